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
  readonly conversationId?: string;
  /** The contact, and his latest conversation, whose channel is the slice's channel. */
  readonly contactId?: string;
  readonly channelId?: string;
  /** Becomes `slice.message`. */
  readonly messageId?: string;
  /** Becomes `slice.quoted`. */
  readonly quotedId?: string;
  readonly templateId?: string;
  /** The contact of this phone number, and his latest conversation on `channelId`. */
  readonly phone?: string;
  readonly agentIds?: readonly string[];
  readonly candidates?: boolean;
  readonly messages?: MessagesNeed;
}

/** How to find what a webhook is about, on the channel of its account: ids of a platform mean nothing on another channel. */
export interface InboundNeeds {
  /** The contact who has this id on the channel. */
  readonly contactExternalId?: string;
  /** His latest conversation on the channel in this thread becomes `slice.conversation`, ended or not. */
  readonly threadId?: string | null;
  /** The message that has this id at the platform becomes `slice.message`; its conversation and contact come along. */
  readonly messageExternalId?: string;
  /** The message that has this id at the platform becomes `slice.quoted`. */
  readonly quotedExternalId?: string;
  /** The account itself wrote it in public: the quoted message's conversation becomes `slice.conversation`, its contact comes along. */
  readonly byAccount?: boolean;
  readonly candidates?: boolean;
  readonly messages?: MessagesNeed;
}

type Table = { [N in CommandName]?: (args: CommandPayload<N>) => Needs };

const quoted = (quoteId: string | null): Needs => (quoteId === null ? {} : { quotedId: quoteId });
const agentIn = (assignee: { kind: string; id: string } | null): Needs =>
  (assignee?.kind === 'agent' ? { agentIds: [assignee.id] } : { candidates: true });
const oneMessage = ({ messageId }: { messageId: string }): Needs => ({ messageId });
const handsOn = (): Needs => ({ candidates: true });

const NEEDS: Table = {
  send: ({ quoteId, template }) => ({ ...quoted(quoteId), ...(template ? { templateId: template.id } : {}) }),
  addNote: ({ quoteId }) => quoted(quoteId),
  reschedule: oneMessage, cancelScheduled: oneMessage, react: oneMessage, editMessage: oneMessage,
  deleteMessage: oneMessage,
  setStatus: handsOn, unsnooze: handsOn, release: handsOn,
  markRead: ({ upTo }) => (upTo === null ? {} : { messages: { of: 'inbound-behind', order: upTo } }),
  assign: ({ assignee }) => agentIn(assignee),
  transfer: ({ assignee }) => agentIn(assignee),
  startConversation: ({ channelId, phone, template }) => ({ channelId, phone, templateId: template.id }),
  setChannelOff: ({ channelId }) => ({ channelId }),
};

/**
 * What `execute` needs for this command, beside workspace, teams and `me`. A `bulk` command is first split
 * (`bulk.ts`).
 */
export function needs(command: Command): Needs {
  const { conversationId, contactId } = command.args as { conversationId?: string; contactId?: string };
  const own = (NEEDS[command.name] as ((args: unknown) => Needs) | undefined)?.(command.args);
  return {
    ...(conversationId === undefined ? {} : { conversationId }), ...(contactId === undefined ? {} : { contactId }), ...own,
  };
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
export const needsOfDue = (due: Due): Needs => ({
  conversationId: due.conversationId,
  ...(due.kind === 'scheduled' ? {} : { candidates: true }),
  ...(due.messageId === undefined ? {} : { messageId: due.messageId }),
});
