// Element directives of virtual lists: at() moves a row to its place, tall() gives the sizer its height. Through CSSOM,
// because strict pages forbid style attributes; while rendering, so that a scroll position set after the update finds
// the height it needs. Used with fixed-list.ts and virtual-list.ts:
// html`<div class="sizer" ${tall(list.totalSize)}><div class="row" ${at(item.start)}>`.
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult, type PartInfo, PartType } from 'lit/directive.js';

type Write = (style: CSSStyleDeclaration, px: number) => void;

/** What was written last: a list that measures its rows moves them without a template, too. */
const written = new WeakMap<Element, number>();

function set(element: HTMLElement, px: number, write: Write): void {
  if (written.get(element) === px) return;
  written.set(element, px);
  write(element.style, px);
}

class LengthDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('at() and tall() stand on an element: <div ${at(start)}>');
  }

  render(_px: number, _write: Write): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [px, write]: [number, Write]): typeof noChange {
    set(part.element as HTMLElement, px, write);
    return noChange;
  }
}

const length = directive(LengthDirective);

const move: Write = (style, px) => {
  style.transform = `translateY(${px}px)`;
};
const stretch: Write = (style, px) => {
  style.blockSize = `${px}px`;
};

/** Moves a row `start` px down from the top of the sizer. */
export const at = (start: number): DirectiveResult => length(start, move);

/** Makes the sizer `size` px high. */
export const tall = (size: number): DirectiveResult => length(size, stretch);

/** As at(), at once. */
export const moveTo = (row: HTMLElement, start: number): void => set(row, start, move);

/** As tall(), at once. */
export const makeTall = (sizer: HTMLElement, size: number): void => set(sizer, size, stretch);
