// A directive that keeps one row up to date: it follows the row's own conversation and contact, so that a message
// repaints one row, and draws nothing when neither they, nor the time it tells, nor its arguments changed.
import { noChange, nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { DirectiveResult } from 'lit/directive.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { RowFacts } from './facts.js';
import { row } from './row.js';

/** The rows that are drawn, each with the moment at which it will read differently. */
export type DueRows = Map<object, number>;

interface LiveRow {
  readonly id: string;
  readonly facts: RowFacts;
  readonly selected: boolean;
  readonly draft: string | undefined;
  readonly tabStop: boolean;
  readonly due: DueRows;
}

class LiveRowDirective extends AsyncDirective {
  #args: LiveRow | undefined;
  #conversation: Conversation | undefined;
  #contact: Contact | undefined;
  #until = 0;
  #offConversation: (() => void) | undefined;
  #offContact: (() => void) | undefined;
  #followed: string | undefined;

  render(args: LiveRow): unknown {
    const known = this.#args;
    this.#args = args;
    if (known?.id !== args.id || known.facts.inbox !== args.facts.inbox) {
      this.#leave();
      if (this.isConnected) this.#follow();
    }
    const { entities, clock } = args.facts.inbox;
    const isSame = known && known.id === args.id && known.facts === args.facts && known.selected === args.selected
      && known.draft === args.draft && known.tabStop === args.tabStop && clock.now() < this.#until
      && entities.get('conversation', args.id) === this.#conversation
      && entities.get('contact', this.#conversation?.contactId ?? '') === this.#contact;
    return isSame ? noChange : this.#draw();
  }

  override disconnected(): void {
    this.#leave();
  }

  override reconnected(): void {
    this.#follow();
    this.setValue(this.#draw());
  }

  #draw(): unknown {
    if (!this.#args) return noChange;
    const { id, facts, due } = this.#args;
    const { entities, clock } = facts.inbox;
    const conversation = entities.get('conversation', id);
    this.#conversation = conversation;
    this.#contact = entities.get('contact', conversation?.contactId ?? '');
    if (!conversation) return nothing;
    this.#followContact(conversation.contactId);
    const { template, until } = row(facts, { ...this.#args, conversation, contact: this.#contact }, clock.now());
    this.#until = until;
    due.set(this, until);
    return template;
  }

  #follow(): void {
    if (!this.#args) return;
    const { id, facts } = this.#args;
    this.#offConversation = facts.inbox.entities.$entity('conversation', id).listen(this.#changed);
  }

  #followContact(id: string): void {
    if (this.#followed === id || !this.isConnected || !this.#args) return;
    this.#offContact?.();
    this.#followed = id;
    this.#offContact = this.#args.facts.inbox.entities.$entity('contact', id).listen(this.#changed);
  }

  #leave(): void {
    this.#offConversation?.();
    this.#offContact?.();
    this.#offConversation = this.#offContact = this.#followed = undefined;
    this.#args?.due.delete(this);
  }

  readonly #changed = (): void => {
    // A conversation that went is taken out by its list in the same update.
    if (this.#args?.facts.inbox.entities.get('conversation', this.#args.id)) this.setValue(this.#draw());
  };
}

const liveRowDirective = directive(LiveRowDirective);

/** The content of a row's list item. */
export const liveRow = (args: LiveRow): DirectiveResult => liveRowDirective(args);
