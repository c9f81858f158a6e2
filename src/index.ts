/** The public API as a table of contents. Importing it registers nothing and works in Node. */
export { createInbox } from './inbox.js';
export type { CommandTargetIds, DoOptions, Inbox, InboxOptions, Intent, Notice, SessionState } from './inbox.js';
export type {
  CommandHandler, CommandHandlers, CommandResult, ConversationDetail, ConversationPage, Cursor, Media, PageCursor, PageRequest, Reads,
  Session, TimelinePage, TimelineRequest, Transport, TransportCapabilities,
} from './transport/transport.js';
export { TransportError, toTransportError, type TransportErrorCode } from './transport/errors.js';
export type { Change, ChangeBatch, EntityName } from './model/changes.js';
export type { Command, CommandName, Commands, CommandPayload } from './model/commands.js';
export type { Agent, Availability, Team } from './model/agent.js';
export type { Channel, ChannelCapabilities, ChannelKind, ChannelPolicy } from './model/channel.js';
export { systemClock, type Clock } from './model/clock.js';
export type { Contact, Identity } from './model/contact.js';
export type { Assignee, Conversation, Lease, Lifecycle, Preview } from './model/conversation.js';
export type { Attachment, Author, Delivery, DeliveryState, Message } from './model/message.js';
export type { Permit, Reason } from './model/permit.js';
export { InvalidDataError } from './model/parse.js';
export type { SavedReply } from './model/saved-reply.js';
export type { Template } from './model/template.js';
export type { TimelineEvent } from './model/timeline-event.js';
export type { ConversationQuery, View, ViewCount } from './model/view.js';
export type { Label, Workspace, WorkspacePolicy } from './model/workspace.js';
