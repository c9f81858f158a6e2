import { expect } from '@open-wc/testing';
import { availabilityIn } from '../../src/model/agent.js';
import { DAY, HOUR, MINUTE } from '../helpers/build.js';
import { agentNamed, channelWith, Office } from './office.js';

const only = (...ids: string[]) => ids.map((id) => agentNamed(id));

describe('routing', () => {
  it('R040 a pushed conversation belongs to one agent from the first moment', () => {
    const office = new Office();
    const pushed = office.hears('mia', 'push');
    expect(pushed.assignee).to.deep.equal({ kind: 'agent', id: 'ana' });
    expect(office.lastEvent(pushed, 'assigned')).to.deep.include({ at: office.now, actor: { kind: 'automation', id: null, name: null } });
    expect(office.lastEvent(pushed, 'assigned')?.data).to.include({ agentId: 'ana', agentName: 'Ana' });
  });

  it('takes who holds fewest, then who is idle longest, then the first by id', () => {
    const office = new Office();
    expect(office.holder(office.hears('a', 'push'))).to.equal('ana');
    office.advance(MINUTE);
    expect(office.holder(office.hears('b', 'push'))).to.equal('ben');
    const third = office.hears('c', 'push');
    expect(office.holder(third)).to.equal('cleo');
    office.advance(MINUTE);
    office.does('cleo', 'end', third);
    expect(office.holder(office.hears('d', 'push'))).to.equal('cleo');
    office.advance(MINUTE);
    expect(office.holder(office.hears('e', 'push'))).to.equal('ana');
  });

  it('passes over who is away, unavailable, has the channel off, lacks the skill or is of another team', () => {
    for (const part of [
      { online: false }, { availability: { chat: 'unavailable' as const } }, { availability: {} }, { offChannelIds: ['push'] },
      { slots: { chat: { active: 0, max: 0 } } },
    ]) {
      const office = new Office({ agents: [agentNamed('ana', part), agentNamed('ben')] });
      expect(office.holder(office.hears('mia', 'push')), JSON.stringify(part)).to.equal('ben');
    }
    const skilled = new Office({
      agents: [agentNamed('ana'), agentNamed('ben', { skills: ['dutch', 'returns'] })],
      channels: [channelWith('push', { routing: 'push', slotPool: 'chat', requiredSkills: ['dutch'] })],
    });
    expect(skilled.holder(skilled.hears('mia', 'push'))).to.equal('ben');
    const teamed = new Office({
      agents: [agentNamed('ana'), agentNamed('ben', { teamIds: ['repairs'] })],
      channels: [channelWith('push', { routing: 'push', slotPool: 'chat', teamId: 'repairs' })],
    });
    expect(teamed.holder(teamed.hears('mia', 'push'))).to.equal('ben');
  });

  it('R048 R050 an agent whose slots are full is busy, gets nothing, and is available again when one comes free', () => {
    const office = new Office({ agents: only('ana') });
    const [first] = ['a', 'b', 'c'].map((who) => office.hears(who, 'push'));
    expect(availabilityIn(office.agents.get('ana')!, 'chat')).to.equal('busy');
    const fourth = office.hears('d', 'push');
    expect(office.holder(fourth)).to.equal(null);
    office.does('ana', 'end', first!);
    expect(office.holder(fourth)).to.equal('ana');
    office.does('ana', 'end', fourth);
    expect(availabilityIn(office.agents.get('ana')!, 'chat')).to.equal('available');
  });

  it('R049 R096 an agent makes himself unavailable for one pool and stays available in the other', () => {
    const office = new Office({ agents: only('ana') });
    office.execute('ana', 'setAvailability', { pool: 'mobile-app', availability: 'unavailable' });
    expect(office.holder(office.hears('a', 'app'))).to.equal(null);
    expect(office.holder(office.hears('b', 'push'))).to.equal('ana');
    office.execute('ana', 'setAvailability', { pool: 'mobile-app', availability: 'available' });
    expect(office.active('ana', 'mobile-app')).to.equal(1);
  });

  it('a channel that an agent switched off comes back with the conversations that waited', () => {
    const office = new Office({ agents: only('ana') });
    office.execute('ana', 'setChannelOff', { channelId: 'push', off: true });
    const waiting = office.hears('a', 'push');
    expect(office.holder(waiting)).to.equal(null);
    office.execute('ana', 'setChannelOff', { channelId: 'push', off: false });
    expect(office.holder(waiting)).to.equal('ana');
  });

  it('R055 snoozing frees a slot', () => {
    const office = new Office({ agents: only('ana') });
    const [first] = ['a', 'b', 'c'].map((who) => office.hears(who, 'push'));
    const waiting = office.hears('d', 'push');
    expect(office.active('ana', 'chat')).to.equal(3);
    office.does('ana', 'snooze', first!, { until: office.now + HOUR });
    expect(office.holder(waiting)).to.equal('ana');
    office.does('ana', 'end', waiting);
    expect(office.active('ana', 'chat')).to.equal(2);
  });

  it('R084 slots of the mobile app are apart from those of chat', () => {
    const office = new Office({ agents: only('ana') });
    for (const who of ['a', 'b', 'c']) office.hears(who, 'push');
    expect(office.holder(office.hears('d', 'app'))).to.equal('ana');
    expect(office.active('ana', 'chat')).to.equal(3);
    expect(office.active('ana', 'mobile-app')).to.equal(1);
  });

  it('R085 three chats leave room for two mobile conversations, and not for a third', () => {
    const office = new Office({ agents: only('ana') });
    const held = [...['a', 'b', 'c'].map((who) => office.hears(who, 'push')), ...['d', 'e', 'f'].map((who) => office.hears(who, 'app'))];
    expect(held.map((conversation) => office.holder(conversation))).to.deep.equal(['ana', 'ana', 'ana', 'ana', 'ana', null]);
  });

  it('R086 the platform’s figure of mobile slots holds whatever the agent’s own says', () => {
    const office = new Office({ agents: [agentNamed('ana', { slots: { 'mobile-app': { active: 0, max: 9 } } })] });
    const held = ['a', 'b', 'c'].map((who) => office.holder(office.hears(who, 'app')));
    expect(held).to.deep.equal(['ana', 'ana', null]);
    expect(office.agents.get('ana')?.slots['mobile-app']).to.deep.equal({ active: 2, max: 2 });
  });

  it('R087 an agent may leave an answered conversation open and wait', () => {
    const office = new Office();
    const waiting = office.says('ana', office.hears('mia', 'app'));
    office.advance(6 * DAY);
    expect(office.get(waiting.id)).to.deep.include({ lifecycle: 'open', assignee: { kind: 'agent', id: 'ana' } });
  });

  it('R088 releasing frees a slot and is no end', () => {
    const office = new Office({ agents: only('ana') });
    const [first] = ['a', 'b'].map((who) => office.says('ana', office.hears(who, 'app')));
    const waiting = office.hears('c', 'app');
    expect(office.holder(waiting)).to.equal(null);
    expect(office.does('ana', 'release', first!)).to.include({ lifecycle: 'released', endedAt: null, assignee: null });
    expect(office.holder(waiting)).to.equal('ana');
  });

  it('R089 when the contact replies to a released conversation, the same one goes to an available agent', () => {
    const office = new Office();
    const released = office.does('ana', 'release', office.says('ana', office.hears('mia', 'app')));
    office.execute('ana', 'setAvailability', { pool: 'mobile-app', availability: 'unavailable' });
    const back = office.hears('mia', 'app');
    expect(back).to.include({ id: released.id, lifecycle: 'open' });
    expect(office.holder(back)).to.equal('ben');
  });

  it('R090 a released conversation without an answer ends for good 7 days after the last message', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'app'));
    office.advance(DAY);
    office.does('ana', 'release', answered);
    office.advance(6 * DAY - 1);
    expect(office.get(answered.id).lifecycle).to.equal('released');
    office.advance(1);
    expect(office.get(answered.id)).to.include({ lifecycle: 'ended', endReason: 'inactivity' });
    expect(office.hears('mia', 'app').id).to.not.equal(answered.id);
  });

  it('R091 releasing while the contact waits hands it on at once', () => {
    const office = new Office();
    const waiting = office.hears('mia', 'app');
    const released = office.does('ana', 'release', waiting);
    expect(released.lifecycle).to.equal('open');
    expect(office.holder(released)).to.equal('ben');
    expect(office.lastEvent(released, 'reassigned')?.data).to.include({ fromId: 'ana', agentId: 'ben', reason: 'released' });
    expect(office.lastEvent(released, 'released')?.data.parked).to.equal(false);
    expect([office.active('ana', 'mobile-app'), office.active('ben', 'mobile-app')]).to.deep.equal([0, 1]);
  });

  it('R092 a first message that is not answered within 5 minutes goes to another agent', () => {
    const office = new Office();
    const first = office.hears('mia', 'app');
    office.advance(5 * MINUTE - 1);
    expect(office.holder(first)).to.equal('ana');
    office.advance(1);
    expect(office.holder(first)).to.equal('ben');
    expect(office.lastEvent(first, 'reassigned')?.data).to.include({ fromId: 'ana', agentId: 'ben', reason: 'first-reply-timeout' });
    office.advance(5 * MINUTE - 1);
    expect(office.holder(first)).to.equal('ben');
    office.says('ben', first);
    office.advance(HOUR);
    expect(office.holder(first)).to.equal('ben');
  });

  it('R093 in a conversation that goes on, 12 hours without an answer do, and an answer stops the count', () => {
    const office = new Office();
    const started = office.says('ana', office.hears('mia', 'app'));
    office.advance(HOUR);
    office.hears('mia', 'app', 'And the other one?');
    office.advance(11 * HOUR);
    office.hears('mia', 'app', 'Hello?');
    office.advance(HOUR - 1);
    expect(office.holder(started)).to.equal('ana');
    office.advance(1);
    expect(office.holder(started)).to.equal('ben');
    expect(office.lastEvent(started, 'reassigned')?.data.reason).to.equal('reply-timeout');
    office.says('ben', started);
    office.advance(2 * DAY);
    expect(office.holder(started)).to.equal('ben');
  });

  it('R094 when the contact stays silent, an agent ends it, or 7 days do', () => {
    const office = new Office();
    const byHand = office.says('ana', office.hears('mia', 'app'));
    expect(office.does('ana', 'end', byHand).endReason).to.equal('agent');
    const byTime = office.hears('noa', 'app');
    office.says(office.holder(byTime)!, byTime);
    office.advance(7 * DAY - 1);
    expect(office.get(byTime.id).lifecycle).to.equal('open');
    office.advance(1);
    expect(office.get(byTime.id).endReason).to.equal('inactivity');
  });

  it('R095 a reply after the end opens a new conversation for an available agent', () => {
    const office = new Office();
    const ended = office.does('ana', 'end', office.says('ana', office.hears('mia', 'app')));
    const next = office.hears('mia', 'app');
    expect(next).to.include({ previousId: ended.id, lifecycle: 'open' });
    expect(next.id).to.not.equal(ended.id);
    expect(office.holder(next)).to.equal('ben');
  });

  it('R097 the end credits who sent the last message, not who ended it nor whom it was assigned to', () => {
    const office = new Office();
    const answered = office.says('ana', office.hears('mia', 'pick'));
    office.says('ben', answered);
    office.does('ana', 'addNote', answered, { text: 'I look at it' });
    office.does('cleo', 'assign', answered, { assignee: { kind: 'agent', id: 'cleo' } });
    const ended = office.does('cleo', 'end', answered);
    expect(ended).to.deep.include({ creditedAgentId: 'ben', handledByIds: ['ana', 'ben'], endedById: 'cleo' });
    expect(office.lastEvent(ended, 'ended')?.data.creditedAgentId).to.equal('ben');
  });

  it('X19 nobody available: it waits, the timeline says so once, and the next free slot takes the oldest wait', () => {
    const office = new Office({ agents: only('ana') });
    office.execute('ana', 'setAvailability', { pool: 'chat', availability: 'unavailable' });
    const first = office.hears('mia', 'push');
    office.advance(MINUTE);
    const others = ['b', 'c', 'd'].map((who) => office.hears(who, 'push'));
    office.hears('mia', 'push', 'Anybody?');
    expect(office.eventTypes(first).filter((type) => type === 'assign-failed')).to.have.length(1);
    expect(office.get(first.id)).to.include({ assignee: null, lifecycle: 'open' });
    office.execute('ana', 'setAvailability', { pool: 'chat', availability: 'available' });
    expect([first, ...others].map((conversation) => office.holder(conversation))).to.deep.equal(['ana', 'ana', 'ana', null]);
    office.does('ana', 'end', others[0]!);
    expect(office.holder(others[2]!)).to.equal('ana');
  });

  it('X19 whoever let it lapse is passed over while another is available, and never gets it twice in a row', () => {
    const office = new Office({ agents: only('ana', 'ben') });
    const app = office.hears('mia', 'app');
    expect(office.holder(app)).to.equal('ana');
    office.execute('ben', 'setAvailability', { pool: 'mobile-app', availability: 'unavailable' });
    office.advance(5 * MINUTE);
    expect(office.holder(app)).to.equal(null);
    expect(office.eventTypes(app)).to.include('assign-failed');
    office.advance(HOUR);
    office.execute('ana', 'setAvailability', { pool: 'mobile-app', availability: 'available' });
    expect(office.holder(app)).to.equal(null);
    office.execute('ben', 'setAvailability', { pool: 'mobile-app', availability: 'available' });
    expect(office.holder(app)).to.equal('ben');
    office.advance(5 * MINUTE);
    expect(office.holder(app)).to.equal('ana');
  });

  it('X19 who let it lapse earlier comes after everybody else, however much the others hold', () => {
    const office = new Office();
    office.says('cleo', office.does('ben', 'assign', office.hears('noa', 'app'), { assignee: { kind: 'agent', id: 'cleo' } }));
    const app = office.hears('mia', 'app');
    expect(office.holder(app)).to.equal('ben');
    office.execute('cleo', 'setAvailability', { pool: 'mobile-app', availability: 'unavailable' });
    office.advance(5 * MINUTE);
    expect(office.holder(app)).to.equal('ana');
    office.execute('cleo', 'setAvailability', { pool: 'mobile-app', availability: 'available' });
    office.advance(5 * MINUTE);
    expect(office.holder(app)).to.equal('cleo');
  });

  it('X20 routing never gives more than a free slot; a person may, and it counts', () => {
    const office = new Office({ agents: only('ana', 'ben') });
    for (const who of ['a', 'b', 'c', 'd']) office.hears(who, 'app');
    const fifth = office.hears('e', 'app');
    expect(office.holder(fifth)).to.equal(null);
    office.does('ben', 'assign', fifth, { assignee: { kind: 'agent', id: 'ana' } });
    expect(office.active('ana', 'mobile-app')).to.equal(3);
    const held = [...office.conversations.values()].find((conversation) => office.holder(conversation) === 'ana')!;
    office.does('ana', 'end', held);
    expect(office.active('ana', 'mobile-app')).to.equal(2);
    expect(office.holder(office.hears('f', 'app'))).to.equal(null);
  });

  it('an answer from an agent takes a waiting conversation, and clears who let it lapse', () => {
    const office = new Office({ agents: only('ana') });
    const app = office.hears('mia', 'app');
    office.advance(5 * MINUTE);
    expect(office.holder(app)).to.equal(null);
    expect(office.says('ana', app)).to.deep.include({ assignee: { kind: 'agent', id: 'ana' }, lapsedIds: [], waitingSince: null });
    expect(office.active('ana', 'mobile-app')).to.equal(1);
  });

  it('an agent who is sent away does not get it back from routing', () => {
    const office = new Office();
    const pushed = office.hears('mia', 'push');
    expect(office.holder(office.does('cleo', 'assign', pushed, { assignee: null }))).to.equal('ben');
  });
});

describe('transfer and assignment', () => {
  it('R067 R195 to an agent: the conversation is his, slots or not', () => {
    const office = new Office();
    const pushed = office.hears('mia', 'push');
    office.execute('ben', 'setAvailability', { pool: 'chat', availability: 'unavailable' });
    const given = office.does('ana', 'transfer', pushed, { assignee: { kind: 'agent', id: 'ben' } });
    expect(office.holder(given)).to.equal('ben');
    expect([office.active('ana', 'chat'), office.active('ben', 'chat')]).to.deep.equal([0, 1]);
  });

  it('R068 to another group: the first available of its members gets it', () => {
    const office = new Office({ agents: [agentNamed('ana'), agentNamed('ben'), agentNamed('cleo', { teamIds: ['repairs'] })] });
    const given = office.does('ana', 'transfer', office.hears('mia', 'push'), { assignee: { kind: 'team', id: 'repairs' } });
    expect(office.holder(given)).to.equal('cleo');
    expect(given.teamId).to.equal('repairs');
    const waits = office.does('ben', 'transfer', office.hears('noa', 'push'), { assignee: { kind: 'team', id: 'shop' } });
    expect(['ana', 'ben']).to.include(office.holder(waits));
  });

  it('a team none of whose members can take it keeps it until one can', () => {
    const office = new Office({ agents: [agentNamed('ana'), agentNamed('cleo', { teamIds: ['repairs'], availability: {} })] });
    const given = office.does('ana', 'transfer', office.hears('mia', 'push'), { assignee: { kind: 'team', id: 'repairs' } });
    expect(given.assignee).to.deep.equal({ kind: 'team', id: 'repairs' });
    office.execute('cleo', 'setAvailability', { pool: 'chat', availability: 'available' });
    expect(office.holder(given)).to.equal('cleo');
  });

  it('R069 the comment travels with the transfer and never reaches the contact', () => {
    const office = new Office();
    const pushed = office.hears('mia', 'push');
    office.does('ana', 'transfer', pushed, { assignee: { kind: 'agent', id: 'ben' }, comment: 'Wants a refund' });
    expect(office.lastEvent(pushed, 'transferred')?.data).to.include({ comment: 'Wants a refund', fromId: 'ana', agentId: 'ben' });
    expect(office.messagesOf(pushed.id)).to.have.length(1);
  });

  it('R083 X02 a channel without transfer refuses it, where another of the same mode does not', () => {
    const office = new Office();
    const to = { assignee: { kind: 'agent', id: 'cleo' } } as const;
    expect(office.refusal('ana', 'transfer', office.hears('mia', 'app'), to)?.reason).to.equal('channelUnsupported');
    expect(office.refusal('ana', 'transfer', office.hears('mia', 'push'), to)).to.equal(null);
  });

  it('refuses agents and teams that do not exist', () => {
    const office = new Office();
    const conversation = office.hears('mia', 'pick');
    expect(office.refusal('ana', 'assign', conversation, { assignee: { kind: 'agent', id: 'nobody' } })?.reason).to.equal('unknownTarget');
    expect(office.refusal('ana', 'assign', conversation, { assignee: { kind: 'team', id: 'nobody' } })?.reason).to.equal('unknownTarget');
  });
});
