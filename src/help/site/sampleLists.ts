import { drawOrderLines } from '../../core/sample/drawOrderLines';
import { sampleSeed, sampleWorkbook, type SampleSheet } from '../../core/sample/sampleWorkbook';
import { rectangleAddress } from '../../core/table/a1';
import type { Table } from '../../core/table/table';
import { understandSource } from '../../engine/understandSource';

/** The sheets of the sample workbook, as cells and as the lists that the pane would read. */
export interface SampleLists {
  sheets: readonly SampleSheet[];
  customers: Table;
  orders: Table;
  lines: Table;
  /** Orders until a day about half a year before the last one. */
  earlierOrders: Table;
}

/** As many days lie between the two times of the sample. */
const halfYear = 182;

export function sampleLists(): SampleLists {
  const [customers, orders] = sampleWorkbook();
  const lines = drawOrderLines(orders, sampleSeed);
  const last = Math.max(...orders.rows.slice(1).map((row) => Number(row[1])));
  const earlier = orders.rows.filter((row, at) => at === 0 || Number(row[1]) <= last - halfYear);
  return {
    sheets: [customers, orders, lines],
    customers: tableOf(customers),
    orders: tableOf(orders),
    lines: tableOf(lines),
    earlierOrders: tableOf({ ...orders, rows: earlier }),
  };
}

function tableOf({ name, rows, numberFormats }: SampleSheet): Table {
  const size = { rows: rows.length, columns: rows[0].length };
  return understandSource(
    {
      ...{ sheet: name, address: rectangleAddress({ row: 0, column: 0, ...size }), rows, numberFormats },
      rowIndices: rows.map((_, row) => row),
      columnIndices: rows[0].map((_, column) => column),
      ...{ dateSystem: 1900, hasHeader: true },
    },
    {},
  );
}
