// Says in words why something may not be done. Used by every element that disables a control.
import type { Permit } from '../model/permit.js';
import { fileSize, moment, type Place } from './format.js';
import type { Localize } from './localize.js';
import { safeName } from './safe-text.js';

export interface ReasonFacts {
  /** Server time. */
  readonly now: number;
  /** The name of an agent; undefined when nobody knows him. */
  readonly agentName?: (id: string) => string | undefined;
}

/** Details that are sizes in bytes. */
const SIZES: ReadonlySet<string> = new Set(['attachmentTooLarge']);

/** One sentence; '' when it is allowed. */
export function reasonText(permit: Permit, words: Localize, { now, agentName }: ReasonFacts): string {
  if (permit.allowed) return '';
  const { reason, detail = {}, until, text } = permit;
  if (reason === 'denied') return words.t('reason.denied', { text: safeName(text ?? '') });
  const id = detail['agentId'];
  const name = safeName((typeof id === 'string' ? agentName?.(id) : undefined) ?? words.t('common.unknownAgent'));
  const params = { ...inWords(reason, detail, words), name, count: Number(detail['limit'] ?? 0) };
  if (reason === 'leased' && until !== undefined) return words.t('reason.leased.until', { ...params, time: moment(until, now, words) });
  return words.t(`reason.${reason}`, params);
}

function inWords(reason: string, detail: Readonly<Record<string, string | number>>, place: Place): Record<string, string | number> {
  return Object.fromEntries(Object.entries(detail).map(([key, value]) => [
    key, SIZES.has(reason) && typeof value === 'number' ? fileSize(value, place) : typeof value === 'string' ? safeName(value) : value,
  ]));
}
