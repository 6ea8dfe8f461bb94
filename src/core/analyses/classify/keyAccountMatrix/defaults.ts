import type { Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import type { Naming } from '../../analysis';
import { guessColumns } from '../../../scoring/guessColumns';
import { guessDirection } from '../../../scoring/guessDirection';
import { keyAccountMatrixSchema, type KeyAccountMatrixOptions } from './options';

/** Enough to say something, few enough to understand. */
const mostPerAxis = 4;

/**
 * Options to start from: number columns go to the axis that their header tells, equal weights, scored by rank. Throws
 * `no-numeric-column` and `column-all-errors`.
 */
export function keyAccountMatrixDefaults(table: Table, naming?: Naming): KeyAccountMatrixOptions {
  const { customer, measures, value } = guessColumns(table);
  const strength = measures.filter((name) => means(name, 'ourStrength'));
  const attractiveness = measures.filter((name) => !means(name, 'ourStrength'));
  // With one kind only, the last column moves over; a single column stands on both axes.
  if (strength.length === 0)
    strength.push((attractiveness.length > 1 ? attractiveness.pop() : undefined) ?? measures[0]);
  if (attractiveness.length === 0)
    attractiveness.push((strength.length > 1 ? strength.pop() : undefined) ?? measures[0]);
  const indicators = (columns: string[]) =>
    columns.slice(0, mostPerAxis).map((column) => ({
      column,
      direction: guessDirection(column),
      // Sales are skewed: between lowest and highest nearly all customers would be low.
      scoring: { method: 'percentile-rank' as const },
      weight: 1,
    }));
  return keyAccountMatrixSchema.parse({
    ...(customer === undefined ? {} : { id: customer }),
    attractiveness: indicators(attractiveness),
    strength: indicators(strength),
    ...(naming
      ? {
          names: {
            growth: naming('key-account-matrix.cell.invest-for-growth'),
            selective: naming('key-account-matrix.cell.invest-selectively'),
            maintain: naming('key-account-matrix.cell.maintain'),
            cash: naming('key-account-matrix.cell.manage-for-cash'),
          },
        }
      : {}),
    valueColumns: value === undefined ? [] : [value],
  });
}
