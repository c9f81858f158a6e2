// What came into the dock and what was taken out of it since the last look: sentences to announce, and those that stand
// above the tabs for a while. Used by conversation-dock.
import type { Inbox } from '../../inbox.js';
import type { Conversation } from '../../model/conversation.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { factsOf, nameOf } from './facts.js';
import { farewell, isOwnDoing } from './farewell.js';

const FAREWELL_MS = 8_000;
const MOST_FAREWELLS = 2;

export interface Farewell {
  /** Of the conversation. */
  readonly id: string;
  readonly text: (words: Localize) => string;
  /** Server time. */
  readonly until: number;
}

export class DockNews {
  #farewells: readonly Farewell[] = [];
  /** Those whose tabs stood here last time; undefined until there was a first time. */
  #known: ReadonlySet<string> | undefined;
  #inbox: Inbox | undefined;
  /** Given away by the agent himself: should one come back, because that failed, it is no news. */
  readonly #givenAway = new Set<string>();

  get farewells(): readonly Farewell[] {
    return this.#farewells;
  }

  /** Begins anew: what stands in the dock next is no news. */
  forget(): void {
    this.#known = undefined;
  }

  /** Compares with the last time; gives what a screen reader has to hear. */
  look(inbox: Inbox, mine: readonly Conversation[], words: Localize): readonly string[] {
    const before = this.#inbox === inbox ? this.#known : undefined;
    const ids = new Set(mine.map(({ id }) => id));
    this.#known = ids;
    this.#inbox = inbox;
    if (!before) return [];
    const came = mine.filter(({ id }) => !before.has(id) && !this.#givenAway.delete(id) && !isOwnDoing(id, inbox));
    const went = [...before].filter((id) => !ids.has(id));
    return [
      ...came.map((conversation) => arrival(conversation, inbox, words)),
      ...went.flatMap((id) => this.#explain(id, inbox, words) ?? []),
    ];
  }

  /** Drops what has stood long enough. */
  age(now: number): void {
    if (this.#farewells.some(({ until }) => until <= now)) this.#farewells = this.#farewells.filter(({ until }) => until > now);
  }

  dismiss(id: string): void {
    this.#farewells = this.#farewells.filter((other) => other.id !== id);
  }

  #explain(id: string, inbox: Inbox, words: Localize): string | undefined {
    if (isOwnDoing(id, inbox)) this.#givenAway.add(id);
    const text = farewell(id, inbox);
    if (text === undefined) return undefined;
    const others = this.#farewells.filter((other) => other.id !== id);
    this.#farewells = [...others, { id, text, until: inbox.clock.now() + FAREWELL_MS }].slice(-MOST_FAREWELLS);
    return text(words);
  }
}

function arrival(conversation: Conversation, inbox: Inbox, words: Localize): string {
  const facts = factsOf(inbox, conversation);
  return words.t('dock.pushed', { name: nameOf(facts, words), channel: safeName(facts.channel?.name ?? '') });
}
