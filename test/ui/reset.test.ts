import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { buttons, fields } from '../../src/ui/controls.js';
import { icon } from '../../src/ui/icon.js';
import { searchIcon } from '../../src/ui/icons.js';
import { reset } from '../../src/ui/reset.js';
import { tokens } from '../../src/ui/tokens.js';

class ResetProbe extends LitElement {
  static override styles = [tokens, reset, buttons, fields];
  protected override render() {
    return html`<section>
      <h2>Title</h2><p>Text <a href="#x">link</a></p>
      <button class="button primary">Send</button>
      <label class="field">${icon(searchIcon)}<input value="a" /></label>
      <textarea class="field">b</textarea>
      <ul><li>one</li></ul>
      <span hidden>gone</span>
    </section>`;
  }
}
customElements.define('reset-probe', ResetProbe);

const HOSTILE = `
html { font-size: 50% !important; }
* {
  color: red !important; font-size: 31px !important; font-style: italic !important; font-weight: 900 !important;
  font-variant: small-caps !important; font-stretch: condensed !important; letter-spacing: 5px !important;
  line-height: 3 !important; text-transform: uppercase !important; text-align: right !important; text-indent: 9px !important;
  text-shadow: 1px 1px red !important; word-spacing: 9px !important; white-space: pre !important; cursor: crosshair !important;
  word-break: break-all !important; hyphens: auto !important; list-style: square !important; tab-size: 9 !important;
  quotes: none !important; border-collapse: collapse !important;
  -webkit-text-fill-color: lime !important; -webkit-text-stroke: 1px red !important; writing-mode: vertical-rl !important;
  caret-color: red !important; accent-color: red !important; padding: 7px !important; border: 3px solid red !important;
  box-sizing: content-box !important; background: yellow !important; opacity: .4 !important; filter: blur(1px) !important;
  text-wrap: nowrap !important; overflow-wrap: anywhere !important; user-select: none !important; stroke: red !important;
  fill: red !important; columns: 2 !important; transition: all 3s !important;
}
*::before, *::after { content: 'evil' !important; display: block !important; }
button, input, h2, p, a, svg { display: none !important; }
reset-probe { color: red !important; text-transform: uppercase; }
`;

/** Handed through on purpose, or different by nature. */
const PASSED_ON = new Set(['font-family', 'direction', 'color-scheme', 'visibility', 'pointer-events']);

function styleOf(element: Element): Map<string, string> {
  const style = getComputedStyle(element);
  return new Map([...style].filter((name) => !name.startsWith('--') && !PASSED_ON.has(name)).map((name) => [name, style.getPropertyValue(name)]));
}

async function stylesOfAll(): Promise<[string, Map<string, string>][]> {
  const box = document.createElement('div');
  box.setAttribute('style', 'all: initial; display: block; inline-size: 400px');
  const probe = document.createElement('reset-probe') as ResetProbe;
  box.append(probe);
  document.body.append(box);
  await probe.updateComplete;
  box.style.setProperty('inline-size', '400px', 'important');
  box.style.setProperty('padding', '0', 'important');
  box.style.setProperty('border', '0', 'important');
  box.style.setProperty('columns', 'auto', 'important');
  box.style.setProperty('writing-mode', 'horizontal-tb', 'important');
  const all = [...(probe.shadowRoot?.querySelectorAll('*') ?? [])].map((element): [string, Map<string, string>] => [element.localName, styleOf(element)]);
  box.remove();
  return all;
}

describe('reset', () => {
  it('gives every part the same computed style on a hostile page as on a clean one', async () => {
    const clean = await stylesOfAll();
    const sheet = document.createElement('style');
    sheet.textContent = HOSTILE;
    document.head.append(sheet);
    const hostile = await stylesOfAll();
    sheet.remove();
    const differences = clean.flatMap(([name, style], i) =>
      [...style]
        .filter(([property, value]) => hostile[i]?.[1].get(property) !== value)
        .map(([property, value]) => `${name} ${property}: ${value} → ${hostile[i]?.[1].get(property)}`));
    expect(clean.length).to.be.above(10);
    expect(differences).to.deep.equal([]);
  });

  it('hands on the font, the direction and the colour scheme of the page', async () => {
    const box = document.createElement('div');
    box.dir = 'rtl';
    box.style.cssText = 'font-family: fantasy; color-scheme: dark';
    const probe = document.createElement('reset-probe') as ResetProbe;
    box.append(probe);
    document.body.append(box);
    await probe.updateComplete;
    const style = getComputedStyle(probe.shadowRoot?.querySelector('p') as Element);
    expect([style.fontFamily, style.direction, style.colorScheme]).to.deep.equal(['fantasy', 'rtl', 'dark']);
    box.remove();
  });

  it('lets a page put nothing of its own before or after our content', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = HOSTILE;
    document.head.append(sheet);
    const probe = document.createElement('reset-probe') as ResetProbe;
    document.body.append(probe);
    await probe.updateComplete;
    expect([getComputedStyle(probe, '::before').content, getComputedStyle(probe, '::after').content]).to.deep.equal(['none', 'none']);
    probe.remove();
    sheet.remove();
  });

  it('hides what is hidden, inside and as a whole', async () => {
    const probe = document.createElement('reset-probe') as ResetProbe;
    document.body.append(probe);
    await probe.updateComplete;
    expect(getComputedStyle(probe.shadowRoot?.querySelector('[hidden]') as Element).display).to.equal('none');
    probe.hidden = true;
    expect(getComputedStyle(probe).display).to.equal('none');
    probe.remove();
  });

  it('lets nothing of ours out onto the page', async () => {
    const before = styleOf(document.body);
    const probe = document.createElement('reset-probe') as ResetProbe;
    document.body.append(probe);
    await probe.updateComplete;
    expect([...styleOf(document.body)].filter(([name]) => !/size|height|origin/.test(name)))
      .to.deep.equal([...before].filter(([name]) => !/size|height|origin/.test(name)));
    probe.remove();
  });
});
