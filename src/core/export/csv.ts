/** What a spreadsheet would take for a formula, also behind blanks and as wide signs (OWASP, CSV injection). */
const formulaStart = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠|%]|^[\t\r\n]/;

type CsvRow = readonly (string | number | null)[];

/**
 * A table as comma-separated values (RFC 4180) in UTF-8 with its mark, so that Excel reads umlauts. A text that a
 * spreadsheet would calculate gets an apostrophe in front; numbers stay numbers, `null` is an empty field.
 */
export function csvText(rows: readonly CsvRow[]): string {
  return `\ufeff${csvRecords(rows)}`;
}

/** The same without the mark. */
export function csvRecords(rows: readonly CsvRow[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
