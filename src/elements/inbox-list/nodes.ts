// Nodes made and changed by hand, for what is drawn so often that a template for each piece costs too much. Text is
// always a text node. Used by the rows of inbox-list.
import type { IconShape } from '../../ui/icon.js';

type Child = Node | string;

/** An element with its class, its part and its children. */
export function make(tag: string, className: string, part?: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (part) made.setAttribute('part', part);
  made.append(...children);
  return made;
}

const drawn = new WeakMap<IconShape, Map<number, SVGElement>>();

/** What icon() of ui/icon.ts renders, as a node. */
export function glyph(shape: IconShape, size: number): SVGElement {
  let sizes = drawn.get(shape);
  if (!sizes) drawn.set(shape, (sizes = new Map()));
  let known = sizes.get(size);
  if (!known) {
    const { solid, flip, d } = shape;
    const make = (tag: string, attributes: object): SVGElement => {
      const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
      for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value as string);
      return made;
    };
    known = make('svg', {
      class: flip ? 'icon flip' : 'icon', viewBox: '0 0 24 24', width: size, height: size, 'aria-hidden': true,
      fill: solid ? 'currentColor' : 'none', stroke: solid ? 'none' : 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round',
      ...(solid ? {} : { 'stroke-width': 36 / size }),
    });
    known.append(make('path', { d }));
    sizes.set(size, known);
  }
  return known.cloneNode(true) as SVGElement;
}

/** Sets an attribute only where it differs; null takes it off. */
export function put(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export type SaidPart = string | { readonly text: string; readonly as: 'mention' | 'hit' };
/** Text of which some is marked; a plain string is the usual case. */
export type Said = string | readonly SaidPart[];

export const plain = (said: Said): string =>
  typeof said === 'string' ? said : said.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The nodes of a text; mentions and hits of the search are marked. */
export const written = (said: Said): Child[] => (typeof said === 'string' ? [said] : said.map((part) => (
  typeof part === 'string' ? part : make(part.as === 'hit' ? 'mark' : 'span', part.as, part.as, part.text))));
