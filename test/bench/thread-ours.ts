// Our thread in the benchmark: the real element, inbox and composer over a transport that has everything at hand.
import { createInbox, type Inbox } from '../../src/inbox.js';
import { define } from '../../src/define.js';
import type { Message } from '../../src/model/message.js';
import type { Transport } from '../../src/transport/transport.js';
import { aChannel, aContact, aConversation, anAgent } from '../helpers/build.js';
import { runThread, type Line } from './thread-harness.js';

define();

const me = anAgent({ id: 'me', name: 'June Kim' });
const contact = aContact({ id: 'amira', name: 'Amira Haddad' });
// The reply window is open, so that one types into the composer itself.
const conversation = aConversation({ id: 'c', contactId: 'amira', unread: 0, lastInboundAt: Date.now() });
let inbox: Inbox;
let thread: HTMLElement;
let send: (changes: { changes: { type: 'upsert'; entity: 'message'; value: Message }[] }) => void = () => {};
let all: Message[] = [];

const messageOf = ({ id, inbound, text, at }: Line): Message => ({
  id, conversationId: 'c', commandId: null, order: id.slice(1).padStart(9, '0'), direction: inbound ? 'inbound' : 'outbound', visibility: 'public',
  author: inbound ? { kind: 'contact', id: 'amira', name: null } : { kind: 'agent', id: 'me', name: null }, at, text, attachments: [], location: null,
  contacts: [], quote: null, context: null, template: null, reactions: [], unsupported: null, editedAt: null, deletedAt: null, sendAt: null,
  delivery: inbound ? null : { state: 'read', times: { sent: at, read: at }, error: null }, externalId: null, revision: null,
});

const refuse = (): Promise<never> => Promise.reject(new Error('not in the benchmark'));
const transport = (): Transport => ({
  name: 'bench',
  open: () => Promise.resolve({
    me, agents: [me], teams: [], channels: [aChannel()], workspace: { id: 'bench', name: 'Bench', timeZone: 'UTC' }, serverTime: Date.now(),
    capabilities: { idempotentSend: true, ordered: true, replay: false, messageSearch: false },
  }),
  subscribe(sink) {
    send = sink;
    return () => { send = () => {}; };
  },
  close: () => Promise.resolve(),
  read: {
    conversations: () => Promise.resolve({ items: [], contacts: [], next: null, total: 0 }),
    conversation: () => Promise.resolve({ conversation, contact }),
    // One page with everything, so that the thread is as long as that of the limit.
    messages: () => Promise.resolve({ messages: all, events: [], before: null, after: null }),
  },
  commands: { send: refuse, setStatus: refuse, markRead: refuse },
});

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => { setTimeout(resolve, 5); });
};

const push = (lines: readonly Line[]): void => send({ changes: lines.map((line) => ({ type: 'upsert', entity: 'message', value: messageOf(line) })) });

runThread({
  async fill(lines) {
    all = lines.map(messageOf);
    inbox = createInbox({ transport: transport() });
    await until(() => inbox.$session.get().status === 'open');
    const store = inbox.thread('c');
    store.$version.listen(() => {});
    await until(() => store.entries.length === lines.length);
  },
  open(stage) {
    const provider = Object.assign(document.createElement('inbox-provider'), { inbox });
    provider.style.cssText = 'display: block; height: 100%';
    thread = Object.assign(document.createElement('chat-thread'), { conversationId: 'c' });
    provider.append(thread);
    stage.append(provider);
  },
  find: (start) => [...thread.shadowRoot?.querySelectorAll('.text') ?? []].find((text) => text.textContent?.startsWith(start)) ?? null,
  scroller: () => thread.shadowRoot?.querySelector('[part=timeline]') ?? null,
  receive: (line) => push([line]),
  prepend: push,
  field: () => thread.shadowRoot?.querySelector('message-composer')?.shadowRoot?.querySelector('textarea') ?? null,
});
