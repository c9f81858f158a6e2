/**
 * What every rule reads and what it answers: the shapes between the pure engine and whoever loads and stores for
 * it.
 */
import type { Agent, Team } from '../model/agent.js';
import type { Change } from '../model/changes.js';
import type { Channel } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { Conversation } from '../model/conversation.js';
import type { Message } from '../model/message.js';
import type { Template } from '../model/template.js';
import type { Workspace } from '../model/workspace.js';

/**
 * What one rule may read: loaded, decided on and written in one transaction. Never the whole workspace. What a
 * given command,
 * webhook or timer needs of it, `needs.ts` says.
 */
export interface Slice {
  readonly workspace: Workspace;
  /** The channel of the conversation, or the one that a command names. */
  readonly channel?: Channel | undefined;
  readonly conversation?: Conversation | undefined;
  readonly contact?: Contact | undefined;
  /** The message that a command or a webhook is about. */
  readonly message?: Message | undefined;
  /** The message that a new one quotes. */
  readonly quoted?: Message | undefined;
  /** Further messages of the conversation that the rule may count or change (`Needs.messages`). */
  readonly messages?: readonly Message[] | undefined;
  readonly template?: Template | undefined;
  /** What the platform says of the contact now, for `refreshProfile`. */
  readonly profile?: { readonly name: string | null; readonly avatarUrl: string | null } | undefined;
  /** Who acts; absent when time or a contact does. */
  readonly me?: Agent | undefined;
  /** Candidates for routing with their loads, the present assignee and the one whom a command names. */
  readonly agents: readonly Agent[];
  readonly teams: readonly Team[];
}

/** What the engine may not invent by itself. */
export interface Env {
  /** Server time in milliseconds. */
  readonly now: number;
  /** A new id for an entity. */
  newId(): string;
  /** The next total-order key; each call sorts behind the one before. */
  nextOrder(): string;
}

export const DUE_KINDS = ['lease', 'first-reply', 'reply', 'snooze', 'inactivity', 'scheduled'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/**
 * A due timer: one row of a conversation and kind (and message), found by the index on `at`. `version` is the
 * loader's own, to
 * tell rows of one key apart; the engine looks at the conversation's facts instead, so a row that is out of date
 * does nothing.
 */
export interface Due {
  readonly at: number;
  readonly conversationId: string;
  readonly kind: DueKind;
  readonly version: number;
  /** The scheduled message, for kind `scheduled`. */
  readonly messageId?: string;
}

/** Sets or clears (`at: null`) the one due row of a conversation and kind (and message). */
export interface DueChange {
  readonly conversationId: string;
  readonly kind: DueKind;
  readonly messageId?: string;
  readonly at: number | null;
}

/** What a rule decided. The loader writes all of it in the transaction in which it read the slice. */
export interface Outcome {
  /** Whole entities, each with the next revision where it has one. Empty = nothing happened. */
  readonly changes: readonly Change[];
  readonly dues: readonly DueChange[];
  /**
   * Slot pools in which a slot may have come free: the loader then offers the waiting conversations of those pools
   * to `route`,
   * longest wait first (`conversation.waitingSince`).
   */
  readonly freedPools: readonly string[];
}
