// Words, locale and time zone for an element: of the provider that `for` names, that is around it or that gave its inbox, or English.
// Used by every element but status-badge, which must stay small.
import { ContextConsumer } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { en } from '../locales/en.js';
import type { MessageKey } from '../locales/messages.js';
import { localizeContext } from '../ui/context.js';
import { createLocalize, withRegion, type Localize, type Params } from '../ui/localize.js';
import { named, wordsOf, type Tied } from './inbox-source.js';

let alone: Localize<MessageKey> | undefined;

/** English words and dates; where the page is English, of its own region or the reader's. */
function withoutProvider(): Localize<MessageKey> {
  const page = document.documentElement.lang;
  const locale = /^en(-|$)/i.test(page) ? withRegion(page) : 'en';
  if (alone?.locale !== locale) {
    alone = createLocalize<MessageKey>({ locale, fallback: en });
  }
  return alone;
}

export class Localized {
  readonly #host: Tied;
  readonly #consumer: ContextConsumer<typeof localizeContext, ReactiveControllerHost & Tied>;

  constructor(host: ReactiveControllerHost & Tied) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context: localizeContext, subscribe: true });
  }

  /** Locale and time zone; fits where format.ts asks for a `Place`. */
  get place(): Localize {
    return named(this.#host)?.localize ?? this.#consumer.value ?? wordsOf(this.#host) ?? withoutProvider();
  }

  /** The words for `key`, to be rendered as text. */
  readonly t = (key: MessageKey, params?: Params): string => this.place.t(key, params);
}
