/**
 * The elements in Svelte 5's templates. Types only: put `import type {} from 'inbox-elements/types/svelte'` into one file of yours.
 *
 * @example
 * // For elements under a prefix:
 * declare module 'svelte/elements' {
 *   interface SvelteHTMLElements extends SvelteElements<'acme-'> {}
 * }
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementOf, InboxEvents, Properties, TagName } from './element-props.js';

type Listeners = { [Name in keyof InboxEvents as `on${Name}`]?: ((event: InboxEvents[Name]) => void) | undefined };

/** What an element takes in a template: its properties, its attributes, listeners for the events, and what every HTML element takes. */
export type SvelteProps<Tag extends TagName> =
  Properties<Tag> & Attributes<Tag> & Listeners & Omit<HTMLAttributes<ElementOf<Tag>>, keyof Properties<Tag>>;

/** All elements under their tags, behind a prefix if there is one. */
export type SvelteElements<Prefix extends string = ''> = { [Tag in TagName as `${Prefix}${Tag}`]: SvelteProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
