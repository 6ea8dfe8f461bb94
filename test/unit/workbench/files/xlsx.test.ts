import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../../src/workbench/files/saveXlsx';
import { parseXml } from '../../../../src/workbench/files/xml';
import { parseArea } from '../../../../src/workbench/workbook/address';
import type { SheetApi, WorkbookApi } from '../../../../src/workbench/workbook/api';
import type { ChartModel } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';
import { pyramidWorkbook } from './pyramidWorkbook';

const partsOf = async (workbook: WorkbookApi): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await saveXlsx(workbook))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
const reopened = async (workbook: WorkbookApi): Promise<WorkbookApi> =>
  openXlsx(await saveXlsx(workbook), 'again.xlsx');
const codeOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: { code?: unknown }) => error.code,
  );
const withoutId = <T extends { id: string }>({ id: _, ...rest }: T): Omit<T, 'id'> => rest;
const formulas = (sheet: SheetApi): unknown[] => [...sheet.formulaCells()];

describe('a saved workbook opened again', () => {
  const before = pyramidWorkbook();
  let after: WorkbookApi;
  beforeAll(async () => {
    after = await reopened(before);
  });

  test('has the same values, errors, texts that look like formulas, and formulas with their results', () => {
    for (const sheet of before.sheets) {
      const area = sheet.usedArea(true) ?? parseArea('A1');
      expect(after.sheet(sheet.name)?.values(area)).toEqual(sheet.values(area));
    }
    expect(formulas(after.sheets[0])).toEqual(formulas(before.sheets[0]));
    expect(formulas(after.sheets[2])).toEqual(formulas(before.sheets[2]));
    expect(after.sheets[2].spillArea(0, 0)).toEqual(parseArea('A1:A3'));
  });

  test('has the same formats, widths, heights, panes, merges, hidden rows and sheets', () => {
    const [old, now] = [before.sheets[0], after.sheets[0]];
    for (const address of ['A1', 'B2', 'C3', 'G1', 'H50000', 'A2']) {
      const { row, column } = parseArea(address);
      expect([address, now.format(row, column)]).toEqual([address, old.format(row, column)]);
    }
    expect([now.columnWidth(0), now.columnWidth(1), now.rowHeight(0), now.rowHeight(1)]).toEqual([120, 48, 30, 15]);
    expect([now.frozen, now.merges, [...now.hiddenRows]]).toEqual([
      { rows: 1, columns: 1 },
      [parseArea('A10:C10')],
      [2],
    ]);
    expect(after.sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.showGridlines, sheet.tabColor])).toEqual([
      ['Sheet1', 'Visible', true, undefined],
      ['Summary', 'Visible', false, '#175E8C'],
      ["Bob's list", 'VeryHidden', true, undefined],
    ]);
    expect(after.sheets[1].pageLayout).toEqual(before.sheets[1].pageLayout);
    expect(after.sheets[2].protectedWith).toEqual({ allowFormatCells: true });
    expect(after.sheet(after.activeSheetId)?.name).toBe('Summary');
    expect(after.undoLabel).toBeUndefined();
  });

  test('finds its tables, hidden names, rules, settings and custom XML again', () => {
    expect(after.sheets[0].tables.map(withoutId)).toEqual(before.sheets[0].tables.map(withoutId));
    expect(after.sheets[0].conditionalFormats).toEqual(before.sheets[0].conditionalFormats);
    expect([...after.names.values()].map(({ sheetId, ...name }) => [name, sheetId !== undefined])).toEqual(
      expect.arrayContaining([...before.names.values()].map(({ sheetId, ...name }) => [name, sheetId !== undefined])),
    );
    expect([...after.xmlParts.values()]).toEqual([...before.xmlParts.values()]);
    expect([...after.settings]).toEqual([['open', { auto: true }]]);
  });

  test('shows the same charts, down to the colour of a point and the text of a label', () => {
    expect(after.sheets[1].charts.map(withoutId)).toEqual(before.sheets[1].charts.map(withoutId));
  });

  test('is the same file when saved once more', async () => {
    expect(Buffer.compare(Buffer.from(await saveXlsx(after)), Buffer.from(await saveXlsx(before)))).toBe(0);
  });
});

test('every part is well-formed XML and every relationship points to a part: Excel opens without repair', async () => {
  const parts = await partsOf(pyramidWorkbook());
  for (const [path, xml] of Object.entries(parts)) {
    expect(() => parseXml(xml)).not.toThrow();
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    for (const { attributes } of parseXml(xml).children) {
      const target = new URL(attributes.Target, `http://x/${folder}`).pathname.slice(1);
      expect(Object.keys(parts)).toContain(target);
    }
  }
  const types = parts['[Content_Types].xml'];
  for (const path of Object.keys(parts).filter((each) => /^xl\/.*\.xml$/.test(each)))
    expect(types).toContain(`PartName="/${path}"`);
});

test('the pyramid keeps its invisible side, gap 0, overlap 100 and cached values in the chart part', async () => {
  const chart = (await partsOf(pyramidWorkbook()))['xl/charts/chart1.xml'];
  expect(chart).toContain('<c:gapWidth val="0"/><c:overlap val="100"/>');
  expect(chart).toMatch(/<c:idx val="0"\/><c:order val="0"\/><c:tx>.*?<\/c:tx><c:spPr><a:noFill\/>/);
  expect(chart.match(/<c:dPt>/g)).toHaveLength(4);
  expect(chart).toContain(
    '<c:f>Summary!$B$2:$B$5</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="4"/><c:pt idx="0"><c:v>6</c:v>',
  );
  expect(chart).toContain('<a:t>Top · 6 · 1 %</a:t>');
  expect(chart).toContain('<c:orientation val="maxMin"/>');
});

test('functions newer than the file format get the prefixes without which Excel shows #NAME?', async () => {
  const parts = await partsOf(pyramidWorkbook());
  expect(parts['xl/worksheets/sheet1.xml']).toContain(
    '<f>_xlfn.IFS(B3&gt;0,&quot;a&quot;,TRUE,&quot;&lt;b&gt;&quot;)</f>',
  );
  expect(parts['xl/worksheets/sheet3.xml']).toContain('<f>_xlfn.LET(_xlpm.x,1,_xlpm.x+1)</f>');
  expect(parts['xl/worksheets/sheet3.xml']).toContain('cm="1"><f t="array" ref="A1:A3">_xlfn.SEQUENCE(3)</f>');
  expect(parts['xl/workbook.xml']).toContain('_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x*_xlpm.y)</definedName>');
});

test('a label position that Excel refuses for a stacked bar is left out, or the file would need repair', async () => {
  const workbook = pyramidWorkbook();
  const summary = workbook.sheets[1];
  summary.updateChart('pyramid', (chart) => (chart.series[1].dataLabels.position = 'OutsideEnd'), 'host');
  expect((await partsOf(workbook))['xl/charts/chart1.xml']).not.toContain('outEnd');
});

test('dates of the 1904 system, inline strings, shared formulas, rich text and ISO dates of other programs are read', async () => {
  const parts = unzipSync(await saveXlsx(createWorkbook({ dateSystem: 1904 })));
  parts['xl/sharedStrings.xml'] = strToU8(
    '<sst><si><r><t>rich </t></r><r><t>text</t></r><rPh sb="0"><t>hint</t></rPh></si></sst>',
  );
  parts['xl/worksheets/sheet1.xml'] = strToU8(
    '<worksheet xmlns="x"><sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c t="inlineStr"><is><t>in &amp; line</t></is></c>' +
      '<c r="D2" t="d"><v>1904-01-02</v></c></row><row><c r="A3"><f t="shared" ref="A3:A4" si="0">B3*$C$1</f><v>4</v></c></row>' +
      '<row r="4"><c r="A4"><f t="shared" si="0"/><v>5</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" t="e"><v>#DIV/0!</v></c></row>' +
      '</sheetData></worksheet>',
  );
  const workbook = await openXlsx(zipSync(parts), 'other.xlsx');
  const [sheet] = workbook.sheets;
  expect(workbook.dateSystem).toBe(1904);
  // 2 January 1904 is day 1 of the 1904 system, whose day 0 is 1 January
  expect(sheet.values(parseArea('B2:D2'))).toEqual([['rich text', 'in & line', 1]]);
  expect([sheet.formula(2, 0), sheet.formula(3, 0)]).toEqual(['=B3*$C$1', '=B4*$C$1']);
  expect(sheet.values(parseArea('A3:C4'))).toEqual([
    [4, null, null],
    [5, true, { error: '#DIV/0!' }],
  ]);
});

test('line breaks, control characters and text that looks like an escape survive saving', async () => {
  const workbook = createWorkbook();
  const texts = ['a\r\nb', 'bell\u0007', '_x0041_', '\ttab', '😀', ' spaces '];
  workbook.sheets[0].setContents(parseArea('A1:F1'), [texts], 'user');
  expect((await reopened(workbook)).sheets[0].values(parseArea('A1:F1'))).toEqual([texts]);
});

test('a damaged file is refused with FileDamaged, not with a stack trace', async () => {
  const good = await saveXlsx(pyramidWorkbook());
  expect(await codeOf(openXlsx(new Uint8Array(0), 'empty.xlsx'))).toBe('FileDamaged');
  expect(await codeOf(openXlsx(strToU8('Hello'), 'text.xlsx'))).toBe('FileDamaged');
  expect(await codeOf(openXlsx(good.slice(0, good.length / 2), 'half.xlsx'))).toBe('FileDamaged');
  const parts = unzipSync(good);
  const damaged = Object.fromEntries(
    Object.entries(parts).map(([path, part]) => [path, /worksheets.sheet/.test(path) ? strToU8('<worksheet>') : part]),
  );
  expect(await codeOf(openXlsx(zipSync(damaged), 'x'))).toBe('FileDamaged');
  delete parts['xl/workbook.xml'];
  expect(await codeOf(openXlsx(zipSync(parts), 'x.xlsx'))).toBe('FileDamaged');
});

test.each([
  'ColumnClustered',
  'ColumnStacked100',
  'Line',
  'LineMarkers',
  'XYScatter',
  'XYScatterLinesNoMarkers',
  'AreaStacked',
  'Pie',
  'Doughnut',
])('a chart of type %s stays one', async (type) => {
  const workbook = pyramidWorkbook();
  workbook.sheets[1].updateChart('mirror', (chart: ChartModel) => (chart.type = type), 'host');
  expect((await reopened(workbook)).sheets[1].charts[1].type).toBe(type);
});

test('fifty thousand rows of eight columns are saved and opened with all values', async () => {
  const workbook = createWorkbook();
  const rows = 50_000;
  const area = { row: 0, column: 0, rows, columns: 8 };
  workbook.sheets[0].setContents(
    area,
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => (column === 0 ? `C${row}` : row / (column + 1))),
    ),
    'file',
  );
  const [sheet] = (await reopened(workbook)).sheets;
  expect(sheet.values({ row: rows - 1, column: 0, rows: 1, columns: 8 })).toEqual(
    workbook.sheets[0].values({ row: rows - 1, column: 0, rows: 1, columns: 8 }),
  );
  expect(sheet.usedArea(true)).toEqual(area);
});
