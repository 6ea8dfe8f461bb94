import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createApp } from '../../../src/app/app';
import { worksheetFunctionsInFiles } from '../../../src/cli/worksheetFunctions';
import { findAnalysis } from '../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../src/core/analyses/entry';
import { createEngine } from '../../../src/engine/client';
import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { excelFunction } from '../../../src/functions/excelFunction';
import { createLongCalls } from '../../../src/functions/longCalls';
import { createTranslate } from '../../../src/i18n/translate';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import type { FunctionMetadata } from '../../../src/workbench/formulas/functionMetadata';
import type { Invocation } from '../../../src/workbench/protocol/invocations';
import { startOfficeInNode } from '../../../src/workbench/protocol/nodeHost';
import { formatArea, formatReference } from '../../../src/workbench/workbook/address';
import type { SheetApi, WorkbookApi } from '../../../src/workbench/workbook/api';
import type { Area, CellValue } from '../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { analyse, folder, write } from '../cli/commandLine';
import type { Argument, Example } from './examples';
import type { List } from './lists';

export type Grid = unknown[][];
const grid = (result: unknown): Grid => (Array.isArray(result) ? (result as Grid) : [[result]]);
const translate = createTranslate('en-US');
const isSpilled = (argument: Argument): argument is { spilled: string } =>
  typeof argument === 'object' && argument !== null && 'spilled' in argument;

function newSheet(book: WorkbookApi, name: string): SheetApi {
  return book.addSheet(name.slice(0, 31), 'user');
}
function put(sheet: SheetApi, column: number, cells: CellValue[][]): Area {
  const area = { row: 0, column, rows: cells.length, columns: cells[0].length };
  sheet.setContents(area, cells, 'user');
  return area;
}

/** The call that Excel makes of an example, with what others spilled before. */
function callOf(
  { name, args }: Example,
  functions: readonly FunctionMetadata[],
  spilled: ReadonlyMap<string, Grid>,
): Invocation {
  const { parameters } = functions.find((each) => each.id === name) ?? { parameters: [] };
  const sent = parameters.map(({ dimensionality }, i) => {
    const argument = args[i] ?? null;
    const value = isSpilled(argument) ? spilled.get(argument.spilled) : argument;
    if (value === null || value === undefined) return null;
    if (dimensionality !== 'matrix') return value;
    return grid(value).map((row) => row.map((cell) => cell ?? ''));
  });
  return { name, args: sent, address: 'Sheet1!A1', allowErrors: true };
}

/** As Excel calls: the arguments over the real Office.js, and the result back. */
export async function asExcelCalls(all: readonly Example[]): Promise<Map<string, Grid>> {
  const { functions } = await worksheetFunctionsInFiles.load();
  const office = await startOfficeInNode(createWorkbook());
  try {
    const noWorker = createLongCalls(() => {
      throw new Error('no worker in Node: the page computes');
    }, setImmediate);
    const soon = <Result>(work: () => Result): Promise<Result> => new Promise((resolve) => resolve(work()));
    const speak = () => Promise.resolve(translate);
    for (const name of Object.keys(worksheetFunctions)) {
      CustomFunctions.associate(name, excelFunction(name, { speak, callAside: noWorker.call, soon }));
    }
    const found = new Map<string, Grid>();
    let waiting = [...all];
    // Office.js hands results back twice a second: what waits for no other example is called together.
    while (waiting.length > 0) {
      const ready = waiting.filter(({ args }) => args.every((each) => !isSpilled(each) || found.has(each.spilled)));
      if (ready.length === 0) throw new Error(`No example gives what ${waiting[0].id} takes.`);
      waiting = waiting.filter((example) => !ready.includes(example));
      const calls = await office.session.invokeFunctions(ready.map((example) => callOf(example, functions, found)));
      await Promise.all(calls.map(async ({ result }, i) => found.set(ready[i].id, grid(await result))));
    }
    return found;
  } finally {
    office.close();
  }
}

/**
 * As a workbook holds it: a sheet per example with its ranges and its formula, calculated on the command line.
 *
 * @param sizes results of the examples, which formulas that take what others spilled refer to by their size
 */
export async function asCalculated(
  all: readonly Example[],
  sizes: ReadonlyMap<string, Grid>,
  name: string,
): Promise<Map<string, Grid>> {
  const book = createWorkbook();
  const homes = new Map<string, { sheet: string; column: number; spilled: string }>();
  for (const { id, name: callee, args } of all) {
    const sheet = newSheet(book, id);
    let column = 0;
    const words = args.map((argument) => {
      if (argument === null) return '';
      if (isSpilled(argument)) return homes.get(argument.spilled)?.spilled;
      if (typeof argument === 'string') return `"${argument}"`;
      if (!Array.isArray(argument)) return String(argument).toUpperCase();
      const area = put(sheet, column, argument);
      column += area.columns + 1;
      return formatArea(area);
    });
    put(sheet, column, [[`=PYRAMID.${callee}(${words.join(',')})`]]);
    const result = sizes.get(id) ?? [[]];
    const area = { row: 0, column, rows: result.length, columns: result[0].length };
    homes.set(id, { sheet: sheet.name, column, spilled: formatReference(sheet.name, area) });
  }
  const input = write(`${name}.xlsx`, await saveXlsx(book));
  const output = path.join(folder, `${name}-calculated.xlsx`);
  expect(await analyse('calculate', '--input', input, '--output', output)).toEqual({ status: 0, out: '', error: '' });
  const calculated = await openXlsx(readFileSync(output), output);
  return new Map(
    [...homes].map(([id, { sheet: home, column }]) => {
      const sheet = calculated.sheet(home);
      return [id, sheet?.values(sheet.spillArea(0, column) ?? { row: 0, column, rows: 1, columns: 1 }) ?? []];
    }),
  );
}

function listBook(all: Record<string, List>): WorkbookApi {
  const book = createWorkbook();
  for (const [name, { head, rows }] of Object.entries(all)) {
    const sheet = newSheet(book, name);
    put(sheet, 0, [head, ...rows]);
    const date = head.indexOf('Date');
    const days = rows.map(() => ['yyyy-mm-dd']);
    if (date >= 0) sheet.setNumberFormats({ row: 1, column: date, rows: rows.length, columns: 1 }, days, 'user');
  }
  return book;
}

/** What the pane shows: the report that its use case computes, before anything is rounded. */
export async function asInPane(all: Record<string, List>): Promise<Map<string, unknown>> {
  const book = listBook(all);
  const office = await startOfficeInNode(book);
  const engine = createEngine();
  const now = (): Date => new Date(Date.UTC(2026, 0, 1));
  const workbook = createExcelWorkbook({ translate, now });
  const app = createApp({ workbook, engine, translate, now, newId: () => 'id' });
  const found = new Map<string, unknown>();
  try {
    for (const [name, { analysis: id, head, rows, options }] of Object.entries(all)) {
      const address = formatArea({ row: 0, column: 0, rows: rows.length + 1, columns: head.length });
      const table = await app.readSource({ source: { sheet: name, address }, filteredRows: 'include' });
      const analysis = findAnalysis(id);
      const report = await app.compute({ analysis: id, table, options: parseOptions(analysis, options) });
      found.set(name, analysis.json(report.detail));
    }
    return found;
  } finally {
    engine.dispose();
    office.close();
  }
}

/** What the command line reports. */
export async function asReported(all: Record<string, List>, name: string): Promise<Map<string, unknown>> {
  const input = write(`${name}.xlsx`, await saveXlsx(listBook(all)));
  const found = new Map<string, unknown>();
  for (const [list, { analysis, options }] of Object.entries(all)) {
    const json = path.join(folder, `${name}-${list}.json`);
    const asked = ['--input', input, '--range', list, '--options', JSON.stringify(options), '--json', json];
    expect(await analyse(analysis, ...asked)).toEqual({ status: 0, out: '', error: '' });
    found.set(list, JSON.parse(readFileSync(json, 'utf8')) as unknown);
  }
  return found;
}
