// What an agent is asked before a message leaves, once each: a field without a value, a colleague who has answered meanwhile, a reply that
// reads like a note, a note that reads like a reply. Pure. Used by extras.ts. What a channel forbids, and a window that closes, permit() says.
import type { MessageKey } from '../../locales/messages.js';
import { list as listOf, ago } from '../../ui/format.js';
import { safeName } from '../../ui/safe-text.js';
import type { ComposerFacts } from './composer-facts.js';
import { missingFields, type FieldPart } from './fields.js';

export interface Doubt {
  readonly kind: 'field' | 'answered' | 'mention' | 'greeting';
  /** In the words of the moment. */
  readonly text: (facts: ComposerFacts) => string;
  /** What the agent need not be told again. */
  readonly told: readonly string[];
  /** The button that sends nevertheless, and the one that does something about it. */
  readonly anyway: MessageKey;
  readonly other: MessageKey;
  /** The first field without a value. */
  readonly name?: string;
}

/** How people begin a letter, in the languages that agents write most. */
const GREETING = /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|bonjour|bonsoir|salut|ch[eè]re?|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]|hallo|guten (?:tag|morgen|abend)|liebe[r]?|ciao|buongiorno|ol[áa]|bom dia|boa tarde|مرحبا|أهلا|السلام عليكم)(?!\p{L})/iu;
/** A greeting stands in the first words. */
const GREETING_LENGTH = 60;

const hasWord = (text: string, word: string): boolean => {
  const at = text.toLocaleLowerCase().indexOf(word.toLocaleLowerCase());
  return at >= 0 && !/\p{L}/u.test(text[at + word.length] ?? '');
};
const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? '';

const CHECKS: readonly ((facts: ComposerFacts, parts: readonly FieldPart[]) => Doubt | undefined)[] = [
  (_, parts) => {
    const missing = missingFields(parts);
    return missing.length === 0 ? undefined : {
      kind: 'field', told: missing.map((name) => `field:${name}`), name: missing[0] ?? '',
      text: ({ place, t }) => t('composer.variable.missing', { name: listOf(missing.map(safeName), place) }),
      anyway: 'composer.variable.sendWithout', other: 'composer.variable.add',
    };
  },
  ({ inbox, conversation, conversationId, draft, meId, mode }) => {
    const since = draft.begunAt;
    const at = conversation?.lastOutboundAt ?? 0;
    if (mode === 'note' || since === null || at <= since) return undefined;
    const { lastMessage } = conversation ?? {};
    const author = lastMessage?.direction === 'outbound' && lastMessage.visibility === 'public' ? lastMessage.author
      : [...inbox.entities.values('message')].findLast((message) => message.conversationId === conversationId && message.direction === 'outbound'
        && message.visibility === 'public' && message.at > since)?.author;
    if (author?.kind !== 'agent' || author.id === meId) return undefined;
    const name = safeName(author.name ?? inbox.entities.get('agent', author.id ?? '')?.name ?? '');
    return {
      kind: 'answered', told: [`answered:${at}`],
      text: ({ now, place, t }) => t('composer.doubt.answered', { name: name || t('common.unknownAgent'), time: ago(at, now, place) }),
      anyway: 'composer.doubt.sendAnyway', other: 'composer.doubt.look',
    };
  },
  ({ inbox, contact, draft, meId, mode }) => {
    if (mode === 'note' || !draft.text.includes('@')) return undefined;
    const named = [...inbox.entities.values('agent')].find(({ id, name }) => id !== meId
      && (hasWord(draft.text, `@${name}`) || hasWord(draft.text, `@${firstName(name)}`)));
    return named && {
      kind: 'mention', told: [`mention:${named.id}`],
      text: ({ t }) => t('composer.doubt.mention', { agent: safeName(named.name), name: safeName(contact?.name ?? '') || t('common.unknownContact') }),
      anyway: 'composer.doubt.sendAnyway', other: 'composer.doubt.toNote',
    };
  },
  ({ contact, draft, mode }) => {
    const name = contact?.name.trim() ?? '';
    const begins = draft.text.slice(0, GREETING_LENGTH);
    if (mode === 'reply' || !name || !GREETING.test(begins) || !hasWord(begins, firstName(name))) return undefined;
    return {
      kind: 'greeting', told: ['greeting'], text: ({ t }) => t('composer.doubt.greeting', { name: safeName(name) }),
      anyway: 'composer.doubt.noteAnyway', other: 'composer.doubt.toReply',
    };
  },
];

/** The first doubt that the agent was not told of. */
export function doubtOf(facts: ComposerFacts, parts: readonly FieldPart[], warned: ReadonlySet<string>): Doubt | undefined {
  for (const check of CHECKS) {
    const doubt = check(facts, parts);
    if (doubt && !doubt.told.every((told) => warned.has(told))) return doubt;
  }
  return undefined;
}
