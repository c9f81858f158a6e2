// Our list: <inbox-list> in an <inbox-provider>, on an inbox whose transport holds everything in memory. A change goes
// the whole way: stream, schema, entities, index, row.
import { createInbox, type ChangeBatch, type Inbox, type Transport } from '../../src/index.js';
import '../../src/define/inbox-list.js';
import '../../src/define/inbox-provider.js';
import { shownOf, viewsOf } from '../../src/elements/inbox-list/views.js';
import { run } from './harness.js';
import { CHANNELS, type Workload } from './workload.js';

let inbox: Inbox;
let list: HTMLElement | undefined;
let send: (batch: ChangeBatch) => void = () => {};
let data: Workload;
/** Unread messages as the backend counts them: the inbox hears of several at once, and later. */
const unread = new Map<string, number>();

const refuse = (): Promise<never> => Promise.reject(new Error('The bench asks for no more than a list.'));

function transportOf({ conversations, contacts }: Workload): Transport {
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  return {
    name: 'bench',
    open: () =>
      Promise.resolve({
        me: { id: 'me', name: 'June Kim', availability: { messaging: 'available' } },
        workspace: { id: 'bench', name: 'Bench' },
        channels: CHANNELS.map((kind) => ({
          id: kind,
          kind,
          name: kind,
          capabilities: { receipts: [], attachments: {} },
          policy: { replyWindow: { humanMs: null, automationMs: null } },
        })),
        agents: [{ id: 'me', name: 'June Kim' }],
        teams: [],
        serverTime: Date.UTC(2026, 0, 1),
        capabilities: { idempotentSend: true, ordered: true, replay: true, messageSearch: false },
      }),
    subscribe(sink) {
      send = sink;
      return () => {
        send = () => {};
      };
    },
    close: () => Promise.resolve(),
    read: {
      // One page with everything, so that the list is as long as that of the others.
      // All of them await a reply.
      conversations: ({ awaitingReply }) => {
        const items = awaitingReply === false ? [] : conversations;
        return Promise.resolve({ items, contacts, next: null, total: items.length });
      },
      conversation: (id) => {
        const conversation = conversations.find((other) => other.id === id);
        const contact = conversation && byId.get(conversation.contactId);
        return conversation && contact ? Promise.resolve({ conversation, contact }) : refuse();
      },
      messages: refuse,
      counts: (queries) => {
        const all = conversations.length;
        const counted = { conversations: all, contacts: all, unreadContacts: all, awaitingReply: all };
        return Promise.resolve(queries.map(() => counted));
      },
    },
    commands: { send: refuse, setStatus: refuse, markRead: refuse },
  };
}

/** The row that stands highest: a virtual list keeps no order in the DOM. */
function topRow(root: ShadowRoot | null | undefined): Element | null {
  const rows = [...(root?.querySelectorAll('[part~=item]') ?? [])];
  const tops = new Map(rows.map((row) => [row, row.getBoundingClientRect().top]));
  return rows.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0))[0] ?? null;
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

run({
  async fill(workload) {
    data = workload;
    inbox = createInbox({ transport: transportOf(workload) });
    await until(() => inbox.$session.get().status === 'open');
    // The lists that the element asks for, so that mounting it reads nothing.
    for (const { query } of shownOf('status', viewsOf([], []), inbox.$filters.get()).groups) {
      const list = inbox.list(query);
      list.$version.listen(() => {});
      await until(() => list.$state.get().status === 'ready');
    }
  },
  mount(stage) {
    const provider = document.createElement('inbox-provider') as HTMLElement & { inbox: Inbox };
    provider.inbox = inbox;
    provider.style.cssText = 'display: block; height: 100%';
    const made = document.createElement('inbox-list');
    made.style.cssText = 'display: block; height: 100%';
    list = made;
    provider.append(made);
    stage.append(provider);
  },
  firstRow: () => topRow(list?.shadowRoot),
  receive({ id, text, at }, index) {
    const conversation = inbox.entities.get('conversation', id);
    const contact = conversation && inbox.entities.get('contact', conversation.contactId);
    if (!conversation || !contact) throw new Error(`There is no ${id} among ${data.rows.length}.`);
    const author = { kind: 'contact', id: contact.id, name: contact.name } as const;
    const messageId = `new-${index}`;
    unread.set(id, (unread.get(id) ?? conversation.unread) + 1);
    send({
      changes: [
        {
          type: 'upsert',
          entity: 'message',
          value: {
            id: messageId, conversationId: id, commandId: null, order: String(index).padStart(9, '0'),
            direction: 'inbound', visibility: 'public', author, at, text, attachments: [], location: null, contacts: [],
            quote: null, context: null, template: null, reactions: [], unsupported: null, editedAt: null,
            deletedAt: null, sendAt: null, delivery: null, externalId: null, revision: null,
          },
        },
        {
          type: 'upsert',
          entity: 'conversation',
          value: {
            ...conversation, lastActivityAt: at, lastInboundAt: at, unread: unread.get(id) ?? 0,
            lastMessage: {
              messageId, direction: 'inbound', visibility: 'public', author, at, text, media: null, delivery: null,
            },
          },
        },
      ],
    });
  },
});
