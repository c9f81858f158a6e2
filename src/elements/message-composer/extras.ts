// All of the composer that a first look does not need: fields in curly brackets, files, quotes, doubts before sending, typing notices,
// and the doors to what is rarer still. Fetched with the first key that is typed or the first button pressed. Used by message-composer.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Agent } from '../../model/agent.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { moment } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { calendarClockIcon, paperclipIcon, triangleAlertIcon, xIcon } from '../../ui/icons.js';
import { Part } from '../../ui/part.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { Attachments } from './attachments.js';
import { doubtOf, type Doubt } from './checks.js';
import { Composer, type ComposerParts } from './composer.js';
import { offer, reasonOf, type ComposerFacts, type SendHow } from './composer-facts.js';
import type { EmojiPicker } from './emoji-picker.js';
import { fieldParts, fieldValue, filledText, hasFields, type FieldPart } from './fields.js';
import type { ReplyEditor } from './reply-editor.js';
import { ReplyPicker } from './reply-picker.js';
import type { SendLater } from './send-later.js';
import type { ToolName } from './tools.js';
import { heldLine, heldMs, takeBack } from './take-back.js';
import { TypingNotice } from './typing-notice.js';
import type { VoiceRecorder } from './voice-recorder.js';
import { placeOf } from '../zone.js';

export { styles } from './extras.styles.js';

const parts = {
  emoji: new Part(async () => (await import('./emoji-picker.js')).EmojiPicker),
  later: new Part(async () => (await import('./send-later.js')).SendLater),
  voice: new Part(async () => (await import('./voice-recorder.js')).VoiceRecorder),
  editor: new Part(async () => (await import('./reply-editor.js')).ReplyEditor),
  templates: new Part(async () => (await import('./template-picker.js')).templatePicker),
};

/** "/" at the start or after a space opens the saved replies, until the next space; so does ":" with two letters the emoji. */
const SLASH = /(?:^|\s)\/([^\s/]{0,40})$/;
const COLON = /(?:^|\s):([\p{L}\p{N}_+-]{2,30})$/u;

export class Extras {
  readonly #composer: Composer;
  readonly #files: Attachments;
  readonly #replies: ReplyPicker;
  readonly #typing = new TypingNotice();
  #emoji: EmojiPicker | undefined;
  #later: SendLater | undefined;
  #voice: VoiceRecorder | undefined;
  #editor: ReplyEditor | undefined;
  /** What the agent is asked before the message leaves; it goes with the next change of the text. */
  #doubt: (Doubt & { readonly how: SendHow; readonly key: string }) | undefined;

  constructor(parts: ComposerParts) {
    const composer = this.#composer = new Composer(parts);
    this.#files = new Attachments(composer);
    this.#replies = new ReplyPicker(composer.host, {
      facts: composer.facts, onPick: ({ content }) => this.#paste(content, SLASH), onEdit: (id) => void this.#edit(id), onClose: this.#onClose,
    });
    composer.host.addController({ hostDisconnected: () => this.#typing.stop(), hostConnected() {} });
    new StoreController(composer.host, () => composer.facts()?.inbox.$outbox);
    new StoreController(composer.host, () => {
      const { draft, inbox } = composer.facts() ?? {};
      return draft?.quoteId == null ? undefined : inbox?.entities.$entity('message', draft.quoteId);
    });
    for (const entity of ['agent', 'savedReply', 'template'] as const) {
      new StoreController(composer.host, () => composer.facts()?.inbox.entities.$version(entity));
    }
  }

  get activeId(): string | undefined {
    return this.#replies.activeId ?? this.#emoji?.activeId;
  }

  /** The text in pieces, for the mirror behind the field; undefined where it is plain. */
  mirror(facts: ComposerFacts): unknown {
    const pieces = this.#parts(facts);
    return hasFields(pieces) ? pieces.map((part) => (part.kind === 'text' ? part.text
      : html`<span class=${part.value === undefined ? 'missing' : 'known'}>${part.text}</span>`)) : undefined;
  }

  text(facts: ComposerFacts): string {
    return filledText(this.#parts(facts));
  }

  above(facts: ComposerFacts): TemplateResult {
    return html`${this.#renderOther(facts)}${this.#renderLater(facts)}${this.#renderQuote(facts)}`;
  }

  below(facts: ComposerFacts): TemplateResult {
    const { t } = facts;
    return html`${this.#renderDoubt(facts)}${this.#files.render(facts)}${this.#voice?.render(facts) ?? nothing}
      ${Object.values(parts).some(({ hasFailed }) => hasFailed) ? html`<div class="banner danger" role="alert">${icon(triangleAlertIcon)}<span>${t('error.offline')}</span></div>` : nothing}`;
  }

  drop(facts: ComposerFacts): TemplateResult | typeof nothing {
    return this.#files.isDropping ? html`<div class="drop" aria-hidden="true">${icon(paperclipIcon)}${facts.t('composer.drop')}</div>` : nothing;
  }

  floating(_facts: ComposerFacts): TemplateResult {
    return html`${this.#replies.render()}${this.#emoji?.render() ?? nothing}${this.#later?.render() ?? nothing}${this.#editor?.render() ?? nothing}`;
  }

  /** In the place of the field. @param must nothing else may be sent */
  templates(facts: ComposerFacts, must: boolean): TemplateResult {
    const memory = this.#composer.memory();
    const picker = parts.templates.value;
    if (!picker && !parts.templates.hasFailed) void parts.templates.load().then(this.#composer.update);
    if (!picker || !memory) {
      return parts.templates.hasFailed ? html`<div class="banner danger" role="alert">${icon(triangleAlertIcon)}<span>${facts.t('error.offline')}</span>
        <button class="do" type="button" @click=${() => void parts.templates.load().then(this.#composer.update)}>${facts.t('common.tryAgain')}</button></div>`
        : html`<div class="grow" aria-busy="true"></div>`;
    }
    return picker(facts, memory, {
      changed: this.#composer.update,
      leave: must ? undefined : () => this.#toggleTemplates(false),
      send: (template, variables) => {
        const { inbox, conversationId } = facts;
        if (!offer(this.#composer.host, { ...facts, draft: { ...facts.draft, files: [] } }, '')) return;
        inbox.do('send', { conversationId, template: { id: template.id, variables: { ...variables } } });
        memory.variables.clear();
        this.#toggleTemplates(false);
      },
    });
  }

  open(name: ToolName, button: HTMLElement): void {
    const { update } = this.#composer;
    const box = this.#composer.box() ?? button;
    if (name === 'replies') void this.#replies.toggle(box);
    else if (name === 'templates') this.#toggleTemplates(true);
    else {
      const fetching = name === 'emoji' ? this.#withEmoji().then((picker) => picker?.toggle(box))
        : name === 'voice' ? parts.voice.load().then((Recorder) => { if (Recorder) (this.#voice ??= new Recorder(this.#composer, (file) => this.attach([file]))).start(); })
          : parts.later.load().then((Later) => { if (Later) void (this.#later ??= new Later(this.#composer)).toggle(button); });
      void fetching.then(update);
    }
  }

  /** The agent, or an input method, has written. */
  typed(field: HTMLTextAreaElement, isComposing: boolean): void {
    const facts = this.#composer.facts();
    if (!facts) return;
    this.#doubt = undefined;
    const { inbox, conversationId, mode, channel } = facts;
    if (field.value) this.#typing.typed(inbox, conversationId, mode);
    else this.#typing.stop();
    if (isComposing) return;
    const before = field.selectionStart === field.selectionEnd ? field.value.slice(0, field.selectionEnd) : '';
    const box = this.#composer.box();
    const slash = mode === 'reply' && channel?.capabilities.savedReplies !== false ? SLASH.exec(before) : null;
    if (slash && box && this.#replies.hasAny) this.#replies.slash(slash[1] ?? '', box);
    else this.#replies.endSlash();
    const colon = mode === 'note' || channel?.capabilities.emoji !== false ? COLON.exec(before) : null;
    if (colon && box) void this.#withEmoji().then((picker) => picker?.colon(colon[1] ?? '', box));
    else this.#emoji?.endColon();
  }

  /** True when the key was meant for what is open. */
  onKeydown(event: KeyboardEvent): boolean {
    if (this.#replies.onKeydown(event) || this.#emoji?.onKeydown(event)) return true;
    const facts = this.#composer.facts();
    // In an empty field the browser has nothing to undo: it takes back the message that has not left yet.
    if (!facts || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z' || facts.draft.text !== '') return false;
    if (!takeBack(facts, this.#composer)) return false;
    event.preventDefault();
    return true;
  }

  /** How long the last message can still be taken back. */
  heldMs(facts: ComposerFacts): number | undefined {
    return heldMs(facts);
  }

  /** In the place of the hint while the last message can be taken back. */
  held(facts: ComposerFacts): TemplateResult | undefined {
    return heldLine(facts, this.#composer);
  }

  onPaste(event: ClipboardEvent): void {
    const { files, types } = event.clipboardData ?? {};
    const text = event.clipboardData?.getData('text/plain') ?? '';
    // A word processor puts a picture of the text beside the text.
    if (files?.length && !types?.includes('text/plain')) {
      event.preventDefault();
      this.attach([...files]);
      return;
    }
    // Its spaces do not break and its lines end in signs of its own: nobody wants them in a message.
    const plain = text.replace(/\r\n?|[\v\u2028\u2029]/g, '\n').replace(/[\u00a0\u2007\u202f]/g, ' ').replace(/[\u00ad\ufeff]/g, '');
    if (plain === text) return;
    event.preventDefault();
    this.#composer.insert(plain);
  }

  onDrag(event: DragEvent): void {
    this.#files.onDrag(event);
  }

  attach(files: readonly File[]): void {
    this.#files.add(files);
  }

  /** Another conversation or mode comes, or the message has left. */
  leave(): void {
    this.#typing.stop();
    this.#replies.close();
    this.#emoji?.close();
    this.#later?.close();
    this.#voice?.cancel();
    this.#doubt = undefined;
  }

  /** Whether the agent should look at it once more; what he was told he is not told again. */
  stops(facts: ComposerFacts, how: SendHow): boolean {
    const key = `${facts.mode}/${facts.conversationId}`;
    const memory = this.#composer.memory();
    const doubt = doubtOf(facts, this.#parts(facts), memory?.warned ?? new Set());
    if (!doubt) {
      this.#doubt = undefined;
      return false;
    }
    for (const told of doubt.told) memory?.warned.add(told);
    this.#doubt = { ...doubt, how, key };
    this.#composer.announce(doubt.text(facts));
    this.#composer.update();
    return true;
  }

  /** A scheduled message gives way to what was typed; false when there is none. */
  replaces(facts: ComposerFacts, text: string, how: SendHow): boolean {
    const { inbox, conversationId, draft, t } = facts;
    const { later, files, quoteId } = draft;
    if (!later || facts.mode === 'note') return false;
    const sendAt = how.sendAt ?? later.sendAt;
    const message = inbox.entities.get('message', later.messageId);
    const content = {
      conversationId, text, quoteId, attachments: message?.attachments ?? [],
      ...(sendAt > 0 ? { sendAt, cancelOnReply: how.cancelOnReply ?? later.cancelOnReply } : {}),
    };
    const may = inbox.can('send', { conversationId }, content);
    if (!may.allowed) {
      this.#composer.announce(reasonOf(may, facts));
      return true;
    }
    inbox.drafts.clear(conversationId, 'reply');
    void inbox.do('cancelScheduled', { conversationId, messageId: later.messageId }).done.then((outcome) => {
      if (outcome.ok) inbox.do('send', content, { files });
      else if (inbox.drafts.get(conversationId, 'reply').begunAt === null) inbox.drafts.set(conversationId, 'reply', { ...draft, later: null });
      this.#composer.announce(t(outcome.ok ? 'composer.scheduled' : 'composer.later.gone'));
    });
    return true;
  }

  #renderLater({ draft, inbox, now, place, t }: ComposerFacts): TemplateResult | typeof nothing {
    const { later } = draft;
    if (!later) return nothing;
    const time = moment(later.sendAt, now, placeOf({ inbox, place }));
    return html`<div class="quote">${icon(calendarClockIcon)}<span>${t('composer.later.editing', { time })}</span>
      <button class="do" type="button" @click=${() => { this.#composer.set({ later: null, text: '', quoteId: null }); this.#composer.focus(); }}>${t('composer.later.leave')}</button></div>`;
  }

  /** What was written in another tab at the same time; the two change places. */
  #renderOther({ draft, t }: ComposerFacts): TemplateResult | typeof nothing {
    const { others, text } = draft;
    const [other, ...rest] = others.toReversed();
    if (other === undefined) return nothing;
    const swap = (kept: readonly string[], next: string): void => {
      this.#composer.set({ others: [...kept].toReversed(), text: next, selection: { start: next.length, end: next.length } });
      this.#composer.focus();
    };
    return html`<div class="quote" role="group" aria-label=${t('composer.other')}><span class="two"><b class="ellipsis">${t('composer.other')}</b><span class="ellipsis" dir="auto">${previewText(other)}</span></span>
      <button class="do" type="button" @click=${() => swap(text.trim() ? [text, ...rest] : rest, other)}>${t('composer.other.use')}</button>
      <button class="icon-button small" type="button" aria-label=${t('composer.other.discard')} @click=${() => swap(rest, text)}>${icon(xIcon)}</button></div>`;
  }

  #renderQuote({ draft, inbox, mode, contact, t }: ComposerFacts): TemplateResult | typeof nothing {
    if (draft.quoteId === null) return nothing;
    const quoted = inbox.entities.get('message', draft.quoteId);
    // A private note is never quoted to the contact.
    const isHidden = mode === 'reply' && quoted?.visibility === 'note';
    const { author } = quoted ?? {};
    const name = author?.kind === 'contact' ? contact?.name : (author?.name ?? inbox.entities.get('agent', author?.id ?? '')?.name);
    const text = previewText(quoted?.text ?? '') || (quoted?.attachments.length ? t('composer.attachments') : t('thread.quote'));
    return html`<div class="quote">${isHidden ? nothing : html`<span class="two"><b class="ellipsis"><bdi>${safeName(name ?? '')}</bdi></b><span class="ellipsis"><bdi>${text}</bdi></span></span>`}
      <button class="icon-button small" type="button" aria-label=${t('composer.quote.remove')} @click=${() => { this.#composer.set({ quoteId: null }); this.#composer.focus(); }}>${icon(xIcon)}</button></div>`;
  }

  /** What the fields become; or what the agent should look at before it leaves. */
  #renderDoubt(facts: ComposerFacts): TemplateResult | typeof nothing {
    const pieces = this.#parts(facts);
    const doubt = this.#doubt?.key === `${facts.mode}/${facts.conversationId}` ? this.#doubt : undefined;
    if (doubt) {
      return html`<div class="banner danger doubt" role="alert">${icon(triangleAlertIcon)}<span>${doubt.text(facts)}</span>
        ${doubt.other ? html`<button class="do" type="button" @click=${() => this.#other(doubt, facts, pieces)}>${facts.t(doubt.other)}</button>` : nothing}
        <button class="do" type="button" @click=${() => this.#composer.send(doubt.how)}>${facts.t(doubt.anyway)}</button></div>`;
    }
    if (!hasFields(pieces)) return nothing;
    return html`<p class="resolved"><span class="muted">${facts.t('composer.preview')}</span> <span dir="auto">${pieces.map((part) => (part.kind === 'text' ? part.text
      : part.value === undefined ? html`<span class="missing">${part.text}</span>` : html`<span class="known">${part.value}</span>`))}</span></p>`;
  }

  #other({ kind, name }: Doubt, { inbox, conversationId, mode, draft }: ComposerFacts, pieces: readonly FieldPart[]): void {
    if (kind === 'field') {
      let at = 0;
      for (const part of pieces) {
        if (part.kind === 'field' && part.name === name) {
          this.#composer.focus();
          this.#composer.field()?.setSelectionRange(at, at + part.text.length);
          break;
        }
        at += part.text.length;
      }
      return;
    }
    this.#doubt = undefined;
    if (kind === 'answered') {
      this.#composer.focus();
      this.#composer.update();
      return;
    }
    // The words change sides with the agent's say.
    const to = mode === 'note' ? 'reply' : 'note';
    const there = inbox.drafts.get(conversationId, to);
    const text = [there.text, draft.text].filter(Boolean).join('\n');
    inbox.drafts.set(conversationId, to, { text, files: [...there.files, ...draft.files], selection: { start: text.length, end: text.length } });
    inbox.drafts.clear(conversationId, mode);
    this.#composer.setMode(to);
    void this.#composer.host.updateComplete.then(this.#composer.focus);
  }

  #parts({ draft, contact, inbox, meId, mode }: ComposerFacts): FieldPart[] {
    if (mode === 'note' || !draft.text.includes('{{')) return [{ kind: 'text', text: draft.text }];
    const me: Agent | undefined = meId === null ? undefined : inbox.entities.get('agent', meId);
    return fieldParts(draft.text, (name) => fieldValue(name, contact, me));
  }

  /** Puts a text in the place of what asked for it. */
  #paste(text: string, asked: RegExp): void {
    const field = this.#composer.field();
    if (!field) return;
    const end = field.selectionEnd;
    const found = asked.exec(field.value.slice(0, end));
    this.#composer.insert(text, found ? end - (found[1] ?? '').length - 1 : field.selectionStart, end);
  }

  async #withEmoji(): Promise<EmojiPicker | undefined> {
    const Picker = await parts.emoji.load();
    this.#composer.update();
    if (Picker) this.#emoji ??= new Picker(this.#composer, (emoji, byColon) => this.#paste(emoji, byColon ? COLON : /$^/), this.#onClose);
    return this.#emoji;
  }

  async #edit(id: string | null): Promise<void> {
    const Editor = await parts.editor.load();
    this.#composer.update();
    if (Editor) await (this.#editor ??= new Editor(this.#composer)).open(id);
  }

  #toggleTemplates(on: boolean): void {
    const memory = this.#composer.memory();
    if (memory) memory.isTemplate = on;
    this.#composer.update();
    void this.#composer.host.updateComplete.then(this.#composer.focus);
  }

  /** What had its own search gives the focus back to the text, unless the agent went elsewhere or a window opens. */
  readonly #onClose = (byText: boolean): void => {
    const root = this.#composer.host.renderRoot as ShadowRoot;
    if (!byText && !root.activeElement && !root.querySelector('dialog[open]')) this.#composer.focus();
  };
}
