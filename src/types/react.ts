/**
 * The elements in React 19's JSX. Types only: put `import type {} from 'inbox-elements/types/react'` into one file of yours.
 *
 * @example
 * // For elements under a prefix:
 * declare module 'react' {
 *   namespace JSX {
 *     interface IntrinsicElements extends ReactElements<'acme-'> {}
 *   }
 * }
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, ElementOf, InboxEvents, Properties, TagName } from './element-props.js';

type Listeners = { [Name in keyof InboxEvents as `on${Name}`]?: ((event: InboxEvents[Name]) => void) | undefined };

/** What an element takes in JSX: its properties, its attributes, listeners for the events, and what every HTML element takes. */
export type ReactProps<Tag extends TagName> =
  Properties<Tag> & Attributes<Tag> & Listeners &
  Omit<DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>>, keyof Properties<Tag>>;

/** All elements under their tags, behind a prefix if there is one. */
export type ReactElements<Prefix extends string = ''> = { [Tag in TagName as `${Prefix}${Tag}`]: ReactProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
