// Keeps the order of lists while the agent is in them: with the pointer over the rows, or the focus on one, nothing may move
// under his hand. What waits is counted, and goes to its place when he leaves or asks for it. Used by list-rows.ts.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConversationList } from '../../stores/conversation-list.js';

export class HeldOrder implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => HTMLElement | null;
  #lists: readonly ConversationList[] = [];
  readonly #held = new Map<ConversationList, () => void>();
  #scroller: HTMLElement | undefined;
  #isHovered = false;
  #hasFocus = false;

  /** @param find the element around the rows, once it is rendered */
  constructor(host: ReactiveControllerHost & HTMLElement, find: () => HTMLElement | null) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** The lists that are shown. */
  set(lists: readonly ConversationList[]): void {
    this.#lists = lists;
    this.#apply();
  }

  /** How many conversations wait. */
  get waiting(): number {
    return this.#held.size === 0 ? 0 : this.#lists.reduce((sum, { $waiting }) => sum + $waiting.get(), 0);
  }

  /** Lets those in that wait; the next ones wait again. */
  settle(): void {
    for (const list of this.#lists) list.settle();
  }

  hostUpdated(): void {
    const scroller = this.#find() ?? undefined;
    if (scroller !== this.#scroller) {
      this.#leave();
      this.#scroller = scroller;
      scroller?.addEventListener('pointerenter', this.#onPointer);
      scroller?.addEventListener('pointerleave', this.#onPointer);
      scroller?.addEventListener('focusin', this.#onFocus);
      scroller?.addEventListener('focusout', this.#onFocus);
    }
    // A row that went while it had the focus sends no event.
    if (this.#hasFocus) this.#look(this.#host.shadowRoot?.activeElement ?? null);
  }

  hostDisconnected(): void {
    this.#leave();
    this.#scroller = undefined;
    this.#apply();
  }

  #leave(): void {
    this.#scroller?.removeEventListener('pointerenter', this.#onPointer);
    this.#scroller?.removeEventListener('pointerleave', this.#onPointer);
    this.#scroller?.removeEventListener('focusin', this.#onFocus);
    this.#scroller?.removeEventListener('focusout', this.#onFocus);
    this.#isHovered = this.#hasFocus = false;
  }

  #apply(): void {
    const lists = this.#isHovered || this.#hasFocus ? this.#lists : [];
    for (const [list, release] of this.#held) {
      if (lists.includes(list)) continue;
      this.#held.delete(list);
      release();
    }
    for (const list of lists) {
      if (this.#held.has(list)) continue;
      const letGo = list.hold();
      const off = list.$waiting.listen(() => this.#host.requestUpdate());
      this.#held.set(list, () => { off(); letGo(); });
    }
  }

  #look(focused: Element | null): void {
    const hasFocus = this.#scroller?.contains(focused) ?? false;
    if (hasFocus === this.#hasFocus) return;
    this.#hasFocus = hasFocus;
    this.#apply();
  }

  /** A finger covers what it points at, and is gone when it has been lifted. */
  readonly #onPointer = ({ type, pointerType }: PointerEvent): void => {
    this.#isHovered = type === 'pointerenter' && pointerType !== 'touch';
    this.#apply();
  };

  readonly #onFocus = ({ type, target, relatedTarget }: FocusEvent): void =>
    this.#look((type === 'focusin' ? target : relatedTarget) as Element | null);
}
