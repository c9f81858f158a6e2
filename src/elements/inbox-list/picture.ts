// The avatars of rows, as nodes: the same parts and classes as ui/avatar.ts, whose styles they have.
import { isPictureUrl } from '../../ui/avatar.js';
import { channelShape } from '../../ui/channel-icon.js';
import { storeIcon, userRoundIcon } from '../../ui/icons.js';
import { hueOf, initials } from '../../ui/initials.js';
import { glyph, make, put, reshape, say } from '../../ui/nodes.js';

export interface Picture {
  readonly tone: string;
  /** '' where the name has none: a sign stands there. */
  readonly letters: string;
  readonly url: string | undefined;
  readonly size: 20 | 32 | 40;
}

export interface Badge {
  readonly kind: string;
  readonly name: string;
}

/** @param tone grey for a conversation that somebody else is processing, `brand` where the brand spoke */
export function pictureOf(
  id: string, name: string, url: string | null | undefined, size: Picture['size'], tone: 'hue' | 'neutral' | 'brand' = 'hue',
): Picture {
  const letters = tone === 'brand' ? '' : initials(name);
  return {
    tone: tone === 'hue' ? `hue-${hueOf(id)}` : tone, size,
    letters: size === 20 ? String.fromCodePoint(letters.codePointAt(0) ?? 32).trim() : letters,
    url: tone !== 'brand' && url && isPictureUrl(url) ? url : undefined,
  };
}

const keyOf = ({ tone, letters, url, size }: Picture): string => `${tone} ${size} ${letters} ${url ?? ''}`;

/** An avatar that is used for one picture after another. */
export class PictureNode {
  readonly element: HTMLElement;
  readonly #face: HTMLElement;
  #badge: HTMLElement | undefined;
  #shown = '';
  #kind = '';

  /** @param element with its face inside, as `make('span', 'avatar', …)` below makes it */
  constructor(element: HTMLElement = blank()) {
    this.element = element;
    this.#face = element.firstElementChild as HTMLElement;
  }

  show(picture: Picture, badge?: Badge): this {
    const key = keyOf(picture);
    if (key !== this.#shown) {
      this.#shown = key;
      const { tone, letters, url, size } = picture;
      this.element.className = `avatar ${tone}`;
      put(this.element, 'data-size', String(size));
      const face = letters.length > 1 ? 'face' : 'face single';
      if (this.#face.className !== face) this.#face.className = face;
      if (letters && !url) say(this.#face, letters);
      else {
        // A picture of its own each time: the last one would stand there until the next has loaded.
        this.#face.replaceChildren(
          letters || glyph(tone === 'brand' ? storeIcon : userRoundIcon, size < 32 ? 14 : 20), ...(url ? [image(url)] : []),
        );
      }
    }
    if (badge) this.#showBadge(badge);
    else if (this.#badge) {
      this.#badge.remove();
      this.#badge = undefined;
    }
    return this;
  }

  #showBadge({ kind, name }: Badge): void {
    if (!this.#badge) {
      this.#badge = make('span', 'channel-icon', 'channel-icon');
      this.#badge.dataset['size'] = '16';
      put(this.#badge, 'role', 'img');
      this.element.append(this.#badge);
      this.#kind = '';
    }
    put(this.#badge, 'aria-label', name);
    if (kind === this.#kind) return;
    this.#kind = kind;
    this.#badge.dataset['kind'] = kind;
    const drawn = this.#badge.firstElementChild as SVGElement | null;
    if (drawn) reshape(drawn, channelShape(kind), 10);
    else this.#badge.append(glyph(channelShape(kind), 10));
  }
}

export function blank(): HTMLElement {
  const face = make('span', 'face');
  put(face, 'aria-hidden', 'true');
  return make('span', 'avatar', 'avatar', face);
}

/** A picture that is not shown when it cannot be loaded. */
export function image(url: string): HTMLImageElement {
  const made = document.createElement('img');
  made.alt = '';
  made.decoding = 'async';
  made.draggable = false;
  made.referrerPolicy = 'no-referrer';
  made.addEventListener('error', () => made.remove());
  made.src = url;
  return made;
}
