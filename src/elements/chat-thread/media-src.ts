// An element directive that gives an <img> or <video> the address of an attachment once the inbox knows it, and tells by class
// how far it is: `loaded`, `broken`. A file that is still on its way out is shown from its own bytes. Used by media.ts.
import { noChange, type ElementPart } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { type DirectiveResult, type PartInfo, PartType } from 'lit/directive.js';
import type { Attachment } from '../../model/message.js';
import type { Inbox } from '../../inbox.js';

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

  render(_inbox: Inbox, _attachment: Attachment, _blob: Blob | undefined): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [inbox, attachment, blob]: Parameters<this['render']>): typeof noChange {
    const element = part.element as HTMLImageElement;
    if (this.#element !== element) {
      this.#element = element;
      element.addEventListener('load', this.#loaded);
      element.addEventListener('loadedmetadata', this.#loaded);
      element.addEventListener('error', this.#broken);
    }
    const key = `${attachment.id} ${attachment.thumbnailUrl ?? ''} ${attachment.url ?? ''} ${blob ? 'own' : ''}`;
    if (key === this.#key || !this.isConnected) return noChange;
    this.#key = key;
    if (blob) {
      this.#own = URL.createObjectURL(blob);
      this.#show(this.#own);
    } else void this.#load(inbox, attachment, key);
    return noChange;
  }

  override disconnected(): void {
    if (this.#own) URL.revokeObjectURL(this.#own);
    this.#own = undefined;
    this.#key = undefined;
  }

  async #load(inbox: Inbox, attachment: Attachment, key: string): Promise<void> {
    const direct = attachment.kind === 'video' ? attachment.url : attachment.thumbnailUrl ?? attachment.url;
    try {
      const url = direct ?? await inbox.mediaUrl(attachment);
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

/** Loads the attachment into the element it stands on. */
export const mediaSrc = (inbox: Inbox, attachment: Attachment, blob: Blob | undefined): DirectiveResult =>
  mediaSrcDirective(inbox, attachment, blob);
