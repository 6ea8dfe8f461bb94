import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../../src/workbench/files/openXlsx';
import type { FileWarning } from '../../../../src/workbench/files/fileWarning';
import type { CellValue } from '../../../../src/workbench/workbook/model';
import { asZip64 } from './zip64';
import { namespaces, packageOfStrings, relationships } from './packageOfStrings';

const valuesOf = async (bytes: Uint8Array, warnings: FileWarning[] = []): Promise<CellValue[][]> => {
  const [sheet] = (await openXlsx(bytes, 'odd.xlsx', (warning) => warnings.push(warning))).sheets;
  const used = sheet.usedArea(true);
  return used ? sheet.values(used) : [];
};
const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>';

describe('a cell keeps its value', () => {
  test.each<[string, string, CellValue]>([
    ['in single quotes, in any order', `<row r='1'><c t='s' r='A1'><v>2</v></c></row>`, 'Birch'],
    ['with blanks and lines around =', `<row r = "1" ><c\n r\t=\n"A1" t = 's' ><v >2</v ></c ></row>`, 'Birch'],
    ['with > in an attribute', '<row r="1" x="a>b"><c r="A1" s="0"><v>5</v></c></row>', 5],
    ['with a prefix', '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row>', 5],
    ['in a CDATA section, beside a comment', '<row r="1"><c r="A1"><v><!-- > --><![CDATA[5]]></v></c></row>', 5],
    ['as character references', '<row r="1"><c r="&#65;1"><v>&#x35;</v></c></row>', 5],
    [
      'as an inline text beside a number',
      '<row r="1"><c t="inlineStr"><v>0</v><is><t>A&amp;B</t></is></c></row>',
      'A&B',
    ],
    ['as a word that is a boolean', '<row r="1"><c r="A1" t="b"><v>TRUE</v></c></row>', true],
    ['as an hour without a day', '<row r="1"><c r="A1" t="d"><v>18:00:00</v></c></row>', 0.75],
    ['as an ISO day', '<row r="1"><c r="A1" t="d"><v>2024-01-02T12:00:00</v></c></row>', 45_293.5],
    ['with a decimal comma', '<row r="1"><c r="A1"><v>1,25</v></c></row>', 1.25],
    ['without a place', '<row><c><v>5</v></c></row>', 5],
  ])('%s', async (_, rows, value) => {
    expect(await valuesOf(packageOfStrings(rows))).toEqual([[value]]);
  });

  test('that is empty, where an empty text, blanks or nothing stand for it', async () => {
    const empty = '<c t="s"><v>1</v></c><c t="s"><v></v></c><c t="s"/><c><v> </v></c><c t="inlineStr"><is/></c>';
    expect(await valuesOf(packageOfStrings(`<row r="1"><c><v>1</v></c>${empty}<c><v>2</v></c></row>`))).toEqual([
      [1, null, null, null, null, null, 2],
    ]);
  });
});

describe('a part is read whatever its clothes are', () => {
  test.each<[string, Record<string, string | Uint8Array | undefined>]>([
    [
      'UTF-16',
      { 'xl/sharedStrings.xml': utf16(`<?xml version="1.0" encoding="UTF-16"?><sst><si><t>Acme</t></si></sst>`) },
    ],
    [
      'under another name',
      {
        'xl/sharedStrings.xml': undefined,
        'xl/words': `<sst ${namespaces}><si><t>Acme</t></si></sst>`,
        'xl/_rels/workbook.xml.rels': relationships(
          ['s1', 'worksheet', '/xl/worksheets/sheet1.xml'],
          ['t1', 'sharedStrings', './words'],
        ),
      },
    ],
    [
      'under a path with backslashes',
      {
        'xl/worksheets/sheet1.xml': undefined,
        'xl\\worksheets\\sheet1.xml': `<worksheet ${namespaces}><sheetData>${row}</sheetData></worksheet>`,
        'xl/_rels/workbook.xml.rels': relationships(
          ['s1', 'worksheet', 'worksheets\\sheet1.xml'],
          ['t1', 'sharedStrings', 'sharedStrings.xml'],
        ),
      },
    ],
  ])('%s', async (_, parts) => {
    expect(await valuesOf(packageOfStrings(row, parts))).toEqual([['Acme', 7]]);
  });

  test('zip64', async () => {
    expect(await valuesOf(asZip64(packageOfStrings(row)))).toEqual([['Acme', 7]]);
  });

  test('Strict OOXML, whose namespaces and relationships have other addresses', async () => {
    const strict = (text: string): string =>
      text
        .replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const parts = Object.entries(unzipSync(packageOfStrings(row))).map(([name, part]) => [
      name,
      strict(strFromU8(part)),
    ]);
    expect(await valuesOf(packageOfStrings('', Object.fromEntries(parts) as Record<string, string>))).toEqual([
      ['Acme', 7],
    ]);
  });

  test('ISO-8859-1', async () => {
    const text = `<?xml version='1.0' encoding='ISO-8859-1'?><sst><si><t>Müller</t></si></sst>`;
    const bytes = packageOfStrings(row, { 'xl/sharedStrings.xml': Buffer.from(text, 'latin1') });
    expect(await valuesOf(bytes)).toEqual([['Müller', 7]]);
  });
});

describe('one odd part costs that part, and is named', () => {
  const sheets = (...names: string[]): string =>
    `<workbook ${namespaces}><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`;
  const twoSheets = relationships(
    ['s1', 'worksheet', 'worksheets/sheet1.xml'],
    ['s2', 'worksheet', 'worksheets/sheet2.xml'],
    ['t1', 'sharedStrings', 'sharedStrings.xml'],
  );

  test.each<[string, Record<string, string | Uint8Array>, string]>([
    [
      'styles',
      {
        'xl/styles.xml': '<styleSheet><fonts></styleSheet>',
        'xl/_rels/workbook.xml.rels': relationships(
          ['s1', 'worksheet', 'worksheets/sheet1.xml'],
          ['t1', 'sharedStrings', 'sharedStrings.xml'],
          ['y1', 'styles', 'styles.xml'],
        ),
      },
      'xl/styles.xml',
    ],
    [
      'a drawing',
      { 'xl/worksheets/_rels/sheet1.xml.rels': relationships(['d1', 'drawing', '../drawings/drawing1.xml']) },
      'xl/drawings/drawing1.xml',
    ],
    [
      'a table',
      {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(['d1', 'table', '../tables/table1.xml']),
        'xl/tables/table1.xml': '<table/>',
      },
      'xl/tables/table1.xml',
    ],
  ])('%s', async (_, parts, part) => {
    const warnings: FileWarning[] = [];
    expect(await valuesOf(packageOfStrings(row, parts), warnings)).toEqual([['Acme', 7]]);
    expect(warnings).toEqual([{ code: 'part-unreadable', part, detail: expect.any(String) as string }]);
  });

  test('a sheet that is damaged, even the first one', async () => {
    const warnings: FileWarning[] = [];
    const bytes = packageOfStrings(row, {
      'xl/workbook.xml': sheets('Broken', 'S'),
      'xl/_rels/workbook.xml.rels': twoSheets,
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>',
      'xl/worksheets/sheet2.xml': `<worksheet ${namespaces}><sheetData>${row}</sheetData></worksheet>`,
    });
    const { sheets: opened } = await openXlsx(bytes, 'odd.xlsx', (warning) => warnings.push(warning));
    expect(opened.map(({ name }) => name)).toEqual(['S']);
    expect(warnings).toMatchObject([{ code: 'sheet-unreadable', sheet: 'Broken' }]);
  });

  test('a name that is taken, or that Excel does not allow', async () => {
    const bytes = packageOfStrings(row, {
      'xl/workbook.xml': sheets('A/B', 'a_b'),
      'xl/_rels/workbook.xml.rels': twoSheets,
      'xl/worksheets/sheet2.xml': `<worksheet ${namespaces}><sheetData>${row}</sheetData></worksheet>`,
    });
    const { sheets: opened } = await openXlsx(bytes, 'odd.xlsx');
    expect(opened.map(({ name }) => name)).toEqual(['A_B', 'a_b (2)']);
  });

  test('a cell that is no number, which keeps its text', async () => {
    const warnings: FileWarning[] = [];
    const bytes = packageOfStrings('<row r="1"><c r="A1"><v>12 pieces</v></c></row>');
    expect(await valuesOf(bytes, warnings)).toEqual([['12 pieces']]);
    expect(warnings).toEqual([{ code: 'cells-unreadable', sheet: 'S', cell: 'A1', count: 1 }]);
  });
});

describe('a package of another kind is refused by its kind', () => {
  test.each<[string, Record<string, string>]>([
    ['FileIsXlsb', { 'xl/workbook.bin': '' }],
    ['FileIsOds', { 'content.xml': '', 'META-INF/manifest.xml': '' }],
  ])('%s', async (code, parts) => {
    await expect(openXlsx(packageOfStrings(row, parts), 'other.xlsx')).rejects.toMatchObject({ code });
  });
});
