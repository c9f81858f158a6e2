// A row in the page, used for one conversation after another: changes only what differs from what it showed before. Made
// by hand: as templates, the pieces of a row cost three times as much, and a list draws them with every message.
import { render } from 'lit';
import type { IconShape } from '../../ui/icon.js';
import { storeIcon, xIcon } from '../../ui/icons.js';
import { glyph, make, plain, put, say, written, type Said } from '../../ui/nodes.js';
import type { Indicators } from './indicators.js';
import { blank, image, PictureNode, type Picture } from './picture.js';
import type { PreviewLook } from './preview.js';
import type { RowLook } from './row.js';

/** How a row stands in its list, besides what it tells. */
export interface RowPose {
  readonly selected: boolean;
  readonly checked: boolean | undefined;
  /** Whether the Tab key comes here. */
  readonly tabStop: boolean;
}

let pattern: HTMLElement | undefined;

function skeleton(): HTMLElement {
  const name = make('span', 'name', 'name');
  const text = make('span', 'text');
  name.dir = text.dir = 'auto';
  const time = make('span', 'time', 'time');
  put(time, 'role', 'img');
  const open = make(
    'button', 'open', 'item-button',
    make('span', 'lines', undefined, make('span', 'line', undefined, name, time), make('span', 'line second', undefined, make('span', 'preview', 'preview', text))),
    blank(),
  );
  put(open, 'type', 'button');
  const made = make('div', 'row', 'item', open);
  put(made, 'role', 'listitem');
  return made;
}

let closePattern: HTMLElement | undefined;

function closeButton(): HTMLElement {
  const made = make('button', 'icon-button small dismiss', 'dismiss', glyph(xIcon, 16));
  put(made, 'type', 'button');
  return made;
}

const shapeKey = (shape: IconShape | undefined): string => shape?.d ?? '';
const pictureKey = (picture: Picture | undefined): string => (picture ? Object.values(picture).join(' ') : '');

export class RowNode {
  readonly element: HTMLElement;
  readonly #open: HTMLElement;
  readonly #lines: HTMLElement;
  readonly #name: HTMLElement;
  readonly #time: HTMLElement;
  readonly #second: HTMLElement;
  readonly #preview: HTMLElement;
  readonly #text: HTMLElement;
  readonly #picture: PictureNode;
  #close: HTMLElement | undefined;
  #marks: HTMLElement | undefined;
  #count: HTMLElement | undefined;
  /** What a host draws instead. */
  #custom: HTMLElement | undefined;
  #shown: RowLook | undefined;
  #previewKey = '';
  #marksKey = '';

  constructor() {
    this.element = (pattern ??= skeleton()).cloneNode(true) as HTMLElement;
    this.#open = this.element.firstElementChild as HTMLElement;
    this.#lines = this.#open.firstElementChild as HTMLElement;
    const [first, second] = this.#lines.children as unknown as [HTMLElement, HTMLElement];
    [this.#name, this.#time] = first.children as unknown as [HTMLElement, HTMLElement];
    this.#second = second;
    this.#preview = second.firstElementChild as HTMLElement;
    this.#text = this.#preview.firstElementChild as HTMLElement;
    this.#picture = new PictureNode(this.#open.lastElementChild as HTMLElement);
  }

  /** @param custom what a host draws inside the button instead, as lit renders it; undefined = our own row */
  show(look: RowLook, { selected, checked, tabStop }: RowPose, custom: unknown): void {
    const { close, isUnread, isProcessed } = look;
    const open = this.#open;
    const className = `open${close ? ' closable' : ''}${isUnread ? ' unread' : ''}${isProcessed ? ' processed' : ''}`;
    if (open.className !== className) open.className = className;
    this.element.toggleAttribute('data-current', selected);
    put(open, 'aria-current', selected ? 'true' : null);
    put(open, 'role', checked === undefined ? null : 'checkbox');
    put(open, 'aria-checked', checked === undefined ? null : String(checked));
    put(open, 'tabindex', tabStop ? '0' : '-1');
    this.#showClose(look, tabStop);
    this.#showCustom(custom);
    if (custom === undefined) this.#showOwn(look);
  }

  #showOwn(look: RowLook): void {
    const shown = this.#shown;
    this.#shown = look;
    if (shown?.name !== look.name) {
      if (typeof look.name === 'string') say(this.#name, look.name);
      else this.#name.replaceChildren(...written(look.name));
    }
    if (shown?.time !== look.time) say(this.#time, look.time);
    if (shown?.spokenTime !== look.spokenTime) put(this.#time, 'aria-label', look.spokenTime || null);
    this.#picture.show(look.picture, look.badge);
    this.#showPreview(look.preview);
    this.#showMarks(look.marks);
  }

  #showCustom(custom: unknown): void {
    if (custom !== undefined) {
      if (!this.#custom) {
        this.#custom = make('span', 'custom');
        this.#open.replaceChildren(this.#custom);
      }
      render(custom, this.#custom);
    } else if (this.#custom) {
      this.#custom = undefined;
      this.#open.replaceChildren(this.#lines, this.#picture.element);
    }
  }

  #showPreview({ mark, prefix, tone, media, text }: PreviewLook): void {
    const isPlain = !mark && !media && prefix === '' && !tone && typeof text === 'string';
    const key = isPlain ? '' : [
      mark === 'brand' ? mark : mark && ('d' in mark ? mark.d : pictureKey(mark)), prefix, tone, shapeKey(media?.shape), media?.thumbnail, saidKey(text),
    ].join('\n');
    if (isPlain && this.#previewKey === '') {
      say(this.#text, text);
      return;
    }
    if (key === this.#previewKey) return;
    this.#previewKey = key;
    this.#preview.className = tone === 'typing' ? 'preview typing' : 'preview';
    this.#text.replaceChildren(...(media ? [mediaNode(media)] : []), ...written(text));
    const before: Node[] = [];
    if (mark === 'brand') {
      const brand = make('span', 'brand-mark', 'brand', glyph(storeIcon, 10));
      put(brand, 'aria-hidden', 'true');
      before.push(brand);
    } else if (mark) before.push('d' in mark ? glyph(mark, 14) : new PictureNode().show(mark).element);
    if (prefix) {
      const made = make('span', tone === 'draft' ? 'prefix strong' : 'prefix', 'prefix', prefix);
      made.dir = 'auto';
      before.push(made);
    }
    this.#preview.replaceChildren(...before, this.#text);
  }

  #showMarks({ state, label, agent, unread, spoken }: Indicators): void {
    if (!state && !label && !agent && unread === '') {
      this.#marks?.remove();
      this.#marks = undefined;
      this.#marksKey = '';
      return;
    }
    const key = [
      shapeKey(state?.shape), state?.text, state?.tone, label?.name, label?.color, label?.more, pictureKey(agent), unread !== '',
    ].join('\n');
    if (!this.#marks) {
      this.#marks = make('span', 'indicators', 'indicators');
      this.#second.append(this.#marks);
    }
    // Signs are for the eye: a screen reader gets what they mean instead.
    put(this.#marks, 'role', spoken.length > 0 ? 'img' : null);
    put(this.#marks, 'aria-label', spoken.length > 0 ? spoken.join(', ') : null);
    if (key !== this.#marksKey) {
      this.#marksKey = key;
      const made: Node[] = [];
      if (state) {
        const text = make('span', '', undefined, state.text);
        text.dir = 'auto';
        const node = make('span', 'state-mark', 'state', glyph(state.shape, 14), text);
        if (state.tone) node.dataset['tone'] = state.tone;
        made.push(node);
      }
      if (label) made.push(labelNode(label));
      if (agent) made.push(new PictureNode().show(agent).element);
      this.#count = unread === '' ? undefined : make('span', 'count solid', 'unread');
      if (this.#count) made.push(this.#count);
      this.#marks.replaceChildren(...made);
    }
    if (this.#count) say(this.#count, unread);
  }

  #showClose({ close }: RowLook, tabStop: boolean): void {
    if (!close) {
      this.#close?.remove();
      this.#close = undefined;
      return;
    }
    if (!this.#close) {
      this.#close = (closePattern ??= closeButton()).cloneNode(true) as HTMLElement;
      this.element.append(this.#close);
    }
    put(this.#close, 'aria-label', close.label);
    put(this.#close, 'aria-disabled', close.reason ? 'true' : null);
    put(this.#close, 'data-tip', close.reason || close.label);
    put(this.#close, 'tabindex', tabStop ? '0' : '-1');
  }
}

const saidKey = (said: Said): string => (typeof said === 'string' ? said : `${plain(said)} ${JSON.stringify(said)}`);

function mediaNode({ shape, thumbnail }: NonNullable<PreviewLook['media']>): Node {
  return thumbnail ? make('span', 'thumb', 'thumbnail', glyph(shape, 14), image(thumbnail)) : glyph(shape, 14);
}

function labelNode({ name, color, more }: NonNullable<Indicators['label']>): HTMLElement {
  const text = make('span', 'label-name', undefined, name);
  text.dir = 'auto';
  const node = make('span', 'row-label', 'label', text);
  node.dataset['color'] = color;
  if (more > 0) {
    const rest = make('span', '', undefined, `+${more}`);
    rest.dir = 'ltr';
    node.append(rest);
  }
  return node;
}
