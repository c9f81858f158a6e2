/** What agents keep about a contact: name, fields, labels, blocking; and writing to somebody first. */
import type { CommandPayload } from '../model/commands.js';
import type { Contact } from '../model/contact.js';
import type { LABEL_COLORS } from '../model/workspace.js';
import type { Decision } from './decision.js';
import { newContact, newConversation } from './inbound.js';
import { answered, newMessage, queued, templateText } from './messages.js';

export function updateContact(decision: Decision, { name, labels, fields }: CommandPayload<'updateContact'>): void {
  const { contact, workspace } = decision;
  const next: Contact = {
    ...contact,
    ...(name === undefined ? {} : { name }),
    ...(labels === undefined ? {} : { labels: [...new Set(labels)] }),
  };
  if (fields !== undefined) {
    next.fields = Object.fromEntries(
      Object.entries({ ...contact.fields, ...fields }).filter((entry): entry is [string, string] => entry[1] !== null),
    );
    // A field named once is offered for every contact (R121).
    const fresh = Object.keys(next.fields).filter((key) => !workspace.fields.includes(key));
    if (fresh.length > 0) decision.setWorkspace({ fields: [...workspace.fields, ...fresh] });
  }
  decision.setContact(next);
}

export function setBlocked(decision: Decision, blocked: boolean): void {
  decision.setContact({ ...decision.contact, blocked });
  if (decision.slice.conversation) decision.event(blocked ? 'contact-blocked' : 'contact-unblocked');
}

/** Pulls what the platform says of the contact; the name that agents gave stays (R117). */
export function refreshProfile(decision: Decision): void {
  const { contact, slice } = decision;
  if (!slice.profile) return;
  decision.setContact({
    ...contact, platformName: slice.profile.name ?? contact.platformName,
    avatarUrl: slice.profile.avatarUrl ?? contact.avatarUrl,
  });
}

/** A label whose name exists already, but for case and spaces, is that label (R124). */
export function createLabel(decision: Decision, { labelId, name, color }: CommandPayload<'createLabel'>): void {
  const { labels } = decision.workspace;
  const plain = (text: string): string => text.trim().toLowerCase();
  if (labels.some((label) => label.id === labelId || plain(label.name) === plain(name))) return;
  const label = { id: labelId, name: name.trim(), color: color as (typeof LABEL_COLORS)[number] };
  decision.setWorkspace({ labels: [...labels, label] });
}

export function setTags(decision: Decision, tags: readonly string[]): void {
  const { conversation: { tags: before }, workspace } = decision;
  const next = [...new Set(tags.map((tag) => tag.trim()).filter(Boolean))];
  decision.set({ tags: next });
  decision.event('tags-changed', {
    added: next.filter((tag) => !before.includes(tag)), removed: before.filter((tag) => !next.includes(tag)),
  });
  const fresh = next.filter((tag) => !workspace.tags.includes(tag));
  if (fresh.length > 0) decision.setWorkspace({ tags: [...workspace.tags, ...fresh] });
}

/**
 * Writes first, with a template, to a phone number; goes on in the conversation that is there already, unless it
 * ended.
 */
export function startConversation(
  decision: Decision, args: CommandPayload<'startConversation'>, commandId: string,
): void {
  const { me, now, slice, channel } = decision;
  const filled = templateText(decision, args.template);
  if (!slice.contact) {
    decision.setContact(newContact(decision, {
      name: args.name || args.phone,
      identities: [{ channelKind: channel.kind, kind: 'phone', value: args.phone, verified: true }],
    }));
  }
  const known = slice.conversation;
  const mine = { assignee: { kind: 'agent' as const, id: me.id }, assignedAt: now };
  if (!known || known.lifecycle === 'ended') {
    const previousId = known?.id ?? null;
    decision.open(newConversation(decision, { contactId: decision.contact.id, previousId, ...mine }));
    decision.event('assigned', { agentId: me.id, agentName: me.name, reason: 'started' });
  } else if (known.lifecycle !== 'open' && known.lifecycle !== 'pending') {
    decision.set({ lifecycle: 'open', snooze: null, bot: 'paused', ...(known.assignee ? {} : mine) });
    decision.event('opened', { reason: 'started' });
  }
  const message = newMessage(decision, decision.actor);
  message.commandId = commandId;
  message.text = filled.text;
  message.template = filled.name;
  message.delivery = queued(now);
  decision.putMessage(message);
  answered(decision, message);
}
