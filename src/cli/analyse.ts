import path from 'node:path';
import type { App } from '../app/app';
import type { Analysis } from '../core/analyses/analysis';
import { findAnalysis } from '../core/analyses/catalogue';
import { parseOptions } from '../core/analyses/entry';
import { checkFits, fits } from '../core/analyses/fits';
import { Problem } from '../core/problem';
import type { Table } from '../core/table/table';
import { saveXlsx } from '../workbench/files/saveXlsx';
import type { AnalyseCommand } from './arguments';
import { compareLists } from './compareLists';
import { inExcel } from './excelSession';
import { readOptions, writeBytes } from './files';
import type { CommandIo } from './io';
import { joinCustomers } from './joinCustomers';
import { openInputs, readingOf } from './openInputs';
import { readLog } from './readLog';
import { readWhole } from './readWhole';
import { sayAssumedShape } from './sayAssumedShape';
import { sayQuestions } from './sayQuestions';
import { sayWarning } from './sayWarning';
import { sourceOf } from './sourceOf';
import { writeCode } from './writeCode';
import { writeResults } from './writeResults';
import { writeSql } from './writeSql';

/** Does with a file what the pane does with an open workbook, through the real Office.js. Throws `Problem`. */
export async function analyseFile(command: AnalyseCommand, io: CommandIo): Promise<void> {
  const { translate } = io;
  const analysis = findAnalysis(command.analysis);
  const wanted = (['ics', 'csv'] as const).filter((kind) => command[kind] !== undefined);
  refuse('--customers', command.customers, command.options !== undefined && analysis.id === 'lifetime');
  refuse(`--${wanted[0]}`, wanted[0], analysis.files !== undefined);
  if (command.sql !== undefined && !analysis.sql) throw new Problem('sql-not-for-analysis', { option: '--sql' });
  const given = await readOptions(command.options);
  const known = command.customers === undefined ? undefined : await readWhole(command.customers, io);
  const contacts = command.contacts === undefined ? undefined : await readLog(command.contacts, io);
  const [before, lists] = earlierAndLater(analysis, command);
  const { workbook, range, findings } = await openInputs(lists, io);
  const reading = readingOf(command);
  const earlier = before === undefined ? undefined : await readWhole(before, io, reading);
  await inExcel(workbook, io, async (app) => {
    const source = sourceOf(workbook, range);
    const list = await app.readSource({ source, filteredRows: 'include', shape: command.shape, reading });
    const both =
      earlier && before !== undefined
        ? compareLists({ before, input: lists.inputs[0] }, earlier, list, given)
        : undefined;
    const joined = both?.table ?? (known ? joinCustomers(list, known, given) : list);
    const read = {
      ...joined,
      findings: [...findings, ...joined.findings],
      ...(contacts ? { contactLog: contacts } : {}),
    };
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
    const json = {
      analysis: analysis.id,
      source: { file: path.basename(lists.inputs[0]), sheet: read.origin.sheet, address: read.origin.address },
      shape: read.recognition?.shape,
      findings: read.findings,
      warnings: report.warnings.map(translate),
      ...analysis.json(report.detail),
    };
    const isElsewhere = wanted.length > 0 || command.code !== undefined || command.sql !== undefined;
    await writeResults(command, { table, report, json }, isElsewhere, io);
  });
  if (command.output !== undefined)
    await writeBytes(command.output, await saveXlsx(workbook, (warning) => sayWarning(warning, io)));
}

function refuse(option: string, value: string | undefined, fits: boolean): void {
  if (value !== undefined && !fits) throw new Problem('arguments-invalid', { option });
}

/** An analysis that compares takes two files as before and after; any other reads all of its files as one list. */
function earlierAndLater(analysis: Analysis, command: AnalyseCommand): [string | undefined, AnalyseCommand] {
  const { inputs } = command;
  if (inputs.length === 1 || !analysis.shapes.includes('snapshots')) return [undefined, command];
  const [before, after, surplus] = inputs;
  if (surplus !== undefined) throw new Problem('arguments-invalid', { option: `--input ${surplus}` });
  return [before, { ...command, inputs: [after] }];
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
