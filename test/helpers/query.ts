// Finds elements the way people and assistive technology do: by role, accessible name, label or text,
// through open shadow roots and slots. Used by tests and stories. Roles set by ElementInternals can't be seen.
import { getRole } from 'dom-accessibility-api';

/** Where to look: an element (itself excluded), a shadow root or the document. */
export type Root = Element | ShadowRoot | Document;
/** A text that must be equal (white space collapsed), or an expression that must match. */
export type Match = string | RegExp;

export interface RoleOptions {
  /** The accessible name. */
  name?: Match;
  /** Also what is not rendered, inert or aria-hidden. Default false. */
  hidden?: boolean;
}

let read = (text: string): string => text;

/** How texts and names are read before they are compared; for tests in words that are no language. Gives back the reader before. */
export function readAs(reader: (text: string) => string): (text: string) => string {
  const before = read;
  read = reader;
  return before;
}

const tidy = (text: string): string => read(text).replace(/\s+/g, ' ').trim();
const fits = (text: string, match: Match): boolean =>
  typeof match === 'string' ? tidy(text) === tidy(match) : match.test(tidy(text));

/** The children as rendered: of the shadow root, or what a slot shows. */
function flatChildren(node: Node): Node[] {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.length > 0 ? assigned : [...node.childNodes];
  }
  const shadow = node instanceof Element ? node.shadowRoot : null;
  return [...(shadow ?? node).childNodes];
}

function* flatElements(root: Node): Generator<Element> {
  for (const child of flatChildren(root)) {
    if (!(child instanceof Element)) continue;
    yield child;
    yield* flatElements(child);
  }
}

/** The parent in the flat tree: a slot before the host, a host instead of its shadow root. */
function flatParent(node: Node): Element | null {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  return parent instanceof ShadowRoot ? parent.host : parent instanceof Element ? parent : null;
}

/** True when people can't reach it: not rendered, visibility hidden, inert or aria-hidden. */
export function isHidden(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return true;
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true;
  }
  return false;
}

const namedByContent = new Set([
  'button', 'cell', 'checkbox', 'columnheader', 'gridcell', 'heading', 'link', 'menuitem', 'menuitemcheckbox',
  'menuitemradio', 'option', 'radio', 'row', 'rowheader', 'sectionhead', 'switch', 'tab', 'tooltip', 'treeitem',
]);

function byIds(element: Element, attribute: string): Element[] {
  const scope = element.getRootNode() as ShadowRoot | Document;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.map((id) => scope.getElementById(id)).filter((found) => found !== null);
}

function textOf(node: Node, except?: Element): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node === except) return '';
  const own = ownName(node);
  if (own) return own;
  const value = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : '';
  return value || contentOf(node, except);
}

/** The text as rendered; a label's control is left out of its own label. */
function contentOf(node: Node, except?: Element): string {
  return flatChildren(node)
    .map((child) => {
      if (!(child instanceof Element)) return textOf(child);
      const text = () => textOf(child, except);
      const style = getComputedStyle(child);
      if (child.getAttribute('aria-hidden') === 'true' || style.display === 'none' || style.visibility === 'hidden') return '';
      return style.display.startsWith('inline') || style.display === 'contents' ? text() : ` ${text()} `;
    })
    .join('');
}

/** The name that an element carries itself, by attribute or native markup. */
function ownName(element: Element): string {
  const label = tidy(element.getAttribute('aria-label') ?? '');
  if (label) return label;
  if (element instanceof HTMLImageElement || element instanceof HTMLAreaElement) return element.alt;
  if (element instanceof SVGElement) return element.querySelector(':scope > title')?.textContent ?? '';
  return '';
}

function nativeLabel(element: Element): string {
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return [...labels].map((label) => contentOf(label, element)).join(' ');
  if (element instanceof HTMLFieldSetElement) return element.querySelector(':scope > legend')?.textContent ?? '';
  if (element instanceof HTMLTableElement) return element.caption?.textContent ?? '';
  if (element instanceof HTMLInputElement && /^(button|submit|reset)$/.test(element.type)) return element.value;
  return '';
}

/** The accessible name, by the order of the W3C's name computation, over the flat tree. */
export function nameOf(element: Element): string {
  const role = roleOf(element);
  const candidates = [
    () => byIds(element, 'aria-labelledby').map((other) => ownName(other) || contentOf(other)).join(' '),
    () => ownName(element),
    () => nativeLabel(element),
    () => (role && namedByContent.has(role) ? contentOf(element) : ''),
    () => element.getAttribute('title') ?? '',
    () => element.getAttribute('aria-placeholder') ?? element.getAttribute('placeholder') ?? '',
  ];
  for (const candidate of candidates) {
    const name = tidy(candidate());
    if (name) return name;
  }
  return '';
}

/** The explicit or implicit ARIA role, or null. */
export function roleOf(element: Element): string | null {
  return getRole(element);
}

function one(found: Element[], what: string, root: Root): HTMLElement {
  if (found.length === 1) return found[0] as HTMLElement;
  const seen = [...flatElements(root)]
    .filter((element) => roleOf(element) && !isHidden(element))
    .slice(0, 60)
    .map((element) => `  ${roleOf(element)} "${nameOf(element).slice(0, 80)}"`);
  throw new Error(`${found.length === 0 ? 'No' : found.length} ${what}. Here are:\n${seen.join('\n')}`);
}

const say = (match: Match | undefined): string => (match === undefined ? '' : ` ${String(match)}`);

/** Every element of that role, in the order of the flat tree. */
export function queryAllByRole(root: Root, role: string, { name, hidden = false }: RoleOptions = {}): HTMLElement[] {
  return [...flatElements(root)].filter(
    (element) =>
      roleOf(element) === role && (hidden || !isHidden(element)) && (name === undefined || fits(nameOf(element), name)),
  ) as HTMLElement[];
}

/** The one element of that role, or null when there is none. */
export function queryByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement | null {
  return queryAllByRole(root, role, options).length === 0 ? null : getByRole(root, role, options);
}

/** The one element of that role; throws with what is there when there is none or more. */
export function getByRole(root: Root, role: string, options: RoleOptions = {}): HTMLElement {
  return one(queryAllByRole(root, role, options), `${role}${say(options.name)}`, root);
}

/** The one element with that accessible name, whatever its role. */
export function getByLabel(root: Root, name: Match): HTMLElement {
  const found = [...flatElements(root)].filter((element) => {
    if (isHidden(element)) return false;
    const role = roleOf(element);
    return role !== null && role !== 'presentation' && role !== 'none' && fits(nameOf(element), name);
  });
  return one(found, `element labelled${say(name)}`, root);
}

/** Every innermost visible element whose text fits. */
export function queryAllByText(root: Root, text: Match): HTMLElement[] {
  const fitting = [...flatElements(root)].filter((element) => {
    if (/^(style|script|title|slot)$/i.test(element.localName) || isHidden(element)) return false;
    return fits(contentOf(element), text);
  });
  const outer = new Set(fitting.map(flatParent));
  for (const parent of outer) {
    for (let at = parent; at; at = flatParent(at)) outer.add(at);
  }
  return fitting.filter((element) => !outer.has(element)) as HTMLElement[];
}

/** The one innermost visible element whose text fits. */
export function getByText(root: Root, text: Match): HTMLElement {
  return one(queryAllByText(root, text), `text${say(text)}`, root);
}

/** Waits until `get` stops throwing, and gives what it returned; after the time it throws the last error. */
export async function until<T>(get: () => T, timeoutMs = 3000): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    try {
      return get();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}

/** Waits for the one element of that role. */
export function findByRole(
  root: Root,
  role: string,
  options: RoleOptions & { timeoutMs?: number } = {},
): Promise<HTMLElement> {
  return until(() => getByRole(root, role, options), options.timeoutMs);
}

/** Waits for the one element with that text. */
export function findByText(root: Root, text: Match, { timeoutMs }: { timeoutMs?: number } = {}): Promise<HTMLElement> {
  return until(() => getByText(root, text), timeoutMs);
}
