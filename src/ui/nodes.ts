// Nodes made and changed by hand, for what is drawn so often that a template for each piece costs too much. Text is
// always a text node. Used by the rows of inbox-list and the words of chat-thread.
import type { IconShape } from './icon.js';

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

/** What icon() of icon.ts renders, as a node. */
export function glyph(shape: IconShape, size: number): SVGElement {
  let sizes = drawn.get(shape);
  if (!sizes) drawn.set(shape, (sizes = new Map()));
  let known = sizes.get(size);
  if (!known) {
    known = document.createElementNS(SVG, 'svg');
    for (const [name, value] of FIXED) known.setAttribute(name, value);
    known.append(document.createElementNS(SVG, 'path'));
    sizes.set(size, reshape(known, shape, size));
  }
  return known.cloneNode(true) as SVGElement;
}

const SVG = 'http://www.w3.org/2000/svg';
const FIXED = Object.entries({ viewBox: '0 0 24 24', 'aria-hidden': 'true', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' });

/** Makes another icon of one that is drawn: that costs less than another svg in its place. */
export function reshape(drawn: SVGElement, { solid, flip, d }: IconShape, size: number): SVGElement {
  put(drawn, 'class', flip ? 'icon flip' : 'icon');
  put(drawn, 'width', String(size));
  put(drawn, 'height', String(size));
  put(drawn, 'fill', solid ? 'currentColor' : 'none');
  put(drawn, 'stroke', solid ? 'none' : 'currentColor');
  put(drawn, 'stroke-width', solid ? null : String(36 / size));
  put(drawn.firstElementChild as Element, 'd', d);
  return drawn;
}

/** Writes a text into an element of its own; a text node that is there is used again, which costs no layout object. */
export function say(element: Element, text: string): void {
  const node = element.firstChild;
  if (!(node instanceof Text) || node.nextSibling) element.textContent = text;
  else if (node.data !== text) node.data = text;
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
