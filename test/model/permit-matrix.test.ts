/** Every channel × state × command: allowed, or a reason with a sentence of its own and the moment at which time changes it. */
import { expect } from '@open-wc/testing';
import { channelData } from '../../src/channels/index.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { CHANNEL_KINDS, type ChannelKind } from '../../src/model/channel.js';
import { CommandArgs, type BuiltInCommandName } from '../../src/model/commands.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import { permit, REASONS, type Facts } from '../../src/model/permit.js';
import { createLocalize, type MessageTable } from '../../src/ui/localize.js';
import { reasonText } from '../../src/ui/reason.js';
import { aChannel, aContact, aConversation, aMessage, anAgent, DAY, HOUR, NOON } from '../helpers/build.js';

const COMMANDS = Object.keys(CommandArgs) as BuiltInCommandName[];
const me = anAgent({ id: 'me', slots: { messaging: { active: 1, max: 5 }, 'mobile-app': { active: 0, max: 2 }, chat: { active: 0, max: 3 } } });
const lease = (holderId: string) => ({ holderId, token: 1, acquiredAt: NOON - HOUR, expiresAt: NOON + 11 * HOUR });

interface State {
  readonly conversation: Partial<ConversationInput>;
  readonly blocked?: boolean;
  readonly connected?: boolean;
}
const STATES: Record<string, State> = {
  'awaiting a reply': { conversation: {} },
  answered: { conversation: { awaitingSince: null, firstReplyAt: NOON - HOUR, unread: 0 } },
  'leased by a colleague': { conversation: { lease: lease('ana') } },
  'leased by me': { conversation: { lease: lease('me') } },
  snoozed: { conversation: { lifecycle: 'snoozed', snooze: { until: NOON + HOUR, byId: 'me', at: NOON } } },
  pending: { conversation: { lifecycle: 'pending' } },
  released: { conversation: { lifecycle: 'released', awaitingSince: null } },
  'resting with the bot': { conversation: { lifecycle: 'closed', bot: 'active' } },
  'resting without the bot': { conversation: { lifecycle: 'closed', bot: 'paused' } },
  ended: { conversation: { lifecycle: 'ended', endReason: 'agent', endedAt: NOON } },
  'a day after the contact wrote': { conversation: { lastInboundAt: NOON - DAY } },
  'a week after the contact wrote': { conversation: { lastInboundAt: NOON - 7 * DAY } },
  'denied for a while': { conversation: { denied: Object.fromEntries(COMMANDS.map((name) => [name, { reason: 'Night rest', until: NOON + HOUR }])) } },
  'denied for good': { conversation: { denied: Object.fromEntries(COMMANDS.map((name) => [name, { reason: 'Supervisors only', until: null }])) } },
  'contact blocked': { conversation: {}, blocked: true },
  'channel disconnected': { conversation: {}, connected: false },
};

const facts = (kind: ChannelKind, { conversation, blocked = false, connected = true }: State): Facts => ({
  me, commands: new Set<string>(COMMANDS), conversation: aConversation({ channelId: kind, ...conversation }),
  contact: aContact({ blocked }), message: aMessage({ direction: 'outbound', author: { kind: 'agent', id: 'me', name: 'June' } }),
  channel: aChannel({ ...channelData[kind], id: kind, account: kind, connected }),
});

const LANGUAGES = { en, fr, ar };
const sentence = (answer: ReturnType<typeof permit>, locale: keyof typeof LANGUAGES): string => reasonText(answer, createLocalize({
  locale, timeZone: 'UTC', messages: LANGUAGES[locale] as MessageTable, fallback: en as MessageTable,
}), { now: NOON, agentName: () => 'Ana' });

const cells = CHANNEL_KINDS.flatMap((kind) => Object.entries(STATES).flatMap(([state, given]) => COMMANDS.map((name) => ({
  title: `${name} · ${state} · ${kind}`, name, given: facts(kind, given), answer: permit(name, facts(kind, given), NOON),
}))));

describe('can(): every channel × state × command', () => {
  it(`each of ${cells.length} cells is allowed, or has a sentence in every language`, () => {
    for (const { title, answer } of cells) {
      for (const locale of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
        const text = sentence(answer, locale);
        expect(answer.allowed ? '' : text, `${title} (${locale})`).to.equal(text);
        if (!answer.allowed) expect(text, `${title} (${locale})`).to.match(/^[^{}]{4,}$/).and.not.match(/^reason\./);
      }
    }
  });

  it('both answers occur for every command that a conversation can refuse, so the matrix shows something', () => {
    for (const name of ['send', 'end', 'dismiss', 'release', 'snooze', 'transfer', 'assign', 'setStatus', 'takeLease', 'unsnooze', 'blockContact'] as const) {
      expect(new Set(cells.filter((cell) => cell.name === name).map(({ answer }) => answer.allowed)).size, name).to.equal(2);
    }
  });

  it('different causes have different sentences', () => {
    for (const locale of Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]) {
      const detail = { channel: 'WhatsApp', agentId: 'ana', limit: 7, over: 3, kind: 'video', bytes: 9 };
      const sentences = REASONS.map((reason) => [sentence({ allowed: false, reason, detail, text: 'No' }, locale), reason] as const);
      expect(new Map(sentences).size, JSON.stringify(sentences.filter(([text], index) => sentences.findIndex(([other]) => other === text) !== index)))
        .to.equal(REASONS.length);
    }
  });

  it('`until` is the moment at which the same cell turns enabled, and not a millisecond earlier', () => {
    const timed = cells.flatMap(({ answer, ...cell }) => (!answer.allowed && answer.until !== undefined ? [{ ...cell, until: answer.until, reason: answer.reason }] : []));
    expect(timed.length).to.be.greaterThan(100);
    for (const { title, name, given, until, reason } of timed) {
      const before = permit(name, given, until - 1);
      expect(before.allowed ? 'allowed' : before.reason, title).to.equal(reason);
      const after = permit(name, given, until);
      // Another cause may still stand behind it, but never this one.
      if (!after.allowed) expect(after.reason, title).not.to.equal(reason);
    }
  });

  it('what time changes always says when: a lease with an end, a refusal with an end', () => {
    for (const { title, answer } of cells) {
      if (!answer.allowed && answer.reason === 'leased') expect(answer.until, title).to.equal(NOON + 11 * HOUR);
    }
  });
});
