// The whole inbox in the situations that matter: on the embedded backend with its demo workspace where nothing else is said.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { define } from '../src/define.js';
import type { Inbox } from '../src/inbox.js';
import { isAwaitingReply, type Conversation } from '../src/model/conversation.js';
import type { Message } from '../src/model/message.js';
import { matchesQuery, type ConversationQuery, type ViewCount } from '../src/model/view.js';
import { aChannel, aContact, aConversation, aMessage, anAgent, aPreview, DAY, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, findByText, getByRole, queryAllByRole, queryAllByText, until } from '../test/helpers/query.js';
import { createInbox, START, world, worldOf } from './world.js';

define();

const meta: Meta = { title: 'Inbox/Whole inbox', tags: ['!autodocs'], parameters: { layout: 'fullscreen' } };
export default meta;

const page = (inbox: Inbox, { locale, density = 'cosy' }: { locale?: string; density?: string } = {}): TemplateResult => html`
  <inbox-provider .inbox=${inbox} locale=${locale ?? 'en'}>
    <div style="block-size: min(820px, 100vh)"><inbox-workspace density=${density}></inbox-workspace></div>
  </inbox-provider>`;
/** The demo's shop, in which contacts write and answer. */
const shop = (): Inbox => world().localInbox({ workspace: 'shop', demo: true });

const firstRow = (canvas: HTMLElement): Promise<HTMLElement> => until(() => {
  const [first] = queryAllByRole(canvas, 'listitem');
  const row = first && queryAllByRole(first, 'button')[0];
  if (!row) throw new Error('no rows yet');
  return row;
}, 15_000);

const open = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  (await firstRow(canvasElement)).click();
  await findByRole(canvasElement, 'feed', { timeoutMs: 15_000 });
};

/** Types an answer and sends it. */
async function answer(canvas: HTMLElement, text: string): Promise<void> {
  const field = await until(() => getByRole(canvas, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement, 15_000);
  await until(() => { if (field.disabled || field.readOnly) throw new Error('not yet'); });
  field.focus();
  document.execCommand('insertText', false, text);
  await until(() => {
    const send = getByRole(canvas, 'button', { name: 'Send' });
    if (send.getAttribute('aria-disabled')) throw new Error('not yet');
    send.click();
  });
}

export const BusyMorning: StoryObj = { render: () => page(shop()), play: open };
export const Compact: StoryObj = { render: () => page(shop(), { density: 'compact' }), play: open };
export const French: StoryObj = { render: () => page(shop(), { locale: 'fr' }), play: open };
export const RightToLeft: StoryObj = { render: () => page(shop(), { locale: 'ar' }), play: open };

/** Nobody has written yet. */
export const EmptyDay: StoryObj = {
  render: () => page(world().localInbox({ workspace: 'empty' })),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'Nothing waits for you', { timeoutMs: 15_000 }); },
};

/** The network goes while an answer is written: it waits, says so, and leaves when the network is back. */
export const Offline: StoryObj = {
  render: () => page(shop()),
  play: async ({ canvasElement }) => {
    await open({ canvasElement });
    await until(() => getByRole(canvasElement, 'textbox', { name: 'Reply' }));
    worldOf(canvasElement).network = 'offline';
    await answer(canvasElement, 'Two new cups leave our studio tonight.');
    await findByText(canvasElement, /^Connection lost/, { timeoutMs: 15_000 });
    await until(() => getByRole(canvasElement, 'img', { name: /^(Waiting to be sent|Sending)/ }), 10_000);
  },
};

/** What was written while the network was away has left. */
export const BackOnline: StoryObj = {
  render: () => page(shop()),
  play: async (context) => {
    await Offline.play?.(context);
    worldOf(context.canvasElement).network = 'online';
    await until(() => {
      if (queryAllByRole(context.canvasElement, 'img', { name: /^(Waiting to be sent|Sending)/ }).length > 0) throw new Error('still waiting');
    }, 15_000);
  },
};

/** Each answer of the backend takes two seconds. */
export const Slow: StoryObj = {
  globals: { network: 'slow' },
  render: () => page(shop()),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'Loading', { timeoutMs: 5_000 }); },
};

/** The backend answers with 500: the page says what happened, and trying again works once it is well. */
export const Failing: StoryObj = {
  globals: { network: 'failing' },
  render: () => page(shop()),
  play: async ({ canvasElement }) => { await until(() => queryOne(canvasElement, /^Try now/), 15_000); },
};

export const FailingAndBack: StoryObj = {
  globals: { network: 'failing' },
  render: () => page(shop()),
  play: async ({ canvasElement }) => {
    const again = await until(() => queryOne(canvasElement, /^Try now/), 15_000);
    worldOf(canvasElement).network = 'online';
    again.click();
    await firstRow(canvasElement);
  },
};

export const SignedOut: StoryObj = {
  globals: { network: 'expired' },
  render: () => page(shop()),
  play: async ({ canvasElement }) => {
    await until(() => { if (queryAllByText(canvasElement, /Your session has ended/).length === 0) throw new Error('nothing is said'); }, 15_000);
  },
};

/** One request in three goes wrong in another way each time; what is sent arrives all the same. */
export const BadWire: StoryObj = {
  globals: { network: 'flaky' },
  render: () => page(shop()),
  play: async ({ canvasElement }) => { await firstRow(canvasElement); },
};

function queryOne(canvas: HTMLElement, name: RegExp): HTMLElement {
  const [first] = queryAllByRole(canvas, 'button', { name });
  if (!first) throw new Error(`no button ${name}`);
  return first;
}

const me = anAgent({ id: 'me', name: 'June Kim' });
const NAMES = ['Amira Haddad', '陳美玲', 'Jonas Weber', 'Léa Fontaine', 'Priya Raman', 'مريم الشامي', 'Mateus Oliveira', '田中 由紀', 'Олена Коваль', 'Tom Bauer'];

/** Two hours are left; a day later the field has given way to the templates. */
export const WindowClosed: StoryObj = {
  globals: { clock: '1day' },
  render: () => {
    const inbox = createInbox({ transport: memoryTransport({
      me, now: world().now, contacts: [aContact({ id: 'amira', name: 'Amira Haddad' })],
      conversations: [aConversation({ id: 'c', contactId: 'amira', lastInboundAt: START - 2 * HOUR, lastActivityAt: START - 2 * HOUR })],
      messages: [aMessage({ conversationId: 'c', text: 'Could they go to my office instead?', at: START - 2 * HOUR })],
      templates: [{
        id: 't', channelId: 'whatsapp', name: 'back_in_touch', language: 'en', category: 'utility', body: 'Hello {{first name}}, we have an answer for you.', variables: ['first name'],
      }],
      workspace: { id: 'story-window' },
    }) });
    inbox.select('c');
    return page(inbox);
  },
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'Send template' }), 15_000); },
};

const MANY = 100_000;
const TEXTS = ['Could they go to my office instead?', 'Do you ship to Spain?', 'Thank you!', 'The glaze is chipped on two of the six cups.', 'Where is my order 20417?'];

/** A hundred thousand conversations, of which the list draws what can be seen. */
export const HundredThousand: StoryObj = {
  name: '100,000 conversations',
  render: () => {
    const sample = aConversation({ lastActivityAt: START });
    const person = aContact({ id: 'p0' });
    const channels = [aChannel(), aChannel({ id: 'instagram', kind: 'instagram', name: 'Instagram' }), aChannel({ id: 'sms', kind: 'sms', name: 'SMS' })];
    const all = Array.from({ length: MANY }, (_, i): Conversation => {
      const at = START - i * 2 * MINUTE;
      const text = TEXTS[i % TEXTS.length] ?? '';
      return {
        ...sample, id: `c${i}`, contactId: `p${i}`, channelId: channels[i % 3]?.id ?? '', createdAt: at - DAY, lastActivityAt: at, lastInboundAt: at, awaitingSince: at,
        unread: i % 4 === 0 ? (i % 7) + 1 : 0, lastMessage: aPreviewAt(at, text),
      };
    });
    const contacts = all.map((_, i) => ({ ...person, id: `p${i}`, name: `${NAMES[i % NAMES.length]} ${i + 1}` }));
    const messages: Message[] = [aMessage({ conversationId: 'c0', text: TEXTS[0] ?? '', at: START })];
    const counted = new Map<string, ViewCount>();
    const count = (query: ConversationQuery): ViewCount => {
      const key = JSON.stringify(query);
      const found = counted.has(key) ? [] : all.filter((conversation) => matchesQuery(query, { conversation, contact: undefined, channel: undefined, meId: 'me', now: START }));
      const made = counted.get(key) ?? {
        conversations: found.length, contacts: found.length, unreadContacts: found.filter(({ unread }) => unread > 0).length, awaitingReply: found.filter(isAwaitingReply).length,
      };
      counted.set(key, made);
      return made;
    };
    const transport = memoryTransport({ me, channels, now: world().now, contacts, conversations: all, messages, workspace: { id: 'story-many' } });
    const inbox = createInbox({ transport: {
      ...transport,
      read: {
        ...transport.read,
        // They are in order already, and most queries need not look at each.
        conversations: async (query, { cursor, limit }) => {
          const from = Number(cursor ?? 0);
          const items: Conversation[] = [];
          let at = from;
          for (; at < all.length && items.length < limit; at++) {
            const conversation = all[at];
            if (conversation && matchesQuery(query, { conversation, contact: contacts[at], channel: undefined, meId: 'me', now: START })) items.push(conversation);
          }
          return { items, contacts: items.flatMap(({ contactId }) => contacts[Number(contactId.slice(1))] ?? []), next: at < all.length ? String(at) : null, total: MANY };
        },
        counts: async (queries) => queries.map(count),
      },
    } });
    inbox.filter({ viewId: 'all' });
    return page(inbox);
  },
  play: async ({ canvasElement }) => {
    await findByText(canvasElement, 'Amira Haddad 1', { timeoutMs: 20_000 });
    const rows = queryAllByRole(canvasElement, 'listitem').length;
    if (rows > 60) throw new Error(`${rows} rows are drawn`);
  },
};

function aPreviewAt(at: number, text: string): Conversation['lastMessage'] {
  return { ...PREVIEW, at, text };
}
const PREVIEW = aPreview();
