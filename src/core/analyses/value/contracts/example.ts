import type { Table } from '../../../table/table';
import { contractsSchema } from './options';

/** Of 1,000 customers, how many are left after each year: the "High End" customers of Fader & Hardie (2007), table 1. */
const survivors = [1000, 869, 743, 653, 593, 551, 517, 491];
const column = 'Customers';

/** The published example, for a workbook without contracts: to be looked at, never a result of the list in sight. */
export const contractsExample = {
  table: exampleTable(),
  options: contractsSchema.parse({ source: { from: 'survivors', survivors: column } }),
};

function exampleTable(): Table {
  return {
    rowCount: survivors.length,
    columns: [
      {
        ...{ kind: 'number', name: column },
        values: Float64Array.from(survivors),
        valid: new Uint8Array(survivors.length).fill(1),
      },
    ],
    origin: { sheet: '', address: '', headerRow: 0, firstRow: 1, columnIndices: [0] },
    findings: [],
  };
}
