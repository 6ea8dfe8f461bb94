import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findAnalysis } from '../../src/core/analyses/catalogue';
import { parseOptions } from '../../src/core/analyses/entry';
import type { PyramidDetail } from '../../src/core/analyses/classify/pyramid/detail';
import { evaluateLifetime } from '../../src/core/analyses/value/lifetime/evaluate';
import { lifetimeSql } from '../../src/core/analyses/value/lifetime/sqlOf';
import { lifetimeSchema } from '../../src/core/analyses/value/lifetime/options';
import { customerName } from '../../src/core/orders/customerNames';
import { dayText } from '../../src/core/orders/timeUnit';
import type { Column, Table } from '../../src/core/table/table';
import type { DialectName } from '../../src/core/warehouse/dialects';
import { createTranslate } from '../../src/i18n/translate';
import {
  customerNames,
  lifetimeModels,
  orderNames,
  orderTable,
  pyramidModels,
  simulateCustomers,
  simulateOrders,
} from './simulate';
import { writeCsv } from './writeCsv';

/** Statements of a model by engine, and the file of what the add-in finds. */
export interface Case {
  name: string;
  kind: 'pyramid' | 'lifetime' | 'counted';
  sql: Record<'duckdb' | 'spark', string>;
  expected: string;
  /** Seconds of the add-in for the same. */
  seconds: number;
}

const engines = ['duckdb', 'spark'] as const;

/** Lists, statements and what the add-in finds, as files of a folder. Returns customers and orders. */
export function makeCases(folder: string, customers: number, say: (line: string) => void): { orders: number } {
  mkdirSync(folder, { recursive: true });
  const cases: Case[] = [];
  const list = simulateCustomers(customers, 7);
  writeTable(path.join(folder, 'customers.csv'), list);
  const pyramid = findAnalysis('pyramid');
  for (const [name, model] of Object.entries(pyramidModels)) {
    say(`add-in: pyramid by ${name}`);
    const options = parseOptions(pyramid, model);
    const begin = performance.now();
    const detail = pyramid.run(list, options, () => undefined).detail as PyramidDetail;
    const seconds = (performance.now() - begin) / 1000;
    const expected = path.join(folder, `pyramid ${cases.length}.csv`);
    const tiers = detail.tiers.map((tier) => tier.name);
    writeCsv(expected, ['id', 'score', 'tier'], customers, (row) =>
      [detail.ids[row], cell(detail.scores[row]), quoted(tiers[detail.tierIndices[row]] ?? '')].join(','),
    );
    const sql = inBoth((dialect) => pyramid.sql?.(list, options, detail, settings(dialect))[0].text ?? '');
    cases.push({ name: `tiers by ${name}`, kind: 'pyramid', sql, expected, seconds });
  }
  say('orders');
  const orders = simulateOrders(customers, 11);
  const log = orderTable(orders, customers);
  writeTable(path.join(folder, 'orders.csv'), log);
  for (const [name, model] of Object.entries(lifetimeModels)) {
    say(`add-in: ${name}`);
    const options = lifetimeSchema.parse(model);
    const begin = performance.now();
    const detail = evaluateLifetime(log, options, () => undefined);
    const seconds = (performance.now() - begin) / 1000;
    const { customers: found } = detail;
    const expected = path.join(folder, `${name}.csv`);
    const columns = [
      ...[found.frequency, found.recency, found.age, found.monetary ?? [], found.total ?? []],
      ...[found.pAlive, found.expectedPurchases, found.expectedSpend, found.clv],
    ];
    const header = ['x', 'recency', 'age', 'monetary', 'total', 'alive', 'purchases', 'spend', 'clv'];
    writeCsv(expected, ['id', ...header], found.frequency.length, (row) =>
      [customerName(found.ids, row), ...columns.map((values) => cell(values[row]))].join(','),
    );
    const files = inBoth((dialect) => JSON.stringify(lifetimeSql({ table: log, options, detail }, settings(dialect))));
    const statement = (at: number): Case['sql'] =>
      inBoth((dialect) => (JSON.parse(files[dialect]) as { text: string }[])[at].text);
    cases.push({ name: `lifetime by ${name}`, kind: 'lifetime', sql: statement(0), expected, seconds });
    if (name !== 'bg-nbd') continue;
    cases.push({ name: 'counted histories', kind: 'counted', sql: statement(2), expected, seconds: 0 });
  }
  writeFileSync(path.join(folder, 'cases.json'), JSON.stringify({ cases, names: { orderNames, customerNames } }));
  return { orders: orders.length };
}

function inBoth(make: (dialect: (typeof engines)[number]) => string): Case['sql'] {
  return { duckdb: make('duckdb'), spark: make('spark') };
}

function settings(dialect: DialectName) {
  return { dialect, form: 'statements' as const, translate: createTranslate('en') };
}

const cell = (value: number): string => (Number.isNaN(value) ? '' : String(value));
const quoted = (text: string): string => (text === '' ? '' : `"${text.replaceAll('"', '""')}"`);

function writeTable(file: string, { columns, rowCount }: Table): void {
  const cells = columns.map((column) => cellsOf(column));
  const header = columns.map(({ name }) => quoted(name));
  writeCsv(file, header, rowCount, (row) => cells.map((of) => of(row)).join(','));
}

function cellsOf(column: Column): (row: number) => string {
  if (column.kind === 'text') {
    const texts = column.dictionary.map(quoted);
    return (row) => texts[column.codes[row]] ?? '';
  }
  const print = column.kind === 'date' ? dayText : String;
  return (row) => (column.valid[row] ? print(column.values[row]) : '');
}
