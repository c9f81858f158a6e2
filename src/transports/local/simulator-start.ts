/** Fetches the simulator when there is somebody to answer, and not before. Used by embedded.ts in the one tab that leads. */
import type { Change } from '../../model/changes.js';
import type { Message } from '../../model/message.js';
import { cursorOf } from './log.js';
import type { SimulatorParts } from './simulator.js';
import { follow } from './stream.js';

/** How far back in the log a new leader looks for what the old one left unanswered. */
const LOOK_BACK = 200;

/** A message that went out to the contact and that he has not read. */
const isForContact = (change: Change): change is Extract<Change, { type: 'upsert'; entity: 'message' }> =>
  change.type === 'upsert' && change.entity === 'message' && change.value.direction === 'outbound' && change.value.visibility === 'public'
  && change.value.author.kind === 'agent' && change.value.externalId !== null
  && (change.value.delivery?.state === 'sent' || change.value.delivery?.state === 'delivered');

const lostContact = (error: unknown): void => console.warn('inbox-elements: a simulated contact could not answer.', error);

/** Tells the simulator of each message to a contact, from a little before now on, until the returned function is called. */
export function startSimulator(parts: SimulatorParts): () => void {
  const { host, database, wakes, clock, settings } = parts;
  let ended = false;
  let stopFollowing = (): void => {};
  let stopAnswering = (): void => {};
  let answering: Promise<(message: Message) => void> | undefined;

  async function begin(): Promise<void> {
    const { epoch, firstSeq, seq } = await host.state();
    if (ended) return;
    stopFollowing = follow({
      database, wakes, clock, cursor: cursorOf({ epoch, seq: Math.max(firstSeq - 1, seq - LOOK_BACK) }),
      // It sees what the platform sees: public messages, whoever wrote them.
      asker: async () => ({ meId: '' }),
      sink({ changes }) {
        const messages = changes.filter(isForContact).map(({ value }) => value);
        if (messages.length === 0 || !settings().on) return;
        answering ??= import('./simulator.js').then(({ createSimulator }) => {
          const { tell, stop } = createSimulator(parts);
          if (ended) stop();
          else stopAnswering = stop;
          return tell;
        });
        answering.then((tell) => { if (!ended) messages.forEach(tell); }, (error: unknown) => {
          answering = undefined;
          if (!ended) lostContact(error);
        });
      },
    });
  }
  begin().catch((error: unknown) => { if (!ended) lostContact(error); });

  return () => {
    ended = true;
    stopFollowing();
    stopAnswering();
  };
}
