// What a composer says around the field: to whom, why one cannot write here, what the keys do or what is wrong. Pure; used by
// message-composer.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Permit } from '../../model/permit.js';
import { icon } from '../../ui/icon.js';
import { infoIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { reasonOf, type ComposerFacts } from './composer-facts.js';

/** The account that a reply goes to; '' when it is unknown. */
export function addressee({ contact, channel, t }: ComposerFacts): string {
  const identity = contact?.identities.find(({ channelKind }) => channelKind === channel?.kind);
  return identity ? t('composer.to', { account: safeName(identity.value) }) : '';
}

/** In the field's place. */
export const refusedLine = (may: Permit, facts: ComposerFacts): TemplateResult =>
  html`<div class="banner refused-box" role="status">${icon(infoIcon)}<span>${facts.t('composer.disabled', { reason: reasonOf(may, facts) })}${
    facts.draft.text ? html` ${facts.t('composer.kept')}` : nothing}</span></div>`;

/** Whether something was written that cannot leave: that is told instead of the keys. @param may whether just this may be sent */
export const isWrong = (may: Permit, { draft }: ComposerFacts): boolean =>
  !may.allowed && may.reason !== 'emptyMessage' && (draft.text.trim() !== '' || draft.files.length > 0);

export function hintLine(may: Permit, facts: ComposerFacts, sendOn: 'enter' | 'mod-enter'): TemplateResult {
  const { mode, t } = facts;
  const wrong = isWrong(may, facts);
  const mac = /Mac|iP(hone|ad)/.test(navigator.platform);
  const hint = sendOn === 'mod-enter' ? t(mac ? 'composer.enter.modifierMac' : 'composer.enter.modifier')
    : t(mode === 'note' ? 'composer.enter.note' : 'composer.enter');
  return html`<span class=${wrong ? 'hint wrong' : 'hint'} id="hint" role=${wrong ? 'alert' : nothing}>${wrong ? reasonOf(may, facts) : hint}</span>`;
}
