/**
 * Changes the rules that channels run under, as an administrator does: what hangs on them (slots, timers, leases, who waits for an agent)
 * is brought in line in the same transaction. Loaded by embedded.ts on first use.
 */
import { route } from '../../engine/engine.js';
import { slotHolder, withSlot } from '../../engine/slots.js';
import { CONVERSATION_TIMERS, isActive, timerOf } from '../../engine/timers.js';
import type { Agent } from '../../model/agent.js';
import type { Channel, ChannelPolicy } from '../../model/channel.js';
import type { Conversation } from '../../model/conversation.js';
import type { WorkspacePolicy } from '../../model/workspace.js';
import type { Host } from './host.js';
import { conversationSlice } from './slices.js';
import type { Unit } from './unit.js';

export interface PolicyChange {
  /** For all channels, or for those of `channelIds`. */
  readonly channels?: Partial<ChannelPolicy>;
  readonly channelIds?: readonly string[];
  readonly workspace?: Partial<WorkspacePolicy>;
}

/** Nobody is kept off where routing gives each conversation to one agent, or where there is no lease at all. */
function fitted(conversation: Conversation, { policy }: Channel, now: number): Conversation {
  const isPushed = policy.routing === 'push';
  const waits = isPushed && isActive(conversation) && conversation.assignee?.kind !== 'agent';
  return {
    ...conversation,
    lease: isPushed || policy.leaseTtlMs === null ? null : conversation.lease,
    waitingSince: waits ? conversation.waitingSince ?? conversation.awaitingSince ?? now : null,
  };
}

/** Counts the slots of every agent anew. */
async function recount(unit: Unit, channels: ReadonlyMap<string, Channel>, conversations: readonly Conversation[]): Promise<void> {
  const known = await unit.all('agent');
  const agents = new Map<string, Agent>(known.map((agent) => [agent.id, {
    ...agent, slots: Object.fromEntries(Object.entries(agent.slots).map(([pool, { max }]) => [pool, { active: 0, max }])),
  }]));
  for (const conversation of conversations) {
    const channel = channels.get(conversation.channelId);
    const agent = agents.get(slotHolder(conversation, channel) ?? '');
    if (agent && channel) agents.set(agent.id, { ...agent, slots: withSlot(agent, channel, 1) });
  }
  const isOther = (agent: Agent): boolean => JSON.stringify(agents.get(agent.id)?.slots) !== JSON.stringify(agent.slots);
  await unit.apply(known.filter(isOther).map(({ id }) => ({ type: 'upsert', entity: 'agent', value: agents.get(id) as Agent })));
}

export async function setPolicy(host: Host, { channels: change = {}, channelIds, workspace = {} }: PolicyChange): Promise<void> {
  await host.step(async (unit) => {
    for (const known of Object.keys(workspace).length ? await unit.all('workspace') : []) {
      await unit.apply([{ type: 'upsert', entity: 'workspace', value: { ...known, policy: { ...known.policy, ...workspace } } }]);
    }
    const channels = new Map((await unit.all('channel')).map((channel) => [channel.id, channel]));
    for (const channel of channels.values()) {
      if (channelIds && !channelIds.includes(channel.id)) continue;
      const value = { ...channel, policy: { ...channel.policy, ...change } };
      channels.set(channel.id, value);
      await unit.apply([{ type: 'upsert', entity: 'channel', value }]);
    }
    const conversations: Conversation[] = [];
    for (const before of await unit.all('conversation')) {
      const channel = channels.get(before.channelId);
      if (!channel || (channelIds && !channelIds.includes(channel.id))) {
        conversations.push(before);
        continue;
      }
      const value = fitted(before, channel, unit.now);
      conversations.push(value);
      if (value.lease !== before.lease || value.waitingSince !== before.waitingSince) {
        await unit.apply([{ type: 'upsert', entity: 'conversation', value: { ...value, revision: (before.revision ?? 0) + 1 } }]);
      }
      await unit.setDues(CONVERSATION_TIMERS.map((kind) => {
        const at = timerOf(kind, value, channel);
        // What would have run out under the new rules runs out now: nothing happens before the rule that asks for it.
        return { conversationId: value.id, kind, at: at === null ? null : Math.max(at, unit.now) };
      }));
    }
    await recount(unit, channels, conversations);
    const waiting = conversations.filter(({ waitingSince }) => waitingSince !== null)
      .toSorted((a, b) => (a.waitingSince ?? 0) - (b.waitingSince ?? 0));
    for (const { id } of waiting) await unit.write(route(await conversationSlice(unit, id), unit.env()));
    return { result: undefined };
  });
}
