import { emptyGroupWarnings, unratedWarning, valueMissingWarnings } from '../../../groups/ratingWarnings';
import { firmnessColumn } from '../../../groups/firmnessBlocks';
import { nameValues, numberValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import type { Table } from '../../../table/table';
import { cellFill } from '../../../report/palette';
import type { KeyAccountMatrixDetail } from './detail';

/** The columns beside the data. */
export function keyAccountMatrixColumns(detail: KeyAccountMatrixDetail): ReportColumn[] {
  const scores = (id: 'attractiveness' | 'strength'): ReportColumn => ({
    id,
    header: { key: `key-account-matrix.column.${id}` },
    values: numberValues(detail[id].scores),
    style: 'decimal1',
  });
  return [
    {
      id: 'cell',
      header: { key: 'key-account-matrix.column.cell' },
      values: nameValues(
        detail.strategyIndices,
        detail.strategies.map(({ name }) => name),
      ),
      style: 'general',
      fills: detail.strategies.map(({ name, color }) => ({ value: name, ...cellFill(color) })),
    },
    ...firmnessColumn(detail.firmness),
    scores('attractiveness'),
    scores('strength'),
  ];
}

/** What the user must know. */
export function keyAccountMatrixWarnings(
  table: Table,
  { unrated, strategies, valueColumns }: KeyAccountMatrixDetail,
): Text[] {
  return [...unratedWarning(unrated), ...emptyGroupWarnings(strategies), ...valueMissingWarnings(table, valueColumns)];
}
