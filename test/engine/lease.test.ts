import { expect } from '@open-wc/testing';
import { boxesOf } from '../../src/model/conversation.js';
import { HOUR, MINUTE } from '../helpers/build.js';
import { Office } from './office.js';

describe('lease', () => {
  it('R018 opening a conversation marks it as being processed, with its holder', () => {
    const office = new Office();
    const opened = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    expect(opened.lease?.holderId).to.equal('ana');
    expect(office.lastEvent(opened, 'lease-acquired')?.data).to.deep.equal({ agentId: 'ana', agentName: 'Ana' });
  });

  it('R019 only its holder may close, end or answer a conversation that is being processed', () => {
    const office = new Office();
    const opened = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    for (const name of ['setStatus', 'end', 'dismiss', 'release', 'send', 'snooze', 'assign', 'transfer', 'setBot'] as const) {
      const args = { setStatus: { status: 'closed' }, snooze: { until: office.now + HOUR }, assign: { assignee: null }, setBot: { bot: 'active' } };
      const refused = office.refusal('ben', name, opened, ((args as Record<string, object>)[name] ?? {}) as never);
      expect(refused?.reason, name).to.equal('leased');
      expect(refused?.until, name).to.equal(opened.lease?.expiresAt);
      expect(refused?.detail?.agentId, name).to.equal('ana');
    }
    expect(office.does('ana', 'setStatus', opened, { status: 'closed' }).lifecycle).to.equal('closed');
  });

  it('R020 a lease expires after 12 hours', () => {
    const office = new Office();
    const opened = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    office.advance(12 * HOUR - 1);
    expect(office.get(opened.id).lease?.holderId).to.equal('ana');
    expect(office.refusal('ben', 'end', opened)?.reason).to.equal('leased');
    office.advance(1);
    expect(office.get(opened.id).lease).to.equal(null);
    expect(office.lastEvent(opened, 'lease-expired')?.data.agentId).to.equal('ana');
    expect(office.refusal('ben', 'end', opened)).to.equal(null);
  });

  it('opening again does not renew it', () => {
    const office = new Office();
    const first = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    office.advance(HOUR);
    expect(office.does('ana', 'acquireLease', first).lease).to.deep.equal(first.lease);
    expect(office.eventTypes(first).filter((type) => type === 'lease-acquired')).to.have.length(1);
  });

  it('refuses the write of a holder who lost it to a take-over, and to one who lost it to time', () => {
    const office = new Office();
    const mine = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    const taken = office.does('ben', 'takeLease', mine);
    expect(taken.lease?.holderId).to.equal('ben');
    expect(taken.lease?.token).to.not.equal(mine.lease?.token);
    expect(office.lastEvent(mine, 'lease-taken')?.data).to.include({ agentId: 'ben', fromId: 'ana' });
    expect(office.refusal('ana', 'send', mine, { leaseToken: mine.lease?.token ?? 0 })?.reason).to.equal('leased');
    const lost = taken.lease?.token ?? 0;
    office.advance(12 * HOUR);
    expect(office.refusal('ben', 'send', mine, { leaseToken: lost })?.reason).to.equal('leaseLost');
    const again = office.does('ben', 'acquireLease', mine);
    expect(again.lease?.token).to.be.greaterThan(lost);
    expect(office.refusal('ben', 'send', mine, { leaseToken: lost })?.reason).to.equal('leaseLost');
    expect(office.refusal('ben', 'send', mine, { leaseToken: again.lease?.token ?? 0 })).to.equal(null);
  });

  it('lets a colleague ask for it, and go with the holder', () => {
    const office = new Office();
    const mine = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    office.does('ben', 'requestLease', mine);
    expect(office.lastEvent(mine, 'lease-requested')?.data).to.include({ agentId: 'ben', holderId: 'ana' });
    expect(office.get(mine.id).lease?.holderId).to.equal('ana');
    expect(office.does('ana', 'releaseLease', mine, { leaseToken: 99 }).lease?.holderId).to.equal('ana');
    expect(office.does('ana', 'releaseLease', mine, { leaseToken: mine.lease?.token ?? 0 }).lease).to.equal(null);
  });

  it('X16 it leaves the colleagues’ New box, not the holder’s, and comes back at expiry; the end releases it', () => {
    const office = new Office();
    const mine = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    expect(boxesOf(mine, 'ana', office.now)).to.deep.equal(['new']);
    expect(boxesOf(mine, 'ben', office.now)).to.deep.equal([]);
    office.advance(12 * HOUR);
    expect(boxesOf(office.get(mine.id), 'ben', office.now)).to.deep.equal(['new']);
    office.does('ben', 'acquireLease', mine);
    expect(office.does('ben', 'end', mine).lease).to.equal(null);
  });

  it('X04 the lease and the reply time-out are two timers', () => {
    const office = new Office();
    const picked = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
    const pushed = office.says('ana', office.hears('noa', 'app'));
    office.hears('noa', 'app', 'And now?');
    office.advance(12 * HOUR);
    expect(office.eventTypes(picked)).to.include('lease-expired').and.not.include('reassigned');
    expect(office.eventTypes(pushed)).to.include('reassigned').and.not.include('lease-expired');
  });

  it('a conversation that was pushed has its agent and gets no lease', () => {
    const office = new Office();
    expect(office.does('ana', 'acquireLease', office.hears('mia', 'push')).lease).to.equal(null);
  });

  it('goes when the conversation is snoozed, closed, transferred or given to somebody else', () => {
    for (const [name, args] of [
      ['snooze', { until: Date.UTC(2027, 0, 1) }], ['setStatus', { status: 'closed' }],
      ['transfer', { assignee: { kind: 'agent', id: 'ben' } }], ['assign', { assignee: { kind: 'agent', id: 'ben' } }], ['release', {}],
    ] as const) {
      const office = new Office();
      const mine = office.does('ana', 'acquireLease', office.hears('mia', 'pick'));
      office.advance(MINUTE);
      expect(office.does('ana', name, mine, args as never).lease, name).to.equal(null);
    }
  });
});
