// Lists for tests: conversations with contacts of their own, mounted over a transport in memory, and what stands in their rows.
import { elementUpdated, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { InboxList } from '../../src/elements/inbox-list.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import { simulatedClock, type SimulatedClock } from '../../src/testing/simulated-clock.js';
import { aContact, aConversation, anAgent, aPreview, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, getByRole, queryAllByRole, queryByRole, until } from '../helpers/query.js';

if (!customElements.get('inbox-list')) customElements.define('inbox-list', InboxList);

export interface Mounted {
  readonly list: InboxList;
  readonly inbox: Inbox;
  readonly transport: MemoryTransport;
  readonly clock: SimulatedClock;
}

export const me = anAgent({ id: 'me', name: 'June Kim' });
export const ana = anAgent({ id: 'ana', name: 'Ana Ruiz' });
let made: Inbox[] = [];
let serial = 0;

/** A conversation with a contact of its own. */
export function talk(name: string, part: Partial<ConversationInput> = {}): { contact: ReturnType<typeof aContact>; conversation: ReturnType<typeof aConversation> } {
  const id = part.id ?? `c-${name}`;
  return {
    contact: aContact({ id: `p-${id}`, name }),
    conversation: aConversation({ id, contactId: `p-${id}`, ...part }),
  };
}

/** Answered by `authorId` at that time. */
export const answered = (at: number, authorId = 'me', text = 'It ships tonight'): Partial<ConversationInput> => ({
  lastActivityAt: at, awaitingSince: null, firstReplyAt: at, lastOutboundAt: at, lastInboundAt: at - MINUTE, unread: 0,
  lastMessage: aPreview({ at, direction: 'outbound', author: { kind: 'agent', id: authorId, name: 'June Kim' }, text }),
});

export function makeInbox(talks: readonly ReturnType<typeof talk>[], data: MemoryData = {}): Omit<Mounted, 'list'> {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({
    me, agents: [ana], now: clock.now, contacts: talks.map(({ contact }) => contact), conversations: talks.map(({ conversation }) => conversation),
    ...data, workspace: { id: `list-test-${Date.now()}-${++serial}`, ...data.workspace },
  });
  const inbox = createInbox({ transport, clock });
  made.push(inbox);
  return { inbox, transport, clock };
}

export async function show(inbox: Inbox): Promise<InboxList> {
  const list = await fixture<InboxList>(html`<inbox-list .inbox=${inbox}></inbox-list>`);
  list.style.blockSize = '800px';
  list.style.inlineSize = '360px';
  return list;
}

export async function mount(talks: readonly ReturnType<typeof talk>[], data: MemoryData = {}): Promise<Mounted> {
  const made = makeInbox(talks, data);
  const list = await show(made.inbox);
  if (talks.length > 0) await until(() => rowsOf(list)[0] ?? fail('no row'));
  return { ...made, list };
}

export const fail = (text: string): never => { throw new Error(text); };
export const rowsOf = (list: InboxList): HTMLElement[] => queryAllByRole(list, 'listitem');
/** The names on the rows, as they stand from top to bottom. */
export const names = (list: InboxList): string[] => rowsOf(list).map((row) => row.querySelector('[part=name]')?.textContent ?? '');
export const rowOf = (list: InboxList, name: string): HTMLElement =>
  rowsOf(list).find((row) => row.querySelector('[part=name]')?.textContent === name) ?? fail(`no row of ${name} among ${names(list).join(', ')}`);
export const opener = (list: InboxList, name: string): HTMLElement => getByRole(rowOf(list, name), 'button', { name: new RegExp(`^${name}`) });
export const part = (row: Element, name: string): HTMLElement | null => row.querySelector(`[part="${name}"]`);
export const shownNames = (list: InboxList, ...expected: string[]): Promise<void> =>
  waitUntil(() => JSON.stringify(names(list)) === JSON.stringify(expected), `rows are ${expected.join(', ')}`);
export const lease = (holderId: string, expiresAt: number) => ({ holderId, token: 1, acquiredAt: NOON - HOUR, expiresAt });

/** To be called after each test. */
export async function letGo(): Promise<void> {
  await Promise.all(made.map((inbox) => inbox.dispose()));
  made = [];
}

/** Opens a picker and chooses. */
export async function pick(list: InboxList, button: RegExp, option: string | RegExp): Promise<void> {
  getByRole(list, 'button', { name: button }).click();
  (await findByRole(list, 'option', { name: typeof option === 'string' ? new RegExp(`^${option}`) : option })).click();
  await waitUntil(() => !queryByRole(list, 'combobox'), 'the selector closes');
}

export const aFrameOrTwo = async (list: InboxList): Promise<void> => {
  await elementUpdated(list);
  await nextFrame();
};
