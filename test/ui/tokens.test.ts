import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { reset } from '../../src/ui/reset.js';
import { COLORS, ACCENTS, tokens } from '../../src/ui/tokens.js';

class TokenProbe extends LitElement {
  static override styles = [tokens, reset];
  protected override render() {
    return html`<i></i>`;
  }
}
customElements.define('token-probe', TokenProbe);

/** Colours that lie on one another, and the least contrast that WCAG asks of them. */
const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ['text', 'surface', 4.5], ['text', 'sunken', 4.5], ['text', 'raised', 4.5], ['text', 'fill', 4.5], ['text', 'fill-2', 4.5],
  ['text', 'accent-bubble', 4.5], ['text', 'accent-soft', 4.5], ['text', 'row-hover', 4.5], ['text', 'note', 4.5],
  ['text', 'field', 4.5], ['text', 'composer', 4.5], ['text', 'button', 4.5], ['text', 'danger-soft', 4.5],
  ['muted', 'surface', 4.5], ['muted', 'sunken', 4.5], ['muted', 'fill', 4.5], ['muted', 'fill-2', 4.5],
  ['muted', 'row-hover', 4.5], ['muted', 'raised', 4.5], ['muted', 'menu-hover', 4.5],
  ['muted-on-soft', 'accent-soft', 4.5], ['accent-text', 'accent-soft', 4.5], ['accent-text', 'surface', 4.5],
  ['accent-text', 'sunken', 4.5], ['accent-text', 'fill', 4.5], ['accent-text', 'accent-bubble', 4.5],
  ['on-accent', 'accent-solid', 4.5], ['on-accent', 'danger-solid', 4.5], ['on-note', 'note', 4.5],
  ['note-text', 'surface', 4.5], ['note-text', 'note', 4.5], ['note-muted', 'note', 4.5], ['note-muted', 'note-2', 4.5],
  ['on-note-action', 'note-action', 4.5], ['on-inverse', 'inverse', 4.5], ['on-brand-avatar', 'brand-avatar', 4.5],
  ['success', 'sunken', 4.5], ['warning', 'sunken', 4.5], ['warning', 'surface', 4.5], ['danger', 'sunken', 4.5],
  ['danger', 'danger-soft', 4.5], ['danger', 'accent-soft', 4.5], ['danger', 'raised', 4.5],
  ['tick', 'accent-bubble', 4.5],
  ['control', 'fill', 3], ['control', 'surface', 3], ['success-mark', 'surface', 3], ['warning-mark', 'surface', 3],
  ['accent-solid', 'accent-soft', 3],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Relative luminance of what is really painted, after the screen's gamut. */
function luminance(color: string): number {
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

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

function tooFaint(colour: (name: string) => string, pairs = PAIRS): string[] {
  return pairs
    .map(([front, ground, least]) => [`${front} on ${ground}`, contrast(colour(front), colour(ground)), least] as const)
    .filter(([, ratio, least]) => ratio < least)
    .map(([pair, ratio, least]) => `${pair}: ${ratio.toFixed(2)} < ${least}`);
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
