// What every message begins with, its picture and byline, and a message of nothing but words: nodes made and changed by hand, as a
// thread opens with many of them and templates would cost twice as much. Used by message.ts; extras.ts has the head from here, too.
import { render } from 'lit';
import { Directive, directive, type DirectiveResult } from 'lit/directive.js';
import type { Message } from '../../model/message.js';
import { avatar } from '../../ui/avatar.js';
import { clockTime } from '../../ui/format.js';
import { lockIcon } from '../../ui/icons.js';
import { glyph, make, put } from '../../ui/nodes.js';
import { Part } from '../../ui/part.js';
import { PLAIN_TICKS, plainState } from './delivery.js';
import { nameOf, type ThreadFacts } from './facts.js';
import type { MessageFacts } from './handle.js';

/** What draws pictures, voice, files and the like. */
export const media = new Part(() => import('./media.js'));
/** Longer texts are folded in the DOM itself: laying out a megabyte would stop the page. */
export const FOLD_LENGTH = 4_000;
/** A text is cut into pieces of this number at most; a browser lays out no more at once. */
const MOST_PARAGRAPHS = 400;

/** The paragraphs of a text, each of which finds its own direction; a text of very many lines keeps the later ones together. */
export function paragraphsOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.length <= MOST_PARAGRAPHS ? lines : [...lines.slice(0, MOST_PARAGRAPHS), lines.slice(MOST_PARAGRAPHS).join('\n')];
}

/** What the article of a message is called. */
export const messageLabel = (message: Message, facts: ThreadFacts): string => {
  const name = nameOf(message.author, facts);
  return facts.t('thread.by', { name: message.visibility === 'note' ? facts.t('thread.note.by', { name }) : name, time: clockTime(message.at, facts.place) });
};

/** The picture beside the first message of a group, where who it is shows on hover (R061), and its byline: who wrote, and when. */
class Head {
  readonly #portrait = make('span', 'portrait');
  readonly #byline = make('div', 'byline', 'byline');
  readonly #root = document.createDocumentFragment();
  #portraitKey = '';
  #bylineKey = '';

  /** The fragment holds both until they stand in the page. */
  show(message: Message, facts: MessageFacts): DocumentFragment {
    this.#showPortrait(message, facts);
    this.#showByline(message, facts);
    if (!this.#portrait.parentNode) this.#root.append(this.#portrait, this.#byline);
    return this.#root;
  }

  remove(): void {
    this.#portrait.remove();
    this.#byline.remove();
  }

  #showPortrait({ author }: Message, facts: ThreadFacts): void {
    const { inbox, contact, channel } = facts;
    const name = nameOf(author, facts, { you: false });
    const known = author.kind === 'contact' ? contact : author.id === null ? undefined : inbox.entities.get('agent', author.id);
    const brand = author.kind !== 'contact' && author.kind !== 'agent';
    const id = (author.kind === 'contact' ? contact?.id : author.id) ?? name;
    const url = known?.avatarUrl ?? undefined;
    const badge = author.kind === 'contact' && channel?.kind === 'mobile-app' ? { kind: channel.kind, name: '' } : undefined;
    const key = [id, name, url, brand, badge?.kind].join('\n');
    if (key === this.#portraitKey) return;
    this.#portraitKey = key;
    put(this.#portrait, 'data-tip', name);
    put(this.#portrait, 'aria-hidden', 'true');
    render(avatar({ id, name, size: 28, url, brand, channel: badge }), this.#portrait);
  }

  #showByline(message: Message, { t, place, ...facts }: MessageFacts): void {
    const isNote = message.visibility === 'note';
    const name = nameOf(message.author, { t, place, ...facts });
    const time = clockTime(message.at, place);
    const key = [isNote && t('thread.note'), name, time].join('\n');
    if (key === this.#bylineKey) return;
    this.#bylineKey = key;
    this.#byline.replaceChildren(
      ...(isNote ? [glyph(lockIcon, 14), make('b', '', undefined, t('thread.note')), ' ', make('span', 'note-author', undefined, name)]
        : [make('b', '', 'name', name)]),
      ' ', make('span', 'at', undefined, time),
    );
  }
}

/** Words, and how far they have come. */
class Words {
  readonly #head = new Head();
  readonly #content = make('div', 'content');
  readonly #bubble = make('div', 'bubble', 'bubble', this.#content);
  readonly #root = document.createDocumentFragment();
  #tick: HTMLElement | undefined;
  #text: string | undefined;

  constructor() {
    this.#root.append(this.#bubble);
  }

  show(message: Message, facts: MessageFacts): DocumentFragment {
    if (facts.joined) this.#head.remove();
    else this.#bubble.before(this.#head.show(message, facts));
    const text = message.deletedAt === null ? message.text.slice(0, FOLD_LENGTH) : '';
    if (text !== this.#text) {
      this.#text = text;
      this.#content.replaceChildren(...(text === '' ? [waiting()] : paragraphs(text)));
    }
    this.#showTick(message, facts);
    return this.#root;
  }

  #showTick(message: Message, { channel, t }: ThreadFacts): void {
    const state = plainState(message, channel);
    if (!state) {
      this.#tick?.remove();
      this.#tick = undefined;
      return;
    }
    if (!this.#tick) {
      this.#tick = make('span', 'tick', 'status');
      put(this.#tick, 'role', 'img');
      this.#bubble.append(this.#tick);
    }
    if (this.#tick.dataset['state'] !== state) {
      this.#tick.dataset['state'] = state;
      this.#tick.replaceChildren(glyph(PLAIN_TICKS[state], 16));
    }
    put(this.#tick, 'aria-label', t(`status.delivery.${state}`));
  }
}

const paragraphs = (text: string): HTMLElement[] => paragraphsOf(text).map((line) => {
  const made = make('p', 'text', undefined, line === '' ? document.createElement('br') : line);
  made.dir = 'auto';
  return made;
});

function waiting(): HTMLElement {
  const made = make('span', 'skeleton');
  put(made, 'aria-busy', 'true');
  return made;
}

/** Keeps the nodes of one place from one update to the next, so that what did not change stays as it is, selected or not. */
class KeptDirective extends Directive {
  #nodes: Head | Words | undefined;

  render(made: typeof Head | typeof Words, message: Message, facts: MessageFacts): DocumentFragment {
    return (this.#nodes ??= new made()).show(message, facts);
  }
}

const kept = directive(KeptDirective);

/** Picture and byline. */
export const messageHead = (message: Message, facts: MessageFacts): DirectiveResult => kept(Head, message, facts);

/** Picture, byline, words and tick; of a message that carries more, what can be shown before extras.ts is there. */
export const plainMessage = (message: Message, facts: MessageFacts): DirectiveResult => kept(Words, message, facts);
