// Reads the chosen conversations, page by page, and makes a CSV file of them. Used by bulk-job.ts.
import type { Inbox } from '../../inbox.js';
import { Contact } from '../../model/contact.js';
import { Conversation } from '../../model/conversation.js';
import { InvalidDataError, parse } from '../../model/parse.js';
import type { ConversationQuery } from '../../model/view.js';
import type { Localize } from '../../ui/localize.js';
import { previewText } from '../../ui/safe-text.js';
import { csv } from './csv.js';

export interface ExportTarget {
  readonly query: ConversationQuery;
  readonly ids?: readonly string[] | undefined;
  readonly exceptIds?: readonly string[] | undefined;
}

export interface Exported {
  readonly file: File;
  readonly count: number;
  /** Conversations that could not be read, with the reason's code. */
  readonly refused: readonly { readonly id: string; readonly error: { readonly reason: string } }[];
}

export interface ExportOptions {
  readonly signal: AbortSignal;
  /** Conversations read so far, and how many there are in all, when known. */
  readonly onProgress: (done: number, total: number | undefined) => void;
}

const PAGE = 200;

type Row = readonly [conversation: Conversation, contact: Contact | undefined];

/** Times are ISO 8601 in UTC: a file travels through time zones. @throws TransportError */
export async function exportConversations(
  inbox: Inbox, words: Localize, target: ExportTarget, { signal, onProgress }: ExportOptions,
): Promise<Exported> {
  const rows: (readonly string[])[] = [heads(words)];
  const refused: { id: string; error: { reason: string } }[] = [];
  const take = (raw: unknown, rawContact: unknown): void => {
    const id = String((raw as { id?: unknown } | undefined)?.id);
    try {
      rows.push(cells([
        parse(Conversation, raw, `export of ${id}`), rawContact === undefined ? undefined : parse(Contact, rawContact, `export of ${id}`),
      ], inbox, words));
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      refused.push({ id, error: { reason: 'invalid' } });
    }
  };
  if (target.ids) {
    for (const [index, id] of target.ids.entries()) {
      try {
        const known = inbox.entities.get('conversation', id);
        const read = known ? { conversation: known, contact: inbox.entities.get('contact', known.contactId) }
          : await inbox.transport.read.conversation(id, { signal });
        take(read.conversation, read.contact);
      } catch (error) {
        signal.throwIfAborted();
        refused.push({ id, error: { reason: (error as { code?: string }).code ?? 'server' } });
      }
      onProgress(index + 1, target.ids.length);
    }
  } else {
    const except = new Set(target.exceptIds);
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await inbox.transport.read.conversations(target.query, { limit: PAGE, ...(cursor ? { cursor } : {}) }, { signal });
      signal.throwIfAborted();
      const contacts = new Map(page.contacts.map((contact) => [contact.id, contact]));
      for (const item of page.items) if (!except.has(item.id)) take(item, contacts.get(item.contactId));
      onProgress(rows.length - 1, page.total === undefined ? undefined : page.total - except.size);
      cursor = page.next;
    }
  }
  const day = new Date(inbox.clock.now()).toISOString().slice(0, 10);
  const file = new File([csv(rows)], `conversations-${day}.csv`, { type: 'text/csv;charset=utf-8' });
  return { file, count: rows.length - 1, refused };
}

const heads = ({ t }: Localize): string[] => [
  t('contact.name'), t('contact.identity.phone'), t('contact.identity.id'), t('list.filter.channel'), t('list.filter.account'),
  t('list.filter.type'), t('bulk.status'), t('list.filter.assignee'), t('contact.labels'), t('list.filter.tag'), t('list.filter.unread'),
  t('export.waitingSince'), t('export.lastActivity'), t('export.begun'), t('export.lastMessage'), t('export.id'),
];

const time = (at: number | null): string => (at === null ? '' : new Date(at).toISOString());

function cells([conversation, contact]: Row, { entities }: Inbox, { t }: Localize): string[] {
  const { id, channelId, type, lifecycle, assignee, tags, unread, awaitingSince, lastActivityAt, createdAt, lastMessage } = conversation;
  const channel = entities.get('channel', channelId);
  const labels = new Map([...entities.values('workspace')].flatMap((workspace) => workspace.labels.map((label) => [label.id, label.name])));
  const owner = assignee && entities.get(assignee.kind, assignee.id);
  return [
    contact?.name ?? '', contact?.identities.find(({ kind }) => kind === 'phone')?.value ?? '', contact?.userId ?? '',
    channel?.name ?? '', channel?.account ?? '', t(`list.filter.type.${type}`), t(`status.lifecycle.${lifecycle}`),
    owner?.name ?? assignee?.id ?? '', (contact?.labels ?? []).map((label) => labels.get(label) ?? label).join(', '), tags.join(', '),
    String(unread), time(awaitingSince), time(lastActivityAt), time(createdAt), previewText(lastMessage?.text ?? ''), id,
  ];
}

/** Hands a file to the browser's downloads. */
export function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // The download has its own hold on the bytes once it has begun.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
