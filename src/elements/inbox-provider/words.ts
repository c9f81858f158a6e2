// Which language a provider speaks, and its words: its own locale, else that of a provider around it, else the page's language.
import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../../locales/en.js';
import { loadMessages } from '../../locales/index.js';
import type { MessageKey, MessageOverrides, Messages } from '../../locales/messages.js';
import { localizeContext } from '../../ui/context.js';
import { createLocalize, directionOf, withRegion, type Localize } from '../../ui/localize.js';
import { PROVIDED } from '../inbox-source.js';

type Host = ReactiveControllerHost & HTMLElement & {
  locale: string | undefined;
  timeZone: string | undefined;
  messages: MessageOverrides | undefined;
};

/** When a file of words that did not come is asked for again. */
const AGAIN_MS = 10_000;

/** Languages of which it was told that there are no words. */
const lacking = new Set<string>();

/** The language of the text around an element, through the shadow trees that hold it. */
function languageAround(element: Element): string {
  let at: Element | null = element;
  while (at) {
    const holder: Element | null = at.closest('[lang]:not([lang=""])');
    if (holder) return holder.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

export class Words implements ReactiveController {
  readonly #host: Host;
  readonly #outer: ContextConsumer<typeof localizeContext, Host>;
  readonly #provider: ContextProvider<typeof localizeContext, Host>;
  readonly #page = new MutationObserver(() => this.#host.requestUpdate());
  #own: Localize<MessageKey> | undefined;
  #loaded: { readonly locale: string; readonly messages: Messages | undefined } | undefined;
  #asked = '';
  /** What it wrote into the host's `lang` and `dir`. */
  #written: Partial<Record<'lang' | 'dir', string>> = {};
  #key: unknown[] = [];

  constructor(host: Host) {
    this.#host = host;
    this.#provider = new ContextProvider(host, { context: localizeContext });
    this.#outer = new ContextConsumer(host, { context: localizeContext, subscribe: true });
    host.addController(this);
  }

  /** What the elements below speak. */
  get localize(): Localize | undefined {
    return this.#provider.value;
  }

  hostConnected(): void {
    this.#page.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  hostUpdate(): void {
    const { locale, timeZone, messages } = this.#host;
    this.#direct(locale);
    const speaksItself = locale || timeZone || messages || !this.#outer.value;
    const wanted = locale || this.#outer.value?.locale || withRegion(languageAround(this.#host) || 'en');
    if (speaksItself) this.#load(wanted);
    const own = speaksItself ? this.#localize(wanted, timeZone, messages) : undefined;
    const value = own ?? this.#outer.value;
    if (value === this.#provider.value) return;
    this.#provider.setValue(value as Localize);
    document.dispatchEvent(new Event(PROVIDED));
  }

  /** A locale of the provider's own also stands for the text's language and direction, unless the author has said them. */
  #direct(locale: string | undefined): void {
    const wanted = { lang: locale?.replaceAll('_', '-'), dir: locale && directionOf(locale) };
    for (const name of ['lang', 'dir'] as const) {
      const value = wanted[name];
      const current = this.#host.getAttribute(name);
      if (current !== null && current !== this.#written[name]) continue;
      if (value) this.#host.setAttribute(name, this.#written[name] = value);
      else if (current !== null) this.#host.removeAttribute(name);
    }
  }

  #localize(locale: string, timeZone: string | undefined, overrides: MessageOverrides | undefined): Localize<MessageKey> {
    const words = this.#loaded?.locale === locale ? this.#loaded.messages : undefined;
    // Until its words are here the old language stays, rather than English for a moment.
    if (this.#own && this.#loaded?.locale !== locale) return this.#own;
    const key = [locale, timeZone, overrides, words];
    if (this.#own && key.every((part, index) => part === this.#key[index])) return this.#own;
    this.#key = key;
    this.#own = createLocalize<MessageKey>({ locale, timeZone, messages: words, overrides, fallback: en });
    return this.#own;
  }

  #load(locale: string): void {
    if (this.#asked === locale) return;
    this.#asked = locale;
    if (/^en(-|$)/i.test(locale)) {
      this.#loaded = { locale, messages: undefined };
      return;
    }
    loadMessages(locale).then(
      (messages) => {
        if (!messages && !this.#host.messages && !lacking.has(locale)) {
          lacking.add(locale);
          console.warn(`inbox-elements: there are no words for "${locale}"; English stands in.`);
        }
        this.#arrived(locale, messages);
      },
      (error: unknown) => {
        if (!lacking.has(locale)) console.error(`inbox-elements: the words of "${locale}" could not be fetched; English stands in.`, error);
        lacking.add(locale);
        this.#arrived(locale, undefined);
        setTimeout(() => {
          if (this.#asked !== locale) return;
          this.#asked = '';
          if (this.#host.isConnected) this.#host.requestUpdate();
        }, AGAIN_MS);
      },
    );
  }

  #arrived(locale: string, messages: Messages | undefined): void {
    if (this.#asked !== locale) return;
    this.#loaded = { locale, messages };
    this.#host.requestUpdate();
  }
}
