/**
 * The ledger: who handled what, who is credited, how many were not replied to, how fast the first answer came.
 * Pure reducers over
 * changes; a change that comes twice or late alters nothing. Published in
 * `inbox-elements/testing` for reports of a host and for checking a backend's own figures.
 */
import type { Change } from '../model/changes.js';
import type { Conversation } from '../model/conversation.js';

/** What the ledger keeps of one conversation: its facts as of the newest revision seen. */
export interface LedgerRow {
  readonly conversationId: string;
  readonly channelId: string;
  readonly revision: number;
  /** Agents who sent at least one message, in the order of their first. */
  readonly handledByIds: readonly string[];
  /** Author of the last public message of an agent; he is credited once the conversation has ended (R097). */
  readonly creditedAgentId: string | null;
  readonly endReason: Conversation['endReason'];
  readonly endedAt: number | null;
  /** Whether the brand spoke last in public (X17). */
  readonly replied: boolean;
  /** From the contact's first message to the first answer; null when there is none, or when we wrote first. */
  readonly firstResponseMs: number | null;
}

export type Ledger = ReadonlyMap<string, LedgerRow>;
export const EMPTY_LEDGER: Ledger = new Map();

const rowOf = (conversation: Conversation): LedgerRow => ({
  conversationId: conversation.id, channelId: conversation.channelId, revision: conversation.revision ?? 0,
  handledByIds: conversation.handledByIds, creditedAgentId: conversation.creditedAgentId,
  endReason: conversation.endReason, endedAt: conversation.endedAt, replied: conversation.awaitingSince === null,
  firstResponseMs: conversation.firstResponseMs,
});

/**
 * The ledger after these changes, in whatever order and however often they come: the newest revision of a
 * conversation stands.
 */
export function record(ledger: Ledger, changes: Iterable<Change>): Ledger {
  let next: Map<string, LedgerRow> | undefined;
  for (const change of changes) {
    if (change.type !== 'upsert' || change.entity !== 'conversation') continue;
    const row = rowOf(change.value);
    const known = (next ?? ledger).get(row.conversationId);
    if (known && known.revision >= row.revision) continue;
    next ??= new Map(ledger);
    next.set(row.conversationId, row);
  }
  return next ?? ledger;
}

export interface LedgerTotals {
  readonly conversations: number;
  readonly ended: Readonly<Record<NonNullable<Conversation['endReason']>, number>>;
  /** Ended while the contact had the last word (R034, X17). */
  readonly notReplied: number;
  readonly agents: ReadonlyMap<string, { readonly handled: number; readonly credited: number }>;
  /** First answers and their median, in milliseconds; null when there is none. */
  readonly firstResponses: number;
  readonly firstResponseMedianMs: number | null;
}

/** The sums over all conversations, or over those that `among` picks. */
export function totals(ledger: Ledger, among: (row: LedgerRow) => boolean = () => true): LedgerTotals {
  const ended = { agent: 0, dismissed: 0, inactivity: 0 };
  const agents = new Map<string, { handled: number; credited: number }>();
  const responses: number[] = [];
  const of = (id: string) => {
    const sums = agents.get(id) ?? { handled: 0, credited: 0 };
    agents.set(id, sums);
    return sums;
  };
  let conversations = 0;
  let notReplied = 0;
  for (const row of ledger.values()) {
    if (!among(row)) continue;
    conversations += 1;
    for (const id of row.handledByIds) of(id).handled += 1;
    if (row.firstResponseMs !== null) responses.push(row.firstResponseMs);
    if (row.endReason === null) continue;
    ended[row.endReason] += 1;
    if (!row.replied) notReplied += 1;
    if (row.creditedAgentId !== null) of(row.creditedAgentId).credited += 1;
  }
  responses.sort((a, b) => a - b);
  return {
    conversations, ended, notReplied, agents, firstResponses: responses.length,
    firstResponseMedianMs: responses[responses.length >> 1] ?? null,
  };
}
