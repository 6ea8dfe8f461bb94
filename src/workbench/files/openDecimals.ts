import type { CellValue } from '../workbook/model';

/** A point before exactly three digits: a decimal sign, or in half of the world one between thousands. */
const openNumber = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
/** What only a comma as decimal sign, or points between thousands, can be. */
const decimalComma = /\d,\d{1,2}(?!\d)|\d\.\d{3}[.,]\d/;

interface OpenColumn {
  /** Where the open numbers stand, and how they were written. */
  rows: number[];
  texts: string[];
  provesPoint: boolean;
  provesComma: boolean;
}

/**
 * Watches what is read from a text file column by column. A number such as 12.500 is typed as a number only where its
 * column, or without a word of its own another one, has what proves the point (12.5, 0.980, 1234.567) and nothing that
 * speaks for a comma; else it has to stay text, because as a number 12.5 it could no more be read as 12500.
 */
export class OpenDecimals {
  private readonly columns = new Map<number, OpenColumn>();

  /** @param value what the text was typed as */
  see(row: number, column: number, text: string, value: CellValue): void {
    const isNumber = typeof value === 'number';
    const mayTell = isNumber ? text.includes('.') : decimalComma.test(text);
    if (!mayTell) return;
    const seen = this.columns.get(column) ?? { rows: [], texts: [], provesPoint: false, provesComma: false };
    this.columns.set(column, seen);
    if (!isNumber) seen.provesComma = true;
    else if (openNumber.test(text)) {
      seen.rows.push(row);
      seen.texts.push(text);
    } else seen.provesPoint = true;
  }

  /** The cells that have to be text. */
  *texts(): Iterable<{ row: number; column: number; text: string }> {
    const all = [...this.columns.values()];
    const isPointAgreed = all.some(({ provesPoint }) => provesPoint) && !all.some(({ provesComma }) => provesComma);
    for (const [column, { rows, texts, provesPoint, provesComma }] of this.columns) {
      if (isPointAgreed || (provesPoint && !provesComma)) continue;
      for (let i = 0; i < rows.length; i++) yield { row: rows[i], column, text: texts[i] };
    }
  }
}
