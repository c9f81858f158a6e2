/**
 * The demo workspace: a small wool shop with its agents, channels and conversations, as they stand at a given moment. Deterministic:
 * the same moment and seed give the same workspace. Without the stories of stories.ts it is what the first list needs: those
 * conversations have neither contact nor messages yet. Loaded by ../seed.ts on first use.
 */
import type { DueChange } from '../../../engine/outcome.js';
import { slotHolder, withSlot } from '../../../engine/slots.js';
import { CONVERSATION_TIMERS, timerOf } from '../../../engine/timers.js';
import type { Agent } from '../../../model/agent.js';
import type { EntityName } from '../../../model/changes.js';
import type { Channel } from '../../../model/channel.js';
import { Conversation } from '../../../model/conversation.js';
import type { Author, Message } from '../../../model/message.js';
import { parse } from '../../../model/parse.js';
import { previewOf } from '../../../model/preview.js';
import { generator } from '../random.js';
import { orderKey } from '../order-key.js';
import { makeAgents, makeChannels, makeReplies, makeTemplates, makeWorkspace, TEAMS, VIEWS } from './shop.js';
import { FIRST, OUTLINES, POSTS } from './first-stories.js';
import { MINUTE, readHeader, readLines, span, type Header, type StoryEvent } from './story.js';

export interface DemoOptions {
  /** Changes the small chances: pauses between messages. */
  readonly seed?: number;
  /** At least so many conversations; those beyond the written ones repeat them with other people. */
  readonly conversations?: number;
}
export interface Seed {
  readonly rows: { readonly [N in EntityName]?: readonly object[] };
  readonly links: readonly { readonly channelId: string; readonly externalId: string; readonly contactId: string }[];
  readonly dues: readonly DueChange[];
  /** Order keys given out. */
  readonly orders: number;
  /** Some conversations are outlines only. */
  readonly isPartial?: boolean;
}

interface Person extends Record<string, unknown> { readonly id: string; readonly identities: object[] }

/** The written stories, and as many repetitions as asked for: other people's, ever further back. */
function allStories(rest: readonly string[], count: number): string[] {
  const written = [...FIRST.trim().split(/\n(?=#)/), ...rest];
  const stories = [...written];
  for (let extra = written.length; extra < count; extra += 1) {
    const lines = (written[extra % written.length] ?? '').split('\n');
    const cells = (lines[0] ?? '').split(';');
    const round = Math.floor(extra / written.length);
    cells[1] = `${cells[1] ?? ''} ${round + 1}`;
    cells[3] = `${cells[3] ?? ''}${round}h`;
    cells[5] = (cells[5] ?? '').replace(/\d\d$/, (digits) => `${digits}${round}`);
    cells[6] = cells[6] ? `${cells[6]}-${round}` : '';
    stories.push([cells.join(';'), ...lines.slice(1, 30)].join('\n'));
  }
  return stories;
}

/** Who wrote last, as lines without words. */
const TURNS: Readonly<Record<string, string>> = { '<': '<', ',': '>j \n<', '>': '>j ', ' ': '>b ' };
const outlines = (): string[] => OUTLINES.trim().split('\n').map((line) =>
  line.replace(/^(.)(\w+)(.)([^;]*);?(.*)/, (_, code: string, ago: string, last: string, state: string, name: string) =>
    `#${code};${name || line};;${ago};${state}\n${TURNS[last] ?? ''}`));

const numbered = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(3, '0')}`;

/** The account on which the shop knows the person: phone number or name, and the platform's own id. */
function accountOf({ handle, code, name }: Header, { kind }: Channel, contactId: string) {
  const isPhone = handle.startsWith('+');
  const value = isPhone ? handle.replace(/[^\d+]/g, '') : handle;
  return {
    identity: { channelKind: kind, kind: isPhone ? 'phone' : handle.includes('@', 1) ? 'email' : 'username', value },
    externalId: kind === 'whatsapp' ? value.slice(1) : kind === 'sms' ? value : `${contactId}-${kind}`,
    platformName: code === 's' ? null : isPhone ? name.split(' ')[0] ?? null : handle.replace(/^@/, '') || name,
  };
}

/** Everything that the demo begins with, at `now`; without `rest` (stories.ts) as much as the first list needs. */
export function demoWorkspace(workspaceId: string, now: number, rest: readonly string[] | null, options: DemoOptions = {}): Seed {
  const channels = makeChannels();
  const agents = makeAgents();
  const author = (code: string): Author => {
    const agent = agents.get(code);
    if (agent) return { kind: 'agent', id: agent.id, name: agent.name };
    return code === 'b' ? { kind: 'bot', id: null, name: 'Loom' } : { kind: 'automation', id: null, name: null };
  };
  const people = new Map<string, Person>();
  /** Ids of those of whom there is more than an outline. */
  const known = new Set<string>();
  const conversations: Conversation[] = [];
  const message: object[] = [];
  const event: object[] = [];
  let orders = 0;
  const links = new Map<string, Seed['links'][number]>();
  const dues: DueChange[] = [];

  const personOf = (header: Header, channel: Channel, index: number): Person => {
    const { name, handle, userId, labels, language, fields, ago } = header;
    const id = people.get(name)?.id ?? numbered('p', index);
    const { identity, externalId, platformName } = accountOf(header, channel, id);
    const isHere = ago.endsWith('m') && !ago.includes('h');
    const person = people.get(name) ?? {
      id, name, platformName, userId: userId || null, identities: [], labels, language: language || null, fields,
      online: channel.capabilities.presence ? isHere : null,
    };
    people.set(name, person);
    if (handle) person.identities.push(identity);
    const key = `${channel.id}|${id}`;
    if (!links.has(key)) links.set(key, { channelId: channel.id, externalId, contactId: id });
    return person;
  };

  const stories = allStories(rest ?? [], options.conversations ?? 0);
  [...stories, ...rest ? [] : outlines()].forEach((story, index) => {
    const [first = '', ...lines] = story.split('\n');
    const header = readHeader(first);
    const channel = channels.get(header.code);
    if (!channel) return;
    const { name, ago, mark } = header;
    const id = numbered('c', index);
    const end = now - span(ago);
    const person = personOf(header, channel, index);
    const post = mark('post');
    const context = post === undefined ? null
      : { kind: 'post', id: `post-${post}`, text: POSTS[Number(post)] ?? '', url: `https://heronhay.example/p/${post}` };
    const contact: Author = { kind: 'contact', id: person.id, name };
    const chance = generator((options.seed ?? 1) * 1_000 + index);
    const { messages, events } = readLines(lines, { conversationId: id, end, contact, author, context, channel, chance });
    const account = links.get(`${channel.id}|${person.id}`)?.externalId ?? '';
    const conversation = parse(Conversation, {
      id, channelId: channel.id, contactId: person.id, type: context ? 'comment' : 'message', context, tags: header.tags,
      lifecycle: header.lifecycle, revision: 1,
      threadId: context && (channel.kind === 'x' ? `mentions:${account}` : messages[0]?.externalId ?? null),
      ...said(messages), ...held(header, messages, now, agents),
      unread: header.lifecycle === 'open' && span(ago) < 240 * MINUTE && !mark('seen') ? unansweredIn(messages).length : 0,
    }, 'demo conversation');
    conversations.push(conversation);
    const holderId = slotHolder(conversation, channel);
    for (const [code, agent] of agents) {
      if (agent.id === holderId) agents.set(code, { ...agent, slots: withSlot(agent, channel, 1) });
    }
    if (index >= stories.length) return;
    known.add(person.id);
    const entries = [
      ...messages.map((row) => ({ to: message, row })),
      ...[...events, ...turns(header, conversation, channel, now, author)].map((one, position) => (
        { to: event, row: { id: `${id}e${position}`, conversationId: id, ...one, revision: 1 } })),
    ].sort((a, b) => a.row.at - b.row.at);
    // A key sorts within its conversation, and must be the same whether the others are here or not.
    entries.forEach(({ to, row }, position) => to.push({ ...row, order: orderKey(position + 1) }));
    orders = Math.max(orders, entries.length);
    for (const kind of CONVERSATION_TIMERS) {
      const at = timerOf(kind, conversation, channel);
      if (at !== null) dues.push({ conversationId: id, kind, at });
    }
  });

  // An older conversation of the same person on the same channel comes first, wherever it was written.
  const latest = new Map<string, string>();
  for (const conversation of [...conversations].sort((a, b) => a.createdAt - b.createdAt)) {
    const key = `${conversation.contactId}|${conversation.channelId}`;
    conversation.previousId = latest.get(key) ?? null;
    if (conversation.lifecycle === 'ended') latest.set(key, conversation.id);
  }
  return {
    rows: {
      workspace: [makeWorkspace(workspaceId)], agent: [...agents.values()], team: TEAMS, channel: [...channels.values()],
      contact: [...people.values()].filter(({ id }) => known.has(id)), conversation: conversations, message, event,
      savedReply: makeReplies(), template: makeTemplates(channels), view: VIEWS,
    },
    links: [...links.values()].filter(({ contactId }) => known.has(contactId)), dues, orders, isPartial: rest === null,
  };
}

const isPublic = ({ visibility }: Message): boolean => visibility === 'public';
const isOurs = ({ direction }: Message): boolean => direction === 'outbound';

/** The contact's messages since we last wrote. */
function unansweredIn(messages: readonly Message[]): Message[] {
  const lastOut = messages.findLast((message) => isPublic(message) && isOurs(message))?.at ?? 0;
  return messages.filter((message) => !isOurs(message) && message.at > lastOut);
}

/** What a conversation knows of its messages. */
function said(messages: readonly Message[]): Partial<Conversation> {
  const inbound = messages.filter((message) => !isOurs(message));
  const outbound = messages.filter((message) => isPublic(message) && isOurs(message));
  const replies = outbound.filter(({ author }) => author.kind === 'agent');
  const last = messages.at(-1);
  const firstReplyAt = replies[0]?.at ?? null;
  const firstIn = inbound[0]?.at ?? null;
  return {
    createdAt: messages[0]?.at ?? 0, lastActivityAt: last?.at ?? 0, lastMessage: last ? previewOf(last) : null,
    lastInboundAt: inbound.at(-1)?.at ?? null, lastOutboundAt: outbound.at(-1)?.at ?? null,
    awaitingSince: unansweredIn(messages)[0]?.at ?? null, firstReplyAt,
    firstResponseMs: firstReplyAt === null || firstIn === null || firstIn > firstReplyAt ? null : firstReplyAt - firstIn,
    creditedAgentId: replies.at(-1)?.author.id ?? null,
    handledByIds: [...new Set(replies.flatMap(({ author }) => author.id ?? []))],
    failed: outbound.at(-1)?.delivery?.state === 'failed',
  };
}

/** Who holds a conversation, and how it rests. */
function held({ lifecycle, owner, mark }: Header, messages: readonly Message[], now: number, agents: ReadonlyMap<string, Agent>) {
  const first = messages[0]?.at ?? now;
  const last = messages.at(-1)?.at ?? now;
  const isTeam = owner?.startsWith('@') ?? false;
  const assignee = owner === undefined ? null
    : { kind: isTeam ? 'team' : 'agent', id: isTeam ? owner.slice(1) : agents.get(owner)?.id ?? owner };
  const lock = mark('lock') ?? '';
  const holder = agents.get(lock.charAt(0));
  const until = now + span(mark('until') ?? '');
  const endReason = mark('why') ?? 'agent';
  const isAnswered = messages.some((message) => isPublic(message) && message.author.kind === 'agent');
  return {
    assignee, bot: lifecycle === 'closed' && !isAnswered ? 'active' : 'paused',
    ...(assignee ? { assignedAt: first + 20_000 } : {}),
    ...(isTeam ? { teamId: assignee?.id } : {}),
    ...(holder ? {
      lastLeaseToken: 1,
      lease: { holderId: holder.id, token: 1, acquiredAt: now - 420 * MINUTE, expiresAt: now + span(lock.slice(1)) },
    } : {}),
    ...(lifecycle === 'snoozed' ? { snooze: { until, byId: assignee?.id ?? null, at: last + MINUTE } } : {}),
    ...(lifecycle === 'ended' ? {
      endReason, endedById: endReason === 'inactivity' ? null : assignee?.id ?? null,
      endedAt: endReason === 'inactivity' ? Math.min(now - MINUTE, last + span('7d')) : last + 4 * MINUTE,
    } : {}),
  };
}

/** What the timeline tells of how a conversation came to stand so. */
function turns(
  { lifecycle, owner = '', mark }: Header, conversation: Conversation, channel: Channel, now: number, author: (code: string) => Author,
): StoryEvent[] {
  const { assignee, createdAt, lastActivityAt, snooze, endedAt, endReason, handledByIds, lease } = conversation;
  const events: StoryEvent[] = [];
  const add = (at: number, type: string, by: string, data: StoryEvent['data'] = {}): void => {
    events.push({ at, type, actor: author(by), data });
  };
  if (assignee && lifecycle !== 'closed') {
    const isAgent = assignee.kind === 'agent';
    const agentName = isAgent ? author(owner).name : TEAMS.find(({ id }) => id === assignee.id)?.name;
    add(createdAt + 20_000, 'assigned', isAgent && channel.policy.routing === 'pull' ? owner : '', { agentId: assignee.id, agentName });
  }
  const after = lastActivityAt + MINUTE;
  if (snooze) add(after, 'snoozed', owner, { until: snooze.until });
  if (lifecycle === 'pending' || lifecycle === 'released') add(after, lifecycle, owner || 'l');
  if (lifecycle === 'closed' && handledByIds.length > 0) add(after, 'closed', owner);
  if (endedAt !== null) add(endedAt, 'ended', endReason === 'inactivity' ? '' : owner, { reason: endReason });
  if (lease) add(now - 9 * MINUTE, 'lease-acquired', mark('lock')?.charAt(0) ?? '');
  return events;
}
