// What elements tell their host, as typed events. Used by the elements; hosts listen by name or by class.
// Names are `inbox-` + noun + verb. All bubble and cross shadow roots; only intentions can be cancelled.

/** The agent wants to go back to the list: where the thread fills the whole width. */
export class InboxThreadBackEvent extends Event {
  static readonly type = 'inbox-thread-back';

  constructor() {
    super(InboxThreadBackEvent.type, { bubbles: true, composed: true });
  }
}

/** A message or note is about to be sent. `preventDefault()` keeps it in the composer. */
export class InboxBeforeSendEvent extends Event {
  static readonly type = 'inbox-before-send';
  readonly conversationId: string;
  readonly mode: 'reply' | 'note';
  /** As it will leave: fields in curly brackets are filled in. */
  readonly text: string;
  readonly fileNames: readonly string[];

  constructor(detail: Pick<InboxBeforeSendEvent, 'conversationId' | 'mode' | 'text' | 'fileNames'>) {
    super(InboxBeforeSendEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.conversationId = detail.conversationId;
    this.mode = detail.mode;
    this.text = detail.text;
    this.fileNames = detail.fileNames;
  }
}

/** A message is to be answered to. `preventDefault()` leaves the composer as it is. */
export class InboxMessageReplyEvent extends Event {
  static readonly type = 'inbox-message-reply';
  readonly conversationId: string;
  readonly messageId: string;

  constructor({ conversationId, messageId }: Pick<InboxMessageReplyEvent, 'conversationId' | 'messageId'>) {
    super(InboxMessageReplyEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.conversationId = conversationId;
    this.messageId = messageId;
  }
}

/** An agent picked a conversation in the list. `preventDefault()` leaves the selection as it is. */
export class InboxConversationSelectEvent extends Event {
  static readonly type = 'inbox-conversation-select';
  readonly conversationId: string;

  constructor(conversationId: string) {
    super(InboxConversationSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.conversationId = conversationId;
  }
}

/** The agent exported conversations of the list. `preventDefault()` keeps the browser from saving the file. */
export class InboxListExportEvent extends Event {
  static readonly type = 'inbox-list-export';
  readonly file: File;

  constructor(file: File) {
    super(InboxListExportEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.file = file;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'inbox-conversation-select': InboxConversationSelectEvent;
    'inbox-list-export': InboxListExportEvent;
    'inbox-thread-back': InboxThreadBackEvent;
    'inbox-message-reply': InboxMessageReplyEvent;
    'inbox-before-send': InboxBeforeSendEvent;
  }
}
