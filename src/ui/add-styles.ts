// Gives an element the styles of a part that was fetched later, once. Used by the elements that have a Part, and by what opens
// menus and tooltips in any element.
import type { CSSResult, ReactiveControllerHost } from 'lit';

/** @param shared controls of ui/controls.ts: they stand before the element's own styles, after tokens and reset. */
export function addStyles(host: ReactiveControllerHost & HTMLElement, styles: readonly CSSResult[], shared: readonly CSSResult[] = []): void {
  const root = host.shadowRoot;
  if (!root) return;
  const known = root.adoptedStyleSheets;
  const fresh = (all: readonly CSSResult[]): CSSStyleSheet[] =>
    all.flatMap(({ styleSheet }) => (styleSheet && !known.includes(styleSheet) ? styleSheet : []));
  root.adoptedStyleSheets = [...known.slice(0, 2), ...fresh(shared), ...known.slice(2), ...fresh(styles)];
}
