import type { Text } from '../report/report';
import { missingPerColumn } from '../table/missingPerColumn';
import type { Table } from '../table/table';

/** Who could not be rated because a value is missing; nothing where everybody could. */
export function unratedWarning(unrated: readonly number[]): Text[] {
  return unrated.length === 0 ? [] : [{ key: 'pyramid.warning.unrated', params: { count: unrated.length } }];
}

/** Summed columns with values missing, one text each. */
export function valueMissingWarnings(table: Table, valueColumns: readonly string[]): Text[] {
  return missingPerColumn(table, valueColumns).map(({ column, count }) => ({
    key: 'pyramid.warning.valueMissing',
    params: { column, count },
  }));
}

/** Groups that nobody is in. */
export function emptyGroupWarnings(groups: readonly { name: string; customers: number }[]): Text[] {
  return groups
    .filter(({ customers }) => customers === 0)
    .map(({ name }) => ({ key: 'matrix.warning.fieldEmpty', params: { name } }));
}
