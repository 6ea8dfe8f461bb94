import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import { valueLikeColumn } from '../../../table/valueLikeColumn';
import type { Column, Table } from '../../../table/table';
import { regressionSchema, type RegressionOptions } from './options';

const mostPredictors = 5;
const mostStartingValues = 8;

/**
 * Options to start from: the most sales-like column explained by the other measures, or, where there is none, by categories
 * of few values. Throws `no-numeric-column`.
 */
export function regressionDefaults(table: Table): RegressionOptions {
  const { customer = [], indicator = [] } = guessRoles(table);
  const outcome = valueLikeColumn(table);
  const isOther = ({ name }: Column): boolean => name !== outcome && name !== customer[0];
  const measures = table.columns.filter(
    (column) => isOther(column) && indicator.includes(column.name) && varies(column),
  );
  const categories = table.columns.filter((column) => isOther(column) && isCategory(column));
  const predictors = (measures.length > 0 ? measures : categories).slice(0, mostPredictors).map(({ name }) => name);
  const { sheet, address } = table.origin;
  if (predictors.length === 0) throw new Problem('no-numeric-column', { sheet, address });
  return regressionSchema.parse({ id: customer[0], outcome, predictors });
}

function varies(column: Column): boolean {
  if (column.kind !== 'number') return false;
  const first = column.valid.indexOf(1);
  return column.values.some((value, row) => column.valid[row] === 1 && value !== column.values[first]);
}

function isCategory(column: Column): boolean {
  return column.kind === 'text' && column.dictionary.length > 1 && column.dictionary.length <= mostStartingValues;
}
