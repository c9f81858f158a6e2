// The tags of a conversation, to be added and taken away (R078): a popover at the head's tags. Fetched when it first opens. Used by
// chat-thread.ts.
import '../../locales/en-more.js';
import { html, nothing, render, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import { icon } from '../../ui/icon.js';
import { xIcon } from '../../ui/icons.js';
import { place, unplace } from '../../ui/place.js';
import { safeName } from '../../ui/safe-text.js';
import { styles as own } from './tag-editor.styles.js';
import type { ThreadFacts } from './facts.js';

export const styles: CSSResult[] = own;

const LONGEST = 60;
/** Tags of other conversations that are offered. */
const MOST_OFFERED = 6;

const tidy = (text: string): string => text.trim().replace(/^#+/, '').replace(/\s+/g, ' ').slice(0, LONGEST).trim();
const same = (a: string, b: string): boolean => a.normalize().toLowerCase() === b.normalize().toLowerCase();

export function openTagEditor(host: LitElement, anchor: HTMLElement, { inbox, conversationId, t }: ThreadFacts): void {
  const panel = document.createElement('div');
  panel.className = 'tag-editor';
  panel.role = 'dialog';
  panel.popover = 'auto';
  panel.setAttribute('part', 'tag-editor');
  panel.setAttribute('aria-label', t('thread.tags'));
  let typed = '';
  const tags = (): readonly string[] => inbox.entities.get('conversation', conversationId)?.tags ?? [];
  const set = (next: readonly string[]): void => { inbox.do('setTags', { conversationId, tags: [...next] }); };
  const field = (): HTMLInputElement | null => panel.querySelector('input');
  const add = (text: string): void => {
    const tag = tidy(text);
    if (tag !== '' && !tags().some((known) => same(known, tag))) set([...tags(), tag]);
    typed = '';
    draw();
    field()?.focus();
  };
  const remove = (tag: string): void => {
    set(tags().filter((known) => known !== tag));
    field()?.focus();
  };
  const draw = (): void => void render(html`
    ${tags().length > 0 ? html`<ul class="tags" aria-label=${t('thread.tags')}>${tags().map((tag) => html`<li class="tag"><bdi>${safeName(tag)}</bdi><button
      type="button" aria-label=${t('common.remove', { name: safeName(tag) })} @click=${() => remove(tag)}>${icon(xIcon, 14)}</button></li>`)}</ul>` : nothing}
    <form @submit=${(event: Event) => { event.preventDefault(); add(typed); }}><input class="tag-field" autocomplete="off" maxlength=${LONGEST} aria-label=${t('thread.tags.add')}
      placeholder=${t('thread.tags.add')} .value=${typed} @input=${(event: Event) => { typed = (event.target as HTMLInputElement).value; draw(); }} /></form>
    ${offers(inbox, tags(), tidy(typed)).map((tag): TemplateResult => html`<button class="tag-offer" type="button" @click=${() => add(tag)}><bdi>${safeName(tag)}</bdi></button>`)}`, panel);
  const off = inbox.entities.$entity('conversation', conversationId).listen(draw);
  panel.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'open') return;
    off();
    unplace(panel);
    panel.remove();
    if (anchor.isConnected) anchor.focus();
  });
  draw();
  host.renderRoot.append(panel);
  panel.showPopover();
  place(panel, anchor, { align: 'start', gap: 4 });
  field()?.focus();
}

/** Tags that other conversations have, of those that are loaded. */
function offers(inbox: Inbox, has: readonly string[], typed: string): string[] {
  const found = new Set<string>();
  for (const { tags } of inbox.entities.values('conversation')) {
    for (const tag of tags) {
      if (tag.toLowerCase().startsWith(typed.toLowerCase()) && !has.some((known) => same(known, tag))) found.add(tag);
    }
    if (found.size >= MOST_OFFERED) break;
  }
  return [...found].slice(0, MOST_OFFERED);
}
