// The event before a desktop notification, a file of its own because it is fetched with what shows them. Used by inbox-provider's notifier.

/**
 * A contact's message is about to be told outside of the page, which nobody looks at. `preventDefault()` keeps notification and sound
 * away, for hosts that tell it in their own way; the number in the title stays.
 */
export class InboxNotificationShowEvent extends Event {
  static readonly type = 'inbox-notification-show';
  /** Empty when several conversations are told of at once. */
  readonly conversationId: string;
  /** As it will be shown: the contact's name, or how many conversations. */
  readonly title: string;
  readonly text: string;

  constructor({ conversationId, title, text }: Pick<InboxNotificationShowEvent, 'conversationId' | 'title' | 'text'>) {
    super(InboxNotificationShowEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.conversationId = conversationId;
    this.title = title;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'inbox-notification-show': InboxNotificationShowEvent;
  }
}
