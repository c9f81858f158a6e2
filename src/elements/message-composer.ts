// Where an agent writes: reply or private note, files, saved replies, templates. All that is typed lies in the inbox's drafts.
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { DraftMode, Inbox } from '../inbox.js';
import type { Permit } from '../model/permit.js';
import type { SavedReply } from '../model/saved-reply.js';
import type { Template } from '../model/template.js';
import { addStyles } from '../ui/add-styles.js';
import { channelIcon } from '../ui/channel-icon.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { RovingFocus } from '../ui/controllers/roving-focus.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { systemClock, TickController } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { list as listOf } from '../ui/format.js';
import { icon } from '../ui/icon.js';
import { infoIcon, lockIcon, messageSquareTextIcon, paperclipIcon, triangleAlertIcon, xIcon } from '../ui/icons.js';
import { Part } from '../ui/part.js';
import { previewText, safeName } from '../ui/safe-text.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { InboxBeforeSendEvent } from './events.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';
import { reasonOf, type ComposerFacts } from './message-composer/composer-facts.js';
import { composerMemory, forgetComposer, type ComposerMemory } from './message-composer/composer-memory.js';
import { fieldParts, fieldValue, filledText, hasFields, missingFields, type FieldPart } from './message-composer/fields.js';
import type { ReplyPicker } from './message-composer/reply-picker.js';
import { TypingNotice } from './message-composer/typing-notice.js';
import { windowLine, windowLineLasts } from './message-composer/window-line.js';
import { styles } from './message-composer.styles.js';

const MODES: readonly DraftMode[] = ['reply', 'note'];
/** Files, saved replies and templates. */
const extras = new Part(() => import('./message-composer/extras.js'));
/** "/" at the start or after a space opens the saved replies, until the next space. */
const SLASH = /(?:^|\s)\/([^\s/]{0,40})$/;
/** So long after it was removed with the focus inside, a composer that comes in its place takes the focus over. */
const FOCUS_MS = 1_000;

/**
 * The field for a reply or a private note, with what goes with it.
 *
 * @slot actions-start - Actions before ours.
 * @slot actions-end - Actions behind ours.
 * @csspart composer - The box.
 * @csspart field - The text field.
 * @csspart tools - The row of buttons.
 * @csspart send - The button that sends.
 * @csspart window - Until when replies are taken.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @fires inbox-before-send - A message or note is about to leave; can be cancelled.
 * @example <message-composer send-on="mod-enter"></message-composer>
 */
export class MessageComposer extends LitElement {
  static override styles: CSSResult[] = [tokens, reset, ...styles];

  /** The inbox; without it, that of the provider around. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** Id of the provider that the element belongs to when it stands outside of it. */
  @property() for: string | undefined;

  /** The conversation to write in; without it, the one that is selected in the inbox. */
  @property({ attribute: 'conversation-id' }) conversationId: string | undefined;

  /** What sends: `enter` (Shift+Enter makes a new line) or `mod-enter` (Ctrl or ⌘ with Enter). */
  @property({ attribute: 'send-on' }) sendOn: 'enter' | 'mod-enter' = 'enter';

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  readonly #typing = new TypingNotice();
  readonly #field: Ref<HTMLTextAreaElement> = createRef();
  readonly #box: Ref<HTMLElement> = createRef();
  readonly #input: Ref<HTMLInputElement> = createRef();
  readonly #tabs = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')], axis: 'inline',
    onMove: (tab) => this.#setMode(tab.dataset['mode'] as DraftMode),
  });
  readonly #tick = new TickController(this, () => this.#facts && windowLineLasts(this.#facts), () => this.#source.inbox?.clock ?? systemClock);

  #replies: ReplyPicker | undefined;
  #shown: { inbox: Inbox | undefined; id: string | null } = { inbox: undefined, id: null };
  #memory: ComposerMemory | undefined;
  #facts: ComposerFacts | undefined;
  #isComposing = false;
  #isDropping = 0;
  #hasFocus = false;
  /** What the field was last given, by draft: it is written only when another draft or another hand changed it. */
  #written = '';

  constructor() {
    super();
    new TooltipController(this);
    new StoreController(this, () => this.#source.inbox?.$session);
    new StoreController(this, () => this.#source.inbox?.$selectedId);
    new StoreController(this, () => this.#of('conversation', this.#shown.id));
    new StoreController(this, () => this.#of('contact', this.#conversation?.contactId));
    new StoreController(this, () => this.#of('channel', this.#conversation?.channelId));
    new StoreController(this, () => this.#source.inbox?.entities.$version('template'));
    new StoreController(this, () => (this.#shown.id === null || !this.#memory ? undefined
      : this.#shown.inbox?.drafts.$draft(this.#shown.id, this.#memory.mode)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The caret was kept while it moved: out of the page a field no longer knows it in every browser.
    if (this.#memory && this.#hasFocus) this.#memory.focusUntil = performance.now() + FOCUS_MS;
    this.#isDropping = 0;
    this.#isComposing = false;
    this.#typing.stop();
    void this.#shown.inbox?.drafts.flush();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#written = '';
    this.requestUpdate();
  }

  /** Puts the caret into the field. */
  override focus(options?: FocusOptions): void {
    const field = this.#field.value ?? this.renderRoot.querySelector<HTMLElement>('input:not([hidden]), [role="tab"][tabindex="0"]');
    field?.focus(options);
  }

  /** Writes at the caret, as if the agent had typed it: it can be undone. */
  insertText(text: string): void {
    const field = this.#field.value;
    if (field) this.#insert(text, field.selectionStart, field.selectionEnd);
  }

  protected override willUpdate(): void {
    if (extras.value && !this.#replies) {
      this.#replies = new extras.value.ReplyPicker(this, () => this.#facts, (reply) => this.#onReply(reply));
      addStyles(this, extras.value.styles);
    }
    const inbox = this.#source.inbox;
    const id = this.conversationId ?? inbox?.$selectedId.get() ?? null;
    if (inbox !== this.#shown.inbox || id !== this.#shown.id) this.#switchTo(inbox, id);
    this.#facts = this.#makeFacts();
  }

  protected override updated(_changed: PropertyValues): void {
    const [field, facts] = [this.#field.value, this.#facts];
    if (!field || !facts || this.#isComposing) return;
    const { text, selection } = facts.draft;
    const key = `${facts.mode}/${facts.conversationId}`;
    if (this.#written !== key || field.value !== text) {
      if (field.value !== text) field.value = text;
      const end = selection ?? { start: text.length, end: text.length };
      if (this.#written !== key || selection) field.setSelectionRange(end.start, end.end);
      this.#written = key;
    }
    if (this.#memory && this.#memory.focusUntil > performance.now()) {
      this.#memory.focusUntil = 0;
      if (document.activeElement === document.body || document.activeElement === null) field.focus({ preventScroll: true });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const facts = this.#facts;
    if (!facts || !this.#memory) return nothing;
    const { mode, t, channel } = facts;
    const may = this.#may(facts);
    const needsTemplate = !may.allowed && may.reason === 'templateRequired';
    const isNote = mode === 'note';
    return html`<div class="wrap">
      <div class=${`box ${mode}${this.#isDropping ? ' dropping' : ''}`} part="composer" role="group" aria-label=${t('composer.label')} ${ref(this.#box)}
        @dragenter=${this.#onDragEnter} @dragover=${this.#onDragOver} @dragleave=${this.#onDragLeave} @drop=${this.#onDrop}>
        <div class="top">
          <div class="segments" role="tablist" aria-label=${t('composer.mode')} @keydown=${this.#tabs.onKeydown}>
            ${MODES.map((name) => html`<button type="button" role="tab" id="tab-${name}" data-mode=${name} aria-controls="panel"
              aria-selected=${mode === name ? 'true' : 'false'} @click=${() => { this.#setMode(name); this.focus(); }}>${
  name === 'note' ? icon(lockIcon, 14) : nothing}${t(name === 'note' ? 'composer.note' : needsTemplate ? 'composer.template' : 'composer.reply')}</button>`)}
          </div>
          ${isNote ? html`<span class="to">${t('composer.noteHint')}</span>`
    : channel ? html`<span class="to">${channelIcon(channel.kind, safeName(channel.name))}<span class="to-text">${this.#to(facts)}</span></span>` : nothing}
        </div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${mode}">
          ${needsTemplate ? this.#renderTemplates(facts, this.#memory)
    : may.allowed || may.reason === 'loading' ? this.#renderField(facts) : this.#renderRefused(may, facts)}
        </div>
        ${this.#isDropping ? html`<div class="drop" aria-hidden="true">${icon(paperclipIcon)}${t('composer.drop')}</div>` : nothing}
      </div>
      <div class="foot"><span>${isNote || !(may.allowed || needsTemplate) ? nothing : windowLine(facts)}</span>${needsTemplate || !may.allowed ? nothing : this.#renderHint(facts)}</div>
      ${this.#replies?.render() ?? nothing}
    </div>`;
  }

  #renderTemplates(facts: ComposerFacts, memory: ComposerMemory): TemplateResult {
    const { templatePicker } = this.#extras() ?? {};
    return templatePicker?.(facts, memory, { changed: () => this.requestUpdate(), send: this.#onTemplate })
      ?? html`${this.#renderMissing(facts)}<div class="grow" aria-busy="true"></div>`;
  }

  /** Files, saved replies and templates could not be fetched. */
  #renderMissing({ t }: ComposerFacts): TemplateResult | typeof nothing {
    return extras.hasFailed ? html`<div class="strip" role="alert">${icon(triangleAlertIcon)}<span>${t('error.offline')}</span>
      <button class="do" type="button" @click=${() => this.#fetchExtras()}>${t('common.tryAgain')}</button></div>` : nothing;
  }

  #renderField(facts: ComposerFacts): TemplateResult {
    const { mode, draft, t, inbox } = facts;
    const memory = this.#memory as ComposerMemory;
    const parts = this.#parts(facts);
    const why = this.#whyNot(facts, parts);
    const isNote = mode === 'note';
    const placeholder = t(isNote ? 'composer.placeholder.note' : 'composer.placeholder');
    return html`${this.#renderQuote(facts)}
      <div class="grow"><div class="mirror" aria-hidden="true" dir="auto">${parts.map((part) => (part.kind === 'text' ? part.text
    : html`<span class=${part.value === undefined ? 'missing' : 'known'}>${part.text}</span>`))}${'\u200b'}</div>
        <textarea part="field" dir=${draft.text ? 'auto' : nothing} rows="1" autocomplete="off" enterkeyhint=${this.sendOn === 'enter' ? 'send' : 'enter'}
          aria-label=${t(isNote ? 'composer.note' : 'composer.reply')} placeholder=${placeholder} aria-autocomplete="list"
          aria-controls=${this.#replies?.activeId ? 'replies' : nothing} aria-activedescendant=${this.#replies?.activeId ?? nothing}
          aria-describedby="hint" ${ref(this.#field)}
          @input=${this.#onInput} @keydown=${this.#onKeydown} @selectionchange=${this.#onCaret} @keyup=${this.#onCaret} @pointerup=${this.#onCaret} @paste=${this.#onPaste}
          @compositionstart=${() => { this.#isComposing = true; }} @compositionend=${this.#onCompositionEnd}
          @focus=${() => { this.#hasFocus = true; }} @blur=${this.#onBlur}></textarea></div>
      ${hasFields(parts) ? this.#renderResolved(facts, parts) : nothing}
      ${draft.files.length + memory.refused.length > 0
    ? this.#extras()?.fileChips(memory.refused, facts, { remove: this.#onRemoveFile, dismiss: this.#onDismissFile }) : nothing}
      ${this.#renderMissing(facts)}
      <div class="tools" part="tools">
        <slot name="actions-start"></slot>
        ${this.#renderTool(t('composer.attach'), paperclipIcon, this.#whyNoFiles(facts), () => this.#input.value?.click())}
        <input type="file" multiple hidden tabindex="-1" aria-label=${t('composer.attach')} .value=${live('')} ${ref(this.#input)} @change=${this.#onPick} />
        ${isNote || [...inbox.entities.values('savedReply')].length === 0 ? nothing
    : this.#renderTool(t('composer.savedReplies'), messageSquareTextIcon, this.#whyNoReplies(facts), this.#onReplies)}
        <slot name="actions-end"></slot>
        <span class="spacer"></span>
        <button class=${isNote ? 'button note' : 'button primary'} type="button" part="send" aria-disabled=${why ? 'true' : nothing}
          data-tip=${why || nothing} @click=${() => this.#send()}>${t(isNote ? 'composer.addNote' : 'composer.send')}</button>
      </div>`;
  }

  #renderTool(label: string, shape: typeof paperclipIcon, why: string, run: (event: Event) => void): TemplateResult {
    return html`<button class="icon-button" type="button" aria-label=${label} aria-disabled=${why ? 'true' : nothing} data-tip=${why || label}
      @click=${(event: Event) => { if (!why) run(event); }}>${icon(shape)}</button>`;
  }

  #renderQuote({ draft, inbox, t }: ComposerFacts): TemplateResult | typeof nothing {
    const quoted = draft.quoteId === null ? undefined : inbox.entities.get('message', draft.quoteId);
    if (draft.quoteId === null) return nothing;
    return html`<div class="quote"><span dir="auto" class="ellipsis">${previewText(quoted?.text ?? '') || t('thread.quote')}</span>
      <button class="icon-button small" type="button" aria-label=${t('composer.quote.remove')} @click=${() => this.#set({ quoteId: null })}>${icon(xIcon)}</button></div>`;
  }

  /** What the fields become, or which of them have no value and stop the first try to send. */
  #renderResolved(facts: ComposerFacts, parts: readonly FieldPart[]): TemplateResult {
    const { t, place } = facts;
    const missing = missingFields(parts);
    const isWarned = missing.length > 0 && missing.every((name) => this.#memory?.warned.has(name));
    if (isWarned) {
      return html`<div class="strip" role="alert">${icon(triangleAlertIcon)}
        <span>${t('composer.variable.missing', { name: listOf(missing.map(safeName), place) })}</span>
        <button class="do" type="button" @click=${() => this.#selectField(missing[0] ?? '', parts)}>${t('composer.variable.add')}</button>
        <button class="do" type="button" @click=${() => this.#send()}>${t('composer.variable.sendWithout')}</button></div>`;
    }
    return html`<p class="resolved"><span class="muted">${t('composer.preview')}</span> <span dir="auto">${parts.map((part) => (part.kind === 'text' ? part.text
      : part.value === undefined ? html`<span class="missing">${part.text}</span>` : html`<span class="known">${part.value}</span>`))}</span></p>`;
  }

  #renderRefused(may: Permit, facts: ComposerFacts): TemplateResult {
    const { draft, t } = facts;
    return html`<div class="refused-box" role="status">${icon(infoIcon)}<span>${t('composer.disabled', { reason: reasonOf(may, facts) })}${
      draft.text ? html` ${t('composer.kept')}` : nothing}</span></div>`;
  }

  #renderHint(facts: ComposerFacts): TemplateResult {
    const { draft, t } = facts;
    const may = this.#mayThis(facts, this.#parts(facts));
    const isWrong = !may.allowed && may.reason !== 'emptyMessage' && (draft.text.trim() !== '' || draft.files.length > 0);
    const mac = /Mac|iP(hone|ad)/.test(navigator.platform);
    const hint = this.sendOn === 'mod-enter' ? t(mac ? 'composer.enter.modifierMac' : 'composer.enter.modifier')
      : t(facts.mode === 'note' ? 'composer.enter.note' : 'composer.enter');
    return html`<span class=${isWrong ? 'hint wrong' : 'hint'} id="hint" role=${isWrong ? 'alert' : nothing}>${isWrong ? reasonOf(may, facts) : hint}</span>`;
  }

  get #conversation() {
    return this.#shown.id === null ? undefined : this.#shown.inbox?.entities.get('conversation', this.#shown.id);
  }

  #of(entity: 'conversation' | 'contact' | 'channel', id: string | null | undefined) {
    return id == null ? undefined : this.#shown.inbox?.entities.$entity(entity as 'conversation', id);
  }

  #switchTo(inbox: Inbox | undefined, id: string | null): void {
    const old = this.#shown;
    this.#typing.stop();
    this.#replies?.close();
    if (old.inbox && old.id !== null && old.inbox === inbox) {
      this.#keepCaret();
      forgetComposer(old.inbox, old.id);
    }
    this.#isComposing = false;
    this.#shown = { inbox, id };
    this.#memory = inbox && id !== null ? composerMemory(inbox, id) : undefined;
    this.#written = '';
  }

  #makeFacts(): ComposerFacts | undefined {
    const { inbox, id } = this.#shown;
    if (!inbox || id === null || !this.#memory) return undefined;
    const conversation = this.#conversation;
    const { mode } = this.#memory;
    return {
      inbox, conversationId: id, conversation, mode, draft: inbox.drafts.get(id, mode), meId: inbox.$session.get().meId, now: this.#tick.now(),
      contact: conversation && inbox.entities.get('contact', conversation.contactId),
      channel: conversation && inbox.entities.get('channel', conversation.channelId),
      place: this.#words.place, t: this.#words.t,
    };
  }

  /** Whether one may write here at all. */
  #may({ inbox, conversationId, mode }: ComposerFacts): Permit {
    return inbox.can(mode === 'note' ? 'addNote' : 'send', { conversationId });
  }

  /** Whether just this may be sent. */
  #mayThis({ inbox, conversationId, mode, draft }: ComposerFacts, parts: readonly FieldPart[]): Permit {
    const attachments = draft.files.map(({ kind, blob }) => ({ kind, bytes: blob.size }));
    return inbox.can(mode === 'note' ? 'addNote' : 'send', { conversationId }, { text: filledText(parts), attachments });
  }

  #whyNot(facts: ComposerFacts, parts: readonly FieldPart[]): string {
    const may = this.#mayThis(facts, parts);
    return may.allowed ? '' : reasonOf(may, facts);
  }

  #whyNoFiles(facts: ComposerFacts): string {
    const { channel, mode, t } = facts;
    if (!facts.inbox.transport.media) return t('reason.unsupported');
    return mode === 'reply' && channel && Object.keys(channel.capabilities.attachments).length === 0
      ? t('reason.channelUnsupported', { channel: safeName(channel.name) }) : '';
  }

  #whyNoReplies({ channel, t }: ComposerFacts): string {
    return channel && !channel.capabilities.savedReplies ? t('reason.channelUnsupported', { channel: safeName(channel.name) }) : '';
  }

  #to({ contact, channel, t }: ComposerFacts): string {
    const identity = contact?.identities.find(({ channelKind }) => channelKind === channel?.kind);
    return identity ? t('composer.to', { account: safeName(identity.value) }) : '';
  }

  #parts({ draft, contact, inbox, meId, mode }: ComposerFacts): FieldPart[] {
    if (mode === 'note') return [{ kind: 'text', text: draft.text }];
    const me = meId === null ? undefined : inbox.entities.get('agent', meId);
    return fieldParts(draft.text, (name) => fieldValue(name, contact, me));
  }

  #set(change: Parameters<Inbox['drafts']['set']>[2]): void {
    const facts = this.#facts;
    if (facts) facts.inbox.drafts.set(facts.conversationId, facts.mode, change);
  }

  #setMode(mode: DraftMode): void {
    if (!this.#memory || this.#memory.mode === mode) return;
    this.#keepCaret();
    this.#typing.stop();
    this.#replies?.close();
    this.#memory.mode = mode;
    this.requestUpdate();
  }

  #keepCaret(): void {
    const [field, facts] = [this.#field.value, this.#facts];
    if (!field || !facts || this.#written !== `${facts.mode}/${facts.conversationId}`) return;
    const { draft } = { draft: facts.inbox.drafts.get(facts.conversationId, facts.mode) };
    const { selectionStart: start, selectionEnd: end } = field;
    if (draft.text === field.value && draft.text !== '' && (draft.selection?.start !== start || draft.selection.end !== end)) {
      facts.inbox.drafts.set(facts.conversationId, facts.mode, { selection: { start, end } });
    }
  }

  #insert(text: string, start: number, end: number): void {
    const field = this.#field.value;
    if (!field) return;
    field.focus();
    field.setSelectionRange(start, end);
    // The one way to write that the browser's own undo takes back.
    if (document.execCommand('insertText', false, text)) return;
    field.setRangeText(text, start, end, 'end');
    this.#onInput();
  }

  #selectField(name: string, parts: readonly FieldPart[]): void {
    let at = 0;
    for (const part of parts) {
      if (part.kind === 'field' && part.name === name) {
        this.#field.value?.focus();
        this.#field.value?.setSelectionRange(at, at + part.text.length);
        return;
      }
      at += part.text.length;
    }
  }

  #send(): void {
    const facts = this.#facts;
    if (!facts || this.#isComposing) return;
    const { inbox, conversationId, conversation, mode, meId, t, place } = facts;
    const draft = inbox.drafts.get(conversationId, mode);
    const parts = this.#parts({ ...facts, draft });
    const why = this.#whyNot({ ...facts, draft }, parts);
    if (why) {
      this.#announcer.announce(why);
      return;
    }
    const missing = missingFields(parts);
    const untold = missing.filter((name) => !this.#memory?.warned.has(name));
    if (untold.length > 0) {
      for (const name of untold) this.#memory?.warned.add(name);
      this.#announcer.announce(t('composer.variable.missing', { name: listOf(missing.map(safeName), place) }));
      this.requestUpdate();
      return;
    }
    const text = filledText(parts);
    const { files, quoteId } = draft;
    const before = new InboxBeforeSendEvent({ conversationId, mode, text, fileNames: files.map(({ name }) => name) });
    if (!this.dispatchEvent(before)) return;
    const lease = conversation?.lease;
    const content = { conversationId, text, quoteId };
    const intent = mode === 'note' ? inbox.do('addNote', content, { files })
      : inbox.do('send', { ...content, leaseToken: lease && lease.holderId === meId ? lease.token : null }, { files });
    this.#typing.stop();
    inbox.drafts.clear(conversationId, mode);
    this.#memory?.warned.clear();
    if (this.#memory) this.#memory.refused = [];
    void intent.done.then((outcome) => {
      if (outcome.ok) this.#announcer.announce(t(mode === 'note' ? 'composer.noted' : 'composer.sent'));
    });
  }

  readonly #onTemplate = (template: Template, variables: Readonly<Record<string, string>>): void => {
    const facts = this.#facts;
    if (!facts) return;
    const before = new InboxBeforeSendEvent({ conversationId: facts.conversationId, mode: 'reply', text: '', fileNames: [] });
    if (!this.dispatchEvent(before)) return;
    facts.inbox.do('send', { conversationId: facts.conversationId, template: { id: template.id, variables: { ...variables } } });
    this.#memory?.variables.clear();
    this.requestUpdate();
  };

  #onReply(reply: SavedReply): void {
    const field = this.#field.value;
    if (!field) return;
    const end = field.selectionEnd;
    const slash = SLASH.exec(field.value.slice(0, end));
    const start = slash ? end - (slash[1] ?? '').length - 1 : field.selectionStart;
    this.#insert(reply.content, start, end);
  }

  /** For a template: what is there; else it is fetched. */
  #extras(): typeof extras.value {
    if (!extras.value && !extras.hasFailed) void this.#fetchExtras();
    return extras.value;
  }

  async #fetchExtras(): Promise<typeof extras.value> {
    const fetched = await extras.load();
    this.requestUpdate();
    await this.updateComplete;
    return fetched;
  }

  async #attach(files: readonly File[]): Promise<void> {
    const [known, memory] = [this.#facts, this.#memory];
    if (!known || !memory || files.length === 0) return;
    const { inbox, conversationId, mode } = known;
    const { admit } = extras.value ?? await this.#fetchExtras() ?? {};
    if (!admit) return;
    const facts = { ...known, draft: inbox.drafts.get(conversationId, mode) };
    const { taken, refused } = admit(files, facts);
    if (taken.length) inbox.drafts.set(conversationId, mode, { files: [...facts.draft.files, ...taken] });
    memory.refused = [...memory.refused, ...refused];
    for (const { name, reason } of refused) this.#announcer.announce(`${safeName(name)}: ${reason}`);
    this.requestUpdate();
  }

  readonly #onInput = (): void => {
    const [field, facts] = [this.#field.value, this.#facts];
    if (!field || !facts) return;
    const { value: text, selectionStart: start, selectionEnd: end } = field;
    this.#set({ text, selection: { start, end } });
    if (text) this.#typing.typed(facts.inbox, facts.conversationId, facts.mode);
    else this.#typing.stop();
    if (!this.#isComposing) this.#lookForSlash(field, facts);
  };

  #lookForSlash(field: HTMLTextAreaElement, facts: ComposerFacts): void {
    const slash = facts.mode === 'reply' && this.#whyNoReplies(facts) === '' && field.selectionStart === field.selectionEnd
      ? SLASH.exec(field.value.slice(0, field.selectionEnd)) : null;
    if (slash && this.#box.value && [...facts.inbox.entities.values('savedReply')].length > 0) {
      if (this.#replies) this.#replies.slash(slash[1] ?? '', this.#box.value);
      else if (!extras.hasFailed) void this.#fetchExtras().then(() => { if (this.#replies && this.#facts) this.#lookForSlash(field, this.#facts); });
    } else this.#replies?.endSlash();
  }

  readonly #onReplies = async (event: Event): Promise<void> => {
    const button = event.currentTarget as HTMLElement;
    if (!this.#replies) await this.#fetchExtras();
    await this.#replies?.toggle(button);
  };

  readonly #onCaret = (): void => this.#keepCaret();

  readonly #onBlur = (): void => {
    this.#keepCaret();
    void this.#shown.inbox?.drafts.flush();
    // A field that is removed loses the focus first: its removal still has to see that it had it.
    queueMicrotask(() => { if (this.isConnected) this.#hasFocus = false; });
  };

  readonly #onCompositionEnd = (): void => {
    this.#isComposing = false;
    this.#onInput();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // 229 is what a key reports while an input method has it, also the Enter that ends a composition in Safari.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#replies?.onKeydown(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    const hasModifier = event.ctrlKey || event.metaKey;
    if (this.sendOn === 'mod-enter' && !hasModifier) return;
    event.preventDefault();
    this.#send();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const { files, types } = event.clipboardData ?? {};
    // A word processor puts a picture of the text beside the text.
    if (!files?.length || types?.includes('text/plain')) return;
    event.preventDefault();
    void this.#attach([...files]);
  };

  readonly #onPick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void this.#attach([...input.files ?? []]);
    input.value = '';
    this.focus();
  };

  readonly #onRemoveFile = (id: string): void => {
    this.#set({ files: this.#facts?.draft.files.filter((file) => file.id !== id) ?? [] });
    this.focus();
  };

  readonly #onDismissFile = (id: string): void => {
    if (this.#memory) this.#memory.refused = this.#memory.refused.filter((file) => file.id !== id);
    this.requestUpdate();
    this.focus();
  };

  #takesDrop(event: DragEvent): boolean {
    const facts = this.#facts;
    return Boolean(facts && event.dataTransfer?.types.includes('Files') && this.#may(facts).allowed && this.#whyNoFiles(facts) === '');
  }

  readonly #onDragEnter = (event: DragEvent): void => {
    if (!this.#takesDrop(event)) return;
    event.preventDefault();
    this.#isDropping++;
    this.requestUpdate();
  };

  readonly #onDragOver = (event: DragEvent): void => {
    if (this.#takesDrop(event)) event.preventDefault();
  };

  readonly #onDragLeave = (): void => {
    this.#isDropping = Math.max(0, this.#isDropping - 1);
    this.requestUpdate();
  };

  readonly #onDrop = (event: DragEvent): void => {
    this.#isDropping = 0;
    this.requestUpdate();
    if (!this.#takesDrop(event)) return;
    event.preventDefault();
    void this.#attach([...event.dataTransfer?.files ?? []]);
  };
}
