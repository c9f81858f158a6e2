// Changing the rules of channels while people work.
import { expect } from '@open-wc/testing';
import { command, NOW, whatsappText, workbench } from './helpers.js';
import { simulatedClock } from '../../../src/testing/simulated-clock.js';

const DAY = 24 * 60 * 60_000;

describe('localTransport: setPolicy', () => {
  const { make, clean } = workbench();
  afterEach(clean);

  const begin = async () => {
    const clock = simulatedClock(NOW);
    const june = make({ agent: 'june', clock });
    const session = await june.open();
    const channel = session.channels.find(({ kind }) => kind === 'whatsapp');
    const { conversationIds: [id = ''] } = await june.receive('whatsapp', whatsappText('m1', 'Hello', NOW));
    const now = async () => (await june.read.conversation(id)).conversation;
    const slots = async () => (await june.open()).me.slots?.[channel?.policy.slotPool ?? ''];
    return { clock, june, id, channelId: channel?.id ?? '', now, slots };
  };

  it('what belongs to nobody is given out when routing begins, and counts', async () => {
    const { june, channelId, now, slots } = await begin();
    expect((await now()).assignee).to.equal(null);
    await june.setPolicy({ channels: { routing: 'push', leaseTtlMs: null }, channelIds: [channelId], workspace: { mode: 'push' } });
    expect((await now()).assignee).to.deep.equal({ kind: 'agent', id: 'june' });
    expect((await slots())?.active).to.equal(1);
    expect((await june.open()).workspace.policy?.mode).to.equal('push');
    await june.setPolicy({ channels: { routing: 'pull' }, channelIds: [channelId] });
    expect((await slots())?.active).to.equal(0);
  });

  it('where nobody can take it, it waits', async () => {
    const { june, channelId, now } = await begin();
    await june.commands.setAvailability?.(command('setAvailability', { pool: 'messaging', availability: 'unavailable' }));
    await june.setPolicy({ channels: { routing: 'push' }, channelIds: [channelId] });
    expect((await now()).waitingSince).to.equal(NOW);
  });

  it('a lease goes with the mode that has it', async () => {
    const { june, id, now } = await begin();
    await june.commands.acquireLease?.(command('acquireLease', { conversationId: id }));
    expect((await now()).lease?.holderId).to.equal('june');
    await june.setPolicy({ channels: { leaseTtlMs: null } });
    expect((await now()).lease).to.equal(null);
  });

  it('timers follow the new rules', async () => {
    const { june, channelId, now } = await begin();
    await june.setPolicy({ channels: { inactivityMs: DAY }, channelIds: [channelId] });
    await june.advance(DAY);
    expect((await now()).endReason).to.equal('inactivity');
  });

  it('what has run out already by the new rules runs out now, not in the past', async () => {
    const { june, id, channelId, now } = await begin();
    await june.commands.assign?.(command('assign', { conversationId: id, assignee: { kind: 'agent', id: 'june' } }));
    await june.advance(DAY / 24);
    await june.setPolicy({ channels: { routing: 'push', leaseTtlMs: null, firstReplyTimeoutMs: 5 * 60_000 }, channelIds: [channelId] });
    await june.advance(0);
    expect((await now()).lapsedIds).to.deep.equal(['june']);
    const { events } = await june.read.messages(id, { limit: 50 });
    expect(Math.max(...events.map(({ at }) => at))).to.equal(NOW + DAY / 24);
  });
});
