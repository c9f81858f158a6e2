// What the list shows when it has no rows: it loads, is empty, failed, is not for this agent. Pure; used by inbox-list.
import { html, nothing, svg, type TemplateResult } from 'lit';
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

/** A tray: with a check when the work is done, bare when nothing matches. */
const tray = (isDone: boolean): TemplateResult => html`<svg class="tray" viewBox="0 0 96 64" aria-hidden="true" fill="none"
  stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">
  <path class="box" d="M20 8h56l14 26v20a6 6 0 0 1-6 6H12a6 6 0 0 1-6-6V34z"></path>
  <path d="M6 34h24c2 0 3 1.200 3.600 3 1.600 5 6.400 8 14.400 8s12.800-3 14.400-8c.600-1.800 1.600-3 3.600-3h24"></path>
  ${isDone ? svg`<path class="check" d="M38 22l7.500 7.500L60 15"></path>` : nothing}
</svg>`;

export interface StateWords {
  readonly title: string;
  readonly text?: string | undefined;
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
}

const body = ({ title, text, action }: StateWords, mark: TemplateResult): TemplateResult => html`${mark}
  <h3>${title}</h3>
  ${text ? html`<p>${text}</p>` : nothing}
  ${action ? html`<button class="button small" type="button" @click=${action.run}>${action.label}</button>` : nothing}`;

/** @param isDone nothing is left to do; else nothing was found. */
export const emptyState = (words: StateWords, isDone: boolean): TemplateResult =>
  html`<div class="state" part="empty" role="status">${body(words, tray(isDone))}</div>`;

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
