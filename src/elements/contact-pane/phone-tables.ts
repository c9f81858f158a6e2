// The tables of all countries' phone numbers. Fetched by phone.ts.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface ReadNumber {
  /** As it is written abroad: `+33 6 12 48 90 31`. */
  readonly text: string;
  readonly isValid: boolean;
}

/** Platforms give numbers with and without the plus of the country code. */
export function readNumber(value: string): ReadNumber {
  const number = parsePhoneNumberFromString(/^\d{8,15}$/.test(value) ? `+${value}` : value);
  // By its length: which numbers a country has given out changes faster than any table, and a real one must not be called wrong.
  return number?.isPossible() ? { text: number.formatInternational(), isValid: true } : { text: value, isValid: false };
}
