// Assigning and transferring: find an agent or a group, see who can take it now, and say why (R067 to R071, R146, R147, R195). Used by
// panel.ts. In assigning a choice counts at once; in transferring a comment may go with it.
import { html, nothing, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import type { Assignee } from '../../model/conversation.js';
import { avatar } from '../../ui/avatar.js';
import { icon } from '../../ui/icon.js';
import { banIcon, checkIcon, infoIcon, searchIcon, userRoundIcon, usersIcon, xIcon } from '../../ui/icons.js';
import { discMark, halfDiscMark } from '../../ui/marks.js';
import { nameOfContact, whyNot, type ActionFacts } from './facts.js';
import { targetSections, type Target, type TargetKind, type TargetSection } from './targets.js';

export interface TargetDialogOptions {
  readonly update: () => void;
  readonly close: () => void;
  readonly say: (text: string) => void;
}

const MARKS = { available: discMark, busy: halfDiscMark, unavailable: banIcon } as const;

/** Comments that were begun and not sent; they wait as long as the inbox lives. */
const comments = new WeakMap<Inbox, Map<string, string>>();
const commentsOf = (inbox: Inbox): Map<string, string> => {
  let known = comments.get(inbox);
  if (!known) comments.set(inbox, known = new Map());
  return known;
};

export class TargetDialog {
  readonly #options: TargetDialogOptions;
  #kind: TargetKind = 'assign';
  #text = '';
  #activeId: string | undefined;
  #chosenId: string | undefined;

  constructor(options: TargetDialogOptions) {
    this.#options = options;
  }

  start(kind: TargetKind, facts: ActionFacts): void {
    this.#kind = kind;
    this.#text = '';
    this.#chosenId = undefined;
    this.#activeId = kind === 'assign' ? this.#all(targetSections(facts, kind, '')).find(({ isNow }) => isNow)?.id : undefined;
  }

  render(facts: ActionFacts): TemplateResult {
    const { t } = facts;
    const sections = targetSections(facts, this.#kind, this.#text);
    const find = t(this.#kind === 'assign' ? 'assign.find' : 'transfer.find');
    const name = nameOfContact(facts);
    return html`<div class="dialog-head"><h2 id="dialog-title" class="ellipsis">${t(this.#kind === 'assign' ? 'assign.title' : 'transfer.title', { name })}</h2>
        <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${this.#options.close}>${icon(xIcon)}</button></div>
      <label class="field">${icon(searchIcon)}<input type="text" role="combobox" autocomplete="off" spellcheck="false" data-first aria-label=${find}
        placeholder=${find} aria-autocomplete="list" aria-expanded="true" aria-controls="targets" aria-activedescendant=${this.#idOf(sections) ?? nothing}
        .value=${this.#text} @input=${(event: Event) => this.#onInput(event, facts)} @keydown=${(event: KeyboardEvent) => this.#onKeydown(event, sections, facts)} /></label>
      <div class="targets" id="targets" role="listbox" tabindex="-1" aria-label=${t(this.#kind === 'assign' ? 'thread.assign' : 'thread.transfer')}>
        ${sections.map((section, index) => this.#renderSection(section, index, sections, facts))}
      </div>
      ${sections.length === 0 ? html`<p class="none" role="status">${t('assign.nobodyFound')}</p>` : nothing}
      ${this.#kind === 'assign'
    ? html`<div class="dialog-actions"><button class="button" type="button" @click=${this.#options.close}>${t('common.cancel')}</button></div>`
    : this.#renderTransfer(facts)}`;
  }

  #renderSection({ head, targets }: TargetSection, index: number, sections: readonly TargetSection[], facts: ActionFacts): TemplateResult {
    const options = targets.map((target) => this.#renderTarget(target, sections, facts));
    return head === '' ? html`${options}`
      : html`<div role="group" aria-labelledby="targets-${index}"><div class="target-head" id="targets-${index}">${head}</div>${options}</div>`;
  }

  #renderTarget(target: Target, sections: readonly TargetSection[], facts: ActionFacts): TemplateResult {
    const { id, name, agent, assignee, availability, status, why, isNow } = target;
    const isChosen = this.#kind === 'assign' ? isNow : id === this.#chosenId;
    const below = isNow || !why ? status : why;
    return html`<div class="item target" role="option" id=${`target-${this.#all(sections).indexOf(target)}`} aria-selected=${isChosen ? 'true' : 'false'}
      aria-disabled=${why ? 'true' : nothing} ?data-active=${id === this.#activeId} @click=${() => {
    this.#activeId = undefined;
    this.#pick(target, facts);
  }}>
      ${agent ? avatar({ id: agent.id, name: agent.name, url: agent.avatarUrl ?? undefined, size: 28 })
    : html`<span class="round" aria-hidden="true">${icon(assignee ? usersIcon : userRoundIcon)}</span>`}
      <span class="item-text"><span class="target-name"><bdi>${name}</bdi></span>${below ? html`<span class="item-hint target-status">${availability === null || (why && !isNow)
    ? nothing : html`<span class="mark" data-availability=${availability}>${icon(MARKS[availability], 10)}</span>`}<span>${below}</span></span>` : nothing}</span>
      ${isChosen ? icon(checkIcon) : nothing}
    </div>`;
  }

  #renderTransfer(facts: ActionFacts): TemplateResult {
    const { inbox, conversationId, t } = facts;
    const target = this.#chosen(facts);
    const why = target ? target.why : t('transfer.choose');
    const known = commentsOf(inbox);
    const label = target ? t('transfer.comment', { name: target.name }) : t('transfer.comment.any');
    return html`<label class="comment"><span>${label} <span class="muted">(${t('transfer.comment.hint')})</span></span>
        <textarea class="field" rows="2" dir="auto" .value=${known.get(conversationId) ?? ''}
          @input=${(event: Event) => { known.set(conversationId, (event.target as HTMLTextAreaElement).value); }}
          @keydown=${(event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) this.#transfer(facts);
  }}></textarea></label>
      <div role="status">${target?.warning && !why ? html`<p class="banner warning">${icon(infoIcon)}<span>${target.warning}</span></p>` : nothing}</div>
      <div class="dialog-actions">
        <button class="button" type="button" @click=${this.#options.close}>${t('common.cancel')}</button>
        <button class="button primary" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
          @click=${() => this.#transfer(facts)}>${t(target?.warning ? 'transfer.anyway' : 'transfer.do')}</button>
      </div>`;
  }

  #all = (sections: readonly TargetSection[]): Target[] => sections.flatMap(({ targets }) => targets);

  #chosen(facts: ActionFacts): Target | undefined {
    return this.#all(targetSections(facts, this.#kind, '')).find(({ id }) => id === this.#chosenId);
  }

  #idOf(sections: readonly TargetSection[]): string | undefined {
    const index = this.#all(sections).findIndex(({ id }) => id === this.#activeId);
    return index < 0 ? undefined : `target-${index}`;
  }

  #pick(target: Target, facts: ActionFacts): void {
    if (target.why) return;
    if (this.#kind === 'transfer') {
      this.#chosenId = target.id;
      this.#options.update();
      return;
    }
    this.#options.close();
    const { inbox, conversationId, t } = facts;
    inbox.do('assign', { conversationId, assignee: target.assignee });
    this.#options.say(target.assignee ? t('assign.done', { name: target.name }) : t('thread.unassigned'));
  }

  #transfer(facts: ActionFacts): void {
    const { inbox, conversationId, t } = facts;
    const target = this.#chosen(facts);
    if (!target || target.why || whyNot(facts, 'transfer') !== '') return;
    const known = commentsOf(inbox);
    inbox.do('transfer', { conversationId, assignee: target.assignee as Assignee, comment: known.get(conversationId)?.trim() ?? '' });
    known.delete(conversationId);
    this.#options.close();
    this.#options.say(t('transfer.done', { name: target.name }));
  }

  #onInput(event: Event, facts: ActionFacts): void {
    this.#text = (event.target as HTMLInputElement).value;
    this.#activeId = this.#text.trim() ? this.#all(targetSections(facts, this.#kind, this.#text)).find(({ why }) => !why)?.id : undefined;
    this.#options.update();
  }

  #onKeydown(event: KeyboardEvent, sections: readonly TargetSection[], facts: ActionFacts): void {
    if (event.isComposing) return;
    const targets = this.#all(sections);
    const at = targets.findIndex(({ id }) => id === this.#activeId);
    if (event.key === 'ArrowDown') this.#activeId = targets[(at + 1) % targets.length]?.id;
    else if (event.key === 'ArrowUp') this.#activeId = targets[(Math.max(at, 0) - 1 + targets.length) % targets.length]?.id;
    else if (event.key === 'Enter') {
      const target = targets[at];
      if (target) this.#pick(target, facts);
    } else return;
    event.preventDefault();
    const list = (event.target as HTMLElement).closest('dialog');
    this.#options.update();
    requestAnimationFrame(() => list?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' }));
  }
}
