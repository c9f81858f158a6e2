import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { menus } from '../../src/ui/controls/menus.js';
import { texts } from '../../src/ui/controls/texts.js';
import { reset } from '../../src/ui/reset.js';
import { tokens } from '../../src/ui/tokens.js';

customElements.define('menus-probe', class extends LitElement {
  static override styles = [tokens, reset, menus, texts];
  protected override render() {
    return html`<div class="item"><span class="item-text" dir="auto">Unassigned</span></div><p class="ellipsis" dir="auto">Mine</p>`;
  }
});

describe('menus', () => {
  for (const direction of ['rtl', 'ltr'] as const) {
    it(`names in another script stand at the ${direction} line's beginning, beside their icon`, async () => {
      const box = await fixture<HTMLElement>(html`<div dir=${direction} style="inline-size: 300px"><menus-probe></menus-probe></div>`);
      const root = box.firstElementChild?.shadowRoot;
      for (const name of ['.item-text', '.ellipsis']) {
        const element = root?.querySelector(name) as HTMLElement;
        const range = document.createRange();
        range.selectNodeContents(element);
        const [text, all] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
        expect(Math.abs(direction === 'rtl' ? all.right - text.right : text.left - all.left), name).to.be.lessThan(1);
      }
    });
  }
});
