// Phone numbers as people read them, and whether they can be one at all. The tables are large: fetched with the first number that is shown.
// Used by contact-pane.
import { Part } from '../../ui/part.js';
import type { ReadNumber } from './phone-tables.js';

const tables = new Part(() => import('./phone-tables.js'));

/** Undefined until the tables are there (then `changed` is called), or when they cannot be fetched. */
export function readNumber(value: string, changed: () => void): ReadNumber | undefined {
  if (tables.value) return tables.value.readNumber(value);
  if (!tables.hasFailed) void tables.load().then(changed);
  return undefined;
}
