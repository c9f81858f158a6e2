/**
 * Reads one story of stories.ts: who, where, how it stands, and what was said when. Used by workspace.ts.
 *
 * Header, lifecycle: `o p s r c e` (open pending snoozed released closed ended), then an assignee (`j` an agent, `@orders` a team),
 * `lock=a5h` (leased by Ana for 5 h more), `until=1d`, `why=…` (end reason), `post=0`. Lines: `<` contact, `>j` agent, `>b` bot,
 * `~a` note, `!type who key=value` event, `+40m` time that passes, `x131026 …` the message before failed, `^❤️` reaction to it;
 * `@photo/…` at the beginning is a file.
 */
import { Message, type Author } from '../../../model/message.js';
import type { Channel } from '../../../model/channel.js';
import { parse } from '../../../model/parse.js';

export const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };
/** `23h12m` in milliseconds. */
export const span = (text: string): number =>
  [...text.matchAll(/(\d+)([mhd])/g)].reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit ?? ''] ?? 0), 0);

export type Lifecycle = 'open' | 'pending' | 'snoozed' | 'released' | 'closed' | 'ended';
const LIFECYCLES: Readonly<Record<string, Lifecycle>> =
  { o: 'open', p: 'pending', s: 'snoozed', r: 'released', c: 'closed', e: 'ended' };

export interface Header {
  readonly code: string;
  readonly name: string;
  readonly language: string;
  readonly ago: string;
  readonly lifecycle: Lifecycle;
  /** A letter of an agent, or `@team`. */
  readonly owner: string | undefined;
  readonly mark: (key: string) => string | undefined;
  readonly handle: string;
  readonly userId: string;
  readonly labels: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

const pairs = (texts: readonly string[]): Record<string, string> => Object.fromEntries(
  texts.map((text) => [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)]),
);
const list = (text: string, by: string): string[] => (text ? text.split(by) : []);

export function readHeader(line: string): Header {
  const cells = line.slice(1).split(';');
  const [code = '', name = '', language = '', ago = '', state = '', handle = '', userId = '', labels = '', fields = '', tags = ''] = cells;
  const [letter = 'o', ...marks] = state.split(' ');
  return {
    code, name, language, ago, handle, userId, lifecycle: LIFECYCLES[letter] ?? 'open',
    owner: marks.find((text) => !text.includes('=')),
    mark: (key) => marks.find((text) => text.startsWith(`${key}=`))?.slice(key.length + 1),
    labels: list(labels, ' '), fields: pairs(list(fields, ',')), tags: list(tags, ' '),
  };
}

export interface StoryEvent {
  readonly at: number;
  readonly type: string;
  readonly actor: Author;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a line's `@…` stands for. */
function attachment(id: string): object {
  const [kind, what = ''] = id.split('/');
  const base = { id: `demo:${id}`, url: null, alt: null };
  if (kind === 'photo') return { ...base, kind: 'image', mime: 'image/svg+xml', name: `${what}.svg`, width: 640, height: 480 };
  if (kind === 'voice') {
    const seconds = Number(what);
    return { ...base, kind, mime: 'audio/wav', name: null, durationMs: seconds * 1000, bytes: 44 + seconds * 16_000 };
  }
  return kind === 'invoice'
    ? { ...base, kind: 'file', mime: 'application/pdf', name: `invoice-${what}.pdf`, bytes: 859 }
    : { ...base, kind: 'file', mime: 'text/plain', name: 'washing-guide.txt', bytes: 200 };
}

/** Each line's moment, backwards from the last one at `end`; people pause a little between lines. */
function momentsOf(lines: readonly string[], end: number, chance: () => number): number[] {
  const moments: number[] = [];
  let at = end;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    moments[index] = at;
    const line = lines[index] ?? '';
    if (line.startsWith('+')) at -= span(line);
    else if (!/^[x^]/.test(line)) at -= Math.round((0.6 + chance() * 2.4) * MINUTE);
  }
  return moments;
}

/** What was said and what happened, oldest first. */
export function readLines(lines: readonly string[], given: {
  readonly conversationId: string;
  readonly end: number;
  readonly contact: Author;
  readonly author: (code: string) => Author;
  readonly context: unknown;
  readonly channel: Channel;
  readonly chance: () => number;
}): { readonly messages: readonly Message[]; readonly events: readonly StoryEvent[] } {
  const { conversationId, end, contact, author, context, channel, chance } = given;
  const moments = momentsOf(lines, end, chance);
  const messages: Message[] = [];
  const events: StoryEvent[] = [];
  lines.forEach((line, index) => {
    const mark = line.charAt(0);
    const rest = line.slice(1);
    const at = moments[index] ?? end;
    const previous = messages.at(-1);
    if (mark === 'x' && previous) {
      const [code = '', ...words] = rest.split(' ');
      const error = { code, text: words.join(' '), retryable: true };
      previous.delivery = { state: 'failed', times: { failed: at }, error };
    } else if (mark === '^' && previous) {
      previous.reactions = [{ emoji: rest, author: contact }];
    } else if (mark === '!') {
      const [type = '', who = '', ...words] = rest.split(' ');
      const data = pairs(words.join(' ').split(/ (?=\w+=)/));
      const actor = who === '.' ? contact : author(who);
      events.push({ at, type, actor, data: data.until ? { until: at + span(data.until) } : data });
    } else if (mark === '<' || mark === '>' || mark === '~') {
      const [, files = '', text = ''] = /^((?:@(?:photo|voice|invoice|text)\/\S+ ?)*)(.*)$/s.exec(mark === '<' ? rest : rest.slice(2)) ?? [];
      messages.push(parse(Message, {
        id: `${conversationId}m${String(index).padStart(3, '0')}`, conversationId, commandId: null, order: '', at, text, context,
        author: mark === '<' ? contact : author(rest.charAt(0)), externalId: `demo-${conversationId}-${index}`,
        attachments: list(files.trim(), ' ').map((file) => attachment(file.slice(1))),
        direction: mark === '<' ? 'inbound' : 'outbound', visibility: mark === '~' ? 'note' : 'public',
      }, 'demo message'));
    }
  });
  deliver(messages, channel);
  return { messages, events };
}

/** How far each message of ours got: read when the contact wrote afterwards, as far as the platform tells. */
function deliver(messages: readonly Message[], { capabilities: { receipts } }: Channel): void {
  const lastIn = messages.findLast(({ direction }) => direction === 'inbound')?.at ?? 0;
  const after = { sent: 900, delivered: 2_600, read: 41_000 };
  for (const message of messages) {
    if (message.direction === 'inbound' || message.visibility === 'note' || message.delivery) continue;
    const reached = receipts.filter((receipt) => receipt !== 'read' || lastIn > message.at);
    const times = Object.fromEntries(reached.map((receipt) => [receipt, message.at + after[receipt]]));
    message.delivery = { state: reached.at(-1) ?? 'sent', times, error: null };
  }
}
