// How loud a voice note is along its length, decoded from its own bytes when it is first drawn, one at a time, and kept. Only bytes
// that need no request of our own are looked into: files that are still here, what the transport loads, and the page's own origin.
// Whatever cannot be decoded is drawn as a plain line. Used by media.ts.
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import type { Attachment } from '../../model/message.js';

/** Bars in the picture. */
export const BARS = 40;
/** Longer sounds are not decoded: a minute of speech has about half a megabyte. */
const MOST_BYTES = 3_000_000;
const MOST_MS = 10 * 60_000;
/** Notes remembered for each inbox; the longest unused goes first. */
const MOST = 200;
/** Enough to see how loud it is, and an eighth of the memory. */
const SAMPLE_RATE = 8_000;

/** Heights from 0 to 1, or null where there are none. */
export type Peaks = readonly number[] | null;

const all = new WeakMap<Inbox, Map<string, WritableAtom<Peaks>>>();
let queue: Promise<unknown> = Promise.resolve();

export function voicePeaks(inbox: Inbox, attachment: Attachment, own: Blob | undefined): ReadableAtom<Peaks> {
  let known = all.get(inbox);
  if (!known) all.set(inbox, (known = new Map()));
  const key = `${attachment.id} ${own ? 'own' : ''}`;
  const old = known.get(key);
  const $peaks = old ?? atom<Peaks>(null);
  known.delete(key);
  known.set(key, $peaks);
  const [oldest] = known.keys();
  if (known.size > MOST && oldest !== undefined) known.delete(oldest);
  if (!old && (attachment.bytes ?? 0) <= MOST_BYTES && (attachment.durationMs ?? 0) <= MOST_MS) {
    queue = queue.then(async () => {
      try {
        const bytes = await bytesOf(inbox, attachment, own);
        if (bytes && bytes.byteLength <= MOST_BYTES) $peaks.set(await decode(bytes));
      } catch {
        // A plain line plays as well.
      }
    });
  }
  return $peaks;
}

async function bytesOf({ transport }: Inbox, attachment: Attachment, own: Blob | undefined): Promise<ArrayBuffer | null> {
  if (own) return await own.arrayBuffer();
  const loaded = attachment.url === null ? await transport.media?.load(attachment) : attachment.url;
  if (loaded instanceof Blob) return await loaded.arrayBuffer();
  if (!loaded || !URL.canParse(loaded, location.href)) return null;
  const { origin, protocol, href } = new URL(loaded, location.href);
  return origin === location.origin && protocol !== 'blob:' ? await (await fetch(href)).arrayBuffer() : null;
}

async function decode(bytes: ArrayBuffer): Promise<Peaks> {
  const sound = await new OfflineAudioContext(1, 1, SAMPLE_RATE).decodeAudioData(bytes);
  const samples = sound.getChannelData(0);
  const step = samples.length / BARS;
  const peaks = Array.from({ length: BARS }, (_, bar) => {
    let most = 0;
    for (let at = Math.floor(bar * step); at < (bar + 1) * step; at++) most = Math.max(most, Math.abs(samples[at] ?? 0));
    return most;
  });
  const loudest = Math.max(...peaks);
  return loudest > 0 ? peaks.map((peak) => peak / loudest) : null;
}
