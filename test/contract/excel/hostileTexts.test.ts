import { unzipSync } from 'fflate';
import { createApp, type App } from '../../../src/app/app';
import { catalogue, findAnalysis } from '../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../src/core/analyses/entry';
import { Problem } from '../../../src/core/problem';
import type { Table } from '../../../src/core/table/table';
import { createEngine, type Engine } from '../../../src/engine/client';
import { createTranslate } from '../../../src/i18n/translate';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { formatArea } from '../../../src/workbench/workbook/address';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import { createExcelWorkbook } from '../../../src/excel/excelWorkbook';
import { startOfficeInNode, type OfficeInNode } from '../../../src/workbench/protocol/nodeHost';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { asked, hostile, hostileLists } from './hostileLists';

const translate = createTranslate('en-US');
let book: WorkbookApi;
let office: OfficeInNode;
let engine: Engine;
let app: App;
let runs = 0;

beforeEach(async () => {
  book = createWorkbook();
  office = await startOfficeInNode(book);
  engine = createEngine();
  const now = (): Date => new Date(Date.UTC(2026, 0, 1));
  const workbook = createExcelWorkbook({ translate, now });
  app = createApp({ workbook, engine, translate, now, newId: () => `run${runs++}` });
});

afterEach(() => {
  engine.dispose();
  office.close();
});

async function read(name: keyof typeof hostileLists): Promise<Table> {
  const { sheet: title, head, rows } = hostileLists[name];
  const sheet = book.addSheet(title, 'user');
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: head.length };
  sheet.setContents(area, [head.map((text) => `'${text}`), ...rows], 'user');
  if (name === 'orders') {
    const dates = rows.map(() => ['yyyy-mm-dd']);
    sheet.setNumberFormats({ row: 1, column: 1, rows: rows.length, columns: 1 }, dates, 'user');
  }
  return app.readSource({ source: { sheet: title, address: formatArea(area) }, filteredRows: 'include' });
}

/** The list of an analysis with the options asked, or the first list that its own defaults fit. */
async function listOf(analysis: (typeof catalogue)[number]): Promise<{ table: Table; options: unknown }> {
  const known = asked[analysis.id];
  if (known) return { table: await read(known.list), options: parseOptions(analysis, known.options) };
  for (const name of Object.keys(hostileLists) as (keyof typeof hostileLists)[]) {
    const table = await read(name);
    try {
      const options = analysis.defaults(table, (key) => hostile(translate({ key })));
      await app.compute({ analysis: analysis.id, table, options });
      return { table, options };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    }
  }
  throw new Error(`hostileLists.ts has no list for ${analysis.id}: name one in "asked"`);
}

const formulasOf = (workbook: WorkbookApi): string[] =>
  workbook.sheets.flatMap((sheet) => [...sheet.formulaCells()].map(({ formula }) => `${sheet.name}: ${formula}`));

/** Formulas of ours refer to cells and call functions: they hold no word of a list, and no text at all. */
const isOurs = (formula: string): boolean => /^=[A-Z0-9$().,:+\-*/]+$/.test(formula);
const foreignFormulas = (workbook: WorkbookApi): string[] =>
  formulasOf(workbook).filter((formula) => !isOurs(formula.slice(formula.indexOf(': ') + 2)));

const textsOf = (workbook: WorkbookApi): string[] =>
  workbook.sheets.flatMap((sheet) => {
    const used = sheet.usedArea(true);
    return used ? sheet.values(used).flatMap((row) => row.map((value) => JSON.stringify(value))) : [];
  });

/** Texts outside of cells, which Excel would take for a reference if they began with an equals sign. */
const titlesOf = (workbook: WorkbookApi): string[] =>
  workbook.sheets.flatMap((sheet) =>
    sheet.charts.flatMap(({ type, title, axes, series }) => [
      ...[title, axes.category.title, axes.value.title].map((text) => text ?? ''),
      // Excel takes all other names from the header's cells
      ...(type.startsWith('XY') ? series.slice(1).map(({ name }) => name) : []),
    ]),
  );

describe('text of a list never becomes a formula: names, categories, headers, sheet and model names', () => {
  it.each(catalogue.map((entry) => [entry.id, entry] as const))('in no cell that %s writes', async (id, analysis) => {
    const { table, options } = await listOf(analysis);
    const before = textsOf(book);
    const { report } = await app.analyse({
      ...{ analysis: id, table, options, runId: id, name: hostile('Model'), liveFormulas: false },
      ...{ writeColumns: true, writeSheets: true, overwrite: 'ask' },
    });
    expect(report.sheets.length + report.columns.length).toBeGreaterThan(0);
    expect(foreignFormulas(book)).toEqual([]);
    expect(textsOf(book).length).toBeGreaterThan(before.length);
    expect(titlesOf(book).filter((text) => text.startsWith('='))).toEqual([]);

    const bytes = await saveXlsx(book);
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]);
    const written = parts.flatMap(([name, xml]) =>
      /^xl\/worksheets\//.test(name) ? [...xml.matchAll(/<f[^>]*>([^<]*)<\/f>/g)].map(([, text]) => `=${text}`) : [],
    );
    expect(written.filter((formula) => !isOurs(formula))).toEqual([]);
    const references = parts.flatMap(([, xml]) => [...xml.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, text]) => text));
    expect(references.filter((text) => !/^('.*'|\w+)!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(text))).toEqual([]);
    const opened = await openXlsx(bytes, 'saved.xlsx');
    expect(foreignFormulas(opened)).toEqual([]);
    expect(textsOf(opened)).toEqual(textsOf(book));
  });

  it('in no cell of live formulas but those that are ours', async () => {
    const { table, options } = await listOf(findAnalysis('pyramid'));
    await app.analyse({
      ...{
        analysis: 'pyramid',
        table,
        runId: 'live',
        options: { ...(options as object), output: { liveFormulas: true } },
        name: hostile('Model'),
        liveFormulas: true,
      },
      ...{ writeColumns: true, writeSheets: true, overwrite: 'ask' },
    });
    const formulas = formulasOf(book);
    // score and tier of 24 customers
    expect(formulas).toHaveLength(48);
    expect(formulas.filter((formula) => !/^=1\+1 customers: =IF\((AND|[A-Z]+\d+=)/.test(formula))).toEqual([]);
  });

  it('after the columns were taken back either', async () => {
    const { table, options } = await listOf(findAnalysis('pyramid'));
    const before = textsOf(book);
    await app.analyse({
      ...{ analysis: 'pyramid', table, options, runId: 'undone', name: hostile('Model'), liveFormulas: false },
      ...{ writeColumns: true, writeSheets: true, overwrite: 'ask' },
    });
    expect(await app.undo()).toBe(true);
    expect(formulasOf(book)).toEqual([]);
    expect(textsOf(book)).toEqual(before);
  });
});

it('a text that begins like a formula says in the saved file that an apostrophe stands before it', async () => {
  const workbook = createdWith(["'=1+1", 'plain', "'-a", "''quoted", '=1+1']);
  const parts = unzipSync(await saveXlsx(workbook));
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const styles = new TextDecoder().decode(parts['xl/styles.xml']);
  const xfs = [...(/<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
  const quoted = ['A1', 'B1', 'C1', 'D1', 'E1'].map((cell) => {
    const style = new RegExp(`<c r="${cell}"(?: s="(\\d+)")?`).exec(xml)?.[1] ?? '0';
    return xfs[Number(style)].includes('quotePrefix="1"');
  });
  expect(quoted).toEqual([true, false, true, true, false]);
});

function createdWith(contents: string[]): WorkbookApi {
  const workbook = createWorkbook();
  workbook.sheets[0].setContents({ row: 0, column: 0, rows: 1, columns: contents.length }, [contents], 'user');
  return workbook;
}
