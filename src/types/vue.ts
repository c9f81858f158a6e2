/**
 * The elements in Vue 3's templates. Types only: put `import type {} from 'inbox-elements/types/vue'` into one file of yours.
 *
 * @example
 * // For elements under a prefix:
 * declare module 'vue' {
 *   interface GlobalComponents extends VueElements<'acme-'> {}
 * }
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Attributes, ElementOf, InboxEvents, Properties, TagName } from './element-props.js';

type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}` ? `${Capitalize<First>}${Pascal<Rest>}` : Capitalize<Name>;
type Listeners = { [Name in keyof InboxEvents as `on${Pascal<Name>}`]?: ((event: InboxEvents[Name]) => void) | undefined };

/** What an element takes in a template: its properties, its attributes, listeners for the events, and what every HTML element takes. */
export type VueProps<Tag extends TagName> =
  Properties<Tag> & Attributes<Tag> & Listeners & PublicProps & Omit<HTMLAttributes, keyof Properties<Tag>> & { readonly slot?: string };

/** An element as Vue's tools see a component. `$el` is the element. */
export interface VueElement<Tag extends TagName> {
  new (): {
    $props: VueProps<Tag>;
    $emit: (<Name extends keyof InboxEvents>(name: Name, event: InboxEvents[Name]) => void);
    $slots: Record<string, () => unknown>;
    $el: ElementOf<Tag>;
  };
}

/** All elements under their tags, behind a prefix if there is one. */
export type VueElements<Prefix extends string = ''> = { [Tag in TagName as `${Prefix}${Tag}`]: VueElement<Tag> };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
