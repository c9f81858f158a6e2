/** A bulk command as one command for each conversation that its query finds. Each is decided, foretold and answered by itself. */
import type { Command, CommandPayload } from './commands.js';
import type { Contact } from './contact.js';
import type { Conversation } from './conversation.js';

/** The command that `bulk` means for one conversation, or null when there is nothing to do there. */
export function partOf(
  bulk: Command<'bulk'>, conversation: Conversation, contact: Contact | undefined,
): Command | null {
  const { action, args } = bulk.args;
  const conversationId = conversation.id;
  const make = (name: Command['name'], own: Record<string, unknown>): Command =>
    ({ name, args: own, commandId: `${bulk.commandId}:${conversationId}`, at: bulk.at }) as unknown as Command;
  switch (action) {
    case 'setStatus': return make(action, { leaseToken: null, ...args, conversationId });
    case 'end': return make(action, { leaseToken: null, conversationId });
    case 'markRead': return conversation.unread === 0 ? null : make(action, { conversationId, upTo: null });
    case 'setTags':
      return make(action, { conversationId, tags: [...new Set([...conversation.tags, ...listOf(args, 'tags')])] });
    case 'addLabel': {
      if (!contact || typeof args.labelId !== 'string' || contact.labels.includes(args.labelId)) return null;
      const labels = [...contact.labels, args.labelId];
      const payload: CommandPayload<'updateContact'> = { contactId: contact.id, labels };
      return make('updateContact', payload);
    }
    default: return make(action, { ...args, conversationId });
  }
}

const listOf = (args: Readonly<Record<string, unknown>>, key: string): readonly string[] =>
  (Array.isArray(args[key]) ? args[key].filter((item): item is string => typeof item === 'string') : []);
