// The composer's text field: what lies in the draft stands in it, and caret and focus survive a move of the element, another
// conversation and an input method at work. Used by message-composer.ts.
import type { LitElement, ReactiveController } from 'lit';
import type { ComposerFacts } from './composer-facts.js';
import type { ComposerMemory } from './composer-memory.js';

/** So long after it was removed with the focus inside, a composer that comes in its place takes the focus over. */
const FOCUS_MS = 1_000;

export interface TextFieldOptions {
  readonly facts: () => ComposerFacts | undefined;
  readonly memory: () => ComposerMemory | undefined;
  /** The agent, or an input method, has written. */
  readonly onInput: (field: HTMLTextAreaElement) => void;
}

const HEARD = ['input', 'selectionchange', 'keyup', 'pointerup', 'compositionstart', 'compositionend', 'focus', 'blur'];

export class TextField implements ReactiveController, EventListenerObject {
  /** Give it to the field: `${ref(text.take)}`. */
  readonly take = (field: Element | undefined): void => {
    this.value = field as HTMLTextAreaElement | undefined;
    for (const type of HEARD) field?.addEventListener(type, this);
  };
  value: HTMLTextAreaElement | undefined;
  readonly #host: LitElement;
  readonly #options: TextFieldOptions;
  #isComposing = false;
  #hasFocus = false;
  /** Which draft it was last given: it is written only when another draft or another hand changed it. */
  #written = '';

  constructor(host: LitElement, options: TextFieldOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** An input method is at work: what stands in the field is not said yet. */
  get isComposing(): boolean {
    return this.#isComposing;
  }

  hostConnected(): void {
    this.forget();
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // The caret was kept while it moved: out of the page a field no longer knows it in every browser.
    const memory = this.#options.memory();
    if (memory && this.#hasFocus) memory.focusUntil = performance.now() + FOCUS_MS;
    this.#isComposing = false;
  }

  hostUpdated(): void {
    const [field, facts, memory] = [this.value, this.#options.facts(), this.#options.memory()];
    if (!field || !facts || this.#isComposing) return;
    const { text, selection } = facts.draft;
    const key = `${facts.mode}/${facts.conversationId}`;
    if (this.#written !== key || field.value !== text) {
      if (field.value !== text) field.value = text;
      const end = selection ?? { start: text.length, end: text.length };
      if (this.#written !== key || selection) field.setSelectionRange(end.start, end.end);
      this.#written = key;
    }
    if (memory && memory.focusUntil > performance.now()) {
      memory.focusUntil = 0;
      if (document.activeElement === document.body || document.activeElement === null) field.focus({ preventScroll: true });
    }
  }

  /** Another draft comes. */
  forget(): void {
    this.#isComposing = false;
    this.#written = '';
  }

  /** Writes in the place of `start` to `end`, as if the agent had typed it. */
  insert(text: string, start?: number, end?: number): void {
    const field = this.value;
    if (!field) return;
    const [from, to] = [start ?? field.selectionStart, end ?? field.selectionEnd];
    field.focus();
    field.setSelectionRange(from, to);
    // The one way to write that the browser's own undo takes back.
    if (document.execCommand('insertText', false, text)) return;
    field.setRangeText(text, from, to, 'end');
    this.#tell();
  }

  keepCaret(): void {
    const [field, facts] = [this.value, this.#options.facts()];
    if (!field || !facts || this.#written !== `${facts.mode}/${facts.conversationId}`) return;
    const { inbox, conversationId, mode } = facts;
    const draft = inbox.drafts.get(conversationId, mode);
    const { selectionStart: start, selectionEnd: end } = field;
    if (draft.text === field.value && draft.text !== '' && (draft.selection?.start !== start || draft.selection.end !== end)) {
      inbox.drafts.set(conversationId, mode, { selection: { start, end } });
    }
  }

  handleEvent({ type }: Event): void {
    if (type === 'focus') this.#hasFocus = true;
    else if (type === 'compositionstart') this.#isComposing = true;
    else if (type === 'input' || type === 'compositionend') {
      if (type !== 'input') this.#isComposing = false;
      this.#tell();
    } else this.keepCaret();
    if (type !== 'blur') return;
    void this.#options.facts()?.inbox.drafts.flush();
    // A field that is removed loses the focus first: its removal still has to see that it had it.
    queueMicrotask(() => { if (this.#host.isConnected) this.#hasFocus = false; });
  }

  #tell(): void {
    if (this.value) this.#options.onInput(this.value);
  }
}
