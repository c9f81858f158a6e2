// The same conversations and changes for every subject, from a seed: log-normal lengths, 5 % images, emoji, links,
// right-to-left scripts. Used by the subjects of the benchmark.
import type { ContactInput } from '../../src/model/contact.js';
import type { ConversationInput } from '../../src/model/conversation.js';

/** What a row shows, for subjects that have no model. */
export interface Row {
  readonly id: string;
  name: string;
  initials: string;
  channel: string;
  preview: string;
  at: number;
  unread: number;
}

/** One inbound message. */
export interface Inbound {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

export const CHANNELS = ['whatsapp', 'messenger', 'instagram', 'x', 'sms', 'mobile-app', 'web-chat'] as const;
const START = Date.UTC(2026, 0, 1);

/** Mulberry32: small, fast and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const NAMES = [
  'Amira Haddad', 'Jonas Weber', 'Chloé Martin', 'Lucía Fernández', 'Yuki Tanaka', 'Noah Smith', 'João Pereira',
  'מאיה לוי', 'ليلى حسن', '山本 海', 'Olivia Brown', 'Mateo Rossi', 'Zoë de Vries', 'Ivan Petrov', 'Ada Okafor',
];
const split = (text: string): string[] => text.trim().split(/\s+/);
const WORDS = {
  latin: split(`the order arrived late and one lamp is broken could you please send another before friday thanks a lot`),
  arabic: split(`مرحبا وصل الطلب متأخرا وأحد المصابيح مكسور هل يمكن إرسال آخر قبل يوم الجمعة شكرا`),
  hebrew: split(`שלום ההזמנה הגיעה באיחור ומנורה אחת שבורה אפשר לשלוח אחרת לפני יום שישי תודה`),
};

function sentence(next: () => number): string {
  // Log-normal by Box–Muller: a median of 9 words, now and then a long one.
  const normal = Math.sqrt(-2 * Math.log(next() || 1e-9)) * Math.cos(2 * Math.PI * next());
  const length = Math.max(1, Math.min(120, Math.round(Math.exp(2.2 + 0.7 * normal))));
  const script = next();
  const words = script < 0.06 ? WORDS.arabic : script < 0.1 ? WORDS.hebrew : WORDS.latin;
  const parts = Array.from({ length }, () => words[Math.floor(next() * words.length)] as string);
  if (next() < 0.15) parts.push('😀');
  if (next() < 0.08) parts.push('https://example.com/orders/4711');
  return parts.join(' ').slice(0, 200);
}

export interface Workload {
  /** Newest first. */
  readonly rows: readonly Row[];
  readonly conversations: readonly ConversationInput[];
  readonly contacts: readonly ContactInput[];
  /** The change number i: an inbound message somewhere. */
  change(i: number): Inbound;
}

const initialsOf = (name: string): string => name.split(' ').map((word) => [...word][0] ?? '').join('').slice(0, 2);

export function workload(size: number, seed = 1): Workload {
  const next = random(seed);
  const rows: Row[] = [];
  const conversations: ConversationInput[] = [];
  const contacts: ContactInput[] = [];
  for (let i = 0; i < size; i++) {
    const name = `${NAMES[Math.floor(next() * NAMES.length)] as string} ${i}`;
    const channel = CHANNELS[Math.floor(next() * CHANNELS.length)] as string;
    const at = START - i * 60_000;
    const isImage = next() < 0.05;
    const text = isImage ? '' : sentence(next);
    const unread = next() < 0.3 ? Math.ceil(next() * 4) : 0;
    const id = `c${i}`;
    rows.push({ id, name, initials: initialsOf(name), channel, preview: isImage ? 'Photo' : text, at, unread });
    contacts.push({ id: `p${i}`, name });
    conversations.push({
      id, channelId: channel, contactId: `p${i}`, lifecycle: 'open', createdAt: at - 3_600_000, lastActivityAt: at,
      lastInboundAt: at, awaitingSince: at, unread,
      lastMessage: {
        messageId: `m${i}`, direction: 'inbound', author: { kind: 'contact', id: `p${i}`, name }, at, text,
        media: isImage ? { kind: 'image' } : null, delivery: null,
      },
    });
  }
  const changes = random(seed + 1);
  return {
    rows, conversations, contacts,
    change: (i) => ({
      id: `c${Math.floor(changes() * size)}`, text: sentence(changes), at: START + (i + 1) * 1000,
    }),
  };
}
