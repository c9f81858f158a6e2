import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { InboxProvider } from '../src/elements/inbox-provider.js';
import { createInbox, type Inbox } from '../src/inbox.js';
import { aContact, aConversation, aMessage, anEvent, DAY, HOUR, MINUTE, NOON } from './helpers/build.js';
import { memoryTransport } from './helpers/memory-transport.js';
import { getByText, until } from './helpers/query.js';

/** What a page passes on to us on purpose; the rest of its styles must stop at our elements. */
const INHERITED = new Set(['font-family', 'color-scheme', 'direction']);
/** The space around an element is the page's affair, and so are the underlines that run up to its edge. */
const OUTSIDE = /^margin|text-decorations-in-effect$/;
/** What lit and nanostores note, so that copies of them find each other. */
const NOTES = /^(lit\w+|reactiveElementVersions|nanostoresGlobal)$/;

const amira = aContact({
  id: 'amira', labels: ['vip'], fields: { membership: 'diamond' }, identities: [{ channelKind: 'whatsapp', kind: 'phone', value: '+33612489031' }],
});

/** Every element of a tree and of all shadow trees in it, in order. */
function* everything(root: Element | ShadowRoot): Generator<Element> {
  for (const child of root.children) {
    yield child;
    if (child.shadowRoot) yield* everything(child.shadowRoot);
    yield* everything(child);
  }
}

const path = (element: Element): string => {
  const root = element.getRootNode();
  const here = `${element.localName}${element.part.length ? `::part(${[...element.part]})` : element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;
  return root instanceof ShadowRoot ? `${root.host.localName} > ${here}` : here;
};

/** All computed values by element and pseudo-element. */
function styles(root: Element): Map<string, string> {
  const names = [...getComputedStyle(root)].filter((name) => !INHERITED.has(name) && !name.startsWith('--'));
  const found = new Map<string, string>();
  let index = 0;
  for (const element of everything(root)) {
    index += 1;
    const isHost = element.getRootNode() === document;
    for (const pseudo of [null, '::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (pseudo && style.content === 'none') continue;
      for (const name of names) {
        if (!(isHost && OUTSIDE.test(name))) found.set(`${index} ${path(element)}${pseudo ?? ''} { ${name} }`, style.getPropertyValue(name));
      }
    }
  }
  return found;
}

describe('a page with hostile CSS', () => {
  let inbox: Inbox;
  let stage: HTMLElement;
  let sheet: CSSStyleSheet;

  before(async function () {
    this.timeout(20_000);
    const { define } = await import('../src/define.js');
    define({ prefix: 'h-' });
    // The sheet names the plain tags: here its rules stand for ours, which carry a prefix because the file registers beside others.
    const text = await (await fetch('/demo/hostile.css')).text();
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text.replaceAll(/\b(inbox-provider|inbox-workspace|inbox-list|chat-thread|message-composer|contact-pane|status-badge)\b/g, 'h-$1'));
    expect(sheet.cssRules.length).to.be.greaterThan(8);
    const conversations = Array.from({ length: 8 }, (_, i) => aConversation({
      id: `c${i}`, contactId: i ? 'jonas' : 'amira', lastActivityAt: NOON - i * HOUR, unread: i % 3, ...(i === 4 ? { lifecycle: 'snoozed', snooze: { until: NOON + DAY, byId: null, at: NOON } } : {}),
    }));
    inbox = createInbox({
      transport: memoryTransport({
        workspace: { id: 'hostile', labels: [{ id: 'vip', name: 'VIP', color: 'violet' }] },
        contacts: [amira, aContact({ id: 'jonas', name: 'Jonas Weber' })], conversations,
        messages: [
          aMessage({ conversationId: 'c0', text: 'See https://example.com', at: NOON - 9 * MINUTE }),
          aMessage({ conversationId: 'c0', direction: 'outbound', text: 'Sorry, Amira.', at: NOON - 8 * MINUTE }),
          aMessage({ conversationId: 'c0', direction: 'outbound', visibility: 'note', text: 'Diamond member.', at: NOON - 7 * MINUTE }),
        ],
        events: [anEvent({ conversationId: 'c0', type: 'closed', at: NOON - 6 * MINUTE })],
      }),
    });
    inbox.select('c0');
    stage = document.createElement('div');
    stage.innerHTML = `<h-inbox-provider><h-inbox-workspace></h-inbox-workspace><h-inbox-list></h-inbox-list><h-chat-thread></h-chat-thread>
      <h-message-composer></h-message-composer><h-contact-pane></h-contact-pane>
      <h-status-badge kind="availability" value="busy" detail="5/5"></h-status-badge><h-status-badge kind="count" value="4"></h-status-badge></h-inbox-provider>`;
    const provider = stage.firstElementChild as InboxProvider;
    provider.inbox = inbox;
    // The page decides on the size of what it places; hostile.css says nothing of that.
    for (const host of provider.children) {
      if (!host.matches('h-status-badge')) (host as HTMLElement).style.cssText = 'inline-size: 1200px; block-size: 600px';
    }
    document.body.append(stage);
    await until(() => getByText(provider.querySelector('h-inbox-workspace') as Element, 'Sorry, Amira.'));
    await until(() => getByText(provider.querySelector('h-chat-thread') as Element, 'Sorry, Amira.'));
    await until(() => getByText(provider.querySelector('h-contact-pane') as Element, 'This is the first conversation'));
    await until(() => getByText(provider.querySelector('h-inbox-workspace') as Element, 'This is the first conversation'));
    await until(() => expect([...everything(stage)].filter((one) => one.matches('.skeleton') && one.checkVisibility())).to.deep.equal([]));
    // What comes by itself after a while has come: it would else come between the two looks.
    const toasts = provider.querySelector('h-inbox-workspace')?.shadowRoot?.querySelector('.toasts') as Element;
    await waitUntil(() => getComputedStyle(toasts).position === 'absolute', undefined, { timeout: 10_000 });
    for (let frame = 0; frame < 20; frame++) await nextFrame();
  });

  after(async () => {
    document.adoptedStyleSheets = [];
    stage.remove();
    await inbox.dispose();
  });

  it('changes no computed style of any part, but for what is passed on', async function () {
    this.timeout(60_000);
    const provider = stage.firstElementChild as HTMLElement;
    const clean = styles(provider);
    expect(clean.size).to.be.greaterThan(50_000);
    document.adoptedStyleSheets = [sheet];
    await nextFrame();
    await nextFrame();
    const hostile = styles(provider);
    document.adoptedStyleSheets = [];
    const changed = [...clean].filter(([key, value]) => hostile.get(key) !== value).map(([key, value]) => `${key}: ${value} → ${hostile.get(key)}`);
    expect(changed.slice(0, 40)).to.deep.equal([]);
    expect(hostile.size).to.equal(clean.size);
  });

  it('passes the page\'s font, colour scheme and direction on', () => {
    stage.style.cssText = 'font-family: serif; color-scheme: dark; direction: rtl';
    const [button] = [...everything(stage)].filter((element) => element.localName === 'button');
    const { fontFamily, colorScheme, direction } = getComputedStyle(button as Element);
    expect({ fontFamily, colorScheme, direction }).to.deep.equal({ fontFamily: 'serif', colorScheme: 'dark', direction: 'rtl' });
    stage.removeAttribute('style');
  });

  it('is itself left alone: no style, no global, no element of ours outside of our own', async () => {
    expect(document.adoptedStyleSheets).to.deep.equal([]);
    expect(document.querySelectorAll('style, link[rel=stylesheet]').length).to.equal(0);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const known = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    frame.remove();
    const testTools = /^(mocha|chai|before|after|describe|context|it|specify|run|xit|xdescribe|xcontext|xspecify|axe|__|Mocha|setup|suite|test|teardown|\d+$)/i;
    const globals = Object.getOwnPropertyNames(window).filter((name) => !known.has(name) && !testTools.test(name) && !NOTES.test(name));
    expect(globals).to.deep.equal([]);
    const foreign = [...document.body.children].filter((element) => element !== stage && !/^(SCRIPT|DIV)$/.test(element.tagName));
    expect(foreign).to.deep.equal([]);
  });
});
