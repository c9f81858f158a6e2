// What can be set on each element and what it tells, worked out from the classes, for the templates of frameworks. Types only. Used by
// react.ts, vue.ts and svelte.ts.
import type { LitElement } from 'lit';
import type {
  InboxBeforeSendEvent, InboxConversationSelectEvent, InboxListExportEvent, InboxMessageReplyEvent, InboxThreadBackEvent,
} from '../elements/events.js';
import type { InboxNotificationShowEvent } from '../elements/notification-show-event.js';
import type {} from '../elements/tag-name-map.js';
import type { TagName } from '../elements/tags.js';

export type { TagName };

/** The element behind each tag. */
export type ElementOf<Tag extends TagName> = HTMLElementTagNameMap[Tag];

/** The events that begin with `inbox-`. They bubble, so that every element around may listen. */
export interface InboxEvents {
  'inbox-conversation-select': InboxConversationSelectEvent;
  'inbox-thread-back': InboxThreadBackEvent;
  'inbox-before-send': InboxBeforeSendEvent;
  'inbox-message-reply': InboxMessageReplyEvent;
  'inbox-list-export': InboxListExportEvent;
  'inbox-notification-show': InboxNotificationShowEvent;
}

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsWritable<E, K extends keyof E> = Same<{ [P in K]: E[K] }, { -readonly [P in K]: E[K] }>;
type OwnKey<E> = Exclude<keyof E & string, keyof LitElement>;

/** Names of the properties of an element that can be set. */
export type PropertyName<E> = {
  [K in OwnKey<E>]: E[K] extends (...given: never[]) => unknown ? never : IsWritable<E, K> extends true ? K : never;
}[OwnKey<E>];

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First> ? `${First}${Kebab<Rest>}` : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

/** The properties of an element, by their own names. */
export type Properties<Tag extends TagName> = {
  [K in keyof ElementOf<Tag> as K extends PropertyName<ElementOf<Tag>> ? K : never]?: ElementOf<Tag>[K] | undefined;
};

/** The same as attributes, where that is written differently: `conversation-id`. Without those that have no attribute. */
export type Attributes<Tag extends TagName> = {
  [K in PropertyName<ElementOf<Tag>> as Kebab<K> extends K ? never : Kebab<K>]?: ElementOf<Tag>[K] | undefined;
};
