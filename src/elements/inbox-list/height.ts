// An element directive that gives a stretch of the list its height, through CSSOM because strict pages forbid style attributes.
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';

class HeightDirective extends Directive {
  #last: number | undefined;

  render(_px: number): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [px]: [number]): typeof noChange {
    if (px !== this.#last) (part.element as HTMLElement).style.blockSize = `${px}px`;
    this.#last = px;
    return noChange;
  }
}

const heightDirective = directive(HeightDirective);

/** Makes the element `px` high. */
export const height = (px: number): DirectiveResult => heightDirective(px);
