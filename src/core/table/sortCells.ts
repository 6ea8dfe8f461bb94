import { excelErrors } from './excelErrors';
import type { FindingLog } from './findingLog';
import type { Cell } from './table';

/** First look at a column: true numbers in place, everything else by row. */
export interface SortedCells {
  values: Float64Array;
  valid: Uint8Array;
  numbers: number;
  booleans: number;
  /** Rows with text that is neither blank nor an error. */
  texts: number[];
  errors: number[];
}

/** Excel's errors, and their names in German, French, Spanish and Italian files. */
const errorTexts: ReadonlySet<string> = new Set([
  ...excelErrors,
  ...[
    '#NV',
    '#WERT!',
    '#BEZUG!',
    '#ZAHL!',
    '#ÜBERLAUF!',
    '#VALEUR!',
    '#NOM?',
    '#NOMBRE!',
    '#NUL!',
    '#¡VALOR!',
    '#¡REF!',
  ],
  ...['#¿NOMBRE?', '#¡NUM!', '#¡DIV/0!', '#¡NULO!', '#N/D', '#VALORE!', '#RIF!', '#NOME?'],
]);
/** Rows that are sorted column after column while they stay in the processor's cache: rows are scattered in memory. */
const blockRows = 512;

/** Sorts the cells of columns by what they are; blank ones and errors are noted. */
export function sortCells(rows: Cell[][], columns: readonly { index: number; log: FindingLog }[]): SortedCells[] {
  const sorted = columns.map((): SortedCells => ({
    values: new Float64Array(rows.length),
    valid: new Uint8Array(rows.length),
    numbers: 0,
    booleans: 0,
    texts: [],
    errors: [],
  }));
  for (let start = 0; start < rows.length; start += blockRows) {
    const end = Math.min(rows.length, start + blockRows);
    columns.forEach(({ index, log }, i) => sortBlock(rows, start, end, index, sorted[i], log));
  }
  columns.forEach(({ log }, i) => {
    for (const row of sorted[i].errors) log.note('error-cell', 'left-missing', row);
  });
  return sorted;
}

function sortBlock(
  rows: Cell[][],
  start: number,
  end: number,
  index: number,
  sorted: SortedCells,
  log: FindingLog,
): void {
  const { values, valid } = sorted;
  for (let row = start; row < end; row++) {
    const cell = rows[row][index];
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) {
        values[row] = cell;
        valid[row] = 1;
        sorted.numbers++;
      } else sorted.errors.push(row);
    } else if (typeof cell === 'boolean') sorted.booleans++;
    else if (cell === '' || cell.trim() === '') log.note('blank', 'left-missing', row);
    else if (cell.charCodeAt(0) === 35 && errorTexts.has(cell.trim().toUpperCase())) sorted.errors.push(row);
    else sorted.texts.push(row);
  }
}
