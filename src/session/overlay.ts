/** What an agent sees of a command that was not answered yet, made of its outbox row. Used by inbox.ts. */
import type { Change, EntityName } from '../model/changes.js';
import type { Command } from '../model/commands.js';
import type { Attachment } from '../model/message.js';
import { PENDING_ORDER, pendingId } from '../model/pending.js';
import { predict } from '../model/predict.js';
import type { Entities, OverlayRow } from '../stores/entities.js';
import type { OutboxRow } from './outbox.js';

/** What an unanswered row shows: the prediction, and on its message how far it has come. */
export function overlayOf(row: OutboxRow, entities: Entities, meId: () => string): OverlayRow {
  const command = { name: row.name, args: row.args, commandId: row.commandId, at: row.at } as Command;
  const { conversationId, contactId } = row.args as { conversationId?: string; contactId?: string };
  const compute = (shown: Entities): readonly Change[] => {
    const me = shown.get('agent', meId());
    if (!me) return [];
    const templateId = (command.args as { template?: { id: string } | null }).template?.id;
    const changes = predict(command, {
      me,
      conversation: conversationId === undefined ? undefined : shown.get('conversation', conversationId),
      contact: contactId === undefined ? undefined : shown.get('contact', contactId),
      channel: shown.get('channel', shown.get('conversation', conversationId ?? '')?.channelId ?? ''),
      template: templateId === undefined ? undefined : shown.get('template', templateId),
    });
    return row.name === 'send' || row.name === 'addNote' ? changes.map((change) => withProgress(change, row)) : changes;
  };
  // Also what is not known yet: a row of an earlier page lies over its conversation as soon as that is read.
  const touches = new Map<string, { entity: EntityName; id: string }>();
  const touch = (entity: EntityName, id: string): void => { touches.set(`${entity}:${id}`, { entity, id }); };
  if (conversationId) touch('conversation', conversationId);
  if (contactId) touch('contact', contactId);
  for (const change of compute(entities)) {
    if (change.type === 'upsert') touch(change.entity, change.value.id);
    else if (change.type === 'patch' || change.type === 'remove') touch(change.entity, change.id);
  }
  return { commandId: row.commandId, touches: [...touches.values()], changes: compute };
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
