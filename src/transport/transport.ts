/** The contract between an inbox and one backend: open, read, command, stream. Implemented by everything in `src/transports`. */
import type { AgentInput, Team } from '../model/agent.js';
import type { ChangeBatch, Change } from '../model/changes.js';
import type { ChannelInput } from '../model/channel.js';
import type { Command, CommandName } from '../model/commands.js';
import type { ContactInput } from '../model/contact.js';
import type { ConversationInput } from '../model/conversation.js';
import type { Attachment, MessageInput } from '../model/message.js';
import type { SavedReply } from '../model/saved-reply.js';
import type { Template } from '../model/template.js';
import type { TimelineEventInput } from '../model/timeline-event.js';
import type { ConversationQuery, View, ViewCount } from '../model/view.js';
import type { WorkspaceInput } from '../model/workspace.js';

/** Where a stream of changes stands. Opaque: only the transport that made it reads it. */
export type Cursor = string;
/** Where a page ends. Opaque, and another thing than a {@link Cursor}. */
export type PageCursor = string;

/** What holds for the whole backend; what holds for one channel stands on the channel. */
export interface TransportCapabilities {
  /** The same commandId may be sent again after an ambiguous failure without happening twice. */
  readonly idempotentSend: boolean;
  /** Changes arrive in the order in which they happened, so that patches without a revision are safe. */
  readonly ordered: boolean;
  /** The stream can go on from a cursor; otherwise each new subscription begins with `resync`. */
  readonly replay: boolean;
  /** `read.conversations` looks into message text too. */
  readonly messageSearch: boolean;
}

/** What `open` tells. Entities may leave out what the backend does not know. */
export interface Session {
  readonly me: AgentInput;
  readonly workspace: WorkspaceInput;
  readonly channels: readonly ChannelInput[];
  readonly agents: readonly AgentInput[];
  readonly teams: readonly Team[];
  readonly savedReplies?: readonly SavedReply[];
  readonly templates?: readonly Template[];
  /** Views beside the built-in ones. */
  readonly views?: readonly View[];
  /** Milliseconds since 1970 at the backend, now. */
  readonly serverTime: number;
  readonly capabilities: TransportCapabilities;
  /** Where a subscription would begin now. */
  readonly cursor?: Cursor;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
}

export interface PageRequest {
  /** A page's own cursor, or absent for the first page. */
  readonly cursor?: PageCursor;
  /** Most items; a transport may return fewer, and says by `next` whether there are more. */
  readonly limit: number;
}

/** Conversations by last activity, newest first, with the contacts that their rows show. */
export interface ConversationPage {
  readonly items: readonly ConversationInput[];
  readonly contacts: readonly ContactInput[];
  readonly next: PageCursor | null;
  /** How many conversations match in all, where the backend knows. */
  readonly total?: number;
}

export type TimelineRequest =
  /** The newest entries. */
  | { readonly limit: number }
  | { readonly limit: number; readonly cursor: PageCursor }
  /** Entries on both sides of one message, for a permalink or a search hit. */
  | { readonly limit: number; readonly around: string };

/** Messages and timeline events of one conversation in the adapter's order, oldest first. */
export interface TimelinePage {
  readonly messages: readonly MessageInput[];
  readonly events: readonly TimelineEventInput[];
  /** Goes on towards older entries; null = this is the beginning. */
  readonly before: PageCursor | null;
  /** Goes on towards newer entries; null = this is the end. */
  readonly after: PageCursor | null;
}

export interface ConversationDetail {
  readonly conversation: ConversationInput;
  readonly contact: ContactInput;
}

/** Questions to the backend. They may be asked at any time after `open`, with or without a subscription. */
export interface Reads {
  conversations(query: ConversationQuery, page: PageRequest, options?: ReadOptions): Promise<ConversationPage>;
  conversation(id: string, options?: ReadOptions): Promise<ConversationDetail>;
  messages(conversationId: string, page: TimelineRequest, options?: ReadOptions): Promise<TimelinePage>;
  contact?(id: string, options?: ReadOptions): Promise<ContactInput>;
  contacts?(search: string, page: PageRequest, options?: ReadOptions): Promise<{ items: readonly ContactInput[]; next: PageCursor | null }>;
  /** Counts of several queries at once, in their order. Without it, only what is loaded is counted, and said so. */
  counts?(queries: readonly ConversationQuery[], options?: ReadOptions): Promise<readonly ViewCount[]>;
  /** What became of a command whose answer was lost: its changes, `null` when it never happened. */
  outcome?(commandId: string, options?: ReadOptions): Promise<CommandResult | null>;
}

/** What is really so now: applied at once, and again harmlessly when the stream brings it. */
export interface CommandResult {
  readonly changes: readonly Change[];
  /** How a bulk command went, by conversation. */
  readonly items?: readonly { readonly id: string; readonly error?: { readonly reason: string } }[];
}

export interface CommandOptions {
  readonly signal?: AbortSignal;
  /** How far a bulk command has come, from 0 to 1. */
  readonly onProgress?: (fraction: number) => void;
}

/** Executes one command. @throws TransportError */
export type CommandHandler<N extends CommandName> = (command: Command<N>, options?: CommandOptions) => Promise<CommandResult>;
/** The table of commands that a backend has: a command that is absent is absent from the UI. */
export type CommandHandlers = { readonly [N in CommandName]?: CommandHandler<N> };
/** Commands without which an inbox is none. */
export type RequiredCommand = 'send' | 'setStatus' | 'markRead';

export interface Media {
  /** @throws TransportError `tooLarge` when the backend refuses the size. */
  upload(file: Blob, options: {
    readonly name: string;
    readonly commandId: string;
    readonly signal?: AbortSignal;
    /** From 0 to 1. */
    readonly onProgress?: (fraction: number) => void;
  }): Promise<Attachment>;
  /** The bytes of an attachment that has no public URL, or a short-lived URL. */
  load(attachment: Attachment, options?: ReadOptions): Promise<Blob | URL>;
}

/** The port to one backend. Nothing above it knows which backend it is. */
export interface Transport {
  /** Names the kind of backend in messages for developers, e.g. `local`. */
  readonly name: string;
  /**
   * Which backend this is among those of its kind, e.g. its address. With it the tabs of a browser that work for the same agent share
   * one stream: one of them subscribes and tells the others. Without it each tab subscribes by itself, which suits a stream that costs
   * no connection.
   */
  readonly streamKey?: string;
  /** Asks who I am and what there is. Leaves no lasting connection. @throws TransportError */
  open(options?: { readonly cursor?: Cursor; readonly signal?: AbortSignal }): Promise<Session>;
  /** Starts the stream, from `cursor` when given; the returned function ends it. Trouble is told by `link` changes. */
  subscribe(sink: (batch: ChangeBatch) => void, options?: { readonly cursor?: Cursor }): () => void;
  /** Lets go of everything; the transport is not used again. */
  close(): Promise<void>;
  readonly read: Reads;
  readonly commands: CommandHandlers & Required<Pick<CommandHandlers, RequiredCommand>>;
  readonly media?: Media;
  /** A hint which conversations are on screen, for backends that poll or subscribe narrowly. */
  focus?(conversationIds: readonly string[]): void;
}
