import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { parseXml } from '../../../src/workbench/files/xml';
import { decodeXml } from '../../../src/workbench/files/xmlEncoding';
import { itWithShared, sharedText } from '../../shared';
import { analyse, folder } from '../cli/commandLine';

const own = path.resolve(__dirname, '../../fixtures/workbooks');
const shared = path.resolve(__dirname, '../../../../shared/data/awkward');
const workbooksIn = (place: string): string[] =>
  existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.xlsx') && !name.includes('20000')) : [];

/** Parts that may be written anew when a sheet is added and a column is written beside a list. */
const mayChange =
  /^(?:\[Content_Types\]\.xml|xl[\\/](?:workbook|styles)\.xml|xl[\\/]_rels[\\/]workbook\.xml\.rels|xl[\\/]worksheets[\\/]sheet1\.xml|xl[\\/]worksheets[\\/]_rels[\\/]sheet1\.xml\.rels)$/;
/** What this test changes of a sheet. */
const written = new Set(['sheetData', 'dimension', 'cols', 'sheetViews']);

/** The elements around a sheet's cells, as trees. */
function around(part: Uint8Array): Record<string, unknown> {
  return Object.fromEntries(
    parseXml(decodeXml(part))
      .children.filter(({ name }) => !written.has(name))
      .map((node) => [node.name, node]),
  );
}

/** Adds a sheet and writes a column beside the list of the first one, as an analysis does. */
async function withReport(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openXlsx(bytes, 'book.xlsx');
  const [sheet] = workbook.sheets;
  const used = sheet.usedArea(false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  if (!sheet.protectedWith) {
    const area = { row: used.row, column: used.column + used.columns, rows: 2, columns: 1 };
    sheet.setContents(area, [['Tier'], ['Gold & more']], 'host');
    sheet.setFormat(area, { fill: '#FFEE00' }, 'host');
  }
  workbook.addSheet('Report', 'host').setContents({ row: 0, column: 0, rows: 1, columns: 1 }, [['Pyramid']], 'host');
  return await saveXlsx(workbook);
}

async function keepsAll(file: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(file));
  const [before, after] = [unzipSync(bytes), unzipSync(await withReport(bytes))];
  const same = (name: string): boolean =>
    after[name] !== undefined && Buffer.compare(Buffer.from(before[name]), Buffer.from(after[name])) === 0;
  expect(Object.keys(before).filter((name) => !same(name) && !(name in after && mayChange.test(name)))).toEqual([]);
  const sheet = Object.keys(before).find((name) => /worksheets[\\/]sheet1\.xml$/.test(name)) ?? '';
  expect(around(after[sheet])).toMatchObject(around(before[sheet]));
}

describe('what the workbook has no word for is still there after a report was written', () => {
  test.each(workbooksIn(own))('%s', async (name) => await keepsAll(path.join(own, name)));
  for (const name of workbooksIn(shared))
    itWithShared(sharedText(`data/awkward/${name}`), name, async (_, file) => await keepsAll(file));

  test('through the command line, pictures and rules of all kinds beside a pyramid', async () => {
    const output = path.join(folder, 'pyramid-rules.xlsx');
    const input = path.join(own, 'openpyxl-rules.xlsx');
    const { status, error } = await analyse('pyramid', '--input', input, '--output', output);
    expect([status, error]).toEqual([0, '']);
    const sheet = strFromU8(unzipSync(readFileSync(output))['xl/worksheets/sheet1.xml']);
    for (const kind of ['colorScale', 'iconSet', 'dataBar', 'expression']) expect(sheet).toContain(`type="${kind}"`);
  });

  itWithShared(
    sharedText('data/awkward/save-print-columns.xlsx'),
    'columns among the print titles, through the command line',
    async (_, input) => {
      const output = path.join(folder, 'titles.xlsx');
      await analyse('calculate', '--input', input, '--output', output);
      expect(strFromU8(unzipSync(readFileSync(output))['xl/workbook.xml'])).toContain('$A:$A');
    },
  );
});

describe('a workbook that nobody changed is saved as the bytes that were opened', () => {
  test.each(workbooksIn(own))('%s', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(own, name)));
    const workbook = await openXlsx(bytes, name);
    // A calculation that finds the same values changes nothing.
    for (const sheet of workbook.sheets)
      for (const { row, column } of [...sheet.formulaCells()]) {
        const spill = sheet.spillArea(row, column);
        sheet.setCalculated(row, column, spill ? sheet.values(spill) : [[sheet.value(row, column)]]);
      }
    expect(Buffer.compare(Buffer.from(await saveXlsx(workbook)), Buffer.from(bytes))).toBe(0);
  });
});
