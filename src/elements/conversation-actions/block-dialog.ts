// Asks before a contact is blocked. Used by panel.ts.
import { html, type TemplateResult } from 'lit';
import { whyNot, type ActionFacts } from './facts.js';

export function blockDialog(facts: ActionFacts, name: string, close: () => void): TemplateResult {
  const { inbox, conversation, t } = facts;
  const why = whyNot(facts, 'blockContact') ?? '';
  const block = (): void => {
    if (why) return;
    close();
    inbox.do('blockContact', { contactId: conversation.contactId });
  };
  return html`<p id="dialog-title">${t('contact.block.confirm', { name })}</p>
    <div class="dialog-actions">
      <button class="button" type="button" data-first @click=${close}>${t('common.cancel')}</button>
      <button class="button danger" type="button" aria-disabled=${why ? 'true' : 'false'} @click=${block}>${t('contact.block.do')}</button>
    </div>
    ${why ? html`<p class="why" role="status">${why}</p>` : ''}`;
}
