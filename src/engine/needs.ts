/**
 * What each rule reads, so that a loader (IndexedDB, SQL, Maps) can fill the slice in one transaction.
 *
 * How a loader fills it:
 * - `conversationId` brings the conversation with its contact and its channel.
 * - `agents` always holds who is named by the conversation (assignee, lease holder, snoozer) or by `agentIds`.
 * With `candidates` it
 *   also holds everybody whom routing may choose: all agents, or those available in the channel's slot pool.
 * - `teams` holds the teams (they are few), `workspace` the workspace, `me` the agent who acts.
 */
import type { Command, CommandName, CommandPayload } from '../model/commands.js';
import type { Inbound } from '../model/inbound.js';
import type { Due } from './outcome.js';

/** Further messages of the conversation: the scheduled ones, those behind an order key, or ours up to a moment. */
export type MessagesNeed =
  | { readonly of: 'scheduled' }
  | { readonly of: 'inbound-behind'; readonly order: string }
  | { readonly of: 'outbound-until'; readonly at: number };

export interface Needs {
  readonly conversationId?: string | undefined;
  /** The contact, and his latest conversation, whose channel is the slice's channel. */
  readonly contactId?: string | undefined;
  readonly channelId?: string | undefined;
  /** Becomes `slice.message`. */
  readonly messageId?: string | undefined;
  /** Becomes `slice.quoted`. */
  readonly quotedId?: string | undefined;
  readonly templateId?: string | undefined;
  /** The contact of this phone number, and his latest conversation on `channelId`. */
  readonly phone?: string | undefined;
  readonly agentIds?: readonly string[] | undefined;
  readonly candidates?: boolean | undefined;
  readonly messages?: MessagesNeed | undefined;
}

/** How to find what a webhook is about, on the channel of its account: ids of a platform mean nothing on another channel. */
export interface InboundNeeds {
  /** The contact who has this id on the channel. */
  readonly contactExternalId?: string | undefined;
  /** His latest conversation on the channel in this thread becomes `slice.conversation`, ended or not. */
  readonly threadId?: string | null | undefined;
  /** The message that has this id at the platform becomes `slice.message`; its conversation and contact come along. */
  readonly messageExternalId?: string | undefined;
  /** The message that has this id at the platform becomes `slice.quoted`. */
  readonly quotedExternalId?: string | undefined;
  /** The account itself wrote it in public: the quoted message's conversation becomes `slice.conversation`, its contact comes along. */
  readonly byAccount?: boolean | undefined;
  readonly candidates?: boolean | undefined;
  readonly messages?: MessagesNeed | undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Want = (want: Mutable<Needs>, args: never) => void;
type Table = { [N in CommandName]?: (want: Mutable<Needs>, args: CommandPayload<N>) => void };

/** Every key is there from the start: one shape for all, which is read quickest. */
const nothing = (conversationId?: string, contactId?: string): Mutable<Needs> => ({
  conversationId, contactId, channelId: undefined, messageId: undefined, quotedId: undefined, templateId: undefined,
  phone: undefined, agentIds: undefined, candidates: undefined, messages: undefined,
});

const oneMessage = (want: Mutable<Needs>, { messageId }: { messageId: string }): void => { want.messageId = messageId; };
const handsOn = (want: Mutable<Needs>): void => { want.candidates = true; };
const handsTo = (want: Mutable<Needs>, { assignee }: { assignee: { kind: string; id: string } | null }): void => {
  if (assignee?.kind === 'agent') want.agentIds = [assignee.id];
  else want.candidates = true;
};

const NEEDS: Table = {
  send(want, { quoteId, template, retryOf }) {
    want.messageId = retryOf ?? undefined;
    want.quotedId = quoteId ?? undefined;
    want.templateId = template?.id;
  },
  addNote(want, { quoteId }) { want.quotedId = quoteId ?? undefined; },
  reschedule: oneMessage, cancelScheduled: oneMessage, react: oneMessage, editMessage: oneMessage,
  deleteMessage: oneMessage,
  setStatus: handsOn, unsnooze: handsOn, release: handsOn,
  markRead(want, { upTo }) {
    if (upTo !== null) want.messages = { of: 'inbound-behind', order: upTo };
  },
  assign: handsTo, transfer: handsTo,
  startConversation(want, { channelId, phone, template }) {
    want.channelId = channelId;
    want.phone = phone;
    want.templateId = template.id;
  },
  setChannelOff(want, { channelId }) { want.channelId = channelId; },
};

/**
 * What `execute` needs for this command, beside workspace, teams and `me`. A `bulk` command is first split
 * (`bulk.ts`).
 */
export function needs(command: Command): Needs {
  const { conversationId, contactId } = command.args as { conversationId?: string; contactId?: string };
  const want = nothing(conversationId, contactId);
  (NEEDS[command.name] as Want | undefined)?.(want, command.args as never);
  return want;
}

/** What the account itself wrote in public, as a page does below a comment: such an echo names nobody whom it answers. */
export const isByAccount = (inbound: Inbound): boolean =>
  inbound.type === 'message' && inbound.echo && inbound.contact.externalId === inbound.account;

/** What `receive` needs for this webhook. */
export function needsOfInbound(inbound: Inbound): InboundNeeds {
  switch (inbound.type) {
    case 'message': return {
      ...(isByAccount(inbound) ? { byAccount: true }
        : { contactExternalId: inbound.contact.externalId, threadId: inbound.threadId }),
      messageExternalId: inbound.externalId, candidates: true,
      messages: { of: 'scheduled' },
      ...(inbound.content.quotedExternalId === null ? {} : { quotedExternalId: inbound.content.quotedExternalId }),
    };
    case 'status': return { messageExternalId: inbound.externalId };
    case 'watermark': return {
      contactExternalId: inbound.contactExternalId, threadId: null,
      messages: { of: 'outbound-until', at: inbound.upTo },
    };
    case 'reaction':
      return { messageExternalId: inbound.targetExternalId, contactExternalId: inbound.contact.externalId };
    case 'edit':
    case 'delete': return { messageExternalId: inbound.targetExternalId };
    case 'typing':
    case 'event': return { contactExternalId: inbound.contactExternalId, threadId: null };
  }
}

/** What `lapse` needs for this timer. `route` needs the conversation and the candidates. */
export function needsOfDue(due: Due): Needs {
  const want = nothing(due.conversationId);
  if (due.kind === 'scheduled') want.messageId = due.messageId;
  else want.candidates = true;
  return want;
}
