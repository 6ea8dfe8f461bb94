import { Problem } from '../problem';
import { numberColumn } from '../table/columns';
import type { Table } from '../table/table';
import type { Indicator } from './options';

/**
 * What can be wrong with a weighted list of indicators, scoring aside. Throws `column-missing`, `column-not-numeric`,
 * `column-duplicate`, `weight-negative`, `weights-all-zero`, `options-invalid`, with the option's path under `path`.
 */
export function checkIndicators(table: Table, indicators: readonly Indicator[], path = 'indicators'): void {
  indicators.forEach(({ column, weight }, i) => {
    numberColumn(table, column, `${path}.${i}.column`);
    if (indicators.findIndex((indicator) => indicator.column === column) !== i) {
      throw new Problem('column-duplicate', { column, option: `${path}.${i}.column` });
    }
    if (weight < 0) throw new Problem('weight-negative', { column, option: `${path}.${i}.weight` }, { weight });
    if (!Number.isFinite(weight)) {
      throw new Problem('options-invalid', { column, option: `${path}.${i}.weight` }, { value: String(weight) });
    }
  });
  if (indicators.every(({ weight }) => weight === 0)) throw new Problem('weights-all-zero', { option: path });
}
