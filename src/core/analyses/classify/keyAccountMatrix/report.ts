import { nameValues, numberValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import type { Table } from '../../../table/table';
import { missingPerColumn } from '../../../table/missingPerColumn';
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
    scores('attractiveness'),
    scores('strength'),
  ];
}

/** What the user must know. */
export function keyAccountMatrixWarnings(
  table: Table,
  { unrated, strategies, valueColumns }: KeyAccountMatrixDetail,
): Text[] {
  return [
    ...(unrated.length > 0 ? [{ key: 'pyramid.warning.unrated', params: { count: unrated.length } }] : []),
    ...strategies
      .filter(({ customers }) => customers === 0)
      .map(({ name }): Text => ({ key: 'matrix.warning.fieldEmpty', params: { name } })),
    ...missingPerColumn(table, valueColumns).map(({ column, count }): Text => ({
      key: 'pyramid.warning.valueMissing',
      params: { column, count },
    })),
  ];
}
