// Rows as the text of a CSV file (RFC 4180) that a spreadsheet opens as text, whatever stands in it. Pure; used by export.ts.

/**
 * What a spreadsheet would take for a formula, wide forms included. Where lists are parted by semicolons, a cell may also begin within
 * a text.
 */
const FORMULA = /(^|[;\t\r\n])(\s*[=+\-@＝＋－＠])|^([\t\r\n])/g;

/** Strangers' words must not become formulas: an apostrophe before them says that they are text. */
function cell(value: string): string {
  const text = value.replace(FORMULA, (_, before = '', formula = '', blank = '') => `${before}'${formula}${blank}`);
  return /[",;'\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** With a byte order mark, without which spreadsheets guess the letters. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
