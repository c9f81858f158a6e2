// What a composer remembers beyond its own life, besides the draft: the mode, the template in work, the focus. It hangs on the inbox.
// Used by message-composer.ts.
import type { DraftMode, Inbox } from '../../inbox.js';
import type { ComposerFacts } from './composer-facts.js';

export interface RefusedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** In the words of the moment. */
  readonly reason: (facts: ComposerFacts) => string;
}

export interface ComposerMemory {
  mode: DraftMode;
  /** A template is chosen although words of one's own would do. */
  isTemplate: boolean;
  templateId: string | null;
  templateQuery: string;
  readonly variables: Map<string, string>;
  /** What the agent was told before it leaves: fields without a value, other doubts. Nothing is told twice. */
  readonly warned: Set<string>;
  refused: readonly RefusedFile[];
  /** Until when a composer that comes takes over the focus that the one before it lost; ms of the page's own time. */
  focusUntil: number;
}

const memories = new WeakMap<Inbox, Map<string, ComposerMemory>>();

export function composerMemory(inbox: Inbox, conversationId: string): ComposerMemory {
  let all = memories.get(inbox);
  if (!all) memories.set(inbox, (all = new Map()));
  let memory = all.get(conversationId);
  if (!memory) {
    memory = { mode: 'reply', isTemplate: false, templateId: null, templateQuery: '', variables: new Map(), warned: new Set(), refused: [], focusUntil: 0 };
    all.set(conversationId, memory);
  }
  return memory;
}

/** The next time the conversation opens it begins anew, with Reply (R110). */
export const forgetComposer = (inbox: Inbox, conversationId: string): void => { memories.get(inbox)?.delete(conversationId); };
