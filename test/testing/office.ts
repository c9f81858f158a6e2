/** A filled memory backend for the suites of this folder: six conversations, one of them long. */
import { memoryBackend, type MemoryBackend } from './memory-backend.js';
import { aChannel, aContact, aConversation, aMessage, anAgent, MINUTE, NOON } from '../helpers/build.js';

export function office(now: () => number = () => NOON): MemoryBackend {
  const names = ['Amira Haddad', 'Léo Martin', 'Nora Quist', 'Ivo Kern', 'Mia Sol', 'Ben Ito'];
  const whole = aChannel();
  return memoryBackend({
    now, me: anAgent({ id: 'me', name: 'June Kim' }),
    channels: [{ ...whole, capabilities: { ...whole.capabilities, edits: true } }],
    contacts: names.map((name, index) => aContact({ id: `contact-${index}`, name })),
    conversations: names.map((_, index) => aConversation({
      id: `c${index}`, contactId: `contact-${index}`, lastActivityAt: NOON - index * MINUTE, unread: index === 4 ? 0 : 1,
      lifecycle: index === 5 ? 'closed' : index === 4 ? 'pending' : 'open',
    })),
    messages: names.flatMap((_, index) => Array.from({ length: index === 0 ? 9 : 2 }, (__, at) =>
      aMessage({ id: `m${index}-${at}`, conversationId: `c${index}`, order: `0${index}${at}`, text: `Message ${at} of ${index}` }))),
  });
}
