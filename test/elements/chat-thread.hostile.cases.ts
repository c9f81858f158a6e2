// A conversation in which every text of a stranger is what the test says, by case. Used by chat-thread.hostile.test.ts.
import type { ConversationInput } from '../../src/model/conversation.js';
import type { Author, Message } from '../../src/model/message.js';
import type { TimelineEvent } from '../../src/model/timeline-event.js';
import { aChannel, aContact, anAgent, MINUTE, NOON } from '../helpers/build.js';
import type { MemoryData } from '../helpers/memory-transport.js';
import { happened, me, said, wrote } from './chat-thread.world.js';

/** One for each kind of text; the table of places says which place shows which. */
export const CASES = [
  'agentName',
  'alt',
  'authorName',
  'cardEmail',
  'cardName',
  'cardOrganization',
  'cardPhone',
  'channelName',
  'code',
  'contactName',
  'contextText',
  'contextUrl',
  'eventActor',
  'eventComment',
  'eventType',
  'eventUrl',
  'failureCode',
  'failureText',
  'fileName',
  'locationAddress',
  'locationName',
  'messageText',
  'quoteAuthor',
  'quoteText',
  'reactionAuthor',
  'reactionEmoji',
  'tag',
  'teamName',
  'unsupported',
] as const;
export type Case = (typeof CASES)[number];

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The lines of one text for all. */
export function linesOf(of: (name: Case) => string, at = NOON): { messages: Message[]; events: TimelineEvent[] } {
  const bot: Author = { kind: 'bot', id: null, name: of('authorName') };
  const when = { at: at - MINUTE };
  const first = said(of('messageText'), when);
  return {
    messages: [
      first,
      said('', {
        ...when, context: { kind: 'post', id: 'p', text: of('contextText'), url: of('contextUrl') },
        attachments: [
          { id: `image-${first.id}`, kind: 'image', url: PIXEL, width: 40, height: 30, alt: of('alt') }, { id: `sticker-${first.id}`, kind: 'sticker', url: PIXEL, alt: of('alt') },
          { id: `file-${first.id}`, kind: 'file', name: of('fileName'), bytes: 10 }, { id: `audio-${first.id}`, kind: 'audio', url: 'data:audio/wav;base64,', name: of('fileName') },
        ],
        location: { latitude: 1, longitude: 2, name: of('locationName'), address: of('locationAddress') },
        contacts: [{ name: of('cardName'), phones: [of('cardPhone')], emails: [of('cardEmail')], organization: of('cardOrganization') }],
      }),
      said('Quoting', {
        ...when, quote: { messageId: null, authorName: of('quoteAuthor'), text: of('quoteText') },
        reactions: of('reactionEmoji') === '' ? [] : [{ emoji: of('reactionEmoji'), author: { kind: 'bot', id: null, name: of('reactionAuthor') } }],
      }),
      wrote('By a bot', { ...when, author: bot, quote: { messageId: first.id, authorName: null, text: '' } }),
      wrote('Failed', { ...when, delivery: { state: 'failed', times: {}, error: { code: of('failureCode') || '1', text: of('failureText') } } }),
      said(`Code\n\`\`\`\n${of('code')}\n\`\`\`\nend`, when),
      said('', { ...when, unsupported: of('unsupported') || 'poll' }),
    ],
    events: [
      happened(of('eventType') || 'odd', { ...when }),
      happened('page-changed', { ...when, data: { url: of('eventUrl') } }),
      happened('transferred', { ...when, actor: { kind: 'automation', id: null, name: of('eventActor') }, data: { agentId: 'ana', comment: of('eventComment') } }),
    ],
  };
}

/** Everything around the lines. */
export function frameOf(of: (name: Case) => string): { data: MemoryData; conversation: Partial<ConversationInput> } {
  return {
    data: {
      me, agents: [anAgent({ id: 'ana', name: of('agentName') || 'Ana' })], teams: [{ id: 'shop', name: of('teamName') }],
      channels: [aChannel({ name: of('channelName') })], contacts: [aContact({ id: 'amira', name: of('contactName') })],
    },
    conversation: {
      assignee: { kind: 'team', id: 'shop' }, tags: of('tag') === '' ? [] : [of('tag')], lastOutboundAt: NOON - MINUTE, creditedAgentId: 'ana',
      snooze: { until: NOON + 60 * MINUTE, byId: 'ana', at: NOON }, lifecycle: 'snoozed',
    },
  };
}
