// The keys under which elements find what a provider gives. The contract's major version is in the key, so that two
// versions on a page do not take each other's inbox, while two copies of one version do meet. Used by the elements.
import { createContext, type Context } from '@lit/context';
import type { Localize } from './localize.js';

/** Raised when a provider and a consumer of different builds could no longer understand each other. */
export const CONTRACT = 1;

const key = (name: string) => Symbol.for(`inbox-elements@${CONTRACT}/${name}`);

/** The inbox of the nearest provider; the caller names its type, which this layer does not know. */
export const inboxContext = <Inbox>(): Context<symbol, Inbox | undefined> =>
  createContext<Inbox | undefined, symbol>(key('inbox'));

/** Words, locale and time zone. */
export const localizeContext: Context<symbol, Localize | undefined> =
  /* @__PURE__ */ createContext<Localize | undefined, symbol>(/* @__PURE__ */ key('localize'));

/** Speaks to screen readers: see controllers/live-announcer.ts. */
export interface Announcer {
  announce(text: string): void;
}

export const announcerContext: Context<symbol, Announcer | undefined> =
  /* @__PURE__ */ createContext<Announcer | undefined, symbol>(/* @__PURE__ */ key('announcer'));
