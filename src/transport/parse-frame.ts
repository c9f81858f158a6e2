/** Reads what a socket or an event stream brings as text. For authors of transports; the examples and the wires of the tests use it. */
import type { ChangeBatch } from '../model/changes.js';
import { toTransportError, TransportError } from './errors.js';

/** Longer frames are refused: what a backend has to tell is told in parts, and a page that reads more stands still. */
const LONGEST_FRAME = 1_000_000;

export interface FrameOptions {
  /** Most characters (UTF-16 units) of a frame; 1,000,000 by default. */
  readonly maxLength?: number;
  /** Makes a batch of what the backend says; by default it says batches. What it throws counts as a frame that cannot be read. */
  readonly read?: (value: unknown) => ChangeBatch;
  /** Hears of each frame that was refused: `tooLarge`, or `server` for what cannot be read. By default it is told in the console. */
  readonly onRefused?: (error: TransportError) => void;
}

/**
 * The batch that a frame holds. Never throws: in place of a frame that is too long, cut, or no batch it answers a `resync`, so that the
 * inbox reads anew what it has missed.
 */
export function parseFrame(text: unknown, { maxLength = LONGEST_FRAME, read = (value) => value as ChangeBatch, onRefused = tell }: FrameOptions = {}): ChangeBatch {
  try {
    if (typeof text !== 'string') throw new TransportError('server', 'A frame is not text.');
    if (text.length > maxLength) throw new TransportError('tooLarge', `A frame of ${text.length} characters was refused: the most is ${maxLength}.`);
    const batch = read(JSON.parse(text));
    if (!Array.isArray(batch?.changes)) throw new TransportError('server', 'A frame holds no changes.');
    return batch;
  } catch (thrown) {
    onRefused(toTransportError(thrown));
    return { changes: [{ type: 'resync', reason: 'unknown' }] };
  }
}

const tell = (error: TransportError): void => console.error('inbox-elements: a frame of the stream was refused; everything is read anew.', error);
