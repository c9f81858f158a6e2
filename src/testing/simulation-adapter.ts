/** Lets a golden timeline be played against the simulation: the reference for adapters of real backends. */
import { Refusal } from '../engine/engine.js';
import type { CommandName, CommandPayload } from '../model/commands.js';
import type { TimelineAdapter, TimelineWorld } from './run-timeline.js';
import { Simulation } from './simulation.js';

export function simulationAdapter(world: TimelineWorld): TimelineAdapter {
  const office = new Simulation(world);
  return {
    advanceTo: (now) => office.advanceTo(now),
    receive(inbound) {
      const { changes } = office.receive(inbound);
      const made = changes.find((change) => change.type === 'upsert' && change.entity === 'message');
      return made?.type === 'upsert' && made.entity === 'message' ? made.value.conversationId : null;
    },
    accept(conversationId, externalId) {
      const sent = office.messagesOf(conversationId).findLast(({ delivery }) => delivery?.state === 'queued');
      if (sent) office.accept(sent.id, externalId);
    },
    execute(agentId, command, args) {
      try {
        office.execute(agentId, command as CommandName, args as CommandPayload<CommandName>);
        return null;
      } catch (error) {
        if (error instanceof Refusal) return error.permit.reason;
        throw error;
      }
    },
    conversation(id) {
      const conversation = office.conversations.get(id);
      if (!conversation) throw new RangeError(`There is no conversation ${id}.`);
      return conversation;
    },
    contact: (id) => office.contacts.get(id),
    messages: (id) => office.messagesOf(id),
    events: (id) => office.eventsOf(id),
    agent: (id) => office.agents.get(id),
    workspace: () => office.workspace,
  };
}
