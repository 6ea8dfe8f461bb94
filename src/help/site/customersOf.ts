import { findAnalysis } from '../../core/analyses/catalogue';
import type { Naming } from '../../core/analyses/analysis';
import type { TableBlock, Text } from '../../core/report/report';
import { rectangleAddress } from '../../core/table/a1';
import type { Cell, Table } from '../../core/table/table';
import { understandSource } from '../../engine/understandSource';

/** Days from 1899-12-30, where Excel's serials begin, to 1970-01-01. */
const epoch = 25_569;

/** The customer list made of orders, read again as it would be from its sheet. */
export function customersOf(log: Table, naming: Naming, translate: (text: Text) => string): Table {
  const customers = findAnalysis('customers');
  const { sheets } = customers.run(log, customers.defaults(log, naming), () => undefined);
  const list = sheets[0].blocks[0] as TableBlock;
  const rows: Cell[][] = [
    list.columns.map(({ header }) => translate(header)),
    ...list.rows.map((row) =>
      row.map((cell, at): Cell => {
        if (typeof cell === 'number') return list.columns[at].style === 'date' ? cell + epoch : cell;
        if (cell === null) return '';
        return 'value' in cell ? cell.value : translate(cell);
      }),
    ),
  ];
  const size = { rows: rows.length, columns: list.columns.length };
  return understandSource(
    {
      ...{ sheet: translate(sheets[0].name), address: rectangleAddress({ row: 0, column: 0, ...size }), rows },
      numberFormats: list.columns.map(({ style }) => (style === 'date' ? 'yyyy-mm-dd' : 'General')),
      rowIndices: rows.map((_, row) => row),
      columnIndices: list.columns.map((_, column) => column),
      ...{ dateSystem: 1900, hasHeader: true },
    },
    { shape: 'customers' },
  );
}
