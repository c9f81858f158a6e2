import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { reset } from '../../src/ui/reset.js';
import { COLORS, ACCENTS, tokens } from '../../src/ui/tokens.js';
import { PAIRS, tooFaint } from '../helpers/contrast.js';

class TokenProbe extends LitElement {
  static override styles = [tokens, reset];
  protected override render() {
    return html`<i></i>`;
  }
}
customElements.define('token-probe', TokenProbe);

async function colours(scheme: string, accent?: string): Promise<(name: string) => string> {
  const probe = document.createElement('token-probe') as TokenProbe;
  probe.style.colorScheme = scheme;
  if (accent) probe.style.setProperty('--inbox-accent', accent);
  document.body.append(probe);
  await probe.updateComplete;
  const inner = probe.shadowRoot?.querySelector('i');
  if (!inner) throw new Error('not rendered');
  const found = new Map<string, string>();
  for (const name of [...Object.keys(COLORS), ...Object.keys(ACCENTS)]) {
    inner.style.color = `var(--_${name})`;
    found.set(name, getComputedStyle(inner).color);
  }
  probe.remove();
  return (name) => found.get(name) ?? '';
}

describe('tokens', () => {
  for (const scheme of ['light', 'dark']) {
    it(`keep the contrast of every pair in the ${scheme} scheme`, async () => {
      expect(tooFaint(await colours(scheme))).to.deep.equal([]);
    });

    it(`keep the contrast for whatever accent a host sets in the ${scheme} scheme`, async () => {
      const accented = PAIRS.filter(([a, b]) => a in ACCENTS || b in ACCENTS);
      const faint: string[] = [];
      for (let hue = 0; hue < 360; hue += 15) {
        for (const accent of [`oklch(0.7 0.2 ${hue})`, `oklch(0.95 0.05 ${hue})`, `oklch(0.2 0.3 ${hue})`]) {
          const pairs = accented.filter(([a, b]) => !(a === 'accent-solid' && b === 'accent-soft' && scheme === 'dark'));
          faint.push(...tooFaint(await colours(scheme, accent), pairs).map((line) => `${accent}: ${line}`));
        }
      }
      expect(faint).to.deep.equal([]);
    });
  }

  it('let a host replace a single colour, the radius and the size from any ancestor', async () => {
    const host = document.createElement('div');
    host.style.cssText = '--inbox-muted: rgb(1, 2, 3); --inbox-radius: 4px; --inbox-font-size: 28px';
    const probe = document.createElement('token-probe') as TokenProbe;
    host.append(probe);
    document.body.append(host);
    await probe.updateComplete;
    const inner = probe.shadowRoot?.querySelector('i') as HTMLElement;
    inner.style.cssText = 'display:block;color:var(--_muted);border-radius:var(--_radius-l);inline-size:calc(16 * var(--_px))';
    const style = getComputedStyle(inner);
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(style.borderTopLeftRadius).to.equal('6px');
    expect(style.inlineSize).to.equal('32px');
    host.remove();
  });
});
