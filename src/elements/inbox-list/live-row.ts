// A directive that keeps one row up to date: it is told of its own conversation and contact, so that a message
// repaints one row, and draws nothing when neither they, nor the time it tells, nor its arguments changed.
import { noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Inbox } from '../../inbox.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { EntityChange } from '../../stores/entities.js';
import type { RowFacts } from './facts.js';
import { row } from './row.js';

interface Drawn {
  /** When it will read differently without any change, server time. */
  readonly until: number;
  readonly contactId: string | undefined;
  redraw(): void;
}

/**
 * The rows of one list that are drawn. They share one subscription: rows come and go with every message, and each would
 * bring two of its own.
 */
export class DrawnRows {
  readonly #rows = new Map<string, Drawn>();
  #inbox: Inbox | undefined;
  #off: (() => void) | undefined;

  follow(inbox: Inbox | undefined): void {
    if (inbox === this.#inbox) return;
    this.#off?.();
    this.#inbox = inbox;
    this.#off = inbox?.entities.listen(this.#hear);
  }

  add(id: string, drawn: Drawn): void {
    this.#rows.set(id, drawn);
  }

  remove(id: string, drawn: Drawn): void {
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

interface LiveRow {
  readonly id: string;
  readonly facts: RowFacts;
  readonly selected: boolean;
  readonly checked: boolean | undefined;
  readonly draft: string | undefined;
  readonly tabStop: boolean;
  readonly rows: DrawnRows;
}

class LiveRowDirective extends AsyncDirective implements Drawn {
  until = Infinity;
  #args: LiveRow | undefined;
  #conversation: Conversation | undefined;
  #contact: Contact | undefined;

  get contactId(): string | undefined {
    return this.#conversation?.contactId;
  }

  render(args: LiveRow): unknown {
    const known = this.#args;
    this.#args = args;
    if (known && known.id !== args.id) known.rows.remove(known.id, this);
    if (this.isConnected) args.rows.add(args.id, this);
    const { entities, clock } = args.facts.inbox;
    const isSame = known && known.id === args.id && known.facts === args.facts && known.selected === args.selected && known.checked === args.checked
      && known.draft === args.draft && known.tabStop === args.tabStop && clock.now() < this.until
      && entities.get('conversation', args.id) === this.#conversation
      && entities.get('contact', this.contactId ?? '') === this.#contact;
    return isSame ? noChange : this.#draw();
  }

  override disconnected(): void {
    this.#args?.rows.remove(this.#args.id, this);
  }

  override reconnected(): void {
    this.#args?.rows.add(this.#args.id, this);
    this.setValue(this.#draw());
  }

  redraw(): void {
    // A conversation that went is taken out by its list in the same update.
    if (this.#args?.facts.inbox.entities.get('conversation', this.#args.id)) this.setValue(this.#draw());
  }

  #draw(): unknown {
    if (!this.#args) return noChange;
    const { id, facts } = this.#args;
    const { entities, clock } = facts.inbox;
    const conversation = entities.get('conversation', id);
    this.#conversation = conversation;
    this.#contact = entities.get('contact', conversation?.contactId ?? '');
    this.until = Infinity;
    if (!conversation) return nothing;
    const { template, until } = row(facts, { ...this.#args, conversation, contact: this.#contact }, clock.now());
    this.until = until;
    return template;
  }
}

const liveRowDirective = directive(LiveRowDirective);

/** The content of a row's list item. */
export const liveRow = (args: LiveRow): DirectiveResult => liveRowDirective(args);
