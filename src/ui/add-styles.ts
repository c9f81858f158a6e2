// Gives an element the styles of a part that was fetched later, after its own. Used by the elements that have a Part.
import type { CSSResult, LitElement } from 'lit';

export function addStyles(host: LitElement, styles: readonly CSSResult[]): void {
  const root = host.renderRoot as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...styles.flatMap(({ styleSheet }) => styleSheet ?? [])];
}
