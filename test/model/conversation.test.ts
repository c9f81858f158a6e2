/** What is derived of a conversation's axes. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { boxesOf, isAwaitingReply, isLeasedByOther, LIFECYCLES } from '../../src/model/conversation.js';
import { laterDelivery, DELIVERY_STATES, type Delivery } from '../../src/model/message.js';
import { matchesQuery, matchesSearch, phoneDigits } from '../../src/model/view.js';
import { replyWindow } from '../../src/model/reply-window.js';
import { aChannel, aContact, aConversation, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';

const boxes = (part: Parameters<typeof aConversation>[0]) => boxesOf(aConversation(part), 'me', NOON);
const lease = (holderId: string, expiresAt: number) => ({ holderId, token: 1, acquiredAt: NOON - HOUR, expiresAt });

describe('boxes', () => {
  it('R025 a conversation that the brand has answered once lies in Answered until it ends', () => {
    expect(boxes({ firstReplyAt: NOON, awaitingSince: null })).to.deep.equal(['answered']);
    expect(boxes({ firstReplyAt: NOON, awaitingSince: null, lifecycle: 'ended' })).to.deep.equal([]);
  });

  it('R028 an answered conversation whose contact wrote again lies in both', () => {
    expect(boxes({ firstReplyAt: NOON - DAY, awaitingSince: NOON })).to.deep.equal(['new', 'answered']);
  });

  it('X16 what a colleague is processing leaves New, and comes back when the lease runs out', () => {
    expect(boxes({ lease: lease('ana', NOON + 1) })).to.deep.equal([]);
    expect(boxes({ lease: lease('me', NOON + 1) })).to.deep.equal(['new']);
    expect(boxes({ lease: lease('ana', NOON) })).to.deep.equal(['new']);
  });

  it('X06 a resting conversation that the bot answers awaits nobody', () => {
    expect(isAwaitingReply(aConversation({ lifecycle: 'closed', bot: 'active' }))).to.equal(false);
    expect(isAwaitingReply(aConversation({ lifecycle: 'closed', bot: 'paused' }))).to.equal(true);
  });

  it('X05 the axes are orthogonal: every combination is a conversation with at most one of each box (property)', () => {
    fc.assert(fc.property(fc.record({
      lifecycle: fc.constantFrom(...LIFECYCLES), bot: fc.constantFrom('active' as const, 'paused' as const),
      awaitingSince: fc.option(fc.constant(NOON)), firstReplyAt: fc.option(fc.constant(NOON)), leased: fc.boolean(),
      assignee: fc.option(fc.constantFrom({ kind: 'agent' as const, id: 'ana' }, { kind: 'team' as const, id: 'shop' })),
    }), ({ leased, ...part }) => {
      const conversation = aConversation({ ...part, lease: leased ? lease('ana', NOON + HOUR) : null });
      const found = boxesOf(conversation, 'me', NOON);
      expect(new Set(found).size).to.equal(found.length);
      if (conversation.lifecycle === 'ended') expect(found).to.deep.equal([]);
      expect(isLeasedByOther(conversation, 'me', NOON)).to.equal(leased);
    }));
  });
});

describe('reply window', () => {
  const channel = aChannel();
  const at = (minutesAgo: number) => replyWindow(aConversation({ lastInboundAt: NOON - minutesAgo * MINUTE }), channel, NOON).state;

  it('R107 WhatsApp may be answered for 24 hours after the last message of the contact, and not at the stroke of the 24th', () => {
    expect(at(24 * 60 - 1)).to.equal('warning');
    expect(at(24 * 60)).to.equal('closed');
  });

  it('R194 warns two hours before it closes', () => {
    expect(at(22 * 60 - 1)).to.equal('open');
    expect(at(22 * 60)).to.equal('warning');
  });

  it('X08 a snooze does not pause it', () => {
    const conversation = aConversation({ lastInboundAt: NOON - DAY, lifecycle: 'snoozed', snooze: { until: NOON + DAY, byId: 'me', at: NOON - HOUR } });
    expect(replyWindow(conversation, channel, NOON).state).to.equal('closed');
  });

  it('a person and a bot have windows of their own, and a backend that knows better wins', () => {
    const both = aChannel({ policy: { replyWindow: { humanMs: 7 * DAY, automationMs: DAY } } });
    const conversation = aConversation({ lastInboundAt: NOON - 2 * DAY });
    expect(replyWindow(conversation, both, NOON).state).to.equal('open');
    expect(replyWindow(conversation, both, NOON, 'automation').state).to.equal('closed');
    expect(replyWindow({ ...conversation, replyClosesAt: NOON - 1 }, both, NOON).state).to.equal('closed');
    expect(replyWindow({ ...conversation, replyClosesAt: null }, both, NOON).state).to.equal('none');
  });
});

describe('search', () => {
  const contact = aContact({ name: 'Léa Fontaine', platformName: 'lea_f', userId: 'U-48213', identities: [
    { channelKind: 'whatsapp', kind: 'phone', value: '+85291234567' }, { channelKind: 'instagram', kind: 'username', value: '@lea.ceramique' },
  ] });

  it('R148 finds by phone number, user name and user ID', () => {
    for (const typed of ['lea', 'FONTAINE', 'lea_f', '@lea.cer', 'lea.ceramique', 'u-48213', '+852 9123 4567', '0085291234567', '85291234567', '+852 9123']) {
      expect(matchesSearch(typed, contact), typed).to.equal(true);
    }
    for (const typed of ['lena', 'U-4821', '+49 852', 'ceramique2']) expect(matchesSearch(typed, contact), typed).to.equal(false);
  });

  it('R150 a national number without its country code matches nothing', () => {
    expect(matchesSearch('09123 4567', contact)).to.equal(false);
    expect(matchesSearch('91234567', contact)).to.equal(false);
    expect(phoneDigits('+852 (9123) 45-67')).to.equal('85291234567');
  });
});

describe('query', () => {
  const facts = (part: Parameters<typeof aConversation>[0]) => ({
    conversation: aConversation(part), contact: aContact({ labels: ['vip'] }), channel: aChannel(), meId: 'me', now: NOON,
  });

  it('R011 criteria are joined by AND, the entries of one by OR', () => {
    expect(matchesQuery({ channelKinds: ['whatsapp', 'sms'], types: ['message'] }, facts({}))).to.equal(true);
    expect(matchesQuery({ channelKinds: ['whatsapp'], types: ['comment'] }, facts({}))).to.equal(false);
    expect(matchesQuery({ labels: ['vip', 'other'], unread: true }, facts({ unread: 0 }))).to.equal(false);
  });

  it('R154 R155 knows whose it is', () => {
    expect(matchesQuery({ assignee: 'me' }, facts({ assignee: { kind: 'agent', id: 'me' } }))).to.equal(true);
    expect(matchesQuery({ assignee: 'me' }, facts({ assignee: { kind: 'team', id: 'me' } }))).to.equal(false);
    expect(matchesQuery({ assignee: 'none' }, facts({ assignee: null }))).to.equal(true);
    expect(matchesQuery({ assignee: 'none' }, facts({ assignee: { kind: 'team', id: 'shop' } }))).to.equal(false);
  });

  it('R012 an empty query takes all', () => {
    fc.assert(fc.property(fc.constantFrom(...LIFECYCLES), (lifecycle) => matchesQuery({}, facts({ lifecycle }))));
  });
});

describe('delivery', () => {
  it('a later report wins, an earlier one only adds its time, in any order (property)', () => {
    const reports = fc.array(fc.constantFrom('sent' as const, 'delivered' as const, 'read' as const), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(reports, (states) => {
      let known: Delivery | null = null;
      for (const state of states) known = laterDelivery(known, { state, times: { [state]: DELIVERY_STATES.indexOf(state) }, error: null });
      const best = (['read', 'delivered', 'sent'] as const).find((state) => states.includes(state));
      expect(known?.state).to.equal(best);
      expect(Object.keys(known?.times ?? {}).sort()).to.deep.equal([...new Set(states)].sort());
    }));
  });
});
