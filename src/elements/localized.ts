// Words, locale and time zone for an element: what the provider gives, or English in the language of the page.
// Used by every element but status-badge, which must stay small.
import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { en } from '../locales/en.js';
import type { MessageKey } from '../locales/messages.js';
import { localizeContext } from '../ui/context.js';
import { createLocalize, type Localize, type MessageTable, type Params } from '../ui/localize.js';

let alone: Localize<MessageKey> | undefined;

/** English words and dates; of the page's own region where the page is English. */
function withoutProvider(): Localize<MessageKey> {
  const page = document.documentElement.lang;
  const locale = /^en(-|$)/i.test(page) ? page : 'en';
  if (alone?.locale !== locale) {
    alone = createLocalize<MessageKey>({ locale, fallback: en as MessageTable<MessageKey> });
  }
  return alone;
}

export class Localized {
  readonly #consumer: ContextConsumer<typeof localizeContext, ReactiveControllerHost & HTMLElement>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#consumer = new ContextConsumer(host, { context: localizeContext, subscribe: true });
  }

  /** Locale and time zone; fits where format.ts asks for a `Place`. */
  get place(): Localize {
    return this.#consumer.value ?? withoutProvider();
  }

  /** The words for `key`, to be rendered as text. */
  readonly t = (key: MessageKey, params?: Params): string => this.place.t(key, params);
}
