// The reply that was just sent and waits to leave: how long it can still be taken back, and doing so. Used by extras.ts.
import { html, type TemplateResult } from 'lit';
import type { OutboxRow } from '../../inbox.js';
import type { Composer } from './composer.js';
import type { ComposerFacts } from './composer-facts.js';

const heldRow = ({ inbox, conversationId }: ComposerFacts): OutboxRow | undefined => inbox.$outbox.get().findLast(({ state, name, args }) =>
  state === 'held' && name === 'send' && (args as { conversationId: string }).conversationId === conversationId);

/** In ms; undefined when there is nothing to take back. */
export function heldMs(facts: ComposerFacts): number | undefined {
  const row = heldRow(facts);
  return row && Math.max(0, (row.notBefore ?? 0) - facts.now);
}

/** False when there was nothing. */
export function takeBack(facts: ComposerFacts, composer: Composer): boolean {
  const row = heldRow(facts);
  if (!row || !facts.inbox.cancel(row.commandId)) return false;
  composer.announce(facts.t('composer.undone'));
  return true;
}

/** The seconds that are left, and Undo: also where no thread stands beside the composer. */
export function heldLine(facts: ComposerFacts, composer: Composer): TemplateResult | undefined {
  const ms = heldMs(facts);
  return ms === undefined ? undefined : html`<span class="held">${facts.t('thread.held', { count: Math.ceil(ms / 1000) })}
    <button class="do" type="button" @click=${() => { takeBack(facts, composer); composer.focus(); }}>${facts.t('common.undo')}</button></span>`;
}
