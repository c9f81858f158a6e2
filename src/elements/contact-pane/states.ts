// What the contact pane shows instead of a contact: nothing chosen, still loading, or what went wrong. Used by contact-pane.
import { html, type TemplateResult } from 'lit';
import type { Localized } from '../localized.js';

/** @param key `empty` or `noInbox`, which appears only when no inbox has come for a while. */
export function quietState({ t }: Localized, key: 'empty' | 'noInbox'): TemplateResult {
  const [title, text] = key === 'empty'
    ? [t('contact.empty.title'), t('contact.empty.text')] : [t('workspace.noInbox.title'), t('workspace.noInbox.text')];
  return html`<div class=${key === 'noInbox' ? 'waiting' : 'scroll'}><div class="state"><h2>${title}</h2><p>${text}</p></div></div>`;
}

export function loadingState({ t }: Localized): TemplateResult {
  return html`<div class="scroll" aria-busy="true">
    <span class="visually-hidden" role="status">${t('common.loading')}</span>
    <div class="who">
      <span class="skeleton round portrait"></span>
      <div class="who-text"><span class="skeleton line"></span><span class="skeleton line short"></span></div>
    </div>
    ${[3, 2, 4].map((count) => html`<div>${
      Array.from({ length: count }, () => html`<span class="skeleton line"></span>`)
    }</div>`)}
  </div>`;
}

export function errorState({ t }: Localized, reason: string, onRetry: () => void): TemplateResult {
  return html`<div class="scroll"><div class="state" role="alert">
    <h2>${t('contact.error.title')}</h2>
    <p>${reason}</p>
    <button class="button" type="button" @click=${onRetry}>${t('common.tryNow')}</button>
  </div></div>`;
}
