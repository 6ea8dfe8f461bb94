import type { Scoring } from '../../core/scoring/options';
import type { NumberColumn, Table } from '../../core/table/table';

/** In the order of the menus, the everyday one first. */
export const scoringMethods: readonly Scoring['method'][] = [
  'min-max',
  'percentile-rank',
  'z-score',
  'bands',
  'ratio-to-target',
];

/** A scoring method with parameters that make sense for the column: quarters of its range, its highest value. */
export function scoringFor(method: Scoring['method'], column: NumberColumn | undefined): Scoring {
  switch (method) {
    case 'bands': {
      const { min, max } = rangeOf(column);
      const step = (max - min) / 4 || 1;
      const bands = [1, 2, 3].map((n) => ({ from: roundNicely(min + n * step, step), points: 25 + 25 * n }));
      return { method, below: 25, bands };
    }
    case 'ratio-to-target': {
      const { max } = rangeOf(column);
      return { method, target: max > 0 ? roundNicely(max, max) : 100 };
    }
    default:
      return { method };
  }
}

/** Names of the columns with at least one number. */
export function numberColumns(table: Table): string[] {
  return table.columns.filter((column) => column.kind === 'number' && column.valid.includes(1)).map(({ name }) => name);
}

export function findNumberColumn(table: Table | undefined, name: string): NumberColumn | undefined {
  const column = table?.columns.find((candidate) => candidate.name === name);
  return column?.kind === 'number' ? column : undefined;
}

function rangeOf(column: NumberColumn | undefined): { min: number; max: number } {
  let min = Infinity;
  let max = -Infinity;
  column?.values.forEach((value, row) => {
    if (column.valid[row] === 0) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  });
  return min <= max ? { min, max } : { min: 0, max: 100 };
}

/** To two significant digits of `scale`, so that a proposal reads like one a person would type. */
function roundNicely(value: number, scale: number): number {
  const digits = Math.floor(Math.log10(Math.abs(scale))) - 1;
  const unit = 10 ** Math.abs(digits);
  return digits >= 0 ? Math.round(value / unit) * unit : Math.round(value * unit) / unit;
}
