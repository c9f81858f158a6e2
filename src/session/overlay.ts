/** What an agent sees of a command that was not answered yet, made of its outbox row. Used by inbox.ts. */
import type { Agent } from '../model/agent.js';
import { partOf } from '../model/bulk.js';
import type { Change, EntityName } from '../model/changes.js';
import type { Command } from '../model/commands.js';
import type { Conversation } from '../model/conversation.js';
import type { Attachment } from '../model/message.js';
import { PENDING_ORDER, pendingId } from '../model/pending.js';
import { permit } from '../model/permit.js';
import { predict } from '../model/predict.js';
import { matchesQuery } from '../model/view.js';
import type { Entities, OverlayRow } from '../stores/entities.js';
import type { OutboxRow } from './outbox.js';

/** What an unanswered row shows: the prediction, and on its message how far it has come; undefined when that has not changed. */
export function overlayOf(row: OutboxRow, entities: Entities, meId: () => string): OverlayRow | undefined {
  const command = { name: row.name, args: row.args, commandId: row.commandId, at: row.at } as Command;
  const { conversationId, contactId } = row.args as { conversationId?: string; contactId?: string };
  // Laid anew it would look for its conversations among those that it has changed.
  if (row.name === 'bulk') return entities.hasOverlay(row.commandId) ? undefined : bulkOverlay(command as Command<'bulk'>, entities, meId);
  const compute = (shown: Entities): readonly Change[] => {
    const me = shown.get('agent', meId());
    if (!me) return [];
    const changes = foretell(command, shown, me);
    return row.name === 'send' || row.name === 'addNote' ? changes.map((change) => withProgress(change, row)) : changes;
  };
  // Also what is not known yet: a row of an earlier page lies over its conversation as soon as that is read.
  const touches = new Touches();
  if (conversationId) touches.add('conversation', conversationId);
  if (contactId) touches.add('contact', contactId);
  touches.addAll(compute(entities));
  return { commandId: row.commandId, touches: touches.list, changes: compute };
}

class Touches {
  readonly #byKey = new Map<string, { entity: EntityName; id: string }>();

  get list(): readonly { entity: EntityName; id: string }[] {
    return [...this.#byKey.values()];
  }

  add(entity: EntityName, id: string): void {
    this.#byKey.set(`${entity}:${id}`, { entity, id });
  }

  addAll(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.type === 'upsert') this.add(change.entity, change.value.id);
      else if (change.type === 'patch' || change.type === 'remove') this.add(change.entity, change.id);
    }
  }
}

function foretell(command: Command, shown: Entities, me: Agent): readonly Change[] {
  const { conversationId, contactId, template } = command.args as { conversationId?: string; contactId?: string; template?: { id: string } | null };
  const conversation = conversationId === undefined ? undefined : shown.get('conversation', conversationId);
  return predict(command, {
    me, conversation,
    contact: contactId === undefined ? undefined : shown.get('contact', contactId),
    channel: shown.get('channel', conversation?.channelId ?? ''),
    template: template ? shown.get('template', template.id) : undefined,
  });
}

/** What a bulk command brings to each conversation that is known here, as far as it may; the others only the backend knows. */
function bulkOverlay(bulk: Command<'bulk'>, entities: Entities, meId: () => string): OverlayRow {
  const { ids, exceptIds, query, seenAt = Infinity } = bulk.args;
  const part = (conversation: Conversation, shown: Entities): readonly Change[] => {
    const me = shown.get('agent', meId());
    const contact = shown.get('contact', conversation.contactId);
    const channel = shown.get('channel', conversation.channelId);
    const command = me && partOf(bulk, conversation, contact);
    if (!command) return [];
    const { assignee } = command.args as { assignee?: { kind: string; id: string } | null };
    const target = assignee?.kind === 'agent' ? shown.get('agent', assignee.id) : undefined;
    const commands = new Set<string>([command.name]);
    const { allowed } = permit(command.name, { me, conversation, contact, channel, target, commands }, bulk.at, command.args as Record<string, unknown>);
    return allowed ? foretell(command, shown, me) : [];
  };
  const isMeant = (conversation: Conversation): boolean => !exceptIds.includes(conversation.id) && conversation.lastActivityAt <= seenAt
    && matchesQuery(query, {
      conversation, contact: entities.get('contact', conversation.contactId), channel: entities.get('channel', conversation.channelId),
      meId: meId(), now: bulk.at,
    });
  const touches = new Touches();
  /** By what they change: a contact may have several. */
  const meant = new Map<string, string[]>();
  for (const conversation of ids ? ids.flatMap((id) => entities.get('conversation', id) ?? []) : entities.values('conversation')) {
    if (!ids && !isMeant(conversation)) continue;
    const changed = bulk.args.action === 'addLabel' ? conversation.contactId : conversation.id;
    touches.add(bulk.args.action === 'addLabel' ? 'contact' : 'conversation', changed);
    meant.set(changed, [...meant.get(changed) ?? [], conversation.id]);
  }
  return {
    commandId: bulk.commandId, touches: touches.list,
    changes: (shown, { id }) => (meant.get(id) ?? []).flatMap((one) => {
      const conversation = shown.get('conversation', one);
      return conversation ? part(conversation, shown) : [];
    }),
  };
}

/** A pending message tells how far its row has come; a failed one marks its conversation. */
function withProgress(change: Change, row: OutboxRow): Change {
  if (change.type === 'upsert' && change.entity === 'message' && change.value.id === pendingId(row.commandId)) {
    const message = change.value;
    const error = row.error && (row.state === 'failed' || row.state === 'uncertain')
      ? { code: row.error.platformCode ?? row.error.code, text: row.error.message, retryable: true } : null;
    const state = row.state === 'held' ? 'queued' as const : row.state;
    const attachments = [...message.attachments, ...row.files.map(({ id, kind, name, mime, blob }): Attachment => ({
      id, kind, name, mime, bytes: blob.size, url: null, thumbnailUrl: null, width: null, height: null, durationMs: null, alt: null,
    }))];
    return { ...change, value: {
      ...message, attachments, order: PENDING_ORDER + row.commandId,
      delivery: message.visibility === 'note' && !error ? null : message.sendAt && !error ? message.delivery : { state, times: {}, error },
    } };
  }
  if (change.type === 'patch' && change.entity === 'conversation' && row.state === 'failed') {
    const lastMessage = change.value.lastMessage ? { ...change.value.lastMessage, delivery: 'failed' as const } : null;
    return { ...change, value: { failed: true, ...(lastMessage ? { lastMessage } : {}) } };
  }
  return change;
}
