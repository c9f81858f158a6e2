/**
 * What an agent takes on: availability by slot pool, single channels off. Busy is never chosen: it follows from
 * the slots.
 */
import type { Decision } from './decision.js';

export function setAvailability(decision: Decision, pool: string, availability: 'available' | 'unavailable'): void {
  const { me } = decision;
  decision.setAgent(me.id, { availability: { ...me.availability, [pool]: availability } });
  if (availability === 'available') decision.freed(pool);
}

export function setChannelOff(decision: Decision, channelId: string, off: boolean): void {
  const { me, slice } = decision;
  const others = me.offChannelIds.filter((id) => id !== channelId);
  decision.setAgent(me.id, { offChannelIds: off ? [...others, channelId] : others });
  if (!off && slice.channel) decision.freed(slice.channel.policy.slotPool);
}
