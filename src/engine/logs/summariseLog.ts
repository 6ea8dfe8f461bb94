import type { CustomersDetail } from '../../core/analyses/understand/customers/detail';
import type { CustomersOptions } from '../../core/analyses/understand/customers/options';
import { Problem } from '../../core/problem';
import { withoutBlanks } from '../../core/warehouse/logs/fileColumns';
import { dialects } from '../../core/warehouse/dialects';
import { printQuery, printSql } from '../../core/warehouse/printQuery';
import { logTable, plainCustomers, type LogRules } from '../../core/warehouse/logs/plainRows';
import type { Understanding } from '../understandSource';
import { fewChange } from '../../core/analyses/understand/customers/findAttributes';
import { customerTable, isJudged } from './customerTable';
import { judgedCustomers } from './judgedCustomers';
import { LogDatabaseError, numbersOf, type Answer, type LogDatabase } from './LogDatabase';
import { logProblem } from './logProblem';
import { asTexts, logRules, usedColumns, type DecidedLog } from './logRules';
import { understandSample, type LogSample } from './LogSample';
import type { LogSource } from './LogSource';
import { mergeCustomers, type LogTotals } from './mergeCustomers';

/** The sample is taken larger this often, where rows beyond it are read otherwise than those in it. */
const mostTries = 3;

export interface LogSummary {
  detail: CustomersDetail;
  /** Customers whose rows were read by the code of the sheet, one by one. */
  judged: number;
  sample: LogSample;
}

/**
 * A log summed up, one entry per customer, as the *customers* analysis sums up a list of orders. The engine sums up plain
 * rows; customers with any other row are read, cleaned and summed up by the analysis itself. Where their rows tell
 * otherwise what a column is, all is done anew with these rows in the sample.
 *
 * @param understood the rows of the source, understood as `how` says
 *
 * Throws what understanding and summing up orders throws, `log-carried`, and what reading the files throws.
 */
export async function summariseLog(
  database: LogDatabase,
  source: LogSource,
  options: CustomersOptions,
  understood: LogSample,
  how: Understanding,
  onProgress: (done: number) => void = () => undefined,
): Promise<LogSummary> {
  try {
    let sample = understood;
    for (let tries = 1; ; tries++) {
      const decided = logRules(sample, options);
      onProgress(0.05);
      await makeCustomers(database, source, decided);
      onProgress(0.7);
      const kept = await keptAttributes(database, decided);
      const judged = await judgedCustomers(database, source, { sample, decided, kept, options, how }, (done) =>
        onProgress(0.7 + 0.25 * done),
      );
      if (judged.otherwise.length > 0) {
        if (tries === mostTries) throw new Problem('log-unclear', { file: source.name });
        const rows = [...sample.rows, ...judged.otherwise];
        sample = understandSample(source.name, source.head, rows, how);
        continue;
      }
      const plain = await plainAnswer(database, decided, kept);
      const totals = await totalsOf(database);
      const detail = mergeCustomers({ plain, judged, totals, sample, decided, kept, options });
      if (detail.ids.length === 0) throw new Problem('no-data-rows', { file: source.name });
      onProgress(1);
      return { detail, judged: judged.ids.size, sample };
    }
  } catch (error) {
    throw logProblem(error, source.files);
  }
}

/**
 * Makes the table of customers. Cells come with the types that the sample shows, which costs the engine least; where one
 * cannot be, all come as texts, and the rows that are written otherwise are judged.
 */
async function makeCustomers(database: LogDatabase, source: LogSource, { rules }: DecidedLog): Promise<void> {
  try {
    await makeFrom(database, source, rules);
  } catch (error) {
    if (!(error instanceof LogDatabaseError && /convert|cast/i.test(error.message))) throw error;
    await makeFrom(database, source, asTexts(rules));
  }
  await judgeOddNames(database);
}

async function makeFrom(database: LogDatabase, { from }: LogSource, rules: LogRules): Promise<void> {
  const types = Object.fromEntries(usedColumns(rules).flatMap(({ name, type }) => (type ? [[name, type]] : [])));
  await database.query(`CREATE OR REPLACE TEMP VIEW ${logTable} AS SELECT * FROM ${from(types)}`);
  const query = printQuery(plainCustomers(rules), dialects.duckdb);
  await database.query(`CREATE OR REPLACE TEMP TABLE ${customerTable} AS ${query}`);
}

/** Names with other blanks around them than spaces are those without to the sheet, which tells who is the same. */
async function judgeOddNames(database: LogDatabase): Promise<void> {
  const name = printSql(
    withoutBlanks({ kind: 'cast', of: { kind: 'column', name: '_cp_customer' }, to: 'text' }),
    dialects.duckdb,
  );
  const odd = `SELECT ${name} FROM ${customerTable} WHERE ${name} <> CAST(_cp_customer AS VARCHAR)`;
  await database.query(`UPDATE ${customerTable} SET _cp_judged = 1 WHERE ${name} IN (${odd})`);
}

/** Places of the attributes that say the same in all rows of nearly every customer. */
async function keptAttributes(database: LogDatabase, { rules }: DecidedLog): Promise<number[]> {
  if (rules.attributes.length === 0) return [];
  const sums = rules.attributes.map((_, k) => `CAST(SUM(_cp_changes_${k}) AS DOUBLE) AS changes_${k}`);
  const answer = await database.query(
    `SELECT CAST(COUNT(*) FILTER (WHERE _cp_all > 1) AS DOUBLE) AS several, ${sums.join(', ')} ` +
      `FROM ${customerTable} WHERE _cp_customer IS NOT NULL`,
  );
  const [several] = numbersOf(answer, 'several');
  return rules.attributes
    .map((_, k) => k)
    .filter((k) => several > 0 && numbersOf(answer, `changes_${k}`)[0] <= fewChange * several);
}

function plainAnswer(database: LogDatabase, { rules }: DecidedLog, kept: readonly number[]): Promise<Answer> {
  const numbers = ['usable', 'orders', 'revenue', 'first', 'last', ...(rules.product ? ['products'] : [])];
  const columns = [
    '_cp_customer AS customer',
    ...numbers.map((name) => `CAST(_cp_${name} AS DOUBLE) AS ${name}`),
    ...kept.map((k) => `_cp_attribute_${k} AS attribute_${k}`),
  ];
  return database.query(
    `SELECT ${columns.join(', ')} FROM ${customerTable} WHERE _cp_customer IS NOT NULL AND NOT (${isJudged(kept)})`,
  );
}

async function totalsOf(database: LogDatabase): Promise<LogTotals> {
  const answer = await database.query(
    `SELECT CAST(SUM(_cp_all) AS DOUBLE) AS total, ` +
      `CAST(COALESCE(SUM(_cp_all) FILTER (WHERE _cp_customer IS NULL), 0) AS DOUBLE) AS nameless, ` +
      `CAST(COALESCE(SUM(_cp_all - _cp_usable) FILTER (WHERE _cp_customer IS NOT NULL AND _cp_judged = 0), 0) AS DOUBLE) AS incomplete, ` +
      `CAST(MAX(_cp_seen) FILTER (WHERE _cp_customer IS NOT NULL) AS DOUBLE) AS last_day FROM ${customerTable}`,
  );
  const [rows, nameless, incomplete, lastDay] = ['total', 'nameless', 'incomplete', 'last_day'].map(
    (name) => numbersOf(answer, name)[0],
  );
  return { rows, nameless, incomplete, lastDay };
}
