// The composer, as its lazily fetched parts see it. Made by extras.ts.
import type { LitElement } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import type { Draft, DraftMode } from '../../inbox.js';
import type { Announcer } from '../../ui/context.js';
import type { ComposerFacts, SendHow } from './composer-facts.js';
import type { ComposerMemory } from './composer-memory.js';
import type { TextField } from './text-field.js';

/** What the element gives to its lazily fetched parts. */
export interface ComposerParts {
  readonly host: LitElement & { mode: DraftMode };
  readonly field: TextField;
  readonly box: Ref<HTMLElement>;
  readonly announcer: Announcer;
  facts(): ComposerFacts | undefined;
  memory(): ComposerMemory | undefined;
  send(how?: SendHow): void;
}

export class Composer {
  readonly host: LitElement;
  readonly #parts: ComposerParts;

  constructor(parts: ComposerParts) {
    this.host = parts.host;
    this.#parts = parts;
  }

  readonly facts = (): ComposerFacts | undefined => this.#parts.facts();

  memory(): ComposerMemory | undefined {
    return this.#parts.memory();
  }

  field(): HTMLTextAreaElement | undefined {
    return this.#parts.field.value;
  }

  /** The box around the field, at which what floats stands. */
  box(): HTMLElement | undefined {
    return this.#parts.box.value;
  }

  readonly update = (): void => this.host.requestUpdate();

  readonly focus = (): void => this.host.focus();

  /** Writes in the field as if the agent had typed it; at the caret without `start` and `end`. */
  insert(text: string, start?: number, end?: number): void {
    this.#parts.field.insert(text, start, end);
  }

  /** Changes the draft that is shown. */
  set(change: Partial<Draft>): void {
    const facts = this.facts();
    facts?.inbox.drafts.set(facts.conversationId, facts.mode, change);
  }

  setMode(mode: DraftMode): void {
    this.#parts.host.mode = mode;
  }

  send(how?: SendHow): void {
    this.#parts.send(how);
  }

  announce(text: string): void {
    this.#parts.announcer.announce(text);
  }
}
