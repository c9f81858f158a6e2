// What the files beside timeline.ts may ask of it. Types only.
import type { LitElement } from 'lit';
import type { OutboxRow } from '../../inbox.js';
import type { Thread } from '../../stores/thread.js';
import type { VirtualListController } from '../../ui/virtual-list.js';
import type { ThreadFacts } from './facts.js';
import type { Entry, Line } from './grouping.js';
import type { Parts } from './parts.js';
import type { ThreadMemory } from './thread-memory.js';
import type { VoicePlayer } from './voice-player.js';

export interface TimelineHandle {
  readonly host: LitElement;
  readonly parts: Parts;
  readonly facts: ThreadFacts | undefined;
  readonly count: number;
  /** One thread plays one sound at a time. */
  player: VoicePlayer | undefined;
  /** The message that was just looked for, by the key of its line. */
  foundKey: string | undefined;
  /** The line that the Tab key leads to. */
  activeKey: string | undefined;
  readonly list: VirtualListController;
  readonly scroller: HTMLElement | undefined;
  /** The message under the pointer or with the focus. */
  hotKey: string | undefined;
  readonly thread: Thread | undefined;
  readonly memory: ThreadMemory | undefined;
  at(index: number): Entry | undefined;
  line(index: number): Line | undefined;
  indexOf(key: string): number;
  /** Brings a line into the middle of the view, and stays where it is without one. */
  go(index?: number | 'end'): Promise<void>;
  /** Looks for a message, and shows it; false when there is none of that id. */
  show(messageId: string): Promise<boolean>;
  toggleFold(key: string): void;
  /** Puts a message before the composer, to be answered to. */
  reply(messageId: string): void;
  /** Goes on into the contact's previous conversation. */
  showEarlier(): Promise<void>;
  update(): void;
}

/** What the templates of one message know. */
export interface MessageFacts extends ThreadFacts {
  /** The line of the timeline: unfolding hangs on it. */
  readonly key: string;
  /** Whether it goes on with the author of the message before. */
  readonly joined: boolean;
  readonly unfolded: boolean;
  /** The command that makes it, while it is under way. */
  readonly row: OutboxRow | undefined;
  readonly timeline: TimelineHandle;
}
