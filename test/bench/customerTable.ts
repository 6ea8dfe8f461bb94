import type { Column, Table } from '../../src/core/table/table';
import type { simulatedCustomers } from './tables';

/** Simulated customers as a table of typed columns: customer, x, t_x, T, mean spend. */
export function tableOf({ history, means }: ReturnType<typeof simulatedCustomers>): Table {
  const rowCount = history.frequency.length;
  const numbers = (name: string, values: Float64Array, valid = new Uint8Array(rowCount).fill(1)): Column => ({
    kind: 'number',
    name,
    values,
    valid,
  });
  return {
    rowCount,
    columns: [
      numbers(
        'Customer',
        Float64Array.from({ length: rowCount }, (_, i) => i + 1),
      ),
      numbers('x', history.frequency),
      numbers('t_x', history.recency),
      numbers('T', history.age),
      numbers(
        'Mean',
        Float64Array.from(means),
        Uint8Array.from(history.frequency, (x) => (x > 0 ? 1 : 0)),
      ),
    ],
    origin: {
      sheet: 'Customers',
      address: `A1:E${rowCount + 1}`,
      headerRow: 0,
      firstRow: 1,
      columnIndices: [0, 1, 2, 3, 4],
    },
    findings: [],
  };
}
