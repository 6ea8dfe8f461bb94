import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { customerIds } from '../../../table/customerIds';
import { areScoresOf, scoreIndicators, type ScoredIndicator } from '../../../scoring/scoreIndicators';
import { checkOptions } from './checkOptions';
import type { PyramidOptions } from './options';

/** All that does not depend on weights, cuts, rules and overrides. */
export interface PreparedPyramid {
  table: Table;
  indicators: ScoredIndicator[];
  idColumn: string | undefined;
  /** Made when first read: a string per customer is more than a preview needs. */
  readonly ids: string[];
}

/**
 * Scores every indicator of the options; what did not change since the last call is not scored again. Throws every
 * `Problem` that the options can have with this table.
 */
export function preparePyramid(table: Table, options: PyramidOptions): PreparedPyramid {
  if (table.rowCount === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  checkOptions(table, options);
  const indicators = scoreIndicators(table, options.indicators, options.missing);
  const idColumn = options.id;
  return {
    table,
    indicators,
    idColumn,
    get ids() {
      return customerIds(table, idColumn);
    },
  };
}

/** True when the preparation is of these indicators, missing policy and id column. */
export function isPreparedFor({ table, indicators, idColumn }: PreparedPyramid, options: PyramidOptions): boolean {
  return idColumn === options.id && areScoresOf(indicators, table, options.indicators, options.missing);
}
