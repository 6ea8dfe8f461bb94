import { valueMissingWarnings } from '../../../groups/ratingWarnings';
import { sayUnder } from '../../../report/say';
import { textValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import type { SimilarCategories } from '../../../table/similarCategories';
import type { Table } from '../../../table/table';
import { cellFill } from '../../../report/palette';
import type { CrossDetail } from './detail';
import type { CrossOptions } from './options';

/** None where the columns share no names: region and industry do not move. */
export function crossColumns({ names }: CrossOptions, { movements, first, second }: CrossDetail): ReportColumn[] {
  if (movements.length === 0) return [];
  return [
    {
      id: 'movement',
      header: { key: 'cross.column.movement', params: { first: first.column, second: second.column } },
      values: textValues(movements.map((movement) => (movement === undefined ? '' : names[movement]))),
      style: 'general',
      fills: [
        { value: names.up, ...cellFill('#0B3C5D') },
        { value: names.down, ...cellFill('#A19F9D') },
      ],
    },
  ];
}

const warning = sayUnder('cross.warning');

/** What the user must know. */
export function crossWarnings(table: Table, detail: CrossDetail): Text[] {
  return [
    ...detail.similar.map((pair) => similarWarning(pair.column, pair)),
    ...(detail.blank.length > 0 ? [warning('blank', { count: detail.blank.length })] : []),
    ...(detail.movements.length > 0 && detail.orderFrom === 'none' ? [warning('noOrder')] : []),
    ...detail.notInOrder.map((name) => warning('notInOrder', { name })),
    ...valueMissingWarnings(table, detail.valueColumns),
  ];
}

/** What is probably misspelt in a column, and what to merge. */
export function similarWarning(column: string, { from, to }: SimilarCategories): Text {
  return warning('similar', { column, from, to });
}
