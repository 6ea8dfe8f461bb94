import { rfmDefaults } from '../../../../src/core/analyses/classify/rfm/defaults';
import { rfmSchema } from '../../../../src/core/analyses/classify/rfm/options';
import { rfm } from '../../../../src/core/analyses/classify/rfm/rfm';
import { lifetimeDefaults } from '../../../../src/core/analyses/value/lifetime/defaults';
import { lifetimeSchema } from '../../../../src/core/analyses/value/lifetime/options';
import type { Cleaning } from '../../../../src/core/orders/cleaning/cleaning';
import { cleaningBlocks } from '../../../../src/core/orders/cleaning/cleaningBlocks';
import { guessOrderColumns } from '../../../../src/core/orders/orderColumns';
import type { Cell } from '../../../../src/core/table/table';
import { understandTable } from '../../../../src/core/table/understandTable';
import { itWithShared, sharedText } from '../../../shared';
import { sourceOf } from '../table/sourceOf';

const tableOf = (rows: Cell[][]) => understandTable(sourceOf(rows));

const lines: Cell[][] = [
  ['Invoice', 'StockCode', 'Quantity', 'InvoiceDate', 'UnitPrice', 'Customer ID'],
  [701, 'P1', 4, '2024-01-08', 12.5, 'K1'],
  [701, 'P2', 1, '2024-01-08', 10, 'K1'],
  [702, 'P1', 2, '2024-01-08', 12.5, 'K1'],
  [703, 'P3', 200, '2024-02-09', 1, 'K2'],
];

function ordersOf(rows: Cell[][]) {
  const table = tableOf(rows);
  const { customers } = rfm.run(table, rfmDefaults(table), () => undefined).detail;
  return customers.ids.map((id, i) => [id, customers.frequency[i], customers.monetary[i]]);
}

describe('a list of order lines', () => {
  it('RFM counts orders and sums quantity × unit price, not lines and unit prices', () => {
    expect(ordersOf(lines)).toEqual([
      ['K1', 2, 85],
      ['K2', 1, 200],
    ]);
  });

  itWithShared(
    sharedText('data/awkward/line-items.csv'),
    'line-items.csv: C4 spent 100, C1 35 in one order',
    (text) => {
      const rows = text
        .trim()
        .split(/\r?\n/)
        .map((row, i) => row.split(',').map((cell, k) => (i > 0 && [0, 2, 4].includes(k) ? Number(cell) : cell)));
      expect(ordersOf(rows)).toEqual([
        ['C1', 1, 35],
        ['C2', 2, 5],
        ['C3', 1, 20],
        ['C4', 1, 100],
      ]);
    },
  );

  it.each([
    [
      ['Rechnungsnummer', 'Artikelnummer', 'Menge', 'Rechnungsdatum', 'Einzelpreis', 'Kundennummer'],
      { order: 'Rechnungsnummer', product: 'Artikelnummer', quantity: 'Menge', unitPrice: 'Einzelpreis' },
    ],
    [
      ['订单号', '商品编码', '数量', '下单日期', '单价', '客户名称'],
      { order: '订单号', product: '商品编码', quantity: '数量', unitPrice: '单价' },
    ],
    [
      ['Order ID', 'SKU', 'Qty', 'Order date', 'Price', 'Customer'],
      { order: 'Order ID', product: 'SKU', quantity: 'Qty', unitPrice: 'Price' },
    ],
  ])('is read by its headers: %s', (header, columns) => {
    const table = tableOf([header, ...lines.slice(1)]);
    expect(guessOrderColumns(table, [header[5], header[3]]).columns).toMatchObject(columns);
  });

  it('an order total on every line of the order is not the amount of the lines', () => {
    const withTotal = lines.map((row, i) => [...row, ['Total', 60, 60, 25, 200][i]]);
    expect(ordersOf(withTotal)[0]).toEqual(['K1', 2, 85]);
  });

  it('a column of line amounts is, discounts taken off', () => {
    const withAmount = lines.map((row, i) => [...row, ['Line total', 45, 10, 25, 180][i]]);
    expect(ordersOf(withAmount)).toEqual([
      ['K1', 2, 80],
      ['K2', 1, 180],
    ]);
  });
});

describe('a plain list of orders', () => {
  const log: Cell[][] = [
    ['Customer', 'Order date', 'Order value', 'Quantity'],
    ['a', '2024-01-08', 10, 1],
    ['a', '2024-01-08', 10, 1],
    ['b', '2024-01-09', -3, 1],
  ];

  it('is taken as it stands: no order numbers, nothing cleaned, equal rows are two purchases', () => {
    const table = tableOf(log);
    expect(rfmDefaults(table)).toEqual(
      rfmSchema.parse({ customer: 'Customer', date: 'Order date', amount: 'Order value' }),
    );
    expect(lifetimeDefaults(table).cleaning).toBeUndefined();
  });

  it('options that were saved before there were order lines are still valid', () => {
    expect(rfmSchema.parse({ customer: 'a', date: 'b', amount: 'c' }).order).toBeUndefined();
    expect(lifetimeSchema.parse({ customer: 'a', date: 'b', amount: 'c' }).cleaning).toBeUndefined();
  });
});

const nothing = { lines: 0, value: 0 };
const nothingFound: Cleaning = {
  ...{ steps: [], kept: 4, total: 4, codes: [], matched: 0, others: 0 },
  reading: { amountPer: 'line', carried: 0, headings: 0, refunds: nothing, discounts: nothing },
};

describe('on the sheet', () => {
  it('stands how the orders were cleaned, and nothing where there was nothing to clean', () => {
    const table = tableOf([...lines, lines[1]]);
    const { sheets } = rfm.run(table, rfmDefaults(table), () => undefined);
    expect(sheets[0].blocks).toContainEqual({ kind: 'heading', text: { key: 'cleaning.title' } });
    expect(cleaningBlocks(nothingFound)).toEqual([]);
  });

  it.each([
    ['customers that were carried down', { carried: 2 }, 'cleaning.note.carried'],
    ['rows that head others', { headings: 1 }, 'cleaning.note.headings'],
    ['refunds of a column', { refunds: { lines: 1, value: 20 } }, 'cleaning.note.refunds'],
    ['discounts of a column', { discounts: { lines: 1, value: 20 } }, 'cleaning.note.discounts'],
    ['an amount of the order', { amountPer: 'order' as const }, 'cleaning.note.amountPer.order'],
  ])('%s are said, also where no line was left out', (_, reading, key) => {
    const blocks = cleaningBlocks({ ...nothingFound, reading: { ...nothingFound.reading, ...reading } });
    expect(JSON.stringify(blocks)).toContain(`"${key}"`);
  });
});
