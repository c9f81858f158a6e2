// An element directive that moves a virtual row to its place, through CSSOM because strict pages forbid style
// attributes. Used with fixed-list.ts and virtual-list.ts: html`<div class="row" ${at(item.start)}>`.
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult, type PartInfo, PartType } from 'lit/directive.js';

class AtDirective extends Directive {
  #last: number | undefined;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('at() stands on an element: <div ${at(start)}>');
  }

  render(_start: number): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [start]: [number]): typeof noChange {
    if (start !== this.#last) (part.element as HTMLElement).style.transform = `translateY(${start}px)`;
    this.#last = start;
    return noChange;
  }
}

const atDirective = directive(AtDirective);

/** Moves the element `start` px down from the top of the sizer. */
export const at = (start: number): DirectiveResult => atDirective(start);
