/** Loads what a rule reads, inside the transaction that will write its answer. Used by backend.ts. */
import type { Slice } from '../../engine/engine.js';
import { needs, needsOfInbound, type MessagesNeed } from '../../engine/needs.js';
import type { Agent } from '../../model/agent.js';
import type { Channel, ChannelKind } from '../../model/channel.js';
import type { Command } from '../../model/commands.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { Inbound, InboundContact } from '../../model/inbound.js';
import type { Message } from '../../model/message.js';
import { TransportError } from '../../transport/errors.js';
import { fitting } from './database.js';
import { accountKey, identityKeys, type Unit } from './unit.js';

/** Most messages of a conversation, newest first, that a report up to a moment may touch. */
const LATEST = 200;

async function common(unit: Unit): Promise<Pick<Slice, 'workspace' | 'agents' | 'teams'>> {
  const [workspace] = await unit.all('workspace');
  if (!workspace) throw new TransportError('server', 'The workspace row is missing or damaged. Reset the local backend.');
  return { workspace, agents: await unit.all('agent'), teams: await unit.all('team') };
}

/** Messages of a conversation that wait for their moment. */
async function scheduledOf(unit: Unit, conversationId: string): Promise<Message[]> {
  const dues = await unit.tx.objectStore('dues').index('conversationId').getAll(conversationId);
  const messages: Message[] = [];
  for (const { messageId } of dues) {
    const message = await unit.get('message', messageId);
    if (message) messages.push(message);
  }
  return messages;
}

async function latestOf(unit: Unit, conversationId: string): Promise<Message[]> {
  const messages: Message[] = [];
  const range = IDBKeyRange.bound([conversationId, ''], [conversationId, '\uffff']);
  let cursor = await unit.tx.objectStore('message').index('conversationId+order').openCursor(range, 'prev');
  while (cursor && messages.length < LATEST) {
    const message = fitting('message', cursor.value);
    if (message) messages.push(message);
    cursor = await cursor.continue();
  }
  return messages;
}

async function needed(unit: Unit, need: MessagesNeed | undefined, conversationId: string | undefined): Promise<Message[]> {
  if (!need || conversationId === undefined) return [];
  if (need.of === 'scheduled') return scheduledOf(unit, conversationId);
  const latest = await latestOf(unit, conversationId);
  return need.of === 'inbound-behind'
    ? latest.filter((message) => message.direction === 'inbound' && message.order > need.order)
    : latest.filter((message) => message.direction === 'outbound' && message.at <= need.at);
}

/** For a command: what the engine says that it needs. */
export async function commandSlice(unit: Unit, command: Command, me: Agent): Promise<Slice & { readonly me: Agent }> {
  const need = needs(command);
  const base = await common(unit);
  let conversation = await unit.get('conversation', need.conversationId);
  if (need.conversationId !== undefined && !conversation) {
    throw new TransportError('notFound', `There is no conversation "${need.conversationId}".`);
  }
  const contact = await unit.get('contact', need.contactId ?? conversation?.contactId) ?? await byPhone(unit, need.phone);
  if (need.contactId !== undefined && !contact) throw new TransportError('notFound', `There is no contact "${need.contactId}".`);
  if (!conversation && contact) conversation = await latestConversation(unit, contact.id, need.channelId);
  return {
    ...base, me: base.agents.find(({ id }) => id === me.id) ?? me, conversation, contact,
    channel: await unit.get('channel', need.channelId ?? conversation?.channelId),
    template: await unit.get('template', need.templateId),
    message: await unit.get('message', need.messageId), quoted: await unit.get('message', need.quotedId),
    messages: await needed(unit, need.messages, conversation?.id),
    profile: contact && { name: contact.platformName, avatarUrl: contact.avatarUrl },
  };
}

async function byPhone(unit: Unit, phone: string | undefined): Promise<Contact | undefined> {
  const link = phone && await unit.tx.objectStore('links').get(`phone|${phone.replace(/\D/g, '')}`);
  return link ? unit.get('contact', link.contactId) : undefined;
}

/** A contact's newest conversation: on one channel, in one thread of comments, or (with neither given) anywhere. */
async function latestConversation(unit: Unit, contactId: string, channelId?: string, threadId: string | null = null): Promise<Conversation | undefined> {
  const range = channelId === undefined ? IDBKeyRange.bound([contactId, ''], [contactId, '\uffff']) : IDBKeyRange.only([contactId, channelId]);
  const rows: unknown[] = await unit.tx.objectStore('conversation').index('contactId+channelId').getAll(range);
  let latest: Conversation | undefined;
  for (const row of rows) {
    const conversation = fitting('conversation', row);
    if (!conversation || (channelId !== undefined && conversation.threadId !== threadId)) continue;
    if (!latest || conversation.createdAt >= latest.createdAt) latest = conversation;
  }
  return latest;
}

/** The account that a webhook came to: by its id, else the first one of the platform, so that documented examples find a place. */
export async function channelOf(unit: Unit, kind: ChannelKind, account: string): Promise<Channel> {
  const exact = await unit.get('channel', `${kind}:${account}`);
  if (exact) return exact;
  const same = (await unit.all('channel')).filter((channel) => channel.kind === kind);
  const channel = same.find(({ connected }) => connected) ?? same[0];
  if (!channel) throw new TransportError('invalid', `This workspace has no ${kind} channel.`);
  return channel;
}

async function contactOf(unit: Unit, channelId: string, externalId: string, identities: InboundContact['identities']): Promise<Contact | undefined> {
  for (const key of [accountKey(channelId, externalId), ...identityKeys([...identities])]) {
    const link = await unit.tx.objectStore('links').get(key);
    const contact = link && await unit.get('contact', link.contactId);
    if (contact) return contact;
  }
  return undefined;
}

/** The message that a channel's platform calls so: another platform may use the same id for something else. */
async function byExternalId(unit: Unit, externalId: string | undefined, { id }: Channel): Promise<Message | undefined> {
  if (!externalId) return undefined;
  const rows: unknown[] = await unit.tx.objectStore('message').index('externalId').getAll(externalId);
  for (const row of rows) {
    const message = fitting('message', row);
    if (message && (await unit.get('conversation', message.conversationId))?.channelId === id) return message;
  }
  return undefined;
}

/** For one thing that a webhook tells. */
export async function inboundSlice(unit: Unit, inbound: Inbound, channel: Channel): Promise<Slice> {
  const need = needsOfInbound(inbound);
  const message = await byExternalId(unit, need.messageExternalId, channel);
  const quoted = await byExternalId(unit, need.quotedExternalId, channel);
  const identities = 'contact' in inbound ? inbound.contact.identities : [];
  const writer = need.contactExternalId === undefined ? undefined : await contactOf(unit, channel.id, need.contactExternalId, identities);
  const conversation = message
    ? await unit.get('conversation', message.conversationId)
    : writer ? await latestConversation(unit, writer.id, channel.id, need.threadId ?? null)
      : need.byAccount ? await unit.get('conversation', quoted?.conversationId) : undefined;
  return {
    ...await common(unit), conversation, message, channel, quoted,
    contact: writer ?? await unit.get('contact', conversation?.contactId),
    messages: await needed(unit, need.messages, conversation?.id),
  };
}

/** For a timer that ran out, for routing, and for a message that the platform took. */
export async function conversationSlice(unit: Unit, conversationId: string, messageId?: string): Promise<Slice> {
  const conversation = await unit.get('conversation', conversationId);
  return {
    ...await common(unit), conversation, contact: await unit.get('contact', conversation?.contactId),
    channel: await unit.get('channel', conversation?.channelId), message: await unit.get('message', messageId),
  };
}
