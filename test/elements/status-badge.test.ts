import { ContextProvider } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { StatusBadge } from '../../src/elements/status-badge.js';
import { badgeLook } from '../../src/elements/status-badge/looks.js';
import { enStatus } from '../../src/locales/en-status.js';
import { CHANNEL_KINDS } from '../../src/model/channel.js';
import { LIFECYCLES } from '../../src/model/conversation.js';
import { DELIVERY_STATES } from '../../src/model/message.js';
import type { ConnectionState } from '../../src/stores/connection.js';
import { localizeContext } from '../../src/ui/context.js';
import { createLocalize, type MessageTable } from '../../src/ui/localize.js';

customElements.define('badge-probe', class extends StatusBadge {});

const STATES: Readonly<Record<string, readonly string[]>> = {
  availability: ['available', 'busy', 'unavailable'],
  lifecycle: LIFECYCLES,
  delivery: DELIVERY_STATES,
  channel: CHANNEL_KINDS,
  connection: ['connecting', 'online', 'stale', 'offline', 'denied', 'closed'] satisfies ConnectionState[],
  lease: ['free', 'mine', 'being-processed'],
  bot: ['active', 'paused'],
};

const make = async (attributes: Record<string, string>) => {
  const el = document.createElement('badge-probe') as StatusBadge;
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.append(el);
  await el.updateComplete;
  return el;
};
const words = (el: StatusBadge) => el.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim();
const shape = (el: StatusBadge) => [...(el.shadowRoot?.querySelectorAll('path') ?? [])].map((path) => path.getAttribute('d')).join();

/** What went to console.error while `run` ran. */
async function errorsOf(run: () => Promise<unknown>): Promise<string[]> {
  const real = console.error;
  const said: string[] = [];
  console.error = (...args: unknown[]) => said.push(args.join(' '));
  try {
    await run();
  } finally {
    console.error = real;
  }
  return said;
}

describe('status-badge', () => {
  for (const [kind, values] of Object.entries(STATES)) {
    it(`tells each ${kind} by a word of its own and a mark of its own`, async () => {
      const errors = await errorsOf(async () => {
        const badges = await Promise.all(values.map((value) => make({ kind, value })));
        const texts = badges.map(words);
        expect(new Set(texts).size, texts.join()).to.equal(values.length);
        expect(texts.includes('')).to.equal(false);
        // Waiting and on its way look the same on purpose: the agent can do nothing about either.
        const shapes = badges.map(shape).filter((_, i) => values[i] !== 'queued');
        expect(new Set(shapes).size).to.equal(shapes.length);
      });
      expect(errors).to.deep.equal([]);
    });
  }

  it('knows just the values that the model has', () => {
    for (const [kind, values] of Object.entries(STATES)) {
      expect([...(badgeLook.known(kind) ?? [])].sort(), kind).to.deep.equal([...values].sort());
    }
  });

  it('says who is processing, what stands behind, and the host’s own word', async () => {
    expect(words(await make({ kind: 'lease', value: 'being-processed', name: 'Ana', detail: 'until 18:04' })))
      .to.equal('Being processed by Ana until 18:04');
    expect(words(await make({ kind: 'availability', value: 'available', detail: '2/5' }))).to.equal('Available 2/5');
    expect(words(await make({ kind: 'lifecycle', value: 'open', label: 'In progress' }))).to.equal('In progress');
    expect(words(await make({ kind: 'beta' }))).to.equal('Beta');
  });

  it('writes counts up to its limit and speaks them in full', async () => {
    const parts = async (attributes: Record<string, string>) => {
      const el = await make({ kind: 'count', ...attributes });
      return [el.shadowRoot?.querySelector('[part="label"]')?.textContent, el.shadowRoot?.querySelector('.visually-hidden')?.textContent];
    };
    expect(await parts({ value: '3' })).to.deep.equal(['3', '3 unread']);
    expect(await parts({ value: '130' })).to.deep.equal(['99+', 'more than 99 unread']);
    expect(await parts({ value: '130', max: '999', tone: 'soft' })).to.deep.equal(['130', '130 contacts']);
    expect(await parts({ value: '0' })).to.deep.equal(['0', '0 unread']);
  });

  it('keeps its word for screen readers when only the mark shows', async () => {
    const el = await make({ kind: 'delivery', value: 'read', 'icon-only': '' });
    expect(words(el)).to.equal('Read');
    const label = el.shadowRoot?.querySelector('[part="label"]') as HTMLElement;
    expect(label.getBoundingClientRect().width).to.be.at.most(1);
  });

  it('shows a neutral badge for what it does not know, says so once, and never throws', async () => {
    for (const attributes of [
      { kind: 'lifecycle', value: 'frozen' }, { kind: 'lifecycle', value: '__proto__' }, { kind: 'constructor', value: 'x' },
      { kind: 'count', value: '-1' }, { kind: 'count', value: 'many' }, { kind: 'mood', value: 'fine' },
    ]) {
      const errors = await errorsOf(async () => {
        const el = await make(attributes);
        el.requestUpdate();
        await el.updateComplete;
        expect(words(el)).to.equal('Unknown');
      });
      expect(errors.length, JSON.stringify(attributes)).to.equal(1);
      expect(errors[0]).to.match(/^inbox-elements: <badge-probe> has kind=.*Give (one of|a whole number)/);
    }
  });

  it('is empty and silent until it is told something', async () => {
    const errors = await errorsOf(async () => {
      expect(words(await make({}))).to.equal('');
      expect(words(await make({ kind: 'lifecycle' }))).to.equal('');
    });
    expect(errors).to.deep.equal([]);
  });

  it('shows a hostile label as text', async () => {
    const el = await make({ kind: 'lifecycle', value: 'open', label: '<img src=x onerror=alert(1)>' });
    expect(words(el)).to.equal('<img src=x onerror=alert(1)>');
    expect(el.shadowRoot?.querySelector('img')).to.equal(null);
  });

  it('speaks the provider’s language where there is one, and follows it', async () => {
    const el = await make({ kind: 'availability', value: 'busy' });
    const box = el.parentElement as HTMLElement;
    const fallback = enStatus as MessageTable;
    const french = createLocalize({ locale: 'fr', fallback, messages: { 'status.availability.busy': 'Occupé' } });
    const provider = new ContextProvider(box, { context: localizeContext, initialValue: french });
    box.remove();
    document.body.append(box);
    await el.updateComplete;
    expect(words(el)).to.equal('Occupé');
    provider.setValue(createLocalize({ locale: 'de', fallback, messages: { 'status.availability.busy': 'Besetzt' } }));
    await el.updateComplete;
    expect(words(el)).to.equal('Besetzt');
    box.remove();
  });

  it('passes axe in both schemes', async () => {
    for (const scheme of ['light', 'dark']) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.cssText = `color-scheme: ${scheme}; background: light-dark(#fff, #16181d)`;
      for (const [kind, values] of Object.entries(STATES)) {
        for (const value of values) {
          const el = document.createElement('badge-probe') as StatusBadge;
          Object.assign(el, { kind, value });
          box.append(el);
        }
      }
      await (box.lastElementChild as StatusBadge).updateComplete;
      await expect(box).to.be.accessible();
    }
  });

  it('registers nothing by being imported', () => {
    expect(customElements.get('status-badge')).to.equal(undefined);
  });
});
