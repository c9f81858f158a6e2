// An element directive that gives an <img> or <video> an address once it is known, and tells by class how far it is: `loaded`,
// `broken`. Bytes that are still here are shown from themselves. Used by the thread's media and the composer's attachments.
import { noChange, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { type DirectiveResult, type PartInfo, PartType } from 'lit/directive.js';

/** Bytes, or a way to ask for an address. */
export type MediaSource = Blob | (() => string | Promise<string>);

/** Addresses that may be loaded into a page: never `javascript:` or a `data:` of a stranger's making. */
export function isMediaUrl(url: string): boolean {
  if (!URL.canParse(url, location.href)) return false;
  const { protocol, origin } = new URL(url, location.href);
  return protocol === 'https:' || protocol === 'blob:' || origin === location.origin || /^data:(image|audio|video)\//.test(url);
}

class MediaSrcDirective extends AsyncDirective {
  #element: HTMLImageElement | HTMLVideoElement | undefined;
  #key: string | undefined;
  #own: string | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('mediaSrc() stands on an element: <img ${mediaSrc(…)}>');
  }

  render(_key: string, _source: MediaSource): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [key, source]: Parameters<this['render']>): typeof noChange {
    const element = part.element as HTMLImageElement;
    if (this.#element !== element) {
      this.#element = element;
      element.addEventListener('load', this.#loaded);
      element.addEventListener('loadedmetadata', this.#loaded);
      element.addEventListener('error', this.#broken);
    }
    if (key === this.#key || !this.isConnected) return noChange;
    this.#key = key;
    if (source instanceof Blob) this.#show(this.#own = URL.createObjectURL(source));
    else void this.#load(source, key);
    return noChange;
  }

  override disconnected(): void {
    if (this.#own) URL.revokeObjectURL(this.#own);
    this.#own = undefined;
    this.#key = undefined;
  }

  async #load(source: () => string | Promise<string>, key: string): Promise<void> {
    try {
      const url = await source();
      if (this.#key !== key) return;
      if (isMediaUrl(url)) this.#show(url);
      else this.#broken();
    } catch {
      if (this.#key === key) this.#broken();
    }
  }

  #show(url: string): void {
    const element = this.#element;
    if (element && element.getAttribute('src') !== url) element.src = url;
  }

  readonly #loaded = (): void => {
    this.#element?.classList.remove('broken');
    this.#element?.classList.add('loaded');
  };

  readonly #broken = (): void => {
    this.#element?.classList.remove('loaded');
    this.#element?.classList.add('broken');
  };
}

const mediaSrcDirective = directive(MediaSrcDirective);

/** Shows the source in the element it stands on; another `key` means another picture. */
export const mediaSrc = (key: string, source: MediaSource): DirectiveResult => mediaSrcDirective(key, source);
