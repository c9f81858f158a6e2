import { expect } from '@open-wc/testing';
import { DAY, HOUR } from '../helpers/build.js';
import { agentNamed, channelWith, Office } from './office.js';

const CHAT = { routing: 'push', slotPool: 'chat', inactivityMs: null, leaseTtlMs: null } as const;

describe('snooze', () => {
  it('R052 R053 R054 it comes back at the moment that was chosen, and the past is refused', () => {
    for (const span of [3 * HOUR, DAY, 5 * DAY + 17 * 60_000]) {
      const office = new Office();
      const asleep = office.does('ana', 'snooze', office.hears('mia', 'push'), { until: office.now + span });
      expect(asleep).to.include({ lifecycle: 'snoozed' });
      office.advance(span - 1);
      expect(office.get(asleep.id).lifecycle).to.equal('snoozed');
      office.advance(1);
      expect(office.get(asleep.id)).to.deep.include({ lifecycle: 'open', snooze: null, resurfaced: 'timeout' });
    }
    const office = new Office();
    expect(office.refusal('ana', 'snooze', office.hears('mia', 'push'), { until: office.now })?.reason).to.equal('snoozeInPast');
  });

  it('R056 the contact’s reply brings it back to the first available agent, whoever snoozed it', () => {
    const office = new Office();
    const asleep = office.does('ana', 'snooze', office.hears('mia', 'push'), { until: office.now + DAY });
    office.hears('noa', 'push');
    office.execute('ana', 'setAvailability', { pool: 'chat', availability: 'unavailable' });
    const back = office.hears('mia', 'push', 'I have it here');
    expect(back).to.deep.include({ id: asleep.id, lifecycle: 'open', resurfaced: 'reply', snooze: null });
    expect(office.holder(back)).to.equal('cleo');
    expect(office.lastEvent(back, 'unsnoozed')?.data).to.include({ reason: 'reply', snoozedById: 'ana' });
    expect(office.lastEvent(back, 'reassigned')?.data).to.include({ fromId: 'ana', agentId: 'cleo', reason: 'snooze' });
  });

  it('R057 without a reply the time brings it back to the first available agent', () => {
    const office = new Office();
    const asleep = office.does('ana', 'snooze', office.hears('mia', 'push'), { until: office.now + 3 * HOUR });
    office.execute('ana', 'setAvailability', { pool: 'chat', availability: 'unavailable' });
    office.advance(3 * HOUR);
    expect(office.holder(asleep)).to.equal('ben');
    expect(office.lastEvent(asleep, 'unsnoozed')?.data).to.include({ reason: 'timeout' });
    expect(office.lastEvent(asleep, 'unsnoozed')?.actor.kind).to.equal('automation');
  });

  it('R058 brought back, it can be answered or ended, and an answer clears the mark', () => {
    const office = new Office();
    const asleep = office.does('ana', 'snooze', office.says('ana', office.hears('mia', 'push')), { until: office.now + HOUR });
    office.advance(HOUR);
    expect(office.get(asleep.id).resurfaced).to.equal('timeout');
    expect(office.says('ana', asleep, 'Still interested?').resurfaced).to.equal(null);
    expect(office.does('ana', 'end', asleep).lifecycle).to.equal('ended');
  });

  it('R059 R184 the timeline says who snoozed it and until when', () => {
    const office = new Office();
    const until = office.now + HOUR;
    const asleep = office.does('ana', 'snooze', office.hears('mia', 'push'), { until });
    expect(office.lastEvent(asleep, 'snoozed')).to.deep.include({
      actor: { kind: 'agent', id: 'ana', name: 'Ana' }, data: { until, agentId: 'ana', agentName: 'Ana' },
    });
    office.does('ana', 'unsnooze', asleep);
    expect(office.lastEvent(asleep, 'unsnoozed')?.data.reason).to.equal('manual');
  });

  it('X07 by policy it goes back to who snoozed it, while he has room', () => {
    const channels = [channelWith('mine', { ...CHAT, unsnoozeAssign: 'snoozer' })];
    const office = new Office({ channels });
    office.does('ana', 'snooze', office.hears('mia', 'mine'), { until: office.now + HOUR });
    office.hears('noa', 'mine');
    office.does('ben', 'assign', office.hears('lea', 'mine'), { assignee: { kind: 'agent', id: 'ana' } });
    expect(office.holder(office.hears('mia', 'mine'))).to.equal('ana');
    const full = new Office({ channels, agents: [agentNamed('ana', { slots: { chat: { active: 0, max: 1 } } }), agentNamed('ben')] });
    const sleeps = full.does('ana', 'snooze', full.hears('mia', 'mine'), { until: full.now + HOUR });
    full.does('ben', 'assign', full.hears('noa', 'mine'), { assignee: { kind: 'agent', id: 'ana' } });
    full.advance(HOUR);
    expect(full.holder(sleeps)).to.equal('ben');
  });

  it('X08 it returns after the follow-up time of the policy', () => {
    const office = new Office({ channels: [channelWith('later', { ...CHAT, snoozeFollowUpMs: 2 * HOUR })] });
    const asleep = office.does('ana', 'snooze', office.hears('mia', 'later'), { until: office.now + HOUR });
    office.advance(3 * HOUR - 1);
    expect(office.get(asleep.id).lifecycle).to.equal('snoozed');
    office.advance(1);
    expect(office.get(asleep.id).lifecycle).to.equal('open');
  });

  it('X08 snoozing never stops the reply window', () => {
    const office = new Office();
    const asleep = office.does('ana', 'snooze', office.hears('mia', 'pick'), { until: office.now + 2 * DAY });
    office.advance(DAY);
    expect(office.refusal('ana', 'send', asleep)?.reason).to.equal('templateRequired');
  });

  it('X08 it stops the inactivity clock only where the policy says so', () => {
    const office = new Office({ channels: [
      channelWith('runs', { inactivityMs: 7 * DAY, snoozePausesInactivity: false }),
      channelWith('stops', { inactivityMs: 7 * DAY, snoozePausesInactivity: true }),
    ] });
    const [runs, stops] = ['runs', 'stops'].map((channel) => office.hears('mia', channel));
    office.advance(5 * DAY);
    for (const conversation of [runs!, stops!]) office.does('ana', 'snooze', conversation, { until: office.now + 3 * DAY });
    office.advance(2 * DAY);
    expect(office.get(runs!.id).lifecycle).to.equal('ended');
    office.advance(3 * DAY - 1);
    expect(office.get(stops!.id).lifecycle).to.equal('open');
    office.advance(1);
    expect(office.get(stops!.id).endReason).to.equal('inactivity');
  });

  it('in a picking list it comes back to everybody', () => {
    const office = new Office();
    const mine = office.does('ana', 'assign', office.hears('mia', 'pick'), { assignee: { kind: 'agent', id: 'ana' } });
    office.does('ana', 'snooze', mine, { until: office.now + HOUR });
    office.advance(HOUR);
    expect(office.get(mine.id)).to.include({ assignee: null, lifecycle: 'open', waitingSince: null });
  });
});
