import { expect } from '@open-wc/testing';
import { boxesOf, isAwaitingReply } from '../../src/model/conversation.js';
import { replyWindow } from '../../src/model/reply-window.js';
import { DAY, HOUR, MINUTE } from '../helpers/build.js';
import { channelWith, Office } from './office.js';

describe('lifecycle', () => {
  it('R021 an answered conversation stays in the list until it ends', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'));
    office.advance(6 * DAY);
    expect(boxesOf(office.get(answered.id), 'ben', office.now)).to.deep.equal(['answered']);
    expect(boxesOf(office.does('ana', 'end', answered), 'ben', office.now)).to.deep.equal([]);
  });

  it('R022 it ends by itself 7 days after the last message of either side, and any message starts the count anew', () => {
    const office = new Office();
    const first = office.hears('mia', 'pick');
    const second = office.hears('noa', 'pick');
    office.advance(6 * DAY);
    office.hears('mia', 'pick', 'Still there?');
    office.execute('ana', 'send', {
      conversationId: second.id, text: '', attachments: [], quoteId: null, template: { id: 'hello', variables: { 1: 'Noa' } },
      sendAt: null, cancelOnReply: false, leaseToken: null,
    });
    office.advance(7 * DAY - 1);
    expect(office.get(first.id).lifecycle).to.equal('open');
    expect(office.get(second.id).lifecycle).to.equal('open');
    office.advance(1);
    for (const { id } of [first, second]) {
      expect(office.get(id)).to.include({ lifecycle: 'ended', endReason: 'inactivity', endedById: null });
    }
  });

  it('a private note does not count as activity', () => {
    const office = new Office();
    const waiting = office.hears('mia', 'pick');
    office.advance(6 * DAY);
    office.does('ana', 'addNote', waiting, { text: 'No answer yet' });
    office.advance(DAY);
    expect(office.get(waiting.id).endReason).to.equal('inactivity');
  });

  it('R023 an agent may end it in every state but the end', () => {
    const states = {
      open: [], pending: [['setStatus', { status: 'pending' }]], closed: [['setStatus', { status: 'closed' }]],
      snoozed: [['snooze', { until: Date.UTC(2027, 0, 1) }]], released: [['send', {}], ['release', {}]],
    } as const;
    for (const [lifecycle, steps] of Object.entries(states)) {
      const office = new Office();
      const conversation = office.hears('mia', 'pick');
      for (const [name, args] of steps) office.does('ana', name, conversation, args as never);
      expect(office.get(conversation.id).lifecycle).to.equal(lifecycle);
      expect(office.does('ana', 'end', conversation)).to.include({ lifecycle: 'ended', endReason: 'agent', endedById: 'ana' });
      expect(office.refusal('ana', 'end', conversation)?.reason).to.equal('ended');
    }
  });

  it('R025 it lies in Answered from the first answer on', () => {
    const office = new Office();
    const asked = office.hears('mia', 'pick');
    expect(boxesOf(asked, 'ana', office.now)).to.deep.equal(['new']);
    expect(boxesOf(office.says('ana', asked), 'ana', office.now)).to.deep.equal(['answered']);
  });

  it('R028 an answered one whose contact wrote again lies in both boxes', () => {
    const office = new Office();
    office.says('ana', office.hears('mia', 'pick'));
    expect(boxesOf(office.hears('mia', 'pick'), 'ana', office.now)).to.deep.equal(['new', 'answered']);
  });

  it('R029 answering takes it out of New until the contact replies', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'));
    expect(answered).to.include({ awaitingSince: null, unread: 0, lastOutboundAt: office.now });
    office.advance(MINUTE);
    expect(office.hears('mia', 'pick')).to.include({ id: answered.id, awaitingSince: office.now, unread: 1 });
  });

  it('R031 a quickly ended conversation is archived', () => {
    const office = new Office();
    const gone = office.does('ana', 'dismiss', office.hears('mia', 'pick'));
    expect(gone).to.include({ lifecycle: 'ended', endReason: 'dismissed' });
    expect(boxesOf(gone, 'ana', office.now)).to.deep.equal([]);
    expect(office.messagesOf(gone.id)).to.have.length(1);
  });

  it('R032 a message after a quick end opens a new conversation that knows the old one', () => {
    const office = new Office();
    const gone = office.does('ana', 'dismiss', office.hears('mia', 'pick'));
    const next = office.hears('mia', 'pick', 'Hello again');
    expect(next.id).to.not.equal(gone.id);
    expect(next).to.include({ previousId: gone.id, contactId: gone.contactId, lifecycle: 'open', firstReplyAt: null, assignee: null });
    expect(boxesOf(next, 'ana', office.now)).to.deep.equal(['new']);
    expect(office.get(gone.id)).to.include({ lifecycle: 'ended', awaitingSince: gone.awaitingSince });
  });

  it('R033 the lease does not survive into the new conversation', () => {
    const office = new Office();
    const mine = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    office.does('ana', 'dismiss', mine);
    const next = office.hears('mia', 'pick');
    expect(next.lease).to.equal(null);
    expect(office.refusal('ben', 'send', next)).to.equal(null);
  });

  it('R034 a quickly ended one that nobody answered counts as not replied', () => {
    const office = new Office();
    const gone = office.does('ana', 'dismiss', office.hears('mia', 'pick'));
    expect(office.lastEvent(gone, 'ended')?.data.replied).to.equal(false);
    const answered = office.does('ana', 'dismiss', office.says('ana', office.hears('noa', 'pick')));
    expect(office.lastEvent(answered, 'ended')?.data.replied).to.equal(true);
  });

  it('R035 a quickly ended one is recorded as ended by the agent', () => {
    const office = new Office();
    const gone = office.does('ana', 'dismiss', office.hears('mia', 'pick'));
    const ended = office.lastEvent(gone, 'ended');
    expect(ended?.data).to.include({ by: 'agent', agentId: 'ana', reason: 'dismissed' });
    expect(ended?.actor).to.deep.equal({ kind: 'agent', id: 'ana', name: 'Ana' });
  });

  it('R062 an agent ends a conversation that was pushed to him', () => {
    const office = new Office();
    const pushed = office.hears('mia', 'push');
    expect(office.does(office.holder(pushed) ?? '', 'end', pushed)).to.include({ lifecycle: 'ended', endReason: 'agent' });
  });

  it('R064 in push mode nothing ends by itself', () => {
    const office = new Office();
    const pushed = office.says('ana', office.hears('mia', 'push'));
    office.advance(30 * DAY);
    expect(office.get(pushed.id).lifecycle).to.equal('open');
  });

  it('X01 the end by inactivity is a policy of the channel', () => {
    const office = new Office({ channels: [channelWith('slow', { inactivityMs: 2 * DAY }), channelWith('never', { inactivityMs: null })] });
    const slow = office.hears('mia', 'slow');
    const never = office.hears('mia', 'never');
    office.advance(2 * DAY);
    expect(office.get(slow.id).endReason).to.equal('inactivity');
    office.advance(300 * DAY);
    expect(office.get(never.id).lifecycle).to.equal('open');
  });

  it('X03 dismiss, end and release are three commands with three results', () => {
    const office = new Office();
    const [dismissed, ended, released] = ['a', 'b', 'c'].map((who) => office.says('ana', office.hears(who, 'pick')));
    expect(office.does('ana', 'dismiss', dismissed!)).to.include({ lifecycle: 'ended', endReason: 'dismissed' });
    expect(office.does('ana', 'end', ended!)).to.include({ lifecycle: 'ended', endReason: 'agent' });
    expect(office.does('ana', 'release', released!)).to.include({ lifecycle: 'released', endReason: null });
  });

  it('X05 the axes are independent: status, assignee, lease, bot and boxes change one by one', () => {
    const office = new Office();
    const conversation = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    const assigned = office.does('ana', 'assign', conversation, { assignee: { kind: 'agent', id: 'ana' } });
    const pending = office.does('ana', 'setStatus', assigned, { status: 'pending' });
    expect(pending.assignee).to.deep.equal({ kind: 'agent', id: 'ana' });
    expect(pending.lease?.holderId).to.equal('ana');
    const botted = office.does('ana', 'setBot', pending, { bot: 'active' });
    expect(botted).to.include({ lifecycle: 'pending', bot: 'active' });
    expect(boxesOf(botted, 'ana', office.now)).to.deep.equal(['new']);
  });

  it('X06 a resting conversation that the bot answers is not counted as needing an answer', () => {
    const office = new Office();
    const resting = office.hears('mia', 'bot');
    expect(resting).to.include({ lifecycle: 'closed', bot: 'active', unread: 1 });
    expect(isAwaitingReply(resting)).to.equal(false);
    expect(isAwaitingReply(office.hears('mia', 'pick'))).to.equal(true);
  });

  it('X15 a conversation may be open with its window closed: notes and templates still go, free text does not', () => {
    const office = new Office();
    const silent = office.hears('mia', 'pick');
    office.advance(DAY);
    const { channels } = office;
    expect(replyWindow(office.get(silent.id), channels.get('pick')!, office.now).state).to.equal('closed');
    expect(office.get(silent.id).lifecycle).to.equal('open');
    expect(office.refusal('ana', 'send', silent)?.reason).to.equal('templateRequired');
    expect(office.refusal('ana', 'addNote', silent)).to.equal(null);
    expect(office.refusal('ana', 'send', silent, { template: { id: 'hello', variables: { 1: 'Mia' } } })).to.equal(null);
  });

  it('R107 R108 the window closes 24 hours after the contact’s last message, and his next one opens it again', () => {
    const office = new Office();
    const open = office.hears('mia', 'pick');
    office.advance(DAY - 1);
    expect(office.refusal('ana', 'send', open)).to.equal(null);
    office.advance(1);
    expect(office.refusal('ana', 'send', open)?.reason).to.equal('templateRequired');
    office.hears('mia', 'pick');
    expect(office.refusal('ana', 'send', open)).to.equal(null);
  });

  it('X17 not replied means that the contact spoke last, however often he was answered before', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'));
    office.hears('mia', 'pick', 'One more thing');
    office.does('ana', 'addNote', answered, { text: 'Later' });
    office.does('ana', 'end', answered);
    expect(office.lastEvent(answered, 'ended')?.data.replied).to.equal(false);
  });
});

describe('statuses and the bot', () => {
  it('R126 Open needs a person: the bot is paused', () => {
    const office = new Office();
    const open = office.does('ana', 'setStatus', office.hears('mia', 'bot'), { status: 'open' });
    expect(open).to.include({ lifecycle: 'open', bot: 'paused', assignee: null });
  });

  it('R127 Assigned to an agent or a team: the bot is paused', () => {
    for (const assignee of [{ kind: 'agent', id: 'ben' }, { kind: 'team', id: 'shop' }] as const) {
      const office = new Office();
      const assigned = office.does('ana', 'assign', office.hears('mia', 'bot'), { assignee });
      expect(assigned).to.include({ lifecycle: 'open', bot: 'paused' });
      expect(assigned.assignee).to.deep.equal(assignee);
    }
  });

  it('R128 new conversations rest with the bot active, and go on in the same conversation', () => {
    const office = new Office();
    const resting = office.hears('mia', 'bot');
    expect(resting).to.include({ lifecycle: 'closed', bot: 'active' });
    expect(office.hears('mia', 'bot')).to.include({ id: resting.id, lifecycle: 'closed', bot: 'active' });
    const closedAgain = office.does('ana', 'setStatus', office.does('ana', 'setStatus', resting, { status: 'open' }), { status: 'closed' });
    expect(closedAgain).to.include({ lifecycle: 'closed', bot: 'active' });
    expect(office.lastEvent(resting, 'bot-on')?.actor.id).to.equal('ana');
  });

  it('a message into a resting conversation without a bot opens it', () => {
    const office = new Office();
    const closed = office.does('ana', 'setStatus', office.hears('mia', 'pick'), { status: 'closed' });
    expect(closed).to.include({ lifecycle: 'closed', bot: 'paused' });
    expect(office.hears('mia', 'pick')).to.include({ id: closed.id, lifecycle: 'open' });
  });

  it('R129 any status away from Closed pauses the bot, and the timeline says who did it', () => {
    for (const [name, args] of [
      ['setStatus', { status: 'open' }], ['setStatus', { status: 'pending' }], ['assign', { assignee: { kind: 'agent', id: 'ben' } }],
      ['transfer', { assignee: { kind: 'team', id: 'shop' } }],
    ] as const) {
      const office = new Office();
      const resting = office.hears('mia', 'bot');
      expect(office.does('ana', name, resting, args as never).bot).to.equal('paused');
      expect(office.lastEvent(resting, 'bot-off')?.actor.id).to.equal('ana');
    }
  });

  it('R136 one command over many: each is decided by itself', () => {
    const office = new Office();
    const many = ['a', 'b', 'c'].map((who) => office.hears(who, 'bot'));
    office.execute('ana', 'bulk', {
      query: {}, exceptIds: [], action: 'assign', args: { assignee: { kind: 'agent', id: 'ben' } },
    }, many.map(({ id }) => id));
    for (const { id } of many) {
      expect(office.get(id)).to.include({ lifecycle: 'open', bot: 'paused' });
      expect(office.get(id).assignee?.id).to.equal('ben');
    }
  });

  it('R146 an agent assigns to different colleagues, or sets Open or Closed', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick');
    for (const id of ['ben', 'cleo']) {
      expect(office.holder(office.does('ana', 'assign', conversation, { assignee: { kind: 'agent', id } }))).to.equal(id);
    }
    expect(office.does('ana', 'setStatus', conversation, { status: 'closed' }).lifecycle).to.equal('closed');
    expect(office.does('ana', 'setStatus', conversation, { status: 'open' }).lifecycle).to.equal('open');
    expect(office.refusal('ana', 'setStatus', conversation, { status: 'open' })?.reason).to.equal('alreadySo');
  });

  it('R197 closing keeps the assignee, or not, as the channel’s policy says', () => {
    const office = new Office({ channels: [channelWith('forget', { closeKeepsAssignee: false })] });
    for (const [channel, kept] of [['pick', 'ben'], ['forget', null]] as const) {
      const assigned = office.does('ana', 'assign', office.hears('mia', channel), { assignee: { kind: 'agent', id: 'ben' } });
      expect(office.holder(office.does('ana', 'setStatus', assigned, { status: 'closed' }))).to.equal(kept);
    }
  });

  it('a person who sets a status wakes a snoozed conversation', () => {
    const office = new Office();
    const asleep = office.does('ana', 'snooze', office.hears('mia', 'pick'), { until: office.now + HOUR });
    expect(office.does('ana', 'setStatus', asleep, { status: 'pending' })).to.include({ lifecycle: 'pending', snooze: null });
    office.advance(2 * HOUR);
    expect(office.eventTypes(asleep)).to.not.include('unsnoozed');
  });
});
