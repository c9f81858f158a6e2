// Sends what lies in the draft, as a message or a private note, and says what became of it. Used by message-composer.ts.
import type { LiveAnnouncer } from '../../ui/controllers/live-announcer.js';
import { maySend, offer, reasonOf, type ComposerFacts, type SendHow } from './composer-facts.js';
import type { ComposerMemory } from './composer-memory.js';
import type { Extras } from './extras.js';
import { closesWithin } from './window-line.js';

export interface Sending {
  readonly host: EventTarget;
  /** As it leaves. */
  readonly text: string;
  /** What looks at it before; undefined where that could not be fetched. */
  readonly extras: Extras | undefined;
  readonly memory: ComposerMemory | undefined;
  readonly announcer: LiveAnnouncer;
  /** The element's own `undo-seconds`. */
  readonly undoSeconds: number | undefined;
  readonly how: SendHow;
}

/** Nothing happens to the draft unless it left. */
export function sendDraft(facts: ComposerFacts, { host, text, extras, memory, announcer, undoSeconds, how }: Sending): void {
  const { inbox, conversationId, mode, draft, t } = facts;
  const may = maySend(facts, text);
  if (!may.allowed) {
    announcer.announce(reasonOf(may, facts));
    return;
  }
  if (extras?.stops(facts, how)) return;
  const { files } = draft;
  // A private note is never quoted to the contact.
  const quoteId = mode === 'reply' && inbox.entities.get('message', draft.quoteId ?? '')?.visibility === 'note' ? null : draft.quoteId;
  if (!offer(host, facts, text)) return;
  if (extras?.replaces(facts, text, how)) return;
  const content = { conversationId, text, quoteId };
  const holdMs = mode === 'note' || how.sendAt ? 0 : holdMsOf(facts, undoSeconds);
  const intent = mode === 'note' ? inbox.do('addNote', content, { files })
    : inbox.do('send', { ...content, ...how }, { files, holdMs });
  extras?.leave();
  inbox.drafts.clear(conversationId, mode);
  memory?.warned.clear();
  if (memory) memory.refused = [];
  if (holdMs) announcer.announce(t('composer.held', { count: holdMs / 1000 }));
  void intent.done.then((outcome) => {
    if (outcome.ok) announcer.announce(t(mode === 'note' ? 'composer.noted' : how.sendAt ? 'composer.scheduled' : 'composer.sent'));
  });
}

/** How long a reply can be taken back; not at all when the window would close meanwhile. */
function holdMsOf(facts: ComposerFacts, undoSeconds: number | undefined): number {
  const { inbox } = facts;
  const seconds = undoSeconds ?? inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.policy.undoSendSeconds ?? 0;
  return closesWithin(facts, seconds * 1000) ? 0 : seconds * 1000;
}
