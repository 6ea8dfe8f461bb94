import { drawCustomers, drawOrders, type SampleCustomer } from './drawCustomers';
import { createRandom } from '../stats/random';
import { soilCells } from './soilCells';
import { english } from './words/english';
import type { SampleCell, SampleWords } from './words/words';

/** A sheet of plain cells: the header is the first row; dates are Excel serials of the 1900 date system. */
export interface SampleSheet {
  name: string;
  rows: SampleCell[][];
  /** One per column. */
  numberFormats: string[];
  /** Points, one per column. */
  columnWidths: number[];
}

interface SheetColumn<Entry> {
  header: string;
  format: string;
  width: number;
  value(entry: Entry): SampleCell;
}

export const sampleSeed = 20260101;
const customerCount = 600;

const margin = (customer: SampleCustomer): number => Math.round(customer.sales * customer.marginRate * 100) / 100;

const customerColumns = ({ columns }: SampleWords): SheetColumn<SampleCustomer>[] => [
  { header: columns.customer, format: 'General', width: 200, value: (customer) => customer.name },
  { header: columns.region, format: 'General', width: 125, value: (customer) => customer.region },
  { header: columns.industry, format: 'General', width: 135, value: (customer) => customer.industry },
  { header: columns.marketType, format: 'General', width: 80, value: (customer) => customer.marketType },
  { header: columns.sales, format: '#,##0', width: 80, value: (customer) => customer.sales },
  { header: columns.margin, format: '#,##0', width: 80, value: margin },
  {
    header: columns.marginPercent,
    format: '0.0',
    width: 60,
    value: (customer) => Math.round((margin(customer) / customer.sales) * 1000) / 10,
  },
  { header: columns.daysToPay, format: '0', width: 70, value: (customer) => customer.daysToPay },
  { header: columns.growthPercent, format: '0.0', width: 60, value: (customer) => customer.growthPercent },
  { header: columns.satisfaction, format: '0', width: 105, value: (customer) => customer.satisfaction },
  { header: columns.orders, format: '0', width: 50, value: (customer) => customer.orderDates.length },
  { header: columns.firstOrder, format: 'yyyy-mm-dd', width: 75, value: (customer) => customer.orderDates[0] },
  {
    header: columns.lastOrder,
    format: 'yyyy-mm-dd',
    width: 75,
    value: (customer) => customer.orderDates[customer.orderDates.length - 1],
  },
  { header: columns.competitorShare, format: '0', width: 105, value: (customer) => customer.competitorSharePercent },
  { header: columns.contact, format: 'General', width: 110, value: (customer) => customer.contact },
];

function sheetOf<Entry>(name: string, columns: SheetColumn<Entry>[], entries: Entry[]): SampleSheet {
  return {
    name,
    rows: [
      columns.map((column) => column.header),
      ...entries.map((entry) => columns.map((column) => column.value(entry))),
    ],
    numberFormats: columns.map((column) => column.format),
    columnWidths: columns.map((column) => column.width),
  };
}

/** Gives two customers the name, region and contact of earlier ones, as when somebody was entered twice. */
function plantDuplicates(customers: SampleCustomer[]): void {
  for (const [original, duplicate] of [
    [40, 312],
    [175, 488],
  ]) {
    const { name, region, contact } = customers[original];
    Object.assign(customers[duplicate], { name, region, contact });
  }
}

/**
 * The sample workbook: `Customers` (600 invented business customers; a few dirty cells, misspelled market types, and two
 * names that stand twice) and `Orders` (their order lines, sorted by date). The order lines of a name agree with its
 * rows in `Customers`: number, first date, last date, and sum of amounts = sales. The same seed gives the same cells, and in
 * every language the same numbers in the same rows.
 */
export function sampleWorkbook(seed = sampleSeed, words: SampleWords = english): SampleSheet[] {
  const random = createRandom(seed);
  const { columns, sheets } = words;
  const customers = drawCustomers(random, customerCount, words);
  plantDuplicates(customers);
  const orders = customers.flatMap((customer) => drawOrders(random, customer)).sort((a, b) => a.date - b.date);
  const customerSheet = sheetOf(sheets.customers, customerColumns(words), customers);
  soilCells(random, customerSheet.rows, words);
  const orderSheet = sheetOf(
    sheets.orders,
    [
      { header: columns.customer, format: 'General', width: 200, value: (order) => order.customer },
      { header: columns.orderDate, format: 'yyyy-mm-dd', width: 75, value: (order) => order.date },
      { header: columns.amount, format: '#,##0.00', width: 85, value: (order) => order.amount },
    ],
    orders,
  );
  return [customerSheet, orderSheet];
}
