/** What happens to elements that a framework re-renders, moves, makes anew or upgrades late: nothing that an agent would notice. */
import { aTimeout, expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { define } from '../src/define.js';
import { InboxList } from '../src/elements/inbox-list.js';
import { InboxProvider } from '../src/elements/inbox-provider.js';
import { register } from '../src/elements/register.js';
import { StatusBadge } from '../src/elements/status-badge.js';
import { TAG_NAMES, type TagName } from '../src/elements/tags.js';
import { createInbox, type Inbox } from '../src/inbox.js';
import { aContact, aConversation, aMessage, HOUR, MINUTE, NOON } from './helpers/build.js';
import { memoryTransport, type MemoryTransport } from './helpers/memory-transport.js';
import { findByRole, findByText, getByLabel, getByRole, getByText, queryAllByRole, until } from './helpers/query.js';

/** A host that has a badge of its own under the very name that ours would like. */
class HostBadge extends HTMLElement {
  connectedCallback(): void {
    this.textContent = 'theirs';
  }
}

let serial = 0;
const makeTransport = (): MemoryTransport => memoryTransport({
  workspace: { id: `lifecycle-${++serial}` },
  contacts: Array.from({ length: 60 }, (_, i) => aContact({ id: `p${i}`, name: `Person ${i}`, fields: { membership: 'silver' } })),
  conversations: Array.from({ length: 60 }, (_, i) => aConversation({ id: `c${i}`, contactId: `p${i}`, lastActivityAt: NOON - i * HOUR, unread: 0, awaitingSince: NOON - HOUR })),
  messages: Array.from({ length: 45 }, (_, i) => aMessage({
    conversationId: 'c0', text: `Message ${i} ${'and more '.repeat(i % 9)}`, at: NOON - HOUR + i * MINUTE,
    direction: i % 3 ? 'inbound' : 'outbound',
  })),
});

/** Scrolls where the element scrolls by itself. */
const scrollerOf = (element: Element, selector: string): HTMLElement => {
  const find = (root: ParentNode): HTMLElement | undefined => {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.matches(selector) && one.scrollHeight > one.clientHeight + 40) return one;
      const inner = one.shadowRoot && find(one.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  const found = element.shadowRoot && find(element.shadowRoot);
  if (!found) throw new Error(`nothing scrolls in ${element.localName}`);
  return found;
};

type Make = () => HTMLElement;
/** What frameworks do to an element; each gives the element that stands there afterwards. */
const UPHEAVALS: Readonly<Record<string, (element: HTMLElement, make: Make) => Promise<HTMLElement>>> = {
  'moved to another parent': async (element) => {
    const parent = document.createElement('section');
    parent.style.cssText = (element.parentElement as HTMLElement).style.cssText;
    element.parentElement?.after(parent);
    parent.append(element);
    return element;
  },
  'removed and added again': async (element) => {
    const parent = element.parentElement as HTMLElement;
    element.remove();
    await aTimeout(40);
    parent.append(element);
    return element;
  },
  'made anew': async (element, make) => {
    const fresh = make();
    element.replaceWith(fresh);
    return fresh;
  },
};

describe('elements in the hands of a framework', () => {
  let transport: MemoryTransport;
  let inbox: Inbox;
  let stage: HTMLElement;

  before(() => {
    customElements.define('status-badge', HostBadge);
    define({ prefix: 'x-' });
  });
  beforeEach(() => {
    transport = makeTransport();
    inbox = createInbox({ transport });
    inbox.select('c0');
    stage = document.createElement('div');
    document.body.append(stage);
  });
  afterEach(async () => {
    stage.remove();
    await inbox.dispose();
  });

  const mount = (tag: string, size: string): { element: HTMLElement; make: Make } => {
    const make = (): HTMLElement => Object.assign(document.createElement(`x-${tag}`), { inbox });
    const box = document.createElement('section');
    box.style.cssText = `display: block; ${size}`;
    const element = make();
    box.append(element);
    stage.append(box);
    return { element, make };
  };
  const textbox = (root: Element): HTMLTextAreaElement => getByRole(root, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement;
  /** Types and leaves the caret behind the fifth letter. No letter twice in a row: WebKit's driver swallows the second. */
  const type = async (root: Element): Promise<void> => {
    const field = await until(() => textbox(root));
    field.focus();
    await sendKeys({ type: 'Howdy there' });
    field.setSelectionRange(5, 5);
    // Setting the caret by script is told late or never; the key that moves it is told at once.
    field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
    expect(inbox.drafts.get('c0', 'reply').selection).to.deep.equal({ start: 5, end: 5 });
  };
  const expectDraft = async (root: Element): Promise<void> => {
    await until(() => expect(textbox(root).value).to.equal('Howdy there'));
    await until(() => expect(textbox(root).getRootNode()).to.have.property('activeElement', textbox(root)));
    expect([textbox(root).selectionStart, textbox(root).selectionEnd]).to.deep.equal([5, 5]);
    await sendKeys({ type: ',' });
    expect(textbox(root).value).to.equal('Howdy, there');
  };

  for (const [what, upheave] of Object.entries(UPHEAVALS)) {
    describe(what, () => {
      if (what !== 'made anew') it('inbox-list keeps its place', async () => {
        const { element, make } = mount('inbox-list', 'inline-size: 360px; block-size: 500px');
        await findByText(element, 'Person 0');
        scrollerOf(element, '.scroller').scrollTop = 900;
        await until(() => getByText(element, 'Person 15'));
        await nextFrame();
        const now = await upheave(element, make);
        await until(() => getByText(now, 'Person 15'));
        await until(() => expect(scrollerOf(now, '.scroller').scrollTop).to.be.closeTo(900, 2));
      });

      it('inbox-list gets the rows that were asked for', async () => {
        transport.holdRead('conversations');
        const { element, make } = mount('inbox-list', 'inline-size: 360px; block-size: 500px');
        await until(() => expect(transport.reads.some((read) => read.startsWith('conversations'))).to.equal(true));
        const now = await upheave(element, make);
        transport.release();
        await findByText(now, 'Person 0');
        const first = transport.reads.filter((read) => read.startsWith('conversations'));
        expect(new Set(first).size, 'each question is asked once').to.equal(first.length);
      });

      it('chat-thread keeps its place', async () => {
        const { element, make } = mount('chat-thread', 'inline-size: 620px; block-size: 600px');
        await until(() => getByText(element, /^Message 44/));
        await nextFrame();
        const scroller = scrollerOf(element, '[part~=timeline]');
        scroller.scrollTop -= 700;
        await nextFrame();
        await nextFrame();
        const shown = (root: Element): string | undefined => {
          const box = scrollerOf(root, '[part~=timeline]').getBoundingClientRect();
          return queryAllByRole(root, 'article').find((one) => one.getBoundingClientRect().top >= box.top)?.dataset['key'];
        };
        const key = shown(element);
        expect(key).to.be.a('string');
        const now = await upheave(element, make);
        await until(() => expect(shown(now)).to.equal(key));
      });

      it('chat-thread gets the messages that were asked for', async () => {
        transport.holdRead('messages');
        const { element, make } = mount('chat-thread', 'inline-size: 620px; block-size: 600px');
        await until(() => expect(transport.reads).to.include('messages c0'));
        const now = await upheave(element, make);
        transport.release();
        await until(() => getByText(now, /^Message 44/));
        expect(transport.reads.filter((read) => read === 'messages c0')).to.have.length(1);
      });

      it('message-composer keeps draft, caret and focus', async () => {
        const { element, make } = mount('message-composer', 'inline-size: 620px');
        inbox.thread('c0');
        await until(() => textbox(element));
        await type(element);
        const now = await upheave(element, make);
        await expectDraft(now);
      });

      it('contact-pane keeps what was typed, and a save that is under way', async () => {
        const { element, make } = mount('contact-pane', 'inline-size: 320px; block-size: 300px');
        inbox.thread('c0');
        const field = (root: Element) => getByLabel(root, /^membership/) as HTMLInputElement;
        await until(() => field(element));
        field(element).select();
        field(element).focus();
        await sendKeys({ type: 'gold' });
        const now = await upheave(element, make);
        await until(() => expect(field(now).value).to.equal('gold'));
        transport.hold('updateContact');
        (await findByRole(now, 'button', { name: 'Save' })).click();
        const then = await upheave(now, make);
        transport.release();
        await until(() => expect(inbox.entities.get('contact', 'p0')?.fields['membership']).to.equal('gold'));
        await until(() => expect(field(then).value).to.equal('gold'));
        await until(() => expect(queryAllByRole(then, 'button', { name: 'Save' })).to.deep.equal([]));
      });

      it('inbox-workspace keeps draft, caret, focus and places of what is in it', async () => {
        const { element, make } = mount('inbox-workspace', 'inline-size: 1280px; block-size: 640px');
        await findByText(element, 'Person 3');
        await until(() => getByText(element, /^Message 44/));
        scrollerOf(element, '.scroller.flat, [role=tabpanel]').scrollTop = 600;
        await nextFrame();
        await type(element);
        const now = await upheave(element, make);
        await expectDraft(now);
        if (now !== element) return;
        await until(() => expect(scrollerOf(now, '.scroller.flat, [role=tabpanel]').scrollTop).to.be.closeTo(600, 2));
      });

      it('status-badge goes on', async () => {
        const make = (): HTMLElement => Object.assign(document.createElement('x-status-badge'), { kind: 'availability', value: 'busy' });
        const box = document.createElement('section');
        const element = make();
        box.append(element);
        stage.append(box);
        await findByText(element, 'Busy');
        const now = await upheave(element, make);
        Object.assign(now, { value: 'available' });
        await findByText(now, 'Available');
      });
    });
  }

  it('properties set before the definition count', async () => {
    const made = Object.fromEntries(TAG_NAMES.map((name) => [name, document.createElement(`late-${name}`)])) as Record<TagName, HTMLElement>;
    Object.assign(made['inbox-list'], { inbox, density: 'compact' });
    Object.assign(made['chat-thread'], { inbox, conversationId: 'c0', back: true });
    Object.assign(made['message-composer'], { inbox, conversationId: 'c0' });
    Object.assign(made['contact-pane'], { inbox, conversationId: 'c1' });
    Object.assign(made['inbox-workspace'], { inbox, density: 'comfortable' });
    Object.assign(made['status-badge'], { kind: 'count', value: 4 });
    Object.assign(made['inbox-provider'], { inbox });
    for (const element of Object.values(made)) {
      element.style.cssText = 'display: block; inline-size: 1200px; block-size: 500px';
      stage.append(element);
    }
    await nextFrame();
    const tags = define({ prefix: 'late-' });
    expect(made['inbox-list']).to.be.instanceOf(InboxList);
    for (const [name, element] of Object.entries(made)) {
      for (const key of ['inbox', 'density', 'conversationId', 'kind']) expect(Object.hasOwn(element, key), `${tags[name as TagName]}.${key}`).to.equal(false);
    }
    await findByText(made['inbox-list'], 'Person 0');
    expect((made['inbox-list'] as InboxList).density).to.equal('compact');
    await findByRole(made['chat-thread'], 'button', { name: 'Back to the list' });
    await until(() => textbox(made['message-composer']));
    await findByRole(made['contact-pane'], 'heading', { name: 'Person 1' });
    await findByText(made['inbox-workspace'], 'Person 3');
    expect(await (made['inbox-provider'] as InboxProvider).whenReady()).to.equal(inbox);
    expect(made['status-badge'].shadowRoot?.textContent).to.contain('4 unread');
  });

  it('a provider defined after its consumers reaches them', async () => {
    register({ 'inbox-list': InboxList, 'status-badge': StatusBadge }, 'after-');
    const holder = Object.assign(document.createElement('after-inbox-provider'), { inbox });
    const list = document.createElement('after-inbox-list');
    list.style.cssText = 'inline-size: 360px; block-size: 400px';
    const deep = document.createElement('div');
    deep.attachShadow({ mode: 'open' }).append(list);
    holder.append(deep);
    stage.append(holder);
    await findByText(list, 'No inbox here yet');
    register({ 'inbox-provider': InboxProvider }, 'after-');
    await findByText(list, 'Person 0');
  });

  it('a provider that is put around its consumers later reaches them', async () => {
    const list = document.createElement('x-inbox-list');
    list.style.cssText = 'inline-size: 360px; block-size: 400px';
    stage.append(list);
    await findByText(list, 'No inbox here yet');
    const provider = Object.assign(document.createElement('x-inbox-provider'), { inbox });
    stage.append(provider);
    provider.append(list);
    await findByText(list, 'Person 0');
  });

  it('a host that owns status-badge keeps it, and ours compose their own under a prefix', async () => {
    const theirs = document.createElement('status-badge');
    stage.append(theirs);
    expect(theirs).to.be.instanceOf(HostBadge);
    const { element } = mount('inbox-workspace', 'inline-size: 1280px; block-size: 640px');
    await findByText(element, 'Person 3');
    transport.push({ type: 'link', up: false, code: 'offline', retryAt: null });
    await findByText(element, 'Connection lost. Trying again.');
    expect(element.shadowRoot?.querySelector('x-status-badge')).to.be.instanceOf(StatusBadge);
    expect(element.shadowRoot?.querySelector('status-badge')).to.equal(null);
    expect(theirs.textContent).to.equal('theirs');
  });

  it('two sets on one page show the same inbox, and each its own elements', async () => {
    define({ prefix: 'y-' });
    const provider = Object.assign(document.createElement('x-inbox-provider'), { inbox });
    const first = document.createElement('x-inbox-list');
    const second = document.createElement('y-contact-pane');
    first.style.cssText = 'inline-size: 360px; block-size: 400px';
    provider.append(first, second);
    stage.append(provider);
    (await findByRole(first, 'button', { name: /^Person 2/ })).click();
    await findByRole(second, 'heading', { name: 'Person 2' });
    expect(customElements.get('x-inbox-list')).not.to.equal(customElements.get('y-inbox-list'));
  });
});
