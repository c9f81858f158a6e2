/** The trouble that a faulty transport can make: what each fault does, and how often by default. */
export const REQUEST_FAULTS = [
  'drop', 'loseAnswer', 'duplicate', 'delay', 'slow', 'serverError', 'unauthorized', 'rateLimited', 'cutJson', 'htmlBody', 'clockSkew',
] as const;
export const STREAM_FAULTS = ['dropBatch', 'duplicateBatch', 'reorder', 'delayBatch', 'halfOpen', 'restart', 'restoredBackup', 'gap', 'hugeFrame'] as const;

/**
 * On requests: `drop` it never arrives · `loseAnswer` it happens and no answer comes · `duplicate` it arrives twice · `delay` it
 * arrives late · `slow` its answer is late · `serverError` 5xx before or after it happened · `unauthorized` 401 · `rateLimited` 429
 * with Retry-After · `cutJson` it happens and half an answer comes · `htmlBody` 200 with a login page, it does not happen ·
 * `clockSkew` the client's clock jumps by up to three hours.
 * On the stream: `dropBatch` · `duplicateBatch` · `reorder` · `delayBatch` · `halfOpen` silence that looks like health, for 45 s ·
 * `restart` the backend is gone for some seconds, with all that was on its way · `restoredBackup` it comes back with an older
 * history · `gap` several batches are lost · `hugeFrame` a batch comes in a frame that is too large, and is refused.
 */
export type Fault = (typeof REQUEST_FAULTS)[number] | (typeof STREAM_FAULTS)[number];

/** How often each strikes, from 0 to 1, for each request or batch. History, clocks and sizes stay as they are unless asked. */
export const DEFAULT_RATES: Readonly<Record<Fault, number>> = {
  drop: 0.04, loseAnswer: 0.06, duplicate: 0.03, delay: 0.1, slow: 0.03, serverError: 0.05, unauthorized: 0.02, rateLimited: 0.03,
  cutJson: 0.03, htmlBody: 0.02, clockSkew: 0, dropBatch: 0.03, duplicateBatch: 0.05, reorder: 0.05, delayBatch: 0.2, halfOpen: 0.01,
  restart: 0.02, restoredBackup: 0, gap: 0.02, hugeFrame: 0,
};
