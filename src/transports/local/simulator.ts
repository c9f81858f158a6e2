/**
 * Contacts who read and answer like people. It knows what a platform knows (a message of ours went out) and does what a platform does:
 * it posts webhooks, through `receive()` and nothing else. Loaded by simulator-start.ts in the one tab that leads.
 */
import type { Receipt } from '../../model/channel.js';
import { channelData } from '../../channels/index.js';
import type { Clock } from '../../model/clock.js';
import type { Message } from '../../model/message.js';
import type { Backend } from './backend.js';
import type { Database, SimulatorState } from './database.js';
import { phraseFor } from './demo/phrases.js';
import type { Host } from './host.js';
import { messagePayload, receiptPayload, typingPayload, type Place } from './platform-payloads.js';
import { generator, hash } from './random.js';
import type { Wakes } from './stream.js';

export interface SimulatorParts {
  readonly host: Host;
  readonly backend: () => Promise<Backend>;
  readonly database: Database;
  readonly wakes: Wakes;
  readonly clock: Clock;
  readonly settings: () => SimulatorState;
}

/** A message older than this is history: after a takeover nobody answers it any more. */
const FRESH_MS = 10 * 60_000;
/** A thumb on a phone, in milliseconds a character. */
const TYPING_MS = 55;
/** So often a contact answers at all. */
const ANSWERS = 0.85;
const MOST_PLANNED = 1_000;

/** Answers each message that it is told of, until `stop`. */
export function createSimulator({ host, backend, clock, settings }: SimulatorParts): {
  readonly tell: (message: Message) => void;
  readonly stop: () => void;
} {
  const planned = new Set<string>();
  const callOffs = new Set<() => void>();
  let ended = false;

  /** Runs `step` when a person would have come so far, counted from `since`. */
  const after = (since: number, ms: number, now: number, step: () => Promise<void>): void => {
    const callOff = clock.setTimeout(() => {
      callOffs.delete(callOff);
      if (ended || !settings().on) return;
      step().catch((error: unknown) => { if (!ended) console.warn('inbox-elements: a simulated contact could not answer.', error); });
    }, Math.max(0, since + ms / settings().speed - now));
    callOffs.add(callOff);
  };

  async function plan(message: Message): Promise<void> {
    const found = await host.lookUp(message.conversationId);
    const state = await host.state();
    const now = clock.now() + state.offset;
    if (ended || !found || now - message.at > FRESH_MS) return;
    const { conversation, kind } = found;
    const place: Place = {
      kind, account: found.account, person: found.externalId, name: found.name, threadId: conversation.threadId, postId: conversation.context?.id ?? null,
    };
    const chance = generator(hash(`${settings().seed}:${conversation.id}:${message.text}`));
    const externalId = message.externalId ?? '';
    const deliveredAfter = 500 + 900 * chance();
    const readAfter = deliveredAfter + 1_200 + 3_500 * chance();
    const answers = chance() < ANSWERS;
    const phrase = phraseFor(found.language, message.text, chance());
    const startsAfter = readAfter + 900 + 2_200 * chance();
    const answersAfter = startsAfter + 700 + phrase.length * TYPING_MS;

    const post = async (payload: Record<string, unknown> | null): Promise<void> => { if (payload) await (await backend()).receive(kind, payload, ''); };
    const receipt = (receiptState: Receipt, ms: number): void => {
      if (channelData[kind].capabilities.receipts.includes(receiptState)) {
        after(message.at, ms, now, async () => post(receiptPayload(place, externalId, receiptState, await serverNow())));
      }
    };
    receipt('sent', deliveredAfter / 3);
    receipt('delivered', deliveredAfter);
    receipt('read', readAfter);
    if (!answers) return;
    const isStillAsked = async (): Promise<boolean> => {
      const latest = (await host.lookUp(message.conversationId))?.conversation;
      return latest !== undefined && latest.lifecycle !== 'ended' && latest.lastOutboundAt === message.at && (latest.lastInboundAt ?? 0) <= message.at;
    };
    after(message.at, startsAfter, now, async () => { if (await isStillAsked()) await post(typingPayload(place, await serverNow())); });
    after(message.at, answersAfter, now, async () => {
      // The id is made of the message answered: whoever leads after a crash can't answer it twice.
      if (await isStillAsked()) await post(messagePayload(place, `simulated.${message.id}`, phrase, await serverNow()));
    });
  }

  const serverNow = async (): Promise<number> => clock.now() + (await host.state()).offset;

  return {
    tell(message) {
      if (planned.has(message.id)) return;
      planned.add(message.id);
      // The oldest are history by now.
      if (planned.size > MOST_PLANNED) planned.delete(planned.values().next().value ?? '');
      plan(message).catch((error: unknown) => { if (!ended) console.warn('inbox-elements: a simulated contact got lost.', error); });
    },
    stop() {
      ended = true;
      for (const callOff of callOffs) callOff();
      callOffs.clear();
    },
  };
}
