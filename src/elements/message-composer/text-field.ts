// The composer's text field: what lies in the draft stands in it, and caret and focus survive a move of the element, another
// conversation and an input method at work. Used by message-composer.ts.
import type { LitElement, ReactiveController } from 'lit';
import { createRef, type Ref } from 'lit/directives/ref.js';
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

export class TextField implements ReactiveController {
  readonly ref: Ref<HTMLTextAreaElement> = createRef();
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

  get value(): HTMLTextAreaElement | undefined {
    return this.ref.value;
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
    this.onInput();
  }

  readonly keepCaret = (): void => {
    const [field, facts] = [this.value, this.#options.facts()];
    if (!field || !facts || this.#written !== `${facts.mode}/${facts.conversationId}`) return;
    const draft = facts.inbox.drafts.get(facts.conversationId, facts.mode);
    const { selectionStart: start, selectionEnd: end } = field;
    if (draft.text === field.value && draft.text !== '' && (draft.selection?.start !== start || draft.selection.end !== end)) {
      facts.inbox.drafts.set(facts.conversationId, facts.mode, { selection: { start, end } });
    }
  };

  readonly onInput = (): void => {
    if (this.value) this.#options.onInput(this.value);
  };

  readonly onCompositionStart = (): void => { this.#isComposing = true; };

  readonly onCompositionEnd = (): void => {
    this.#isComposing = false;
    this.onInput();
  };

  readonly onFocus = (): void => { this.#hasFocus = true; };

  readonly onBlur = (): void => {
    this.keepCaret();
    void this.#options.facts()?.inbox.drafts.flush();
    // A field that is removed loses the focus first: its removal still has to see that it had it.
    queueMicrotask(() => { if (this.#host.isConnected) this.#hasFocus = false; });
  };
}
