/**
 * The demo workspace: a small wool shop with its agents, channels and conversations, as they stand at a given moment.
 * Deterministic: the same moment and seed give the same workspace. Loaded by ../seed.ts on first use.
 *
 * Marks in stories.ts. Header, lifecycle: `o p s r c e` (open pending snoozed released closed ended), then an assignee (`j` an
 * agent, `@orders` a team), `lock=a5h` (leased by Ana for 5 h more), `until=1d`, `why=…` (end reason), `post=0`. Lines: `<` contact,
 * `>j` agent, `>b` bot, `~a` note, `!type who key=value` event, `+40m` time that passes, `x131026 …` the message before failed, `^❤️`
 * reaction to it; `@photo/…` at the beginning is a file.
 */
import { timerOf, CONVERSATION_TIMERS } from '../../../engine/timers.js';
import { slotHolder, withSlot } from '../../../engine/slots.js';
import { channelData } from '../../../channels/index.js';
import type { DueChange } from '../../../engine/outcome.js';
import { Agent } from '../../../model/agent.js';
import { Channel, type ChannelKind } from '../../../model/channel.js';
import type { EntityName } from '../../../model/changes.js';
import { Conversation } from '../../../model/conversation.js';
import { Message, type Author } from '../../../model/message.js';
import { parse } from '../../../model/parse.js';
import { previewOf } from '../../../model/predict.js';
import { ASIDES, ASKS, GUESTS, JOYS, NEWS, NODS, POSTS, STORIES } from './stories.js';
import { generator } from '../random.js';

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
}

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };
/** `23h12m` in milliseconds. */
const span = (text: string): number =>
  [...text.matchAll(/(\d+)([mhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0);

/** `code id name teams skills max online` */
const AGENTS = `j june June_Kim shop,orders 5 1;a ana Ana_Sousa shop 4 1;m marco Marco_Bianchi shop,orders 4 1;i ingrid Ingrid_Solberg orders 3 0
t tariq Tariq_Aziz orders 5 1;l lucas Lucas_Meyer shop 3 1;n nadia Nadia_Benali shop,orders 4 1;h hana Hana_Mori mending 3 1;g gwen Gwen_Price mending 2 0`
  .split(/[;\n]/).map((line) => line.split(' '));
const TEAMS = [['shop', 'Shop'], ['orders', 'Orders'], ['mending', 'Mending room']] as const;
/** `code kind account id;name;account as people see it` */
const CHANNELS = `w whatsapp 447700900100;WhatsApp shop;+44 7700 900 100
v whatsapp 33639980011;WhatsApp France;+33 6 39 98 00 11
m messenger 1048830511;Messenger;Heron & Hay
i instagram 17841400011;Instagram;@heronhay
f facebook 1048830511;Facebook page;Heron & Hay
x x 1130020344;X;@heronhay
s sms +447700900101;Text messages;+44 7700 900 101
a mobile-app heronhay-app;Heron & Hay app;Heron & Hay
c web-chat heronhay-web;Website chat;heronhay.example`.split('\n').map((line) => line.split(/ (?=\S*;)|;/).flatMap((part, index) => index ? part : part.split(' ')));
const LABELS = 'vip VIP violet;dmg Damaged_item red;trade Trade teal;mend Mending orange;gift Gifts pink;press Press blue'
  .split(';').map((line) => line.split(' '));
const REPLIES = `Thanks for writing|Hello {{name}}, thank you for writing to Heron & Hay. How can I help?
Where is my order|Your order {{order num}} is on its way. You get a message with the tracking link within the hour.
Washing|Air it overnight first. If it must be washed: cold, by hand, wool soap, dry flat.
Return|No hurry, you have 60 days. Any bag will do; the label is in your mail.
Mending quote|Hana in the mending room looked at it: two evenings of work. Shall she begin?
Member thanks|As a {{membership}} member you have free carriage, always.
Sold out|That colour is still on the loom. May I write to you the day it is finished?
Goodbye|Thank you, {{name}}. Keep warm!`.split('\n').map((line) => line.split('|'));
const TEMPLATES = `w order_ready en utility Hello {{1}}, your order {{2}} is packed and leaves the mill today.
w delivery_update en utility Hello {{1}}, the carrier brings your parcel on {{2}}. Reply here to change the day.
w mending_done en utility Hello {{1}}, your blanket is mended and washed. Where shall we send it?
v commande_prete fr utility Bonjour {{1}}, votre commande {{2}} quitte l’atelier aujourd’hui.
v nouvelles_couleurs fr marketing Bonjour {{1}}, les couleurs d’hiver sont là. Répondez STOP pour ne plus rien recevoir.`.split('\n');

/** What a line's `@…` stands for. */
function attachment(id: string) {
  const [kind, what = ''] = id.split('/');
  const base = { id: `demo:${id}`, url: null, alt: null };
  if (kind === 'photo') return { ...base, kind: 'image', mime: 'image/svg+xml', name: `${what}.svg`, width: 640, height: 480 };
  if (kind === 'voice') return { ...base, kind: 'voice', mime: 'audio/wav', name: null, durationMs: Number(what) * 1000, bytes: 44 + Number(what) * 16_000 };
  return kind === 'invoice'
    ? { ...base, kind: 'file', mime: 'application/pdf', name: `invoice-${what}.pdf`, bytes: 859 }
    : { ...base, kind: 'file', mime: 'text/plain', name: 'washing-guide.txt', bytes: 200 };
}

/** The thread of Freya's 24 blankets, in the marks of stories.ts: each is ordered, then each is woven. */
function weddingStory(): string {
  const lines = ['#w;Freya Lindqvist;en;25m;o j;+44 7700 900 777;U-46500;vip gift;membership=gold,order num=002100;gift',
    '<Hello! I am getting married in June and would like a lap blanket for each guest. Twenty-four of them.', '<Is that mad?',
    '>j Not mad at all, Freya. Give me a guest and a colour at a time and I keep the list.'];
  const each = (add: (fill: (list: readonly string[], at: number) => string, index: number) => void): void => GUESTS.forEach((pair, index) => {
    const guest = pair.slice(0, pair.lastIndexOf(' '));
    const words: Record<string, string> = { g: guest, w: pair.slice(guest.length + 1), n: String(index + 1), i: guest.replace(/^(Aunt|Uncle|Old Mr) /, '').charAt(0) };
    lines.push(index % 2 ? '+2h' : '+22h');
    add((list, at) => (list[at % list.length] ?? '').replace(/\{(\w)\}/g, (_, key: string) => words[key] ?? '').replace(/^[a-z]/, (letter) => letter.toUpperCase()), index);
  });
  each((fill, index) => {
    lines.push(`<${fill(ASKS, index)}`, `>${index % 7 === 5 ? 'a' : 'j'} ${fill(NODS, index)}`);
    if (index % 3 === 1) lines.push(...fill(ASIDES, (index - 1) / 3).split('|').map((text, side) => (side ? `<${text}` : `>j ${text}`)));
    if (index % 8 === 2) lines.push(`~a ${fill(['{g} is spelled as she wrote it, I checked.'], 0)}`);
  });
  each((fill, index) => {
    const picture = index % 5 === 2 ? `@photo/folded/${fill(['{w}'], 0).toLowerCase()} ` : '';
    lines.push(`>${index % 6 === 4 ? 'a' : 'j'} ${picture}${fill(NEWS, index)}`, `<${fill(JOYS, index)}`);
  });
  return [...lines, '+22h', '>j That is all twenty-four, Freya. The van comes to you this morning.', '+2h', '<@photo/bed/snow Mormor could not wait. Look.', '<She says it smells of home.'].join('\n');
}

/** Everything that the demo begins with, at `now`. */
export function demoWorkspace(workspaceId: string, now: number, options: DemoOptions = {}): Seed {
  const chance = generator(options.seed ?? 1);
  const channels = new Map(CHANNELS.map(([code = '', kind = '', id = '', name = '', account = '']) => {
    const { capabilities, policy, beta } = channelData[kind as ChannelKind];
    return [code, parse(Channel, { id: `${kind}:${id}`, kind, name, account, beta: beta || code === 'v', capabilities, policy }, 'demo channel')];
  }));
  const agents = new Map(AGENTS.map(([code = '', id = '', name = '', teams = '', max = '', online = '']) => {
    const pools = teams === 'mending' ? ['messaging'] : ['messaging', 'chat', 'mobile-app'];
    return [code, parse(Agent, {
      id, name: name.replace('_', ' '), teamIds: teams.split(','), online: online === '1', skills: ['third-party'],
      availability: Object.fromEntries(pools.map((pool) => [pool, online === '1' && id !== 'lucas' ? 'available' : 'unavailable'])),
      slots: Object.fromEntries(pools.map((pool) => [pool, { active: 0, max: pool === 'messaging' ? Number(max) : pool === 'chat' ? 3 : 2 }])),
    }, 'demo agent')];
  }));
  const author = (code: string): Author => {
    const agent = agents.get(code);
    return agent ? { kind: 'agent', id: agent.id, name: agent.name } : code === 'b' ? { kind: 'bot', id: null, name: 'Loom' } : { kind: 'automation', id: null, name: null };
  };
  const contacts = new Map<string, { id: string; identities: object[] } & Record<string, unknown>>();
  const conversations: Conversation[] = [];
  const entries: { at: number; entity: 'message' | 'event'; row: Record<string, unknown> }[] = [];
  const links: Seed['links'][number][] = [];
  const linked = new Set<string>();
  const dues: DueChange[] = [];

  const written = [...STORIES.trim().split(/\n(?=#)/), weddingStory()];
  const stories = [...written];
  for (let extra = written.length; extra < (options.conversations ?? 0); extra += 1) {
    // The same stories of other people, ever further back.
    const lines = (written[extra % written.length] ?? '').split('\n');
    const header = (lines[0] ?? '').split(';');
    const round = Math.floor(extra / written.length);
    header[1] = `${header[1] ?? ''} ${round + 1}`;
    header[3] = `${header[3] ?? ''}${round}h`;
    header[5] = (header[5] ?? '').replace(/\d\d$/, (digits) => `${digits}${round}`);
    header[6] = header[6] ? `${header[6]}-${round}` : '';
    stories.push([header.join(';'), ...lines.slice(1, 30)].join('\n'));
  }

  stories.forEach((story, index) => {
    const [header = '', ...lines] = story.split('\n');
    const [code = '', name = '', language = '', ago = '', state = '', handle = '', userId = '', labels = '', fields = '', tags = ''] = header.slice(1).split(';');
    const channel = channels.get(code);
    if (!channel) return;
    const [letter = 'o', ...marks] = state.split(' ');
    const mark = (key: string): string | undefined => marks.find((text) => text.startsWith(`${key}=`))?.slice(key.length + 1);
    const owner = marks.find((text) => !text.includes('='));
    const assignee = !owner ? null : owner.startsWith('@') ? { kind: 'team' as const, id: owner.slice(1) } : { kind: 'agent' as const, id: agents.get(owner)?.id ?? owner };
    const post = mark('post');
    const context = post === undefined ? null : { kind: 'post' as const, id: `post-${post}`, text: POSTS[Number(post)] ?? '', url: `https://heronhay.example/p/${post}` };
    const id = `c${String(index + 1).padStart(3, '0')}`;

    const isPhone = handle.startsWith('+');
    const platformId = isPhone ? handle.replace(/[^\d+]/g, '') : handle;
    let contact = contacts.get(name);
    if (!contact) {
      contact = {
        id: `p${String(index + 1).padStart(3, '0')}`, name, platformName: channel.kind === 'sms' ? null : isPhone ? name.split(' ')[0] ?? null : handle.replace(/^@/, '') || name, userId: userId || null,
        identities: [], labels: labels ? labels.split(' ') : [], language: language || null,
        fields: Object.fromEntries(fields ? fields.split(',').map((pair) => pair.split('=')) : []),
        online: channel.capabilities.presence ? ago.endsWith('m') && !ago.includes('h') : null,
      };
      contacts.set(name, contact);
    }
    if (handle) {
      contact.identities.push({ channelKind: channel.kind, kind: isPhone ? 'phone' : handle.includes('@', 1) ? 'email' : 'username', value: platformId });
    }
    const externalId = channel.kind === 'whatsapp' ? platformId.slice(1) : channel.kind === 'sms' ? platformId : `${contact.id}-${channel.kind}`;
    const { id: contactId } = contact;
    if (!linked.has(`${channel.id}|${contactId}`)) links.push({ channelId: channel.id, externalId, contactId });
    linked.add(`${channel.id}|${contactId}`);
    const contactAuthor: Author = { kind: 'contact', id: contact.id, name };

    // Backwards from the last entry to the first: each line's moment.
    let at = now - span(ago);
    const moments: number[] = [];
    for (let line = lines.length - 1; line >= 0; line -= 1) {
      moments[line] = at;
      const text = lines[line] ?? '';
      if (text.startsWith('+')) at -= span(text);
      else if (!/^[x^]/.test(text)) at -= Math.round((0.6 + chance() * 2.4) * MINUTE);
    }
    const messages: Message[] = [];
    const events: { at: number; type: string; actor: Author; data: Record<string, unknown> }[] = [];
    lines.forEach((line, position) => {
      const kind = line.charAt(0);
      const when = moments[position] ?? now;
      const previous = messages.at(-1);
      if (kind === 'x' && previous) {
        const [error = '', ...words] = line.slice(1).split(' ');
        previous.delivery = { state: 'failed', times: { failed: when }, error: { code: error, text: words.join(' '), retryable: true } };
      } else if (kind === '^' && previous) previous.reactions = [{ emoji: line.slice(1), author: contactAuthor }];
      else if (kind === '!') {
        const [type = '', who = '', ...rest] = line.slice(1).split(' ');
        const data = Object.fromEntries(rest.join(' ').split(/ (?=\w+=)/).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
        events.push({ at: when, type, actor: who === '.' ? contactAuthor : author(who), data: data.until ? { until: when + span(data.until) } : data });
      } else if (kind === '<' || kind === '>' || kind === '~') {
        let text = line.slice(1);
        const who = kind === '<' ? contactAuthor : author(text.charAt(0));
        if (kind !== '<') text = text.slice(2);
        const attachments: object[] = [];
        for (let match = /^@(?=photo|voice|invoice|text)(\S+) ?/.exec(text); match; match = /^@(?=photo|voice|invoice|text)(\S+) ?/.exec(text)) {
          attachments.push(attachment(match[1] ?? ''));
          text = text.slice(match[0].length);
        }
        messages.push(parse(Message, {
          id: `${id}m${String(position).padStart(3, '0')}`, conversationId: id, commandId: null, order: '', at: when, author: who, text, attachments, context,
          direction: kind === '<' ? 'inbound' : 'outbound', visibility: kind === '~' ? 'note' : 'public', externalId: `demo-${id}-${position}`,
        }, 'demo message'));
      }
    });

    const publicOnes = messages.filter(({ visibility }) => visibility === 'public');
    const inbound = publicOnes.filter(({ direction }) => direction === 'inbound');
    const outbound = publicOnes.filter(({ direction }) => direction === 'outbound');
    const lastIn = inbound.at(-1)?.at ?? null;
    const { receipts } = channel.capabilities;
    for (const message of outbound) {
      if (message.delivery) continue;
      const reached = receipts.filter((receipt) => receipt !== 'read' || (lastIn ?? 0) > message.at);
      const times = Object.fromEntries(reached.map((receipt, step) => [receipt, message.at + [900, 2_600, 41_000][step]!]));
      message.delivery = { state: reached.at(-1) ?? 'sent', times, error: null };
    }
    const said = outbound.filter(({ author: who }) => who.kind === 'agent');
    const lastOut = outbound.at(-1);
    const waiting = inbound.filter((message) => message.at > (lastOut?.at ?? 0));
    const lifecycle = ({ o: 'open', p: 'pending', s: 'snoozed', r: 'released', c: 'closed', e: 'ended' } as const)[letter] ?? 'open';
    const first = messages[0]?.at ?? now;
    const last = messages.at(-1);
    const lock = mark('lock');
    const holder = lock && agents.get(lock.charAt(0));
    const until = mark('until') ? now + span(mark('until') ?? '') : null;
    const ended = lifecycle === 'ended';
    const why = mark('why') ?? 'agent';
    const closer = why === 'inactivity' ? author('') : author(owner ?? '');
    const endedAt = why === 'inactivity' ? Math.min(now - MINUTE, (last?.at ?? now) + 7 * 24 * 60 * MINUTE) : (last?.at ?? now) + 4 * MINUTE;
    const firstReply = said[0]?.at ?? null;

    if (assignee && lifecycle !== 'closed') {
      const to = assignee.kind === 'agent' ? agents.get(owner ?? '')?.name : TEAMS.find(([team]) => team === assignee.id)?.[1];
      events.push({ at: first + 20_000, type: 'assigned', actor: author(assignee.kind === 'agent' && channel.policy.routing === 'pull' ? owner ?? '' : ''), data: { agentId: assignee.id, agentName: to } });
    }
    if (lifecycle === 'snoozed') events.push({ at: (last?.at ?? now) + MINUTE, type: 'snoozed', actor: author(owner ?? ''), data: { until } });
    if (lifecycle === 'pending' || lifecycle === 'released') events.push({ at: (last?.at ?? now) + MINUTE, type: lifecycle, actor: author(owner ?? 'l'), data: {} });
    if (lifecycle === 'closed' && said.length) events.push({ at: (last?.at ?? now) + MINUTE, type: 'closed', actor: author(owner ?? ''), data: {} });
    if (ended) events.push({ at: endedAt, type: 'ended', actor: closer, data: { reason: why } });
    if (holder) events.push({ at: now - 9 * MINUTE, type: 'lease-acquired', actor: author(lock.charAt(0)), data: {} });

    const conversation = parse(Conversation, {
      id, channelId: channel.id, contactId: contact.id, type: context ? 'comment' : 'message', context, lifecycle, threadId: context && (channel.kind === 'x' ? `mentions:${externalId}` : inbound[0]?.externalId ?? null),
      assignee, bot: lifecycle === 'closed' && !said.length ? 'active' : 'paused', createdAt: first, lastActivityAt: last?.at ?? first,
      lease: holder ? { holderId: holder.id, token: 1, acquiredAt: now - 7 * 60 * MINUTE, expiresAt: now + span(lock.slice(1)) } : null,
      snooze: lifecycle === 'snoozed' && until ? { until, byId: assignee?.id ?? null, at: (last?.at ?? now) + MINUTE } : null,
      ...(ended ? { endReason: why, endedAt, endedById: closer.id } : {}),
      lastMessage: last ? previewOf(last) : null, lastInboundAt: lastIn, lastOutboundAt: lastOut?.at ?? null,
      awaitingSince: waiting[0]?.at ?? null, firstReplyAt: firstReply, creditedAgentId: said.at(-1)?.author.id ?? null,
      handledByIds: [...new Set(said.flatMap(({ author: who }) => who.id ?? []))],
      unread: lifecycle === 'open' && span(ago) < 4 * 60 * MINUTE && index > 0 ? waiting.length : 0,
      failed: lastOut?.delivery?.state === 'failed', tags: tags ? tags.split(' ') : [], revision: 1,
      firstResponseMs: firstReply === null || !inbound[0] || inbound[0].at > firstReply ? null : firstReply - inbound[0].at,
      ...(assignee ? { assignedAt: first + 20_000 } : {}), ...(assignee?.kind === 'team' ? { teamId: assignee.id } : {}),
      ...(holder ? { lastLeaseToken: 1 } : {}),
    }, 'demo conversation');
    conversations.push(conversation);
    for (const message of messages) entries.push({ at: message.at, entity: 'message', row: message });
    events.forEach((event, position) => entries.push({ at: event.at, entity: 'event', row: { id: `${id}e${position}`, conversationId: id, ...event, revision: 1 } }));
    for (const kind of CONVERSATION_TIMERS) {
      const due = timerOf(kind, conversation, channel);
      if (due !== null) dues.push({ conversationId: id, kind, at: due });
    }
    const held = slotHolder(conversation, channel);
    for (const [key, agent] of agents) if (agent.id === held) agents.set(key, { ...agent, slots: withSlot(agent, channel, 1) });
  });

  // An older conversation of the same person on the same channel comes first, wherever it was written.
  const latest = new Map<string, string>();
  for (const conversation of [...conversations].sort((a, b) => a.createdAt - b.createdAt)) {
    const key = `${conversation.contactId}|${conversation.channelId}`;
    conversation.previousId = latest.get(key) ?? null;
    if (conversation.lifecycle === 'ended') latest.set(key, conversation.id);
  }
  entries.sort((a, b) => a.at - b.at);
  entries.forEach(({ row }, index) => { row.order = String(index + 1).padStart(16, '0'); });
  const rowsOf = (entity: 'message' | 'event'): object[] => entries.filter((entry) => entry.entity === entity).map(({ row }) => row);
  return {
    rows: {
      workspace: [{
        id: workspaceId, name: 'Heron & Hay', timeZone: 'Europe/London', labels: LABELS.map(([id, name = '', color]) => ({ id, name: name.replace('_', ' '), color })),
        tags: ['delivery', 'return', 'size', 'refund', 'mending', 'wholesale', 'gift', 'press'],
        fields: ['membership', 'order num', 'language', 'delivery note', 'shoe size'], policy: {},
      }],
      agent: [...agents.values()], team: TEAMS.map(([id, name]) => ({ id, name })), channel: [...channels.values()],
      contact: [...contacts.values()], conversation: conversations, message: rowsOf('message'), event: rowsOf('event'),
      savedReply: REPLIES.map(([title, content], index) => ({ id: `reply-${index + 1}`, title, content })),
      template: TEMPLATES.map((line, index) => {
        const [code = '', name, language, category, ...body] = line.split(' ');
        const text = body.join(' ');
        return { id: `template-${index + 1}`, channelId: channels.get(code)?.id, name, language, category, body: text, variables: text.includes('{{2}}') ? ['1', '2'] : text.includes('{{1}}') ? ['1'] : [] };
      }),
      view: [
        { id: 'vip-waiting', name: 'VIP, waiting', query: { labels: ['vip'], awaitingReply: true } },
        { id: 'comments', name: 'Comments on posts', query: { types: ['comment', 'post'] } },
        { id: 'mending', name: 'Mending', query: { tags: ['mending'] } },
      ],
    },
    links, dues, orders: entries.length,
  };
}
