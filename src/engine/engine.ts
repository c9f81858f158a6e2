/**
 * The engine: the backend's rules as pure functions from a slice and an intention to what is to be stored. Used by
 * the embedded
 * backend, the reference server and the simulation; none of them decides anything by itself.
 *
 * How a loader works with it, in one transaction for each step:
 * 1. Runs the due timers up to now first, always the oldest that is there now, as one may set another:
 *    `lapse(due, slice, env)`; `needsOfDue` says what to load.
 * A timer decides as
 *    of the moment at which it was due, so a machine that slept comes to the same result as one that did not.
 * 2. Loads what `needs(command)` or `needsOfInbound(inbound)` names into a `Slice`, calls `execute` or `receive`,
 * and writes the
 *    outcome: changes (whole entities), due rows, log. A `Refusal` writes nothing.
 * 3. For each of `freedPools`: offers the conversations whose `waitingSince` is not null and whose channel uses
 * the pool, smallest
 *    `waitingSince` first, to `route`; an empty outcome means that nobody can take that one now. Not again for the
 * pools that `route`
 *    itself frees: it frees none.
 * A sent message is `queued`: whoever calls the platform then calls `accept` with the platform's message id, or
 * `receive`s a
 * `status`. Split a `bulk` command with `partOf` and execute the parts.
 */
import type { Agent } from '../model/agent.js';
import { isBuiltInCommand, type BuiltInCommandName, type Command, type CommandPayload } from '../model/commands.js';
import type { Inbound } from '../model/inbound.js';
import { permit } from '../model/permit.js';
import { assign, transfer } from './assignment.js';
import { setAvailability, setChannelOff } from './availability.js';
import { setBot } from './bot.js';
import { createLabel, refreshProfile, setBlocked, setTags, startConversation, updateContact } from './contact.js';
import { Decision } from './decision.js';
import { receiveMessage, receiveOther } from './inbound.js';
import { ENGINE_COMMANDS } from './known-commands.js';
import { acquireLease, expireLease, releaseLease, requestLease, takeLease } from './lease.js';
import { end, release, setStatus } from './lifecycle.js';
import {
  addNote, cancelScheduled, deleteMessage, editMessage, markRead, react, reschedule, send, sendScheduled,
} from './messages.js';
import type { Due, Env, Outcome, Slice } from './outcome.js';
import { show } from './presence.js';
import { report } from './receipts.js';
import { Refusal, type Refused } from './refusal.js';
import { handOn, offer, passOver } from './routing.js';
import { resurface, snooze, unsnooze } from './snooze.js';
import { timerOf } from './timers.js';

export { isByAccount } from './needs.js';
export { Refusal, type Refused } from './refusal.js';
export type { Due, DueChange, DueKind, Env, Outcome, Slice } from './outcome.js';

const NOTHING: Outcome = { changes: [], dues: [], freedPools: [] };

type Rule<N extends BuiltInCommandName> = (decision: Decision, args: CommandPayload<N>, commandId: string) => void;
type Rules = { [N in Exclude<BuiltInCommandName, 'bulk'>]: Rule<N> };

const RULES: Rules = {
  send, addNote,
  reschedule: (decision, { sendAt }) => reschedule(decision, sendAt),
  cancelScheduled: (decision) => cancelScheduled(decision),
  react: (decision, { emoji }) => react(decision, emoji),
  editMessage: (decision, { text }) => editMessage(decision, text),
  deleteMessage,
  setStatus,
  markRead: (decision, { upTo }) => markRead(decision, upTo),
  assign, transfer,
  snooze: (decision, { until }) => snooze(decision, until),
  unsnooze,
  end: (decision) => end(decision, 'agent'),
  dismiss: (decision) => end(decision, 'dismissed'),
  release,
  setTags: (decision, { tags }) => setTags(decision, tags),
  setBot: (decision, { bot }) => setBot(decision, bot),
  acquireLease,
  releaseLease: (decision, { leaseToken }) => releaseLease(decision, leaseToken),
  takeLease, requestLease,
  updateContact,
  blockContact: (decision) => setBlocked(decision, true),
  unblockContact: (decision) => setBlocked(decision, false),
  refreshProfile, createLabel, startConversation,
  setAvailability: (decision, { pool, availability }) => setAvailability(decision, pool, availability),
  setChannelOff: (decision, { channelId, off }) => setChannelOff(decision, channelId, off),
  saveReply: (decision, { reply }) => decision.put({ type: 'upsert', entity: 'savedReply', value: reply }),
  deleteReply: (decision, { replyId }) => decision.put({ type: 'remove', entity: 'savedReply', id: replyId }),
  saveView: (decision, { view }) => decision.put({ type: 'upsert', entity: 'view', value: view }),
  deleteView: (decision, { viewId }) => decision.put({ type: 'remove', entity: 'view', id: viewId }),
  typing: (decision, { on }) => show(decision, 'typing', on),
  viewing: (decision, { on }) => show(decision, 'viewing', on),
};

/**
 * Executes one command of one agent.
 * @throws Refusal when permit() refuses it, or when what it is about does not exist (`unknownTarget`).
 */
export function execute(command: Command, slice: Slice & { readonly me: Agent }, env: Env): Outcome {
  const answer = attempt(command, slice, env);
  if ('reason' in answer) throw new Refusal(answer);
  return answer;
}

const UNSUPPORTED: Refused = { allowed: false, reason: 'unsupported' };
const UNKNOWN_TARGET: Refused = { allowed: false, reason: 'unknownTarget' };

/** As `execute`, with a refusal as an answer instead of an exception, which costs more than most decisions. */
export function attempt(command: Command, slice: Slice & { readonly me: Agent }, env: Env): Outcome | Refused {
  const { name, args } = command;
  if (!isBuiltInCommand(name) || name === 'bulk') return UNSUPPORTED;
  const { conversation, contact, channel, message, me } = slice;
  const asked = args as { conversationId?: string; contactId?: string; assignee?: { kind: string; id: string } | null };
  if ((asked.conversationId !== undefined && conversation?.id !== asked.conversationId)
    || (asked.contactId !== undefined && contact?.id !== asked.contactId)) {
    return UNKNOWN_TARGET;
  }
  const targetId = asked.assignee?.kind === 'agent' ? asked.assignee.id : undefined;
  const target = targetId === undefined ? undefined : slice.agents.find(({ id }) => id === targetId);
  const facts = { me, conversation, contact, channel, message, target, commands: ENGINE_COMMANDS };
  const answer = permit(name, facts, env.now, args as Readonly<Record<string, unknown>>);
  if (!answer.allowed) {
    // Two tabs may read the same message: the second has nothing to do and did nothing wrong.
    return name === 'markRead' && answer.reason === 'nothingUnread' ? NOTHING : answer;
  }
  const decision = new Decision(slice, env, me);
  try {
    (RULES[name] as (decision: Decision, args: unknown, commandId: string) => void)(decision, args, command.commandId);
  } catch (error) {
    if (error instanceof Refusal) return error.permit;
    throw error;
  }
  return decision.outcome();
}

/** Takes in one webhook. Repeated ones, and those about a message or contact that is not known, change nothing. */
export function receive(inbound: Inbound, slice: Slice, env: Env): Outcome {
  const decision = new Decision(slice, env);
  if (inbound.type === 'message') receiveMessage(decision, inbound);
  else receiveOther(decision, inbound);
  return decision.outcome();
}

/** The platform took a queued message in and calls it `externalId`: it is sent. */
export function accept(externalId: string, slice: Slice, env: Env): Outcome {
  const decision = new Decision(slice, env);
  if (slice.message) report(decision, slice.message, 'sent', env.now, null, externalId);
  return decision.outcome();
}

/**
 * A due timer runs out. It decides by the conversation's facts as of the due moment; a row that is out of date
 * only corrects itself.
 */
export function lapse(due: Due, slice: Slice, env: Env): Outcome {
  const { conversation, channel, contact, message } = slice;
  const row = { conversationId: due.conversationId, kind: due.kind };
  if (due.kind === 'scheduled') {
    // A row whose conversation is gone or damaged is cleared: set again, it would be due for ever.
    const isWhole = conversation !== undefined && channel !== undefined && contact !== undefined;
    const at = isWhole && message?.delivery?.state === 'scheduled' ? message.sendAt : null;
    const key = due.messageId === undefined ? row : { ...row, messageId: due.messageId };
    if (at === null || at > env.now) return { ...NOTHING, dues: [{ ...key, at }] };
    const decision = new Decision(slice, env, undefined, at);
    sendScheduled(decision);
    return decision.outcome();
  }
  const at = conversation && channel ? timerOf(due.kind, conversation, channel) : null;
  if (at === null || at > env.now) return { ...NOTHING, dues: [{ ...row, at }] };
  // A rule that came later than what it asks for (a policy that was changed) has a row of its own moment: nothing happens before the rule.
  const decision = new Decision(slice, env, undefined, Math.max(at, Math.min(due.at, env.now)));
  switch (due.kind) {
    case 'lease': expireLease(decision); break;
    case 'snooze': resurface(decision, 'timeout'); break;
    case 'inactivity': end(decision, 'inactivity'); break;
    case 'first-reply':
    case 'reply': letLapse(decision, `${due.kind}-timeout`);
  }
  return decision.outcome(due.kind);
}

/** Offers one waiting conversation to the candidates. Empty when none of them can take it now. */
export function route(slice: Slice, env: Env): Outcome {
  const decision = new Decision(slice, env);
  offer(decision);
  return decision.outcome();
}

/** The agent let the contact wait too long: remembered, and handed on (R092, R093). */
function letLapse(decision: Decision, reason: 'first-reply-timeout' | 'reply-timeout'): void {
  const { assignee } = decision.conversation;
  if (assignee?.kind === 'agent') passOver(decision, assignee.id);
  handOn(decision, reason);
}
