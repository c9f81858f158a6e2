// What the list shows while it loads and when it failed. Pure; used by inbox-list.
import { html, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.js';
import { cloudOffIcon, refreshCwIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';

/** Rows to draw while nothing is known: enough for a tall pane, cut by its edge. */
const SKELETONS = 12;

export const skeletonRow: TemplateResult = html`<div class="ghost" aria-hidden="true">
  <span class="skeleton round"></span><span class="lines"><span class="skeleton"></span><span class="skeleton"></span></span>
</div>`;

export const skeletons = (words: Localize): TemplateResult => html`<div class="ghosts" part="loading" role="status">
  <span class="visually-hidden">${words.t('common.loading')}</span>
  ${Array.from({ length: SKELETONS }, () => skeletonRow)}
</div>`;

export const errorState = (words: Localize, code: string, retry: () => void): TemplateResult =>
  html`<div class="state" part="error" role="alert">${icon(cloudOffIcon, 24)}
    <h3>${words.t('list.error.title')}</h3>
    <p>${words.t('list.error.text', { reason: words.t(`error.${code}`) })}</p>
    <button class="button small" type="button" @click=${retry}>${icon(refreshCwIcon, 14)}${words.t('common.tryNow')}</button>
  </div>`;

/** After the rows: the next page did not come. */
export const moreFailed = (words: Localize, retry: () => void): TemplateResult =>
  html`<div class="more-failed" part="error" role="alert">
    <span>${words.t('list.moreFailed')}</span>
    <button class="link" type="button" @click=${retry}>${words.t('common.tryNow')}</button>
  </div>`;
