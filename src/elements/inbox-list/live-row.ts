// A row that keeps itself up to date: it is told of its own conversation and contact, so that a message repaints one
// row, and draws nothing when neither they, nor the time it tells, nor its arguments changed. Used by list-rows.ts.
import type { ReadableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { EntityChange } from '../../stores/entities.js';
import type { RowFacts } from './facts.js';
import { row } from './row.js';
import { RowNode, type RowPose } from './row-node.js';

/**
 * The rows of one list that are drawn. They share one subscription: rows come and go with every message, and each would
 * bring two of its own.
 */
export class DrawnRows {
  readonly #rows = new Map<string, LiveRow>();
  #inbox: Inbox | undefined;
  #off: (() => void) | undefined;

  follow(inbox: Inbox | undefined): void {
    if (inbox === this.#inbox) return;
    this.#off?.();
    this.#inbox = inbox;
    this.#off = inbox?.entities.listen(this.#hear);
  }

  add(id: string, drawn: LiveRow): void {
    this.#rows.set(id, drawn);
  }

  remove(id: string, drawn: LiveRow): void {
    if (this.#rows.get(id) === drawn) this.#rows.delete(id);
  }

  /** When the first of them reads differently, server time; Infinity when none does. */
  get due(): number {
    let due = Infinity;
    for (const { until } of this.#rows.values()) due = Math.min(due, until);
    return due;
  }

  readonly #hear = ({ entity, id }: EntityChange): void => {
    if (entity === 'conversation') this.#rows.get(id)?.redraw();
    else if (entity === 'contact') for (const drawn of this.#rows.values()) if (drawn.contactId === id) drawn.redraw();
  };
}

export interface RowArgs extends RowPose {
  readonly id: string;
  readonly facts: RowFacts;
  readonly draft: string | undefined;
}

/** A renderRow that threw tells once, and costs only its rows. */
const reported = new WeakSet<object>();

export class LiveRow {
  readonly #node = new RowNode();
  readonly #rows: DrawnRows;
  #args: RowArgs | undefined;
  #conversation: Conversation | undefined;
  #contact: Contact | undefined;
  #typing: (() => void) | undefined;
  #$presence: ReturnType<Inbox['$presence']> | undefined;
  until = Infinity;

  constructor(rows: DrawnRows) {
    this.#rows = rows;
  }

  get element(): HTMLElement {
    return this.#node.element;
  }

  get id(): string | undefined {
    return this.#args?.id;
  }

  get channelId(): string | undefined {
    return this.#conversation?.channelId;
  }

  get contactId(): string | undefined {
    return this.#conversation?.contactId;
  }

  show(args: RowArgs): void {
    const known = this.#args;
    this.#args = args;
    if (known?.id !== args.id || known.facts.inbox !== args.facts.inbox) {
      this.#leave(known);
      this.#enter(args);
    }
    const { entities, clock } = args.facts.inbox;
    const isSame = known && known.id === args.id && known.facts === args.facts && known.selected === args.selected
      && known.checked === args.checked && known.draft === args.draft && known.tabStop === args.tabStop && clock.now() < this.until
      && entities.get('conversation', args.id) === this.#conversation
      && entities.get('contact', this.contactId ?? '') === this.#contact;
    if (!isSame) this.#draw(args);
  }

  /** It is out of the page, for now. */
  leave(): void {
    this.#leave(this.#args);
    this.#args = undefined;
  }

  redraw(): void {
    const args = this.#args;
    // A conversation that went is taken out by its list in the same update.
    if (args?.facts.inbox.entities.get('conversation', args.id)) this.#draw(args);
  }

  #enter({ id, facts }: RowArgs): void {
    this.element.dataset['id'] = id;
    this.#rows.add(id, this);
    this.#$presence = facts.inbox.$presence(id);
    this.#typing = this.#$presence.listen(() => this.redraw());
  }

  #leave(args: RowArgs | undefined): void {
    if (args) this.#rows.remove(args.id, this);
    this.#typing?.();
    this.#typing = undefined;
  }

  #draw(args: RowArgs): void {
    const { id, facts, draft, checked } = args;
    const { entities, clock } = facts.inbox;
    const conversation = entities.get('conversation', id);
    const contact = entities.get('contact', conversation?.contactId ?? '');
    this.#conversation = conversation;
    this.#contact = contact;
    this.until = Infinity;
    if (!conversation) return;
    const typing = isTyping(this.#$presence);
    const look = row(facts, { conversation, contact, draft, checked, typing }, clock.now());
    this.until = look.until;
    const { renderRow } = facts;
    if (!renderRow) return this.#node.show(look, args, undefined);
    try {
      const { inbox: { clock }, words } = facts;
      this.#node.show(look, args, renderRow({ conversation, contact, channel: look.channel, selected: args.selected, now: clock.now(), locale: words.locale }));
    } catch (error) {
      if (!reported.has(renderRow)) console.error('inbox-elements: renderRow threw; the row is drawn as usual.', error);
      reported.add(renderRow);
      this.#node.show(look, args, undefined);
    }
  }
}

const isTyping = ($presence: ReadableAtom<readonly { doing: string; who: { kind: string } }[]> | undefined): boolean =>
  $presence?.get().some(({ doing, who }) => doing === 'typing' && who.kind === 'contact') ?? false;
