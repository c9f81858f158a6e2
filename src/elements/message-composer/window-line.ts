// Until when the platform takes replies, at the bottom left of the composer (R103, R194). Used by message-composer.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { replyWindow, type ReplyWindow } from '../../model/reply-window.js';
import { ago, countdown } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { hourglassIcon, lockIcon } from '../../ui/icons.js';
import type { ComposerFacts } from './composer-facts.js';

export const windowOf = ({ conversation, channel, now }: ComposerFacts): ReplyWindow =>
  (conversation && channel ? replyWindow(conversation, channel, now) : { state: 'none' });

export function windowLine(facts: ComposerFacts): TemplateResult | typeof nothing {
  const { now, place, t, conversation } = facts;
  const told = windowOf(facts);
  if (told.state === 'none' || conversation?.lifecycle === 'ended') return nothing;
  return told.state === 'closed'
    ? html`<span class="window" part="window" data-state="closed">${icon(lockIcon, 14)}<span>${t('composer.windowClosed', { time: ago(told.closesAt, now, place) })}</span></span>`
    : html`<span class="window" part="window" data-state=${told.state}>${icon(hourglassIcon, 14)}<span>${t('composer.window', { time: countdown(told.closesAt, now, place) })}</span></span>`;
}

/** In how many ms the line reads differently; undefined = never. */
export function windowLineLasts(facts: ComposerFacts): number | undefined {
  const told = windowOf(facts);
  if (told.state === 'none') return undefined;
  const left = told.closesAt - facts.now;
  return left <= 0 ? 60_000 : left <= 60_000 ? 1000 : Math.min(left % 60_000 || 60_000, left);
}

/** Whether the window is over in so many ms. */
export function closesWithin(facts: ComposerFacts, ms: number): boolean {
  const told = windowOf(facts);
  return told.state !== 'none' && told.closesAt - facts.now <= ms;
}
