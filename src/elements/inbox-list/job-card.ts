// What is being done with many conversations: what can still be undone, how far it is, how each of them went. Pure; used by select-mode.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import { list, number } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { circleAlertIcon, circleCheckIcon, xIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { refusals, type Job } from './bulk-job.js';

/** Names told of those that were refused for one reason; the others are counted. */
const NAMED = 3;

/** "54 done, 3 refused". */
export function outcomeText({ kind, items }: Job, { t }: Localize): string {
  const refused = items.filter(({ error }) => error).length;
  const done = t(kind === 'export' ? 'export.done' : 'bulk.done', { count: items.length - refused });
  return refused > 0 ? `${done}, ${t('bulk.refused', { count: refused })}` : done;
}

export function jobCard(job: Job, inbox: Inbox, words: Localize, onClose: () => void): TemplateResult {
  const { t } = words;
  const { id, kind, count, state, until, progress, undo } = job;
  const label = job.label(words);
  const seconds = Math.max(0, Math.ceil((until - inbox.clock.now()) / 1000));
  const many = count === undefined ? '' : t('list.rows', { count });
  const isOver = state === 'done' || state === 'failed';
  return html`<div class="job" part="job" data-job=${id} role="group" tabindex="-1" aria-label=${label}>
    <div class="job-line">
      ${isOver ? icon(state === 'done' ? circleCheckIcon : circleAlertIcon, 16) : nothing}
      <span class="job-text"><span class="strong">${label}</span>${many ? html` <span class="muted">${many}</span>` : nothing}</span>
      ${state === 'held' ? html`<span class="muted" aria-hidden="true">${t('common.seconds', { count: seconds })}</span>
        <button class="button small" type="button" @click=${undo}>${t('common.undo')}</button>` : nothing}
      ${state === 'running' && kind === 'export' ? html`<button class="button small" type="button" @click=${undo}>${t('common.cancel')}</button>` : nothing}
      ${isOver ? html`<button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${onClose}>${icon(xIcon, 16)}</button>`
    : nothing}
    </div>
    ${state === 'running' ? html`<progress max="1" value=${progress ?? nothing} aria-label=${label}></progress>` : nothing}
    ${state === 'done' ? html`<p>${outcomeText(job, words)}</p>${refusedList(job, inbox, words)}` : nothing}
    ${state === 'failed' ? html`<p>${job.error(words)}</p>` : nothing}
  </div>`;
}

function refusedList({ items }: Job, inbox: Inbox, words: Localize): TemplateResult | typeof nothing {
  const refused = refusals(inbox, words, items);
  if (refused.length === 0) return nothing;
  const nameOf = (id: string): string => {
    const conversation = inbox.entities.get('conversation', id);
    return safeName(inbox.entities.get('contact', conversation?.contactId ?? '')?.name ?? '') || words.t('common.unknownContact');
  };
  return html`<ul>${refused.map(({ why, ids }) => {
    const names = ids.slice(0, NAMED).map(nameOf);
    if (ids.length > NAMED) names.push(words.t('bulk.more', { count: number(ids.length - NAMED, words) }));
    return html`<li><span dir="auto">${list(names, words)}</span>: ${why}</li>`;
  })}</ul>`;
}
