// What conversation-dock shows while it has no tabs to show: loading, or what went wrong. Used by conversation-dock.ts and dock-view.ts.
import { html, type TemplateResult } from 'lit';
import { failureText } from '../failure-text.js';
import type { Localized } from '../localized.js';

export const loadingState = ({ t }: Localized): TemplateResult => html`<div class="dock" part="loading" role="status" aria-busy="true">
  <span class="visually-hidden">${t('common.loading')}</span>
  ${[0, 1, 2].map(() => html`<span class="tab skeleton-tab">
    <span class="skeleton round"></span><span class="who"><span class="skeleton"></span></span>
  </span>`)}
</div>`;

export function errorState({ t, place }: Localized, error: { readonly code: string; readonly message: string } | null, retry: () => void): TemplateResult {
  return html`<div class="dock" part="error" role="alert">
    <p class="note meta">${t('dock.error', { reason: failureText(error, place) })}</p>
    <button class="button small" type="button" @click=${retry}>${t('common.tryNow')}</button>
  </div>`;
}
