import { evaluateCustomers } from '../../core/analyses/understand/customers/evaluate';
import type { CustomersDetail } from '../../core/analyses/understand/customers/detail';
import type { CustomersOptions } from '../../core/analyses/understand/customers/options';
import { pickCustomers } from '../../core/analyses/understand/customers/pickCustomers';
import { Problem } from '../../core/problem';
import { tableOfRows } from '../../core/table/pickRows';
import { columnByName } from '../../core/table/columns';
import { codedColumn } from '../../core/table/codedColumn';
import { dialects } from '../../core/warehouse/dialects';
import { readCell } from '../../core/warehouse/logs/fileColumns';
import { printSql } from '../../core/warehouse/printQuery';
import type { Table } from '../../core/table/table';
import type { Understanding } from '../understandSource';
import { numbersOf, rowsOf, type LogDatabase } from './LogDatabase';
import { fileColumnName, type DecidedLog } from './logRules';
import { understandSample, type LogSample } from './LogSample';
import type { LogSource } from './LogSource';
import { readingOfTexts, saidDayOrder } from './readingOfTexts';
import { customerTable, isJudged, judgedTable, partTable } from './customerTable';

/** Rows that are in memory at once, of whole customers. */
const rowsAtOnce = 250_000;
/** Rows that a larger sample takes from these. */
const mostOtherwise = 50_000;

/** What the code of the sheet found of the customers that were left to it. */
export interface JudgedCustomers {
  /** All of them, whether any of their orders stands or not. */
  ids: ReadonlySet<string>;
  parts: CustomersDetail[];
  /** What the sample's own rows, which are read along, came to in each part. */
  contexts: (CustomersDetail | null)[];
  /** Rows that say that a column is to be read otherwise than the sample says; nothing is summed up then. */
  otherwise: string[][];
}

interface Judging {
  sample: LogSample;
  decided: DecidedLog;
  kept: readonly number[];
  options: CustomersOptions;
  how: Understanding;
}

/**
 * Sums up the customers with rows that are not plain, some at a time. Their rows are read together with those of the
 * sample, so that columns, services and what order numbers begin with are told as they are of the whole list.
 */
export async function judgedCustomers(
  database: LogDatabase,
  source: LogSource,
  judging: Judging,
  onProgress: (done: number) => void,
): Promise<JudgedCustomers> {
  const count = await takeRows(database, source, judging);
  const ids = new Set<string>();
  const parts: CustomersDetail[] = [];
  const contexts: (CustomersDetail | null)[] = [];
  for (let part = 0; part < count; part++) {
    const rows = await rowsOfPart(database, source, part);
    const found = sumUp(rows, judging);
    if (found.otherwise) return { ids, parts: [], contexts: [], otherwise: spread(rows, mostOtherwise) };
    for (const id of found.ids) ids.add(id);
    if (found.detail) parts.push(found.detail);
    contexts.push(found.context);
    onProgress((part + 1) / count);
  }
  return { ids, parts, contexts, otherwise: [] };
}

/** Puts the rows of judged customers aside, in parts of whole customers, and counts the parts. */
async function takeRows(database: LogDatabase, { from }: LogSource, { decided, kept }: Judging): Promise<number> {
  const size = await database.query(
    `SELECT CAST(COALESCE(SUM(_cp_all), 0) AS DOUBLE) AS size FROM ${customerTable} ` +
      `WHERE _cp_customer IS NOT NULL AND (${isJudged(kept)})`,
  );
  const [rows] = numbersOf(size, 'size');
  if (rows === 0) return 0;
  const { type: _, ...column } = decided.rules.customer;
  const customer = printSql(readCell(column), dialects.duckdb);
  await database.query(
    `CREATE OR REPLACE TEMP TABLE ${partTable} AS SELECT _cp_customer, CAST(FLOOR((SUM(_cp_all) OVER ` +
      `(ORDER BY _cp_customer ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) - 1) / ${rowsAtOnce}) AS INTEGER) AS part ` +
      `FROM ${customerTable} WHERE _cp_customer IS NOT NULL AND (${isJudged(kept)})`,
  );
  await database.query(
    `CREATE OR REPLACE TEMP TABLE ${judgedTable} AS SELECT numbered.*, part FROM ` +
      `(SELECT *, ROW_NUMBER() OVER () AS line FROM ${from()}) AS numbered JOIN ${partTable} ON ${customer} = _cp_customer`,
  );
  const parts = await database.query(`SELECT CAST(MAX(part) + 1 AS DOUBLE) AS parts FROM ${partTable}`);
  return numbersOf(parts, 'parts')[0];
}

async function rowsOfPart(database: LogDatabase, { width }: LogSource, part: number): Promise<string[][]> {
  const names = Array.from({ length: width }, (_, at) => fileColumnName(at));
  const answer = await database.query(
    `SELECT ${names.join(', ')} FROM ${judgedTable} WHERE part = ${part} ORDER BY line`,
  );
  return rowsOf(answer, names);
}

interface Found {
  otherwise: boolean;
  ids: string[];
  detail: CustomersDetail | null;
  context: CustomersDetail | null;
}

function sumUp(rows: string[][], { sample, decided, kept, options, how }: Judging): Found {
  const nothing: Found = { otherwise: true, ids: [], detail: null, context: null };
  const { table } = understandSample(sample.name, sample.head, [...sample.rows, ...rows], how);
  if (!isReadAlike(sample, table, decided, options)) return nothing;
  const first = sample.head.length + sample.rows.length;
  const place = (row: number): number => table.origin.rowIndices?.[row] ?? table.origin.firstRow + row;
  const customers = codedColumn(columnByName(table, options.customer, 'customer'), table.rowCount);
  const judged = new Uint8Array(customers.size);
  for (let row = 0; row < table.rowCount; row++) {
    if (place(row) >= first && customers.codes[row] >= 0) judged[customers.codes[row]] = 1;
  }
  const [all, context]: [number[], number[]] = [[], []];
  for (let row = 0; row < table.rowCount; row++) {
    const code = customers.codes[row];
    if (place(row) >= first) all.push(row);
    // a customer of this part has all of its rows in it already
    else if (code >= 0 && judged[code] === 0) {
      all.push(row);
      context.push(row);
    }
  }
  const ids = Array.from(judged.keys())
    .filter((code) => judged[code] === 1)
    .map(customers.text);
  const attributes = kept.map((k) => decided.ofSample.attributes[k].name);
  const summed = orNone(() => evaluateCustomers(tableOfRows(table, all), options, attributes));
  const ofContext = orNone(() => evaluateCustomers(tableOfRows(table, context), options, attributes));
  return {
    otherwise: false,
    ids,
    detail: summed && pickCustomers(summed, placesOf(summed, new Set(ids))),
    context: ofContext,
  };
}

/** Where nobody's orders stand, there is nothing to add. */
function orNone(work: () => CustomersDetail): CustomersDetail | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Problem && error.code === 'no-data-rows') return null;
    throw error;
  }
}

/** Whether the columns that are used are of the kinds and in the forms that the sample shows. */
function isReadAlike(sample: LogSample, table: Table, { rules }: DecidedLog, options: CustomersOptions): boolean {
  const used = Object.values(options).filter((value) => typeof value === 'string');
  return used.every((name) => {
    const [before, now] = [sample.table, table].map(({ columns }) => columns.find((column) => column.name === name));
    if (!before || !now) return before === now;
    if (before.kind !== now.kind) return false;
    const [asBefore, asNow] = [readingOfTexts(sample.table, before, []), readingOfTexts(table, now, [])];
    if (asBefore.kind === 'number' && asNow.kind === 'number') return asBefore.decimal === asNow.decimal;
    if (name !== options.date || rules.date.reads.kind !== 'day') return true;
    return saidDayOrder(sample.table, name) === saidDayOrder(table, name);
  });
}

/** Where these customers stand. */
function placesOf({ ids }: CustomersDetail, wanted: ReadonlySet<string>): number[] {
  return [...ids.keys()].filter((i) => wanted.has(ids[i]));
}

/** So many rows, evenly spread. */
function spread(rows: string[][], most: number): string[][] {
  const step = Math.max(1, Math.ceil(rows.length / most));
  return rows.filter((_, row) => row % step === 0);
}
