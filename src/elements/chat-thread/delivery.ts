// How far a message has come, as its tick. What is to be said or done about it stands in delivery-line.ts. Used by message.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '../../model/channel.js';
import type { DeliveryState, Message } from '../../model/message.js';
import { icon, type IconShape } from '../../ui/icon.js';
import { checkCheckIcon, checkIcon, clockIcon } from '../../ui/icons.js';
import { readMark } from '../../ui/marks.js';
import type { ThreadFacts } from './facts.js';

/** The states of a message that goes its way; the others are drawn by extras.ts. */
export type PlainState = 'queued' | 'sending' | 'sent' | 'delivered' | 'read';

export const PLAIN_TICKS: Readonly<Record<PlainState, IconShape>> = {
  queued: clockIcon, sending: clockIcon, sent: checkIcon, delivered: checkCheckIcon, read: readMark,
};

/** A receipt that the channel never gives is not shown, also when somebody reports it (R178). */
export const canTell = (state: DeliveryState, channel: Channel | undefined): boolean =>
  !/^(sent|delivered|read)$/.test(state) || channel === undefined || (channel.capabilities.receipts as readonly string[]).includes(state);

/** The tick after the last word; nothing on what the contact wrote, on notes, and on what never had a state. */
export function tick(
  message: Message, { channel, t }: ThreadFacts, shapes: Readonly<Partial<Record<DeliveryState, IconShape>>> = PLAIN_TICKS,
): TemplateResult | typeof nothing {
  const state = message.delivery?.state;
  const shape = state && shapes[state];
  if (!shape || message.direction === 'inbound' || !canTell(state, channel)) return nothing;
  return html`<span class="tick" part="status" data-state=${state} role="img" aria-label=${t(`status.delivery.${state}`)}>${icon(shape)}</span>`;
}
