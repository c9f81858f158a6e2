// A message that is taken back before it left: its words and files lie in the composer again. Used by inbox.ts.
import type { Commands } from '../model/commands.js';
import type { Drafts } from './drafts.js';
import type { OutboxRow } from './outbox.js';

/** What was written meanwhile stays, behind it. */
export function giveBack({ name, args, state, files }: OutboxRow, drafts: Pick<Drafts, 'get' | 'set'>): void {
  const { conversationId, text = '', quoteId, template } = args as Commands['send'];
  if ((name !== 'send' && name !== 'addNote') || template || (state !== 'held' && state !== 'sending')) return;
  const mode = name === 'send' ? 'reply' : 'note';
  const now = drafts.get(conversationId, mode);
  const whole = [text, now.text].filter(Boolean).join('\n');
  drafts.set(conversationId, mode, {
    text: whole, files: [...files, ...now.files], quoteId: now.quoteId ?? quoteId ?? null, selection: { start: whole.length, end: whole.length },
  });
}
