import { cleaningSchema } from '../../src/core/orders/cleaning/options';
import { historiesFromLog } from '../../src/core/orders/histories';
import { summarizeLog } from '../../src/core/orders/log';
import { readOrders } from '../../src/core/orders/readOrders';
import { recognise } from '../../src/core/shape/recognise';
import { createRandom } from '../../src/core/stats/random';
import type { Cell, SourceCells, Table } from '../../src/core/table/table';
import { understandTable } from '../../src/core/table/understandTable';
import { measure, type Subject } from './measure';

const header = ['Invoice', 'StockCode', 'Description', 'Quantity', 'InvoiceDate', 'Price', 'Customer ID'];
const formats = ['General', 'General', 'General', 'General', 'yyyy-mm-dd hh:mm', '0.00', 'General'];
const products = 4_000;
const customers = 6_000;

/**
 * Order lines as online shops export them: twenty lines an order, one order in fifty a credit note of an earlier one, one
 * line in a hundred written twice, one in five without a customer, postage and adjustments among the products.
 */
function orderLines(rows: number): SourceCells {
  const random = createRandom(1);
  const names = Array.from({ length: products }, (_, i) => `${['LAMP', 'CHAIR', 'MUG', 'BOX'][i % 4]} NO ${i} IN RED`);
  const body: Cell[][] = [];
  const earlier: Cell[][] = [];
  let [order, day] = [500_000, 40_000];
  while (body.length < rows) {
    order += 1;
    day += 0.01;
    const customer: Cell = random.next() < 0.2 ? '' : 12_000 + random.integer(0, customers - 1);
    if (random.next() < 0.02 && earlier.length > 0) {
      const [, code, name, quantity, , price, who] = earlier[random.integer(0, earlier.length - 1)];
      body.push([`C${order}`, code, name, -Number(quantity), day, price, who]);
      continue;
    }
    for (let line = random.integer(1, 40); line > 0 && body.length < rows; line--) {
      const product = random.integer(0, products - 1);
      const code = product === 0 ? 'POST' : product % 7 === 0 ? `${10_000 + product}A` : 10_000 + product;
      const name = product === 0 ? 'POSTAGE' : names[product];
      const row = [String(order), code, name, random.integer(1, 24), day, random.integer(20, 2000) / 100, customer];
      body.push(row);
      if (random.next() < 0.01) body.push([...row]);
      if (random.next() < 0.05) earlier.push(row);
    }
  }
  body.length = rows;
  return {
    sheet: 'Lines',
    address: `A1:G${rows + 1}`,
    rows: [header, ...body],
    rowIndices: Array.from({ length: rows + 1 }, (_, i) => i),
    columnIndices: header.map((_, j) => j),
    numberFormats: formats,
    dateSystem: 1900,
  };
}

const columns = {
  customer: 'Customer ID',
  date: 'InvoiceDate',
  quantity: 'Quantity',
  unitPrice: 'Price',
  order: 'Invoice',
  product: 'StockCode',
  description: 'Description',
};
const cleaning = cleaningSchema.parse({});
const log = {
  unit: 'week' as const,
  ...{ observationEnd: null, calibrationEnd: null, cohortFrom: null, cohortTo: null },
  returns: 'net' as const,
};

/** What it costs to recognise order lines and to clean them, compared with the same path from cells to histories without. */
export function orderLinesBench(rows = 1_048_575): Subject {
  const cells = orderLines(rows);
  const table: Table = understandTable(cells);
  const histories = (isCleaned: boolean) =>
    historiesFromLog(summarizeLog(readOrders(table, isCleaned ? { ...columns, cleaning } : columns).log, log), true);
  const typing = measure(() => understandTable(cells), 3);
  const recognised = measure(() => recognise(understandTable(cells)), 3);
  const plain = measure(() => histories(false), 3);
  const cleaned = measure(() => histories(true), 3);
  return {
    title: `order lines: ${rows} rows, ${header.length} columns`,
    steps: [
      { name: 'cells to typed columns', ms: typing },
      { name: 'the same, and recognised', ms: recognised, ratio: recognised / typing, wanted: '≤ 1.3 ×' },
      { name: 'columns to histories', ms: plain },
      { name: 'the same, and cleaned', ms: cleaned, ratio: cleaned / plain },
      { name: 'cells to histories', ms: typing + plain },
      {
        name: 'the same, and cleaned',
        ms: typing + cleaned,
        ratio: (typing + cleaned) / (typing + plain),
        wanted: '≤ 1.5 ×',
      },
    ],
    facts: { rows, customers: histories(true).frequency.length },
  };
}
