// What the keys do with the conversation of the row under the focus: end it, or open the panels of conversation-actions beside it.
// Used by extras.ts.
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import { LiveAnnouncer } from '../../ui/controllers/live-announcer.js';
import type { Localize } from '../../ui/localize.js';
import { may, sentence, type ActionFacts } from '../conversation-actions/facts.js';
import { ActionPanel } from '../conversation-actions/panel.js';
import { refuse } from './bulk-job.js';

/** So long an ended conversation can be taken back. */
const UNDO_MS = 8_000;
const LABELS = { end: 'thread.end', snooze: 'shortcuts.snooze', assign: 'shortcuts.assign' } as const;

export interface RowActionsOptions {
  readonly find: () => { readonly inbox: Inbox; readonly words: Localize } | undefined;
  readonly toRow: (id: string) => void;
}

export class RowActions implements ReactiveController {
  readonly #options: RowActionsOptions;
  readonly #panel: ActionPanel;
  #id: string | undefined;
  #wasOpen = false;

  constructor(host: LitElement, options: RowActionsOptions) {
    this.#options = options;
    const announcer = new LiveAnnouncer(host);
    this.#panel = new ActionPanel(host, { facts: () => this.#facts(), names: () => [], say: (text) => announcer.announce(text) });
    host.addController(this);
  }

  /** @param anchor where what opens stands */
  run(action: keyof typeof LABELS, id: string, anchor: HTMLElement): void {
    this.#id = id;
    const facts = this.#facts();
    if (!facts) return;
    const permit = may(facts, action);
    if (!permit.allowed) {
      if (permit.reason !== 'unsupported') {
        refuse(facts.inbox, ({ t }) => t(LABELS[action]), (place) => sentence({ ...facts, place }, permit));
      }
      return;
    }
    if (action === 'end') facts.inbox.do('end', { conversationId: id }, { holdMs: UNDO_MS });
    else void this.#panel.open(action, anchor);
  }

  /** The row may have moved while something stood open at it: the focus follows the conversation. */
  hostUpdated(): void {
    const { isOpen } = this.#panel;
    if (this.#wasOpen && !isOpen && this.#id !== undefined) this.#options.toRow(this.#id);
    this.#wasOpen = isOpen;
  }

  render(): TemplateResult | typeof nothing {
    const facts = this.#facts();
    return facts ? this.#panel.render(facts) : nothing;
  }

  #facts(): ActionFacts | undefined {
    const found = this.#options.find();
    const conversation = found?.inbox.entities.get('conversation', this.#id ?? '');
    if (!found || !conversation) return undefined;
    const { inbox, words } = found;
    const { entities } = inbox;
    return {
      inbox, conversationId: conversation.id, conversation, contact: entities.get('contact', conversation.contactId),
      channel: entities.get('channel', conversation.channelId), me: entities.get('agent', inbox.$session.get().meId ?? ''),
      now: inbox.clock.now(), place: words, t: words.t,
    };
  }
}
