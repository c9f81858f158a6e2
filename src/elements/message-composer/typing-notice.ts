// Tells the backend that the agent types: once every few seconds while he does, and when he stops. Used by message-composer.ts.
import type { DraftMode, Inbox } from '../../inbox.js';

/** Platforms show "typing" for some seconds; repeating it more often is noise. */
const REPEAT_MS = 4_000;
const PAUSE_MS = 6_000;

export class TypingNotice {
  #told: { inbox: Inbox; conversationId: string; mode: DraftMode; at: number } | undefined;
  #callOff: (() => void) | undefined;

  typed(inbox: Inbox, conversationId: string, mode: DraftMode): void {
    const now = inbox.clock.now();
    if (this.#told && (this.#told.conversationId !== conversationId || this.#told.mode !== mode)) this.stop();
    this.#callOff?.();
    this.#callOff = inbox.clock.setTimeout(() => this.stop(), PAUSE_MS);
    if (this.#told && now - this.#told.at < REPEAT_MS) return;
    this.#told = { inbox, conversationId, mode, at: now };
    this.#tell(true);
  }

  stop(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    if (this.#told) this.#tell(false);
    this.#told = undefined;
  }

  #tell(on: boolean): void {
    if (!this.#told) return;
    const { inbox, conversationId, mode } = this.#told;
    if (inbox.can('typing', { conversationId }).allowed) {
      inbox.do('typing', { conversationId, on, visibility: mode === 'note' ? 'note' : 'public' });
    }
  }
}
