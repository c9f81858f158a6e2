// Phone numbers as people read them, and whether they can be one at all. The tables are large: fetched with the first number that is shown.
// Used by contact-pane.
import { Part } from '../../ui/part.js';

export interface ReadNumber {
  /** As it is written abroad: `+33 6 12 48 90 31`. */
  readonly text: string;
  readonly isValid: boolean;
}

const tables = new Part(() => import('./phone-tables.js'));

/** Undefined until the tables are there (then `changed` is called), or when they cannot be fetched. */
export function readNumber(value: string, changed: () => void): ReadNumber | undefined {
  if (tables.value) return tables.value.readNumber(value);
  if (!tables.hasFailed) void tables.load().then(changed);
  return undefined;
}
