/**
 * What a platform reports about our messages: accepted, sent, delivered, read, failed; one by one or up to a
 * moment.
 */
import type { DeliveryError, DeliveryState, Message } from '../model/message.js';
import { laterDelivery } from '../model/message.js';
import { type Decision } from './decision.js';

/** A report on one message. States never move backwards, so late and repeated reports do no harm. */
export function report(
  decision: Decision, message: Message, state: DeliveryState, at: number, error: DeliveryError | null = null,
  externalId = message.externalId,
): void {
  const delivery = laterDelivery(message.delivery, { state, times: { [state]: at }, error });
  const { conversation } = decision;
  const { delivery: known } = message;
  const isNews = delivery.state !== known?.state || delivery.times[state] !== known.times[state];
  if (!isNews && externalId === message.externalId) return;
  decision.putMessage({ ...message, delivery, externalId });
  if (conversation.lastMessage?.messageId === message.id && conversation.lastMessage.delivery !== delivery.state) {
    decision.set({ lastMessage: { ...conversation.lastMessage, delivery: delivery.state } });
  }
  const isNewest = (conversation.lastOutboundAt ?? 0) <= message.at;
  if (delivery.state === 'failed' && known?.state !== 'failed' && isNewest) {
    decision.set({ failed: true });
  }
}

/** Everything of ours up to `upTo` reached the state. */
export function reportUpTo(decision: Decision, state: 'delivered' | 'read', upTo: number, at: number): void {
  for (const message of decision.slice.messages ?? []) {
    const isAffected = message.direction === 'outbound' && message.visibility === 'public' && message.at <= upTo
      && message.delivery !== null && (message.delivery.state === 'sent' || message.delivery.state === 'delivered'
        || message.delivery.state === 'queued' || message.delivery.state === 'sending');
    if (isAffected) report(decision, message, state, at);
  }
}
