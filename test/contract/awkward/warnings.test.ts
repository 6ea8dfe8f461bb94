import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FileWarning } from '../../../src/workbench/files/fileWarning';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';

const own = path.resolve(__dirname, '../../fixtures/workbooks');

type Sheet = WorkbookApi['sheets'][number];

/** What is said on saving a workbook of ours after a change of its first sheet. */
async function saidAfter(name: string, change: (sheet: Sheet, book: WorkbookApi) => void): Promise<FileWarning[]> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(path.join(own, name))), name);
  const said: FileWarning[] = [];
  change(workbook.sheets[0], workbook);
  await saveXlsx(workbook, (warning) => said.push(warning));
  return said;
}

const header = { row: 0, column: 2, rows: 1, columns: 1 };
const firstRow = { row: 0, column: 0, rows: 1, columns: 16_384 };

describe('what cannot follow a change is said before saving', () => {
  it('a pivot table whose source has another header', async () => {
    const said = await saidAfter('libreoffice-pivot.xlsx', (sheet) => sheet.setContents(header, [['Sales']], 'host'));
    expect(said).toEqual([
      { code: 'pivot-source-changed', part: expect.stringMatching(/pivotCache/), sheet: 'Orders' },
    ]);
  });

  it('a pivot table whose source has moved', async () => {
    const column = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
    const said = await saidAfter('libreoffice-pivot.xlsx', (sheet) => sheet.insert(column, 'right', 'host'));
    expect(said.map(({ code }) => code)).toContain('pivot-source-changed');
  });

  it('nothing where a column is written beside the source of a pivot table', async () => {
    const beside = { row: 0, column: 5, rows: 1, columns: 1 };
    expect(await saidAfter('libreoffice-pivot.xlsx', (sheet) => sheet.setContents(beside, [['Tier']], 'host'))).toEqual(
      [],
    );
  });

  it('filters and validations of cells that were moved', async () => {
    const first = { row: 0, column: 0, rows: 1, columns: 16_384 };
    const said = await saidAfter('openpyxl-validation.xlsx', (sheet) => sheet.insert(first, 'down', 'host'));
    expect(said).toEqual([{ code: 'places-not-moved', sheet: 'Orders', what: 'autoFilter, dataValidations' }]);
  });

  it('a chart that is saved anew, as it was changed itself', async () => {
    const said = await saidAfter('openpyxl-chart.xlsx', (sheet) =>
      sheet.updateChart(sheet.charts[0].id, (chart) => (chart.titleVisible = !chart.titleVisible), 'host'),
    );
    expect(said).toEqual([{ code: 'chart-rewritten', sheet: 'Orders', chart: expect.any(String) }]);
  });
});

describe('a chart of which nothing is lost', () => {
  test.each(['openpyxl-chart.xlsx', 'libreoffice-chart-openpyxl.xlsx'])(
    'of %s, when rows are inserted above it and above its cells: only its references change',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(path.join(own, name)));
      const workbook = await openXlsx(bytes, name);
      const said: FileWarning[] = [];
      for (const sheet of workbook.sheets)
        sheet.insert({ row: 0, column: 0, rows: 3, columns: 16_384 }, 'down', 'host');
      const saved = unzipSync(await saveXlsx(workbook, (warning) => said.push(warning)));
      const before = unzipSync(bytes);
      const charts = Object.keys(before).filter((part) => /charts\/chart\d+\.xml$/.test(part));
      expect(charts.length).toBeGreaterThan(0);
      expect(said.filter(({ code }) => code === 'chart-rewritten')).toEqual([]);
      for (const part of charts) {
        const [old, now] = [before[part], saved[part]].map((xml) => strFromU8(xml));
        const references = (xml: string): string[] =>
          [...xml.matchAll(/<(?:\w+:)?f>([^<]*)</g)].map(([, text]) => text);
        expect(references(now)).not.toEqual(references(old));
        expect(now.replace(/(<(?:\w+:)?f>)[^<]*/g, '$1')).toBe(old.replace(/(<(?:\w+:)?f>)[^<]*/g, '$1'));
        // three rows further down, and as long as before
        const rows = (xml: string): number[] =>
          references(xml).flatMap((text) => [...text.matchAll(/\$(\d+)/g)].map(([, row]) => Number(row)));
        expect(rows(now)).toEqual(rows(old).map((row) => row + 3));
      }
    },
  );

  const chartOf = async (name: string, change: (sheet: Sheet, book: WorkbookApi) => void) => {
    const bytes = new Uint8Array(readFileSync(path.join(own, name)));
    const workbook = await openXlsx(bytes, name);
    change(workbook.sheets[0], workbook);
    const said: FileWarning[] = [];
    const saved = unzipSync(await saveXlsx(workbook, (warning) => said.push(warning)));
    return { xml: strFromU8(saved['xl/charts/chart1.xml']), codes: said.map(({ code }) => code) };
  };

  test.each([
    ['whose cells were moved', /Orders!\$A\$3:\$A\$8/, (sheet: Sheet) => sheet.insert(firstRow, 'down', 'host')],
    [
      'whose cells are on a sheet of another name now',
      /Old!\$A\$2:\$A\$7/,
      (sheet: Sheet, book: WorkbookApi) => book.renameSheet(sheet.id, 'Old', 'host'),
    ],
    [
      'whose cells were moved and moved back',
      /Orders!\$A\$2:\$A\$7/,
      (sheet: Sheet, book: WorkbookApi) => {
        sheet.remove(firstRow, 'up', 'user');
        book.undo();
        sheet.setContents({ row: 30, column: 0, rows: 1, columns: 1 }, [['x']], 'host');
      },
    ],
  ])('a chart on a sheet of its own %s follows', async (_, wanted, change) => {
    const { xml } = await chartOf('xlsxwriter-header.xlsx', change);
    expect(xml).toMatch(wanted);
  });

  it('a series that is called otherwise, or gets other cells, is no series that moved', async () => {
    const renamed = await chartOf('openpyxl-chart.xlsx', (sheet) =>
      sheet.updateChart(sheet.charts[0].id, (chart) => (chart.series[0].name = 'Umsatz 2024'), 'host'),
    );
    expect(renamed.codes).toEqual(['chart-rewritten']);
    expect(renamed.xml).toContain('<c:v>Umsatz 2024</c:v>');
    expect(renamed.xml).not.toContain('<c:f>Umsatz');
  });
});

describe('a sheet that is removed', () => {
  test.each(['openpyxl-chart.xlsx', 'libreoffice-rich-xlsxwriter.xlsx', 'openpyxl-table.xlsx', 'xlsxwriter-rich.xlsx'])(
    'of %s takes its charts, pictures and tables with it, and nothing of other sheets',
    async (name) => {
      const bytes = new Uint8Array(readFileSync(path.join(own, name)));
      const workbook = await openXlsx(bytes, name);
      workbook.addSheet('Rest', 'host');
      for (const { id } of workbook.sheets.slice(0, -1)) workbook.removeSheet(id, 'host');
      const saved = Object.keys(unzipSync(await saveXlsx(workbook)));
      expect(saved.filter((part) => /^xl\/(drawings|charts|media|tables|comments)/.test(part))).toEqual([]);
      expect((await openXlsx(await saveXlsx(workbook), name)).sheets.map((sheet) => sheet.name)).toEqual(['Rest']);
    },
  );
});
