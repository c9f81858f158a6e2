// Whole numbers without Intl, whose first formatter takes longer than a screen of rows. Used by format.ts and localize.ts.

/** Languages that write 0 to 9, in every region. */
const LATIN = /^(?:cs|da|de|el|en|es|fi|fr|he|hu|it|ja|ko|nb|nl|nn|no|pl|pt|ro|ru|sk|sv|tr|uk|vi|zh)\b(?!.*-u-)/;
/** English in which thousands are set off by commas. */
const COMMAS = /^en(?:-(?:US|GB|AU|CA|IE|NZ))?$/;

/** The number as Intl.NumberFormat writes it, or undefined where only that knows. */
export function wholeNumber(value: number, locale: string): string | undefined {
  if (!Number.isSafeInteger(value) || value < 0 || Object.is(value, -0)) return undefined;
  if (value < 1000) return LATIN.test(locale) ? String(value) : undefined;
  return COMMAS.test(locale) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : undefined;
}
