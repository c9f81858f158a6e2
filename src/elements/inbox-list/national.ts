// Reads phone numbers as people of a country write them. The tables are large: fetched when somebody types such a number where the workspace
// has a country of its own (X13). Used by inbox-list and for a new conversation.
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

/** The number with its country code (`+33612489031`); undefined when it is none of that country's. */
export function internationalNumber(text: string, country: string): string | undefined {
  return parsePhoneNumberFromString(text, country.toUpperCase() as CountryCode)?.number;
}

/** The same for a number that is still being typed: as many digits as there are. */
export const internationalDigits = (text: string, country: string): string | undefined => internationalNumber(text, country)?.slice(1);
