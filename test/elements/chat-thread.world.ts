// An inbox with one conversation open, for the tests of thread and composer.
import { fixture, html, waitUntil } from '@open-wc/testing';
import { ChatThread } from '../../src/elements/chat-thread.js';
import { ConversationActions } from '../../src/elements/conversation-actions.js';
import { MessageComposer } from '../../src/elements/message-composer.js';
import { register } from '../../src/elements/register.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import type { Message, MessageInput } from '../../src/model/message.js';
import type { TimelineEvent, TimelineEventInput } from '../../src/model/timeline-event.js';
import { simulatedClock, type SimulatedClock } from '../../src/testing/simulated-clock.js';
import { aContact, aConversation, aMessage, anAgent, anEvent, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';

register({ 'chat-thread': ChatThread, 'conversation-actions': ConversationActions, 'message-composer': MessageComposer });

export interface World {
  readonly inbox: Inbox;
  readonly transport: MemoryTransport;
  readonly clock: SimulatedClock;
}

export const me = anAgent({ id: 'me', name: 'June Kim' });
export const ana = anAgent({ id: 'ana', name: 'Ana Ruiz' });
export const amira = aContact({ id: 'amira', name: 'Amira Haddad', fields: { membership: 'diamond', 'order num': '023425124' } });

export const said = (text: string, part: Partial<MessageInput> = {}): Message =>
  aMessage({ conversationId: 'c', text, at: NOON - 2 * MINUTE, author: { kind: 'contact', id: 'amira', name: null }, ...part });
export const wrote = (text: string, part: Partial<MessageInput> = {}): Message =>
  aMessage({ conversationId: 'c', text, at: NOON - 2 * MINUTE, direction: 'outbound', author: { kind: 'agent', id: 'me', name: null }, ...part });
export const happened = (type: string, part: Partial<TimelineEventInput> = {}): TimelineEvent =>
  anEvent({ conversationId: 'c', type, at: NOON - 2 * MINUTE, ...part });

let made: Inbox[] = [];
let serial = 0;

export function makeWorld(data: MemoryData = {}, conversation: Partial<ConversationInput> = {}): World {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({
    me, agents: [ana], now: clock.now, contacts: [amira],
    conversations: [aConversation({ id: 'c', contactId: 'amira', unread: 0, ...conversation }), aConversation({ id: 'd', contactId: 'amira', unread: 0 })],
    ...data, workspace: { id: `thread-test-${Date.now()}-${++serial}`, ...data.workspace },
  });
  const inbox = createInbox({ transport, clock });
  made.push(inbox);
  return { inbox, transport, clock };
}

/** Ends what the tests began. */
export async function endWorlds(): Promise<void> {
  await Promise.all(made.map((inbox) => inbox.dispose()));
  made = [];
}

export const isOpen = (inbox: Inbox): Promise<void> => waitUntil(() => inbox.$session.get().status === 'open', 'the session opens') as Promise<void>;

/** The thread at a size of its own, once its messages stand. */
export async function openThread(world: World, { width = 690, height = 600, id = 'c' } = {}): Promise<ChatThread> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
  const thread = document.createElement('chat-thread') as ChatThread;
  thread.inbox = world.inbox;
  thread.conversationId = id;
  frame.append(thread);
  await isOpen(world.inbox);
  await waitUntil(() => world.inbox.thread(id).$state.get().status !== 'loading', 'the messages are read');
  await thread.updateComplete;
  return thread;
}

/** The composer alone. */
export async function openComposer(world: World, properties: Partial<MessageComposer> = {}): Promise<MessageComposer> {
  const frame = await fixture<HTMLElement>(html`<div></div>`);
  frame.style.cssText = 'inline-size: 690px';
  const composer = document.createElement('message-composer') as MessageComposer;
  Object.assign(composer, { inbox: world.inbox, conversationId: 'c', ...properties });
  frame.append(composer);
  await isOpen(world.inbox);
  await waitUntil(() => world.inbox.entities.get('conversation', 'c') !== undefined || !world.inbox.list({}), 'the conversation is read');
  await composer.updateComplete;
  return composer;
}

export const scrollerOf = (thread: ChatThread): HTMLElement => thread.renderRoot.querySelector<HTMLElement>('[part="timeline"]') as HTMLElement;
export const isAtEnd = (thread: ChatThread): boolean => {
  const { scrollTop, scrollHeight, clientHeight } = scrollerOf(thread);
  return scrollHeight - clientHeight - scrollTop < 2;
};
