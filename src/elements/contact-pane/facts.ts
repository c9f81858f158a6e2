// What the sections of the contact pane share: the contact as it stands, and what may be done with it. Used by contact-pane.
import type { WritableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import type { Channel } from '../../model/channel.js';
import type { CommandName } from '../../model/commands.js';
import type { Contact } from '../../model/contact.js';
import type { Permit } from '../../model/permit.js';
import { reasonText } from '../../ui/reason.js';
import { failureText } from '../failure-text.js';
import type { Localized } from '../localized.js';
import { editsOf, type Edits, type Failure } from './edits.js';

export class ContactFacts {
  readonly inbox: Inbox;
  readonly contact: Contact;
  /** Of the conversation that is open. */
  readonly channel: Channel | undefined;
  readonly words: Localized;
  readonly $edits: WritableAtom<Edits>;

  constructor(inbox: Inbox, contact: Contact, channel: Channel | undefined, words: Localized) {
    this.inbox = inbox;
    this.contact = contact;
    this.channel = channel;
    this.words = words;
    this.$edits = editsOf(inbox, contact.id);
  }

  edit(change: Partial<Edits>): void {
    this.$edits.set({ ...this.$edits.get(), ...change });
  }

  can(name: CommandName): Permit {
    return this.inbox.can(name, { contactId: this.contact.id, channelId: this.channel?.id });
  }

  /** A command that the backend lacks is absent, not disabled. */
  has(name: CommandName): boolean {
    const permit = this.can(name);
    return permit.allowed || permit.reason !== 'unsupported';
  }

  /** Why the command may not be done; '' when it may. */
  why(name: CommandName): string {
    return this.reason(this.can(name));
  }

  reason(permit: Permit): string {
    const { entities, clock } = this.inbox;
    return reasonText(permit, this.words.place, { now: clock.now(), agentName: (id) => entities.get('agent', id)?.name });
  }

  failure(failure: Failure): string {
    return 'refused' in failure ? this.reason(failure.refused) : failureText(failure.error, this.words.place);
  }

  /** Whether the platform keeps e-mail and phone to itself (R114). */
  get isSilent(): boolean {
    return this.channel?.capabilities.contactDetails === false;
  }
}
