// The tables of all countries' phone numbers. Fetched by phone.ts.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { ReadNumber } from './phone.js';

/** Platforms give numbers with and without the plus of the country code. */
export function readNumber(value: string): ReadNumber {
  const number = parsePhoneNumberFromString(/^\d{8,15}$/.test(value) ? `+${value}` : value);
  return number?.isValid() ? { text: number.formatInternational(), isValid: true } : { text: value, isValid: false };
}
