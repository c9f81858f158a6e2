import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { reset } from '../../src/ui/reset.js';
import { ACCENTS, COLORS, tokens } from '../../src/ui/tokens.js';
import { PAIRS, tooFaint } from '../helpers/contrast.js';

class ThemeProbe extends LitElement {
  static override styles = [tokens, reset];
  protected override render() {
    return html`<i></i>`;
  }
}
customElements.define('theme-probe', ThemeProbe);

const THEMES = ['cloud-crm', 'growth-crm', 'high-contrast', 'paper', 'graphite'];

async function colours(theme: string, scheme: string): Promise<(name: string) => string> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(`/themes/${theme}.css`)).text());
  document.adoptedStyleSheets = [sheet];
  const host = Object.assign(document.createElement('div'), { className: `inbox-theme-${theme}` });
  host.style.colorScheme = scheme;
  const probe = document.createElement('theme-probe') as ThemeProbe;
  host.append(probe);
  document.body.append(host);
  await probe.updateComplete;
  const inner = probe.shadowRoot?.querySelector('i') as HTMLElement;
  const found = new Map([...Object.keys(COLORS), ...Object.keys(ACCENTS)].map((name) => {
    inner.style.color = `var(--_${name})`;
    return [name, getComputedStyle(inner).color];
  }));
  host.remove();
  document.adoptedStyleSheets = [];
  return (name) => found.get(name) ?? '';
}

describe('example themes', () => {
  for (const theme of THEMES) {
    for (const scheme of ['light', 'dark']) {
      it(`${theme} keeps the contrast of every pair in the ${scheme} scheme`, async () => {
        // In the dark a count on the selected row keeps three to one for some hues only; its figure keeps it for all.
        const hard = theme === 'high-contrast' || scheme === 'light';
        const pairs = PAIRS.filter(([front, ground]) => hard || front !== 'accent-solid' || ground !== 'accent-soft');
        expect(tooFaint(await colours(theme, scheme), pairs)).to.deep.equal([]);
      });
    }
  }

  for (const scheme of ['light', 'dark']) {
    it(`high-contrast has seven to one for the text that is read, in the ${scheme} scheme`, async () => {
      const read = PAIRS.filter(([front]) => ['text', 'muted', 'muted-on-soft', 'accent-text', 'success', 'warning', 'danger', 'on-note', 'note-text', 'note-muted'].includes(front))
        .map(([front, ground]) => [front, ground, 7] as const);
      expect(tooFaint(await colours('high-contrast', scheme), read)).to.deep.equal([]);
    });
  }

  for (const theme of THEMES) {
    it(`${theme} sets only variables that there are`, async () => {
      const text = await (await fetch(`/themes/${theme}.css`)).text();
      const known = [...Object.keys(COLORS), ...Object.keys(ACCENTS), 'accent', 'radius', 'font', 'font-size'].map((name) => `--inbox-${name}`);
      expect([...text.matchAll(/(--inbox-[\w-]+):/g)].map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).to.deep.equal([]);
    });
  }
});
