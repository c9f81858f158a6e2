// Order, membership and counts, kept change by change, against a plain recomputation of everything after each change. The recomputation
// is written from the requirements' words (R014, R015, R028, R156 to R158, R161, R163 and the filters of R010, R011, R161) and shares
// nothing with the code but the model's types.
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Channel } from '../../src/model/channel.js';
import type { Contact } from '../../src/model/contact.js';
import type { Conversation } from '../../src/model/conversation.js';
import type { ConversationQuery, ViewCount } from '../../src/model/view.js';
import { createConversationList } from '../../src/stores/conversation-list.js';
import { countLoaded } from '../../src/stores/counts.js';
import { createEntities } from '../../src/stores/entities.js';
import { aChannel, aContact, aConversation, NOON } from '../helpers/build.js';

const ME = 'me';

/** Somebody waits as long as nobody has answered him; not in what is over, nor where a closed one is the bot's. */
const awaitsAnswer = ({ awaitingSince, lifecycle, bot }: Conversation): boolean =>
  awaitingSince !== null && lifecycle !== 'ended' && (lifecycle !== 'closed' || bot !== 'active');

/** What the requirements say that belongs to a list, one sentence a line. */
function isIn(query: ConversationQuery, one: Conversation, contact: Contact | undefined, channel: Channel | undefined): boolean {
  // A tab or a view names lifecycles.
  if (query.lifecycles && !query.lifecycles.some((lifecycle) => lifecycle === one.lifecycle)) return false;
  // Mine are those assigned to me; Unassigned those of nobody; Assigned those of any agent or team.
  if (query.assignee === 'me' && !(one.assignee?.kind === 'agent' && one.assignee.id === ME)) return false;
  if (query.assignee === 'none' && one.assignee) return false;
  if (query.assignee === 'anyone' && !one.assignee) return false;
  // Several platforms or types of one filter are alternatives; filters of two kinds must both hold.
  if (query.channelKinds && !query.channelKinds.some((kind) => kind === channel?.kind)) return false;
  if (query.types && !query.types.some((type) => type === one.type)) return false;
  if (query.labels && !query.labels.some((label) => contact?.labels.includes(label))) return false;
  if (query.unread && one.unread === 0) return false;
  const awaits = awaitsAnswer(one);
  if (query.awaitingReply !== undefined && awaits !== query.awaitingReply) return false;
  // A colleague's lease takes it out of New, and so does its sleep.
  const isLeased = one.lease !== null && one.lease.holderId !== ME && (one.lease.expiresAt === null || one.lease.expiresAt > NOON);
  const isOver = one.lifecycle === 'ended' || one.lifecycle === 'closed';
  if (query.box === 'new' && (isOver || !awaits || isLeased || one.lifecycle === 'snoozed')) return false;
  if (query.box === 'answered' && (isOver || one.firstReplyAt === null)) return false;
  if (query.beingProcessed !== undefined && isLeased !== query.beingProcessed) return false;
  return true;
}

type World = Map<string, { conversation: Conversation; contact: Contact | undefined; channel: Channel | undefined }>;

function naive(query: ConversationQuery, world: World): { ids: string[]; counts: ViewCount } {
  const members = [...world.values()].filter(({ conversation, contact, channel }) => isIn(query, conversation, contact, channel))
    .map(({ conversation }) => conversation);
  members.sort((a, b) => {
    if (a.lastActivityAt !== b.lastActivityAt) return a.lastActivityAt > b.lastActivityAt ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  const people = (some: readonly Conversation[]): number => new Set(some.map(({ contactId }) => contactId)).size;
  return {
    ids: members.map(({ id }) => id),
    counts: {
      conversations: members.length, contacts: people(members), unreadContacts: people(members.filter(({ unread }) => unread > 0)),
      awaitingReply: members.filter(awaitsAnswer).length,
    },
  };
}

const QUERIES: readonly ConversationQuery[] = [
  {}, { lifecycles: ['open'] }, { lifecycles: ['open', 'snoozed'], assignee: 'none', awaitingReply: true }, { assignee: 'me' }, { assignee: 'anyone' },
  { box: 'new' }, { box: 'answered' }, { beingProcessed: true, lifecycles: ['open'] }, { unread: true, channelKinds: ['sms', 'whatsapp'] },
  { types: ['comment', 'post'], labels: ['vip'] }, { labels: ['vip', 'late'] },
];
const CHANNELS = [aChannel({ id: 'wa', kind: 'whatsapp' }), aChannel({ id: 'sms', kind: 'sms', name: 'SMS' }), aChannel({ id: 'fb', kind: 'facebook', name: 'FB' })];

const aStep = fc.oneof(
  { weight: 8, arbitrary: fc.record({
    do: fc.constant('put' as const), id: fc.nat(12), contact: fc.nat(6), at: fc.nat(15), unread: fc.nat(2), channel: fc.nat(2),
    lifecycle: fc.constantFrom('open' as const, 'snoozed' as const, 'closed' as const, 'ended' as const),
    type: fc.constantFrom('message' as const, 'comment' as const, 'post' as const), awaits: fc.boolean(), bot: fc.constantFrom('active' as const, 'paused' as const), replied: fc.boolean(),
    assignee: fc.constantFrom(null, { kind: 'agent' as const, id: ME }, { kind: 'agent' as const, id: 'ana' }, { kind: 'team' as const, id: 'shop' }),
    holder: fc.constantFrom(null, ME, 'ana'), leaseLeft: fc.constantFrom(1000, -1000),
  }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), id: fc.nat(12) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('label' as const), contact: fc.nat(6), labels: fc.subarray(['vip', 'late']) }) },
  { weight: 1, arbitrary: fc.constantFrom({ do: 'hold' as const }, { do: 'release' as const }, { do: 'settle' as const }) },
);

describe('lists beside a plain recomputation', () => {
  it('R163 R161 R015 order, membership and counts equal it after every change, also of a list that is held now and then (property)', () => {
    fc.assert(fc.property(fc.constantFrom(...QUERIES), fc.array(aStep, { maxLength: 60 }), (query, steps) => {
      const entities = createEntities();
      const place = { entities, meId: () => ME, now: () => NOON };
      const world: World = new Map();
      const labels = new Map<string, string[]>();
      entities.apply(CHANNELS.map((value) => ({ type: 'upsert' as const, entity: 'channel' as const, value })));
      const list = createConversationList(query, place);
      list.setState({ status: 'ready', total: 0 });
      const holds: (() => void)[] = [];
      const contactOf = (id: string): Contact => aContact({ id, name: id, labels: labels.get(id) ?? [] });
      for (const step of steps) {
        if (step.do === 'hold') holds.push(list.hold());
        else if (step.do === 'release') holds.pop()?.();
        else if (step.do === 'settle') list.settle();
        else if (step.do === 'label') {
          const id = `p${step.contact}`;
          labels.set(id, step.labels);
          entities.apply([{ type: 'upsert', entity: 'contact', value: contactOf(id) }]);
          for (const one of world.values()) if (one.conversation.contactId === id) one.contact = contactOf(id);
        } else if (step.do === 'remove') {
          world.delete(`c${step.id}`);
          entities.apply([{ type: 'remove', entity: 'conversation', id: `c${step.id}` }]);
        } else {
          const contactId = `p${step.contact}`;
          const channel = CHANNELS[step.channel];
          const conversation = aConversation({
            id: `c${step.id}`, contactId, channelId: channel?.id ?? '', lastActivityAt: NOON + step.at, unread: step.unread, lifecycle: step.lifecycle,
            type: step.type, bot: step.bot, awaitingSince: step.awaits ? NOON : null, firstReplyAt: step.replied ? NOON - 5 : null, assignee: step.assignee,
            lease: step.holder === null ? null : { holderId: step.holder, token: 1, acquiredAt: NOON - 1, expiresAt: NOON + step.leaseLeft },
          });
          entities.apply([
            { type: 'upsert', entity: 'contact', value: contactOf(contactId) }, { type: 'upsert', entity: 'conversation', value: conversation },
          ]);
          world.set(conversation.id, { conversation, contact: contactOf(contactId), channel });
        }
        const truth = naive(query, world);
        expect(countLoaded(query, place)).to.deep.equal(truth.counts);
        expect(list.$state.get().total).to.equal(truth.ids.length);
        if (holds.length === 0) expect(list.ids).to.deep.equal(truth.ids);
        else expect(list.ids.filter((id) => !world.has(id)), 'none that is gone').to.deep.equal([]);
      }
      for (const release of holds) release();
      const { ids } = naive(query, world);
      expect(list.ids).to.deep.equal(ids);
      expect(list.length).to.equal(ids.length);
      ids.forEach((id, index) => expect([list.idAt(index), list.indexOf(id)]).to.deep.equal([id, index]));
    }), { numRuns: 400 });
  });
});
