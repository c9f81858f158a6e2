// Where an agent writes: reply or private note. The field, its draft and sending are here; all else (files, saved replies, emoji,
// templates, doubts before sending) is fetched with its first use. All that is typed lies in the inbox's drafts.
import { html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { DraftMode, Inbox } from '../inbox.js';
import { addStyles } from '../ui/add-styles.js';
import { channelIcon } from '../ui/channel-icon.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { RovingFocus } from '../ui/controllers/roving-focus.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { systemClock, TickController } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { icon } from '../ui/icon.js';
import { chevronDownIcon, lockIcon, triangleAlertIcon } from '../ui/icons.js';
import { Part } from '../ui/part.js';
import { safeName } from '../ui/safe-text.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';
import { lacks, maySend, mayWrite, reasonOf, type ComposerFacts, type SendHow } from './message-composer/composer-facts.js';
import { composerMemory, forgetComposer, type ComposerMemory } from './message-composer/composer-memory.js';
import type { Extras } from './message-composer/extras.js';
import { sendDraft } from './message-composer/send-draft.js';
import { addressee, hintLine, isWrong, refusedLine } from './message-composer/sentences.js';
import { TextField } from './message-composer/text-field.js';
import { toolsOf, type ToolName } from './message-composer/tools.js';
import { windowLine, windowLineLasts } from './message-composer/window-line.js';
import { styles } from './message-composer.styles.js';

const MODES: readonly DraftMode[] = ['reply', 'note'];
const extras = new Part(() => import('./message-composer/extras.js'));

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
 * @csspart files - What is attached.
 * @csspart file - One attached file.
 * @csspart templates - The picker of templates, where only these may be sent.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @fires inbox-before-send - A message or note is about to leave; can be cancelled.
 * @example <message-composer send-on="mod-enter" undo-seconds="5"></message-composer>
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

  /** So many seconds a reply can be taken back before it leaves; without it, as the workspace's policy says. */
  @property({ attribute: 'undo-seconds', type: Number }) undoSeconds: number | undefined;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  readonly #box: Ref<HTMLElement> = createRef();
  readonly #tabs = new RovingFocus(this, {
    items: () => [...this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]')], axis: 'inline',
    onMove: (tab) => this.#setMode(tab.dataset['mode'] as DraftMode),
  });
  readonly #tick = new TickController(this, () => this.#lasts(), () => this.#source.inbox?.clock ?? systemClock);
  readonly #field = new TextField(this, { facts: () => this.#facts, memory: () => this.#memory, onInput: (field) => this.#onInput(field) });

  #extras: Extras | undefined;
  #shown: { inbox: Inbox | undefined; id: string | null } = { inbox: undefined, id: null };
  #memory: ComposerMemory | undefined;
  #facts: ComposerFacts | undefined;
  /** A message waits for its checks. */
  #isWaiting = false;

  constructor() {
    super();
    new TooltipController(this);
    new StoreController(this, () => this.#source.inbox?.$session);
    new StoreController(this, () => this.#source.inbox?.$selectedId);
    new StoreController(this, () => this.#of('conversation', this.#shown.id));
    new StoreController(this, () => this.#of('contact', this.#conversation?.contactId));
    new StoreController(this, () => this.#of('channel', this.#conversation?.channelId));
    new StoreController(this, () => (this.#shown.id === null || !this.#memory ? undefined
      : this.#shown.inbox?.drafts.$draft(this.#shown.id, this.#memory.mode)));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#shown.inbox?.drafts.flush();
  }

  /** Whether a reply or a private note is written. Each conversation begins with `reply`. */
  get mode(): DraftMode {
    return this.#memory?.mode ?? 'reply';
  }

  set mode(mode: DraftMode) {
    this.#setMode(mode);
  }

  /** Puts the caret into the field. */
  override focus(options?: FocusOptions): void {
    const field = this.#field.value ?? this.renderRoot.querySelector<HTMLElement>('input:not([hidden]), [role="tab"][tabindex="0"]');
    field?.focus(options);
  }

  /** Writes at the caret, as if the agent had typed it: it can be undone. */
  insertText(text: string): void {
    this.#field.insert(text);
  }

  protected override willUpdate(): void {
    const inbox = this.#source.inbox;
    const id = this.conversationId ?? inbox?.$selectedId.get() ?? null;
    if (inbox !== this.#shown.inbox || id !== this.#shown.id) this.#switchTo(inbox, id);
    this.#facts = this.#makeFacts();
    if (extras.value && !this.#extras) {
      this.#extras = new extras.value.Extras({
        host: this, facts: () => this.#facts, memory: () => this.#memory, field: this.#field, box: this.#box, announcer: this.#announcer,
        send: (how) => this.#send(how),
      });
      addStyles(this, extras.value.styles);
    }
  }

  protected override updated(): void {
    // What has been begun is looked at before it leaves.
    const draft = this.#facts?.draft;
    if (draft && (draft.text || draft.files.length || draft.quoteId !== null || draft.later || draft.others.length)) void this.#fetch();
  }

  protected override render(): TemplateResult | typeof nothing {
    const facts = this.#facts;
    if (!facts || !this.#memory) return nothing;
    const { mode, t, channel } = facts;
    const may = mayWrite(facts);
    const mustTemplate = !may.allowed && may.reason === 'templateRequired';
    const isTemplate = mustTemplate || (mode === 'reply' && may.allowed && this.#memory.isTemplate);
    const isNote = mode === 'note';
    const isOpen = may.allowed || may.reason === 'loading';
    return html`<div class="wrap">
      <div class="box ${mode}" part="composer" role="group" aria-label=${t('composer.label')} ${ref(this.#box)}
        @dragenter=${this.#onDrag} @dragover=${this.#onDrag} @dragleave=${this.#onDrag} @drop=${this.#onDrag}>
        <div class="top">
          <div class="segments" role="tablist" aria-label=${t('composer.mode')} @keydown=${this.#tabs.onKeydown}>
            ${MODES.map((name) => html`<button type="button" role="tab" id="tab-${name}" data-mode=${name} aria-controls="panel"
              aria-selected=${mode === name ? 'true' : 'false'} @click=${() => { this.#setMode(name); this.focus(); }}>${
  name === 'note' ? icon(lockIcon, 14) : nothing}${t(name === 'note' ? 'composer.note' : mustTemplate ? 'composer.template' : 'composer.reply')}</button>`)}
          </div>
          ${isNote ? html`<span class="to"><span class="to-text">${t('composer.noteHint')}</span></span>`
    : channel ? html`<span class="to">${channelIcon(channel.kind, safeName(channel.name))}<span class="to-text">${addressee(facts)}</span></span>` : nothing}
        </div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${mode}">
          ${isTemplate ? this.#extras?.templates(facts, mustTemplate) ?? this.#renderMissing(facts) : isOpen ? this.#renderField(facts) : refusedLine(may, facts)}
        </div>
        ${this.#extras?.drop(facts) ?? nothing}
      </div>
      <div class="foot"><span>${isNote || !(may.allowed || mustTemplate) ? nothing : windowLine(facts)}</span>${isTemplate || !may.allowed ? nothing : this.#renderHint(facts)}</div>
      ${this.#extras?.floating(facts) ?? nothing}
    </div>`;
  }

  /** While its parts come, or could not be fetched. */
  #renderMissing({ t }: ComposerFacts): TemplateResult {
    if (!extras.hasFailed) void this.#fetch();
    return extras.hasFailed ? html`<div class="banner danger" role="alert">${icon(triangleAlertIcon)}<span>${t('error.offline')}</span>
      <button class="do" type="button" @click=${() => extras.load().then(() => this.requestUpdate())}>${t('common.tryAgain')}</button></div>`
      : html`<div class="grow" aria-busy="true"></div>`;
  }

  #renderField(facts: ComposerFacts): TemplateResult {
    const { mode, draft, t } = facts;
    const parts = this.#extras;
    const may = maySend(facts, this.#text(facts));
    const why = may.allowed ? '' : reasonOf(may, facts);
    const isNote = mode === 'note';
    const activeId = parts?.activeId;
    return html`${parts?.above(facts) ?? nothing}
      <div class="grow"><div class="mirror" aria-hidden="true" dir="auto">${parts?.mirror(facts) ?? draft.text}${'\u200b'}</div>
        <textarea part="field" dir=${draft.text ? 'auto' : nothing} rows="1" autocomplete="off" enterkeyhint=${this.sendOn === 'enter' ? 'send' : 'enter'}
          aria-label=${t(isNote ? 'composer.note' : 'composer.reply')} placeholder=${t(isNote ? 'composer.placeholder.note' : 'composer.placeholder')}
          aria-autocomplete="list" aria-controls=${activeId ? 'found' : nothing} aria-activedescendant=${activeId ?? nothing} aria-describedby="hint"
          ${ref(this.#field.take)} @keydown=${this.#onKeydown} @paste=${this.#onPaste}></textarea></div>
      ${parts?.below(facts) ?? nothing}
      ${extras.hasFailed ? this.#renderMissing(facts) : nothing}
      <div class="tools" part="tools">
        <slot name="actions-start"></slot>
        ${toolsOf(facts).map(({ name, label, shape, why: whyNot }) => html`<button class="icon-button" type="button" aria-label=${label}
          aria-disabled=${whyNot ? 'true' : nothing} data-tip=${whyNot || label} @click=${(event: Event) => { if (!whyNot) void this.#open(name, event); }}>${icon(shape)}</button>`)}
        <input type="file" multiple hidden tabindex="-1" aria-label=${t('composer.attach')} @change=${this.#onPick} />
        <slot name="actions-end"></slot>
        <span class="spacer"></span>
        <span class=${isNote || lacks(facts, 'cancelScheduled') ? '' : 'split'}><button class=${isNote ? 'button note' : 'button primary'} type="button" part="send" aria-disabled=${why ? 'true' : nothing}
          data-tip=${why || nothing} @click=${(event: UIEvent) => { if (event.detail < 2) this.#send(); }}>${t(isNote ? 'composer.addNote' : draft.later ? 'common.save' : 'composer.send')}</button>${
  isNote || lacks(facts, 'cancelScheduled') ? nothing : html`<button class="button primary" type="button" aria-label=${t('composer.sendMenu')}
            aria-haspopup="menu" aria-disabled=${why ? 'true' : nothing} data-tip=${why || t('composer.sendMenu')}
            @click=${(event: Event) => { if (!why) void this.#open('later', event); }}>${icon(chevronDownIcon)}</button>`}</span>
      </div>`;
  }

  /** What is held can be taken back there. */
  #renderHint(facts: ComposerFacts): TemplateResult {
    const may = maySend(facts, this.#text(facts));
    return (isWrong(may, facts) ? undefined : this.#extras?.held(facts)) ?? hintLine(may, facts, this.sendOn);
  }

  get #conversation() {
    return this.#shown.id === null ? undefined : this.#shown.inbox?.entities.get('conversation', this.#shown.id);
  }

  #of(entity: 'conversation' | 'contact' | 'channel', id: string | null | undefined) {
    return id == null ? undefined : this.#shown.inbox?.entities.$entity(entity as 'conversation', id);
  }

  #switchTo(inbox: Inbox | undefined, id: string | null): void {
    const old = this.#shown;
    this.#extras?.leave();
    if (old.inbox && old.id !== null && old.inbox === inbox) {
      this.#field.keepCaret();
      forgetComposer(old.inbox, old.id);
    }
    this.#field.forget();
    this.#shown = { inbox, id };
    this.#memory = inbox && id !== null ? composerMemory(inbox, id) : undefined;
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

  /** As it leaves. */
  #text(facts: ComposerFacts): string {
    return this.#extras?.text(facts) ?? facts.draft.text;
  }

  /** In how many ms something reads differently. */
  #lasts(): number | undefined {
    const heldMs = this.#facts && this.#extras?.heldMs(this.#facts);
    return heldMs ? heldMs % 1000 || 1000 : this.#facts && windowLineLasts(this.#facts);
  }

  #setMode(mode: DraftMode): void {
    if (!this.#memory || this.#memory.mode === mode) return;
    this.#field.keepCaret();
    this.#extras?.leave();
    this.#memory.mode = mode;
    this.requestUpdate();
  }

  #send(how: SendHow = {}): void {
    if (!this.#facts || this.#field.isComposing) return;
    const { inbox, conversationId, mode } = this.#facts;
    const facts = { ...this.#facts, now: inbox.clock.now(), draft: inbox.drafts.get(conversationId, mode) };
    const { draft } = facts;
    // What looks at a message before it leaves is fetched: it is waited for. Where it cannot be had, only plain words leave without it.
    if (!this.#extras && (!extras.hasFailed || draft.later || draft.text.includes('{{'))) {
      void this.#sendOnceLookedAt(how);
      return;
    }
    sendDraft(facts, {
      host: this, text: this.#text(facts), extras: this.#extras, memory: this.#memory, announcer: this.#announcer, undoSeconds: this.undoSeconds, how,
    });
  }

  /** Sends when the checks have come, unless the agent is elsewhere or has written on by then: his words lie in the draft. */
  async #sendOnceLookedAt(how: SendHow): Promise<void> {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const [{ id, inbox }, { mode }] = [this.#shown, this];
    const written = (): string | undefined => inbox?.drafts.get(id ?? '', mode).text;
    const text = written();
    const parts = await this.#fetch();
    this.#isWaiting = false;
    const isPlain = !this.#facts?.draft.later && !this.#facts?.draft.text.includes('{{');
    if ((parts || isPlain) && this.#shown.id === id && this.mode === mode && written() === text) this.#send(how);
  }

  /** What was fetched, once it stands in this element. */
  async #fetch(): Promise<Extras | undefined> {
    if (this.#extras || (extras.hasFailed && !this.#facts?.draft.text.includes('{{'))) return this.#extras;
    await extras.load();
    this.requestUpdate();
    await this.updateComplete;
    return this.#extras;
  }

  async #open(name: ToolName, event: Event): Promise<void> {
    const button = event.currentTarget as HTMLElement;
    if (name === 'attach') return this.renderRoot.querySelector<HTMLInputElement>('input[type="file"]')?.click();
    if (!this.#extras) await extras.load();
    (await this.#fetch())?.open(name, button);
  }

  #onInput(field: HTMLTextAreaElement): void {
    const facts = this.#facts;
    if (!facts) return;
    const { value: text, selectionStart: start, selectionEnd: end } = field;
    facts.inbox.drafts.set(facts.conversationId, facts.mode, { text, selection: { start, end } });
    if (this.#extras) this.#extras.typed(field, this.#field.isComposing);
    else if (!extras.hasFailed) void this.#fetch().then((parts) => parts?.typed(field, this.#field.isComposing));
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // 229 is what a key reports while an input method has it, also the Enter that ends a composition in Safari.
    if (event.isComposing || event.keyCode === 229) return;
    if (this.#extras?.onKeydown(event)) return;
    if (event.key !== 'Enter' || event.shiftKey || event.altKey) return;
    if (this.sendOn === 'mod-enter' && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    // A key that is held down has answered no question.
    if (!event.repeat) this.#send();
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    if (this.#extras) return this.#extras.onPaste(event);
    // A word processor puts a picture of the text beside the text.
    const { files, types } = event.clipboardData ?? {};
    if (!files?.length || types?.includes('text/plain')) return;
    event.preventDefault();
    this.#attach(files);
  };

  readonly #onPick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#attach(input.files ?? []);
    input.value = '';
    this.focus();
  };

  #attach(files: Iterable<File>): void {
    const kept = [...files];
    if (kept.length > 0) void this.#fetch().then((parts) => parts?.attach(kept));
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files') || !this.#facts || !mayWrite(this.#facts).allowed) return;
    // The page must hear at once that files may be dropped here.
    event.preventDefault();
    if (this.#extras) return this.#extras.onDrag(event);
    if (event.type === 'drop') this.#attach(event.dataTransfer.files);
    else void this.#fetch();
  };
}
