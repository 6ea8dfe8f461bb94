import { createRandom } from '../../src/core/stats/random';
import type { Column, Table } from '../../src/core/table/table';

/** Tables for understanding customers; always the same ones, for this bench and for what stands beside it. */
export const productCount = 1000;

/** Baskets, or customers, of so many order lines. */
const customersOf = (rows: number): number => Math.ceil(rows / 10);

/** Four columns of points around five centres on a line, 8.2 apart, with a standard deviation of 2. */
export function clusteredColumns(rows: number): Float64Array[] {
  const random = createRandom(1);
  return [0, 1, 2, 3].map((d) =>
    Float64Array.from({ length: rows }, (_, i) => (i % 5) * (d + 1) * 1.5 + 2 * random.normal()),
  );
}

export interface Outcomes {
  predictors: { name: string; values: Float64Array }[];
  /** 0 or 1. */
  outcome: Float64Array;
}

/** Ten standard normal predictors, of which the first and the second move the log odds by 1 and −1. */
export function outcomes(rows: number): Outcomes {
  const random = createRandom(2);
  const predictors = Array.from({ length: 10 }, (_, j) => ({
    name: `x${j}`,
    values: Float64Array.from({ length: rows }, () => random.normal()),
  }));
  const [first, second] = predictors;
  const outcome = Float64Array.from({ length: rows }, (_, i) =>
    random.next() < 1 / (1 + Math.exp(second.values[i] - first.values[i])) ? 1 : 0,
  );
  return { predictors, outcome };
}

export interface OrderLines {
  baskets: number;
  /** Per row, from 0 on. */
  basket: Int32Array;
  product: Int32Array;
}

/** Ten lines a basket, of a thousand products of which a quarter makes half of the lines. */
export function orderLines(rows: number): OrderLines {
  const random = createRandom(3);
  const baskets = customersOf(rows);
  const basket = Int32Array.from({ length: rows }, () => random.integer(0, baskets - 1));
  const product = Int32Array.from({ length: rows }, () => Math.floor(productCount * random.next() ** 2));
  return { baskets, basket, product };
}

/** Customer, Date and Sales of orders: ten a customer, on any of 1,001 days. */
export function orders(rows: number): Table {
  const random = createRandom(4);
  const dictionary = Array.from({ length: customersOf(rows) }, (_, i) => `c${i}`);
  const customer = names('Customer', rows, dictionary, () => random.integer(0, dictionary.length - 1));
  const date = { ...numbers('Date', rows, () => 19_000 + random.integer(0, 1000)), kind: 'date' } as Column;
  return tableOf(rows, [customer, date, numbers('Sales', rows, () => Math.exp(random.normal()))]);
}

/** Sales of customers, lognormal. */
export function sales(rows: number): Table {
  const random = createRandom(5);
  return tableOf(rows, [numbers('Sales', rows, () => Math.exp(random.normal()))]);
}

/** Customers with columns of every kind that the analyses ask for. */
export function customerList(rows: number): Table {
  const random = createRandom(6);
  return tableOf(rows, [
    names('Tier', rows, ['A', 'B', 'C', 'D'], (i) => i % 4),
    names('Kind', rows, [...'uvwxyz'], () => random.integer(0, 5)),
    numbers('Sales', rows, () => Math.exp(random.normal())),
    numbers('B', rows, () => random.normal()),
    numbers('C', rows, () => random.normal()),
    numbers('Said', rows, () => random.integer(1, 5)),
    numbers('Again', rows, () => random.integer(0, 1)),
  ]);
}

/** Customers with names of two words and a legal form; every twentieth repeats another one with a slip. */
export function firmList(count: number): Table {
  const random = createRandom(7);
  const parts = 'ber lin mul ler nord tek sol var kon mar tro pel ski dan hol gra fen wes ton dor'.split(' ');
  const word = (length: number): string =>
    Array.from({ length }, () => parts[random.integer(0, parts.length - 1)]).join('');
  const firms: string[] = [];
  while (firms.length < count) {
    const isSlip = firms.length % 20 === 19;
    const name = isSlip ? firms[firms.length - 10].replace(/^(...)./, '$1') : `${word(3)} ${word(3)} GmbH`;
    firms.push(name);
  }
  return tableOf(count, [
    names('Firm', count, firms, (i) => i),
    numbers('Sales', count, () => Math.exp(random.normal())),
  ]);
}

function numbers(name: string, count: number, draw: (row: number) => number) {
  const values = Float64Array.from({ length: count }, (_, i) => draw(i));
  return { kind: 'number' as const, name, values, valid: new Uint8Array(count).fill(1) };
}

function names(name: string, count: number, dictionary: string[], draw: (row: number) => number): Column {
  return { kind: 'text', name, codes: Int32Array.from({ length: count }, (_, i) => draw(i)), dictionary };
}

function tableOf(rowCount: number, columns: Column[]): Table {
  const columnIndices = columns.map((_, i) => i);
  const origin = { sheet: 'Customers', address: `A1:Z${rowCount + 1}`, headerRow: 0, firstRow: 1, columnIndices };
  return { rowCount, columns, origin, findings: [] };
}
