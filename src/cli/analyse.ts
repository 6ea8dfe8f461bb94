import path from 'node:path';
import { createApp } from '../app/app';
import type { App } from '../app/app';
import type { ReadRequest, SourceReference } from '../app/ports';
import type { Analysis } from '../core/analyses/analysis';
import { findAnalysis, parseOptions } from '../core/analyses/catalogue';
import { checkFits, fits } from '../core/analyses/fits';
import { Problem } from '../core/problem';
import { readContacts } from '../core/contacts/readContacts';
import type { ContactLog, Table } from '../core/table/table';
import { parseAddress } from '../core/table/a1';
import { createEngine } from '../engine/client';
import { createExcelWorkbook } from '../excel/excelWorkbook';
import { saveXlsx } from '../workbench/files/saveXlsx';
import { createNodeCalculator } from '../workbench/formulas/nodeCalculator';
import { startOfficeInNode } from '../workbench/protocol/nodeHost';
import { formatArea } from '../workbench/workbook/address';
import type { WorkbookApi } from '../workbench/workbook/api';
import type { AnalyseCommand } from './arguments';
import { readOptions, writeBytes } from './files';
import type { CommandIo } from './io';
import { sayLeft } from './sayLeft';
import { sayAssumedShape } from './sayAssumedShape';
import { sayQuestions } from './sayQuestions';
import { sayWarning } from './sayWarning';
import { compareLists } from './compareLists';
import { joinCustomers } from './joinCustomers';
import { openFile } from './openFile';
import { writeCode } from './writeCode';
import { worksheetFunctionsInFiles } from './worksheetFunctions';
import { writeSql } from './writeSql';

/** Does with a file what the pane does with an open workbook, through the real Office.js. Throws `Problem`. */
export async function analyseFile(command: AnalyseCommand, io: CommandIo): Promise<void> {
  const { translate } = io;
  const analysis = findAnalysis(command.analysis);
  const given = await readOptions(command.options);
  const known = command.customers === undefined ? undefined : await readWhole(command.customers, io);
  if (known && (given === undefined || analysis.id !== 'lifetime')) {
    throw new Problem('arguments-invalid', { option: '--customers' });
  }
  const contacts = command.contacts === undefined ? undefined : await readLog(command.contacts, io);
  const wanted = (['ics', 'csv'] as const).filter((kind) => command[kind] !== undefined);
  if (wanted.length > 0 && !analysis.files) throw new Problem('arguments-invalid', { option: `--${wanted[0]}` });
  if (command.sql !== undefined && !analysis.sql) throw new Problem('sql-not-for-analysis', { option: '--sql' });
  const workbook = await openFile(command.input, io);
  const earlier = command.before === undefined ? undefined : await readWhole(command.before, io, readingOf(command));
  await inExcel(workbook, io, async (app) => {
    const source = sourceOf(workbook, command.range);
    const reading = readingOf(command);
    const list = await app.readSource({ source, filteredRows: 'include', shape: command.shape, reading });
    const both = earlier && compareLists(command, earlier, list, given);
    const joined = both?.table ?? (known ? joinCustomers(list, known, given) : list);
    const read = contacts ? { ...joined, contactLog: contacts } : joined;
    sayQuestions(read.findings, io);
    sayAssumedShape(read.recognition, io);
    const asked = both?.options ?? given;
    const table =
      asked === undefined
        ? await fittingList(app, analysis, read, io)
        : asGiven(analysis, parseOptions(analysis, asked), read, io);
    const options =
      asked === undefined ? analysis.defaults(table, (key) => translate({ key })) : parseOptions(analysis, asked);
    const name = translate({ key: `analysis.${analysis.id}.name` });
    const { report } = await app.analyse({
      analysis: analysis.id,
      table,
      options,
      runId: `cli-${analysis.id}`,
      name,
      liveFormulas: analysis.wantsLiveFormulas(options),
      writeColumns: true,
      writeSheets: true,
      overwrite: 'ask',
    });
    if (command.code !== undefined) {
      await writeCode(command.code, analysis, { table, options, detail: report.detail }, io);
    }
    if (analysis.readsContacts && command.output !== undefined && !contacts) await app.openContactLog();
    const files =
      wanted.length === 0
        ? []
        : (analysis.files?.(report.detail, { translate, stamp: new Date().toISOString() }) ?? []);
    for (const { kind, content } of files) {
      const place = command[kind];
      if (place !== undefined) await writeBytes(place, content);
    }
    if (command.sql !== undefined) {
      await writeSql(command.sql, analysis, { table, options, detail: report.detail }, command, io);
    }
    if (command.json !== undefined) {
      const json = {
        analysis: analysis.id,
        source: { file: path.basename(command.input), sheet: read.origin.sheet, address: read.origin.address },
        shape: read.recognition?.shape,
        findings: read.findings,
        warnings: report.warnings.map(translate),
        ...analysis.json(report.detail),
      };
      await writeBytes(command.json, `${JSON.stringify(json, null, 2)}\n`);
    }
  });
  if (command.output !== undefined)
    await writeBytes(command.output, await saveXlsx(workbook, (warning) => sayWarning(warning, io)));
}

/** The contact log of a file. Throws `no-contact-log`. */
async function readLog(file: string, io: CommandIo): Promise<ContactLog> {
  const log = readContacts(await readWhole(file, io));
  if (!log) throw new Problem('no-contact-log', { file: path.basename(file) });
  return log;
}

/** How cells are read that leave it open. */
function readingOf({ decimals, credits, days }: AnalyseCommand): NonNullable<ReadRequest['reading']> {
  return { decimal: decimals, creditSign: credits, dayFirst: days === undefined ? undefined : days === 'day-first' };
}

/** The list of a file's first sheet with cells. */
export async function readWhole(file: string, io: CommandIo, reading?: ReadRequest['reading']): Promise<Table> {
  const workbook = await openFile(file, io);
  const tables: Table[] = [];
  await inExcel(workbook, io, async (app) => {
    tables.push(await app.readSource({ source: sourceOf(workbook, undefined), filteredRows: 'include', reading }));
  });
  return tables[0];
}

/**
 * The list that an analysis reads: as it is, or the customers made of its orders, which is said. Throws
 * `needs-customers`, `needs-orders`, `needs-contracts` for a list of which none can be made.
 */
async function fittingList(app: App, analysis: Analysis, read: Table, { translate, error }: CommandIo): Promise<Table> {
  const { recognition } = read;
  const isOfOrders = recognition !== undefined && ['orders', 'order-lines'].includes(recognition.shape);
  if (fits(analysis, read) || !isOfOrders || !recognition.isSure || !analysis.shapes.includes('customers')) {
    checkFits(analysis, read);
    return read;
  }
  const { customers, detail } = await app.makeCustomerList({ table: read, overwrite: 'ask' });
  const params = { count: detail.ids.length, rows: detail.rows, sheet: customers.origin.sheet };
  error(`${translate({ key: 'cli.customersMade', params })}\n`);
  return customers;
}

/** Options that were given are taken at their word: the list stays as it is, and what it looks like is said. */
function asGiven(analysis: Analysis, options: unknown, read: Table, { translate, error }: CommandIo): Table {
  const { recognition, ...table } = read;
  if (recognition?.isSure === true && !fits(analysis, read, options)) {
    error(`${translate({ key: `cli.looksLike.${recognition.shape}` })}\n`);
  }
  return table;
}

/** Runs work on a workbook behind the real Office.js, with its formulas calculated, and closes Office.js again. */
export async function inExcel(workbook: WorkbookApi, io: CommandIo, work: (app: App) => Promise<void>): Promise<void> {
  const { translate } = io;
  const calculator = createNodeCalculator(workbook, worksheetFunctionsInFiles);
  workbook.calculator = calculator;
  // Formulas without a value get one, as in Excel, and those that are calculated otherwise here are found.
  await calculator.calculate();
  const office = await startOfficeInNode(workbook, {});
  const engine = createEngine();
  try {
    const now = (): Date => new Date();
    await work(
      createApp({
        workbook: createExcelWorkbook({ translate, now }),
        engine,
        translate,
        now,
        newId: () => crypto.randomUUID(),
      }),
    );
    sayLeft(workbook, calculator, io);
  } finally {
    engine.dispose();
    office.close();
  }
}

/** `Sheet!A1:D9`, `'My sheet'!A1:D9`, `A1:D9`, a sheet's name, a table's name; left out: the first sheet with cells. */
export function sourceOf(workbook: WorkbookApi, range: string | undefined): SourceReference {
  if (range === undefined) {
    const sheet = workbook.sheets.find((candidate) => candidate.usedArea(true) !== undefined);
    if (!sheet) throw new Problem('selection-empty', { file: workbook.fileName });
    return usedSource(workbook, sheet.name);
  }
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === range.toLowerCase());
    if (table) return { sheet: sheet.name, address: formatArea(table.area), tableName: table.name };
  }
  const [, quoted, plain, address] = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/.exec(range) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  if (named === undefined && workbook.sheet(range)) return usedSource(workbook, range);
  const sheet = named === undefined ? workbook.sheets[0] : workbook.sheet(named);
  if (!sheet) throw new Problem('source-gone', { sheet: named, file: workbook.fileName });
  if (!address.split(',').every((part) => parseAddress(part))) {
    throw new Problem('arguments-invalid', { option: `--range ${range}` });
  }
  return { sheet: sheet.name, address };
}

function usedSource(workbook: WorkbookApi, name: string): SourceReference {
  const sheet = workbook.sheet(name);
  const used = sheet?.usedArea(true);
  if (!sheet || !used) throw new Problem('selection-empty', { sheet: name, file: workbook.fileName });
  return { sheet: sheet.name, address: formatArea(used), tableName: sheet.tables[0]?.name };
}
