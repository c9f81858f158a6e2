import { aTimeout, expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html, LitElement, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { atom } from 'nanostores';
import { addStyles } from '../../../src/ui/add-styles.js';
import { menus } from '../../../src/ui/controls/menus.js';
import { LiveAnnouncer } from '../../../src/ui/controllers/live-announcer.js';
import { PopoverController } from '../../../src/ui/controllers/popover-controller.js';
import { RovingFocus } from '../../../src/ui/controllers/roving-focus.js';
import { StoreController } from '../../../src/ui/controllers/store-controller.js';
import type { Clock } from '../../../src/model/clock.js';
import { TickController } from '../../../src/ui/controllers/tick-controller.js';
import { TooltipController } from '../../../src/ui/controllers/tooltip-controller.js';
import { place, unplace } from '../../../src/ui/place.js';
import { watch } from '../../../src/ui/watch.js';
import { itIn } from '../../helpers/engine.js';

/** A clock that moves when it is told to. */
class HandClock implements Clock {
  time = 0;
  readonly timers = new Map<number, { at: number; run: () => void }>();
  #ids = 0;
  now(): number {
    return this.time;
  }
  setTimeout(run: () => void, ms: number): () => void {
    const id = ++this.#ids;
    this.timers.set(id, { at: this.time + ms, run });
    return () => { this.timers.delete(id); };
  }
  go(ms: number): void {
    this.time += ms;
    for (const [id, { at, run }] of [...this.timers]) {
      if (at <= this.time) {
        this.timers.delete(id);
        run();
      }
    }
  }
}

class StoreProbe extends LitElement {
  store = atom(1);
  renders = 0;
  readonly kept = new StoreController(this, () => this.store);
  protected override render() {
    this.renders++;
    return html`${this.kept.value}`;
  }
}
customElements.define('store-probe', StoreProbe);

class WatchProbe extends LitElement {
  readonly store = atom('a');
  renders = 0;
  protected override render() {
    this.renders++;
    return html`<b>${watch(this.store, (value) => html`<i>${value}</i>`)}</b>`;
  }
}
customElements.define('watch-probe', WatchProbe);

class TickProbe extends LitElement {
  clock: Clock = new HandClock();
  every: number | undefined = 60_000;
  renders = 0;
  readonly tick = new TickController(this, () => this.every, () => this.clock);
  protected override render() {
    this.renders++;
    return html`${this.tick.now()}`;
  }
}
customElements.define('tick-probe', TickProbe);

class MenuProbe extends LitElement {
  closed = 0;
  readonly menu = new PopoverController(this, { menu: true, onClose: () => this.closed++ });
  protected override render() {
    return html`<button id="open" aria-expanded=${this.menu.isOpen} @click=${this.menu.toggle}>Menu</button>
      <div popover role="menu" ${ref(this.menu.popover)}>
        <button role="menuitem">Assign</button><button role="menuitem">Transfer</button><button role="menuitem">Snooze</button>
        <button role="menuitem" hidden>Hidden</button>
      </div>`;
  }
  part1(selector: string): HTMLElement {
    return this.shadowRoot?.querySelector(selector) as HTMLElement;
  }
}
customElements.define('menu-probe', MenuProbe);

class TabsProbe extends LitElement {
  moved: string[] = [];
  readonly roving = new RovingFocus(this, {
    items: () => [...(this.shadowRoot?.querySelectorAll('button') ?? [])], axis: 'inline',
    onMove: (item) => this.moved.push(item.textContent ?? ''),
  });
  protected override render() {
    return html`<div role="tablist" @keydown=${this.roving.onKeydown}>
      <button role="tab">A</button><button role="tab" aria-selected="true">B</button><button role="tab">C</button></div>`;
  }
}
customElements.define('tabs-probe', TabsProbe);

class TipProbe extends LitElement {
  readonly tip = new TooltipController(this);
  protected override render() {
    return html`<button data-tip="Only Ana can end this" aria-label="End">End</button><button id="other">Other</button>`;
  }
}
customElements.define('tip-probe', TipProbe);

class TippedMenuProbe extends LitElement {
  readonly tip = new TooltipController(this);
  readonly menu = new PopoverController(this, { menu: true });
  protected override render() {
    const { isOpen } = this.menu;
    return html`<button id="open" data-tip=${isOpen ? nothing : 'Available'} @click=${this.menu.toggle}>Pill</button>
      <button id="other" data-tip="Other">Other</button>
      <div popover="auto" role="menu" ${ref(this.menu.popover)}><button role="menuitem">First</button><button role="menuitem" id="inside" data-tip="Inside">Second</button></div>`;
  }
}
customElements.define('tipped-menu-probe', TippedMenuProbe);

class SpeakProbe extends LitElement {
  readonly live = new LiveAnnouncer(this);
  protected override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('speak-probe', SpeakProbe);

class SpeakerProbe extends LitElement {
  readonly live = new LiveAnnouncer(this, { provide: true });
  protected override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('speaker-probe', SpeakerProbe);

describe('store controller', () => {
  it('renders when the store changes, and follows a store that takes its place', async () => {
    const el = await fixture<StoreProbe>(html`<store-probe></store-probe>`);
    const first = el.store;
    first.set(2);
    await el.updateComplete;
    expect(el.shadowRoot?.textContent).to.equal('2');
    el.store = atom(10);
    el.requestUpdate();
    await el.updateComplete;
    expect(el.shadowRoot?.textContent).to.equal('10');
    const renders = el.renders;
    first.set(3);
    await el.updateComplete;
    expect(el.renders).to.equal(renders);
  });

  it('leaves the store when the host leaves the page, and catches up when it returns', async () => {
    const el = await fixture<StoreProbe>(html`<store-probe></store-probe>`);
    const parent = el.parentElement as HTMLElement;
    expect(el.store.lc).to.equal(1);
    el.remove();
    expect(el.store.lc).to.equal(0);
    el.store.set(7);
    parent.append(el);
    await el.updateComplete;
    expect(el.shadowRoot?.textContent).to.equal('7');
    expect(el.store.lc).to.equal(1);
  });
});

describe('watch', () => {
  it('repaints its place without an update of the element, and lets go when it leaves the page', async () => {
    const el = await fixture<WatchProbe>(html`<watch-probe></watch-probe>`);
    const node = el.shadowRoot?.querySelector('i');
    el.store.set('b');
    expect(el.shadowRoot?.querySelector('i')).to.equal(node);
    expect(node?.textContent).to.equal('b');
    expect(el.renders).to.equal(1);
    const parent = el.parentElement as HTMLElement;
    el.remove();
    expect(el.store.lc).to.equal(0);
    el.store.set('c');
    parent.append(el);
    expect(node?.textContent).to.equal('c');
    expect(el.store.lc).to.equal(1);
  });
});

describe('tick controller', () => {
  it('shares one timer among all hosts of a clock and renders only those whose time has come', async () => {
    const clock = new HandClock();
    const make = async (every: number) => {
      const el = document.createElement('tick-probe') as TickProbe;
      el.clock = clock;
      el.every = every;
      document.body.append(el);
      await el.updateComplete;
      return el;
    };
    const [fast, slow] = [await make(1000), await make(60_000)];
    expect(clock.timers.size).to.equal(1);
    const before = [fast.renders, slow.renders];
    clock.go(1000);
    await Promise.all([fast.updateComplete, slow.updateComplete]);
    expect([fast.renders, slow.renders]).to.deep.equal([(before[0] ?? 0) + 1, before[1]]);
    expect(clock.timers.size).to.equal(1);
    fast.remove();
    slow.remove();
    expect(clock.timers.size).to.equal(0);
  });

  it('stands still while there is nothing to wait for', async () => {
    const el = document.createElement('tick-probe') as TickProbe;
    const clock = new HandClock();
    el.clock = clock;
    el.every = undefined;
    document.body.append(el);
    await el.updateComplete;
    expect(clock.timers.size).to.equal(0);
    el.remove();
  });
});

describe('roving focus', () => {
  it('has one tab stop and moves along the text’s direction', async () => {
    const el = await fixture<TabsProbe>(html`<tabs-probe></tabs-probe>`);
    const items = [...(el.shadowRoot?.querySelectorAll('button') ?? [])];
    expect(items.map((item) => item.tabIndex)).to.deep.equal([-1, 0, -1]);
    items[1]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(el.shadowRoot?.activeElement).to.equal(items[2]);
    await sendKeys({ press: 'ArrowRight' });
    expect(el.shadowRoot?.activeElement).to.equal(items[0]);
    el.dir = 'rtl';
    await sendKeys({ press: 'ArrowRight' });
    expect(el.shadowRoot?.activeElement).to.equal(items[2]);
    await sendKeys({ press: 'Home' });
    expect(el.moved).to.deep.equal(['C', 'A', 'C', 'A']);
    expect(items.map((item) => item.tabIndex)).to.deep.equal([0, -1, -1]);
  });
});

describe('popover controller', () => {
  it('opens at its button, walks by arrows and letters, and gives the focus back on Escape', async () => {
    const el = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    const button = el.part1('#open');
    button.focus();
    button.click();
    await waitUntil(() => el.shadowRoot?.activeElement?.textContent === 'Assign');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'ArrowDown' });
    expect(el.shadowRoot?.activeElement?.textContent).to.equal('Transfer');
    await sendKeys({ press: 's' });
    expect(el.shadowRoot?.activeElement?.textContent).to.equal('Snooze');
    await sendKeys({ press: 'ArrowDown' });
    expect(el.shadowRoot?.activeElement?.textContent).to.equal('Assign');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !el.menu.isOpen);
    await el.updateComplete;
    expect(el.shadowRoot?.activeElement).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(el.closed).to.equal(1);
  });

  it('leaves the focus where the agent has gone', async () => {
    const box = await fixture<HTMLElement>(html`<div><menu-probe></menu-probe><p>—</p><input /></div>`);
    const el = box.querySelector('menu-probe') as MenuProbe;
    const input = box.querySelector('input') as HTMLInputElement;
    el.part1('#open').click();
    await waitUntil(() => el.shadowRoot?.activeElement?.textContent === 'Assign');
    input.focus();
    el.menu.close();
    await waitUntil(() => !el.menu.isOpen);
    expect(document.activeElement).to.equal(input);
  });

  it('stands at its button and inside of the window', async () => {
    const el = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    for (const place of ['inset: 40px auto auto 60px', 'inset: auto 4px 4px auto']) {
      el.style.cssText = `position: fixed; ${place}`;
      el.part1('#open').click();
      await waitUntil(() => el.part1('[popover]').matches(':popover-open'));
      await nextFrame();
      const [menu, button] = [el.part1('[popover]').getBoundingClientRect(), el.part1('#open').getBoundingClientRect()];
      const gap = Math.min(Math.abs(menu.top - button.bottom), Math.abs(button.top - menu.bottom));
      expect(gap).to.be.below(6);
      expect(menu.left >= 0 && menu.right <= innerWidth && menu.top >= 0 && menu.bottom <= innerHeight).to.equal(true);
      el.menu.close();
      await waitUntil(() => !el.menu.isOpen);
    }
  });

  for (const direction of ['ltr', 'rtl']) {
    // WebKit's driver sets no width.
    itIn(['chromium', 'firefox'], `keeps clear of the window's edges in a narrow window, ${direction}`, async () => {
      await setViewport({ width: 360, height: 600 });
      const el = await fixture<MenuProbe>(html`<menu-probe dir=${direction}></menu-probe>`);
      el.part1('[popover]').style.cssText = 'margin: 0; border: 0; padding: 0; inline-size: 300px; block-size: 200px';
      try {
        for (const place of ['inset: 40px auto auto 56px', 'inset: 40px auto auto 200px', 'inset: 40px 2px auto auto', 'inset: auto auto 8px 2px']) {
          el.style.cssText = `position: fixed; ${place}`;
          el.part1('#open').click();
          await waitUntil(() => el.part1('[popover]').matches(':popover-open'));
          await nextFrame();
          const room = (): number => {
            const { left, right, top, bottom } = el.part1('[popover]').getBoundingClientRect();
            return Math.min(left, innerWidth - right, top, innerHeight - bottom);
          };
          expect(room(), place).to.be.at.least(7.99);
          // What comes later makes it wider, and higher than either side has room for.
          el.part1('[popover]').style.inlineSize = '340px';
          el.part1('[popover]').style.blockSize = '560px';
          await nextFrame();
          await nextFrame();
          expect(room(), `${place}, grown`).to.be.at.least(7.99);
          el.part1('[popover]').style.inlineSize = '300px';
          el.part1('[popover]').style.blockSize = '200px';
          el.menu.close();
          await waitUntil(() => !el.menu.isOpen);
        }
      } finally {
        await setViewport({ width: 800, height: 600 });
      }
    });
  }

  it('stays at its button when something else that stood there goes', async () => {
    const el = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    el.style.cssText = 'position: fixed; inset: 200px auto auto 200px';
    const button = el.part1('#open');
    const other = document.createElement('div');
    other.popover = 'manual';
    el.shadowRoot?.append(other);
    other.showPopover();
    place(other, button);
    button.click();
    await waitUntil(() => el.part1('[popover]').matches(':popover-open'));
    const box = () => el.part1('[popover][role=menu]').getBoundingClientRect();
    const { left, top } = box();
    unplace(other);
    await nextFrame();
    expect([box().left, box().top]).to.deep.equal([left, top]);
    expect(left).to.be.at.least(200);
    el.menu.close();
    await waitUntil(() => !el.menu.isOpen);
    expect(button.style.getPropertyValue('anchor-name')).to.equal('');
  });

  it('is not shown without its button: one that is gone opens nothing, one that goes takes it along', async () => {
    const el = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    const button = document.createElement('button');
    await el.menu.open(button);
    expect([el.menu.isOpen, el.part1('[popover]').matches(':popover-open')]).to.deep.equal([false, false]);
    el.shadowRoot?.append(button);
    await el.menu.open(button);
    expect(el.part1('[popover]').matches(':popover-open')).to.equal(true);
    button.remove();
    el.requestUpdate();
    await el.updateComplete;
    expect(el.part1('[popover]').matches(':popover-open')).to.equal(false);
    await waitUntil(() => !el.menu.isOpen);
  });

  it('closes at its own button, and when its host leaves the page', async () => {
    const el = await fixture<MenuProbe>(html`<menu-probe></menu-probe>`);
    const button = el.part1('#open');
    button.click();
    await waitUntil(() => el.menu.isOpen && el.part1('[popover]').matches(':popover-open'));
    const box = button.getBoundingClientRect();
    const { sendMouse } = await import('@web/test-runner-commands');
    await sendMouse({ type: 'click', position: [Math.round(box.x + 4), Math.round(box.y + 4)] });
    await waitUntil(() => !el.menu.isOpen, 'a press on the open button closes');
    button.click();
    await waitUntil(() => el.menu.isOpen);
    el.remove();
    expect(el.menu.isOpen).to.equal(false);
  });
});

describe('tooltip controller', () => {
  const tipOf = (el: TipProbe) => el.shadowRoot?.querySelector<HTMLElement>('[role="tooltip"]');

  it('shows on focus by key, describes its control, and goes on Escape without taking the focus', async () => {
    const el = await fixture<TipProbe>(html`<tip-probe></tip-probe>`);
    const button = el.shadowRoot?.querySelector('button') as HTMLElement;
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => tipOf(el)?.matches(':popover-open'), 'the tip shows', { timeout: 5_000 });
    expect(tipOf(el)?.textContent).to.equal('Only Ana can end this');
    expect(button.getAttribute('aria-describedby')).to.equal(tipOf(el)?.id);
    await sendKeys({ press: 'Escape' });
    expect(tipOf(el)?.matches(':popover-open')).to.equal(false);
    expect(el.shadowRoot?.activeElement).to.equal(button);
    expect(button.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('shows under a resting pointer, stays while the tip itself is hovered, and goes after it', async () => {
    const el = await fixture<TipProbe>(html`<tip-probe></tip-probe>`);
    const button = el.shadowRoot?.querySelector('button') as HTMLElement;
    const over = (target: Element | null | undefined, type: string) =>
      target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    over(button, 'pointerover');
    await waitUntil(() => tipOf(el)?.matches(':popover-open'), 'the tip shows', { timeout: 5_000 });
    over(button, 'pointerout');
    over(tipOf(el), 'pointerover');
    await aTimeout(200);
    expect(tipOf(el)?.matches(':popover-open')).to.equal(true);
    over(tipOf(el), 'pointerout');
    await waitUntil(() => !tipOf(el)?.matches(':popover-open'));
  });

  it('shows nothing over a menu that was opened while the pointer rested, and never without words', async () => {
    const el = await fixture<TippedMenuProbe>(html`<tipped-menu-probe></tipped-menu-probe>`);
    const [pill, other, item] = ['open', 'other', 'inside'].map((id) => el.shadowRoot?.getElementById(id)) as [HTMLElement, HTMLElement, HTMLElement];
    const over = (target: Element): unknown => target.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    const shown: (string | null)[] = [];
    const { showPopover } = HTMLElement.prototype;
    HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
      if (this.role === 'tooltip') shown.push(this.textContent);
      showPopover.call(this);
    };
    try {
      over(pill);
      await waitUntil(() => shown.length === 1, 'the tip is fetched and shown', { timeout: 5_000 });
      pill.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      over(pill);
      await el.menu.open(pill);
      await aTimeout(600);
      expect(shown).to.deep.equal(['Available']);
      over(other);
      await aTimeout(600);
      expect(shown).to.deep.equal(['Available']);
      over(item);
      await waitUntil(() => shown.length === 2);
      expect(shown).to.deep.equal(['Available', 'Inside']);
    } finally {
      HTMLElement.prototype.showPopover = showPopover;
    }
  });

  it('is legible after a menu brought its looks', async () => {
    const el = await fixture<TipProbe>(html`<tip-probe></tip-probe>`);
    el.style.setProperty('--_on-inverse', 'rgb(1, 2, 3)');
    el.style.setProperty('--_text', 'rgb(4, 5, 6)');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => tipOf(el)?.matches(':popover-open'), 'the tip shows', { timeout: 5_000 });
    addStyles(el, [], [menus]);
    expect(getComputedStyle(tipOf(el) as HTMLElement).color).to.equal('rgb(1, 2, 3)');
  });

  it('follows its text and goes with its control', async () => {
    const el = await fixture<TipProbe>(html`<tip-probe></tip-probe>`);
    const button = el.shadowRoot?.querySelector('button') as HTMLElement;
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => tipOf(el)?.matches(':popover-open'), 'the tip shows', { timeout: 5_000 });
    button.dataset['tip'] = 'You can end it';
    el.requestUpdate();
    await el.updateComplete;
    expect(tipOf(el)?.textContent).to.equal('You can end it');
    delete button.dataset['tip'];
    el.requestUpdate();
    await el.updateComplete;
    expect(tipOf(el)?.matches(':popover-open')).to.equal(false);
  });
});

describe('live announcer', () => {
  const regionOf = (el: LitElement) => el.shadowRoot?.querySelector('[role="status"]');

  it('speaks through the one region of the provider, one text after the other', async () => {
    const outer = await fixture<SpeakerProbe>(html`<speaker-probe><speak-probe></speak-probe></speaker-probe>`);
    const inner = outer.querySelector('speak-probe') as SpeakProbe;
    await waitUntil(() => regionOf(outer));
    inner.live.announce('Message sent');
    inner.live.announce('Message sent');
    inner.live.announce('New message');
    await waitUntil(() => regionOf(outer)?.textContent === 'Message sent');
    await waitUntil(() => regionOf(outer)?.textContent === 'New message');
    await waitUntil(() => regionOf(outer)?.textContent === '');
    expect(regionOf(inner)).to.equal(null);
    expect(regionOf(outer)?.getAttribute('aria-live')).to.equal('polite');
  });

  it('speaks for itself without a provider', async () => {
    const el = await fixture<SpeakProbe>(html`<speak-probe></speak-probe>`);
    el.live.announce('Snoozed');
    await waitUntil(() => regionOf(el)?.textContent === 'Snoozed');
  });
});
