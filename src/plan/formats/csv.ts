import type { Locale } from '../../i18n/locales';

/** Excel takes a file for one in UTF-8 only when it begins with this. */
const byteOrderMark = '\ufeff';

/**
 * What a spreadsheet takes for the beginning of a formula, also behind space that can't be seen, and as Chinese and
 * Korean keyboards type it. After OWASP, "CSV Injection".
 */
const formula = /^[\p{White_Space}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * What a spreadsheet takes for a number and shows as another: it drops the zero at the head of a phone number, and the
 * last digits of a long one.
 */
const unlike = /^\s*(?:[0０][\d０-９]+|[\d０-９]{12,})\s*$/;

/** A cell that stays text: in quotes as RFC 4180 has it, and behind an apostrophe where a program would make more of it. */
function cellOf(text: string): string {
  const kept = formula.test(text) || unlike.test(text) ? `'${text}` : text;
  return `"${kept.replaceAll('"', '""')}"`;
}

/** What stands between cells: Excel opens a file as a table only where this is the country's own list separator. */
const separators: Record<Locale, ',' | ';'> = { en: ',', 'zh-tw': ',', nl: ';', ko: ',' };

/** A table as CSV, with a byte order mark, as spreadsheets open it where its language is spoken. */
export const csvOf = (rows: readonly (readonly string[])[], locale: Locale): string =>
  byteOrderMark + rows.map((row) => `${row.map(cellOf).join(separators[locale])}\r\n`).join('');
