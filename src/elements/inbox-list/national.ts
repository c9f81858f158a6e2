// Reads phone numbers as people of a country write them. The tables are large: fetched when somebody types such a number where the workspace
// has a country of its own (X13). Used by inbox-list and for a new conversation.
import { getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** Countries in which the first 0 is a part of the number. */
const KEEPS_ZERO: ReadonlySet<string> = new Set(['IT', 'SM', 'VA']);

/** The number with its country code (`+33612489031`); undefined when it is none of that country's. */
export function internationalNumber(text: string, country: string): string | undefined {
  const code = country.toUpperCase();
  return isSupportedCountry(code) ? parsePhoneNumberFromString(text, code)?.number : undefined;
}

/** Digits with the country code with which such a number begins; it may be one that is still being typed. */
export function internationalDigits(text: string, country: string): string | undefined {
  const code = country.toUpperCase();
  if (!isSupportedCountry(code)) return undefined;
  const number = parsePhoneNumberFromString(text, code);
  if (number?.isPossible()) return number.number.slice(1);
  const digits = text.replace(/\D/g, '');
  return getCountryCallingCode(code) + (KEEPS_ZERO.has(code) ? digits : digits.replace(/^0/, ''));
}
