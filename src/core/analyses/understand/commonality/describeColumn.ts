import { quantile } from '../../../stats/quantile';
import { columnByName } from '../../../table/columns';
import { cellText } from '../../../table/customerIds';
import type { NumberColumn, Table } from '../../../table/table';
import type { ProfileCondition } from './detail';

/** A column as values that customers share. */
export interface DescribedColumn {
  column: string;
  values: { value: string; range: { from: number; to: number } | null; when: ProfileCondition[] }[];
  /** Index into `values` per row; −1 where it is blank. */
  codes: Int32Array;
}

/** More values than this are names, not attributes. */
const mostValues = 50;
/** So few different numbers are ratings or counts, whose values stand for themselves. */
const fewNumbers = 7;

/**
 * The values of a column: texts and yes/no as they are, numbers of at most seven values too, others cut into classes of
 * equal size. Or why it describes nobody. Throws `column-missing`.
 */
export function describeColumn(
  table: Table,
  name: string,
  option: string,
  bins: number,
): DescribedColumn | 'constant' | 'too-many-values' {
  const column = columnByName(table, name, option);
  if (column.kind === 'number') {
    const present = column.values.filter((value, row) => column.valid[row] === 1 && Number.isFinite(value)).sort();
    const distinct = distinctOf(present, fewNumbers + 1);
    if (distinct.length < 2) return 'constant';
    return distinct.length <= fewNumbers ? wholeNumbers(column, distinct) : classesOf(column, present, bins);
  }
  if (column.kind === 'date') return 'too-many-values';
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(table.rowCount).fill(-1);
  for (let row = 0; row < table.rowCount; row++) {
    const text = cellText(column, row).trim();
    if (text === '') continue;
    const code = codeOf.get(text) ?? codeOf.size;
    codeOf.set(text, code);
    if (codeOf.size > mostValues) return 'too-many-values';
    codes[row] = code;
  }
  if (codeOf.size < 2) return 'constant';
  const values = [...codeOf.keys()].map((value) => {
    const meant = column.kind === 'boolean' ? value === 'TRUE' : value;
    return { value, range: null, when: [{ column: name, operator: '=' as const, value: meant }] };
  });
  return { column: name, values, codes };
}

/** The first different numbers of a sorted list. */
function distinctOf(sorted: Float64Array, most: number): number[] {
  const distinct: number[] = [];
  for (let i = 0; i < sorted.length && distinct.length < most; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) distinct.push(sorted[i]);
  }
  return distinct;
}

function wholeNumbers({ name, values, valid }: NumberColumn, distinct: readonly number[]): DescribedColumn {
  return {
    column: name,
    values: distinct.map((value) => ({
      value: String(value),
      range: null,
      when: [{ column: name, operator: '=' as const, value }],
    })),
    codes: Int32Array.from(values, (value, row) => (valid[row] ? distinct.indexOf(value) : -1)),
  };
}

/** Classes between quantiles, the lower border included; equal borders are one. */
function classesOf({ name, values, valid }: NumberColumn, sorted: Float64Array, bins: number): DescribedColumn {
  const cuts = Array.from({ length: bins - 1 }, (_, i) => Number(quantile(sorted, (i + 1) / bins).toPrecision(6)));
  const borders = [...new Set(cuts)].filter((cut) => cut > sorted[0]);
  const codes = new Int32Array(values.length).fill(-1);
  for (let row = 0; row < codes.length; row++) {
    const value = values[row];
    if (!valid[row] || !Number.isFinite(value)) continue;
    let code = 0;
    while (code < borders.length && value >= borders[code]) code++;
    codes[row] = code;
  }
  const ranges = [...borders, Infinity].map((to, i) => ({ from: i === 0 ? -Infinity : borders[i - 1], to }));
  return {
    column: name,
    values: ranges.map(({ from, to }) => ({
      value: from === -Infinity ? `<${to}` : to === Infinity ? `≥${from}` : `${from}–${to}`,
      range: { from, to },
      when: [
        ...(from === -Infinity ? [] : [{ column: name, operator: '>=' as const, value: from }]),
        ...(to === Infinity ? [] : [{ column: name, operator: '<' as const, value: to }]),
      ],
    })),
    codes,
  };
}
