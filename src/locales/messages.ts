// What a language must hold: the keys of English. Used by the languages, the elements and hosts that override words.
import type { MessageTable, Words } from '../ui/localize.js';
import type { en } from './en.js';
import type { enMore } from './en-more.js';

/** Every key that an element may ask for. */
export type MessageKey = keyof typeof en | keyof typeof enMore;
/** All words of one language. */
export type Messages = MessageTable<MessageKey>;
/** A host's own words for some keys. */
export type MessageOverrides = Partial<Record<MessageKey, Words>>;
