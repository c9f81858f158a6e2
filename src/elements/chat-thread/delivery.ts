// How far a message has come, as its tick. What is to be said or done about it stands in delivery-line.ts. Used by plain-message.ts and
// extras.ts.
import type { Channel } from '../../model/channel.js';
import type { DeliveryState, Message } from '../../model/message.js';
import type { IconShape } from '../../ui/icon.js';
import { checkCheckIcon, checkIcon, clockIcon } from '../../ui/icons.js';
import { readMark } from '../../ui/marks.js';

/** The states of a message that goes its way; the others are drawn by extras.ts. */
export type PlainState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read';

export const PLAIN_TICKS: Readonly<Record<PlainState, IconShape>> = {
  queued: clockIcon, sending: clockIcon, sent: checkIcon, delivered: checkCheckIcon, read: readMark,
};

/** Whether a state is one of a message that goes its way. */
export const isPlainState = (state: DeliveryState): state is PlainState => state in PLAIN_TICKS;

/** A receipt that the channel never gives is not shown, also when somebody reports it (R178). */
export const canTell = (state: DeliveryState, channel: Channel | undefined): boolean =>
  !/^(sent|delivered|read)$/.test(state) || channel === undefined || (channel.capabilities.receipts as readonly string[]).includes(state);

/** What is shown of it; nothing on what the contact wrote, on notes, and on what never had a state. */
export function plainState({ delivery, direction }: Message, channel: Channel | undefined): PlainState | undefined {
  const state = delivery?.state;
  return state && direction !== 'inbound' && isPlainState(state) && canTell(state, channel) ? state : undefined;
}
