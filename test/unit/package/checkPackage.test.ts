import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { checkPackage } from '../../package/checkPackage';
import { pyramidWorkbook } from '../workbench/files/pyramidWorkbook';

/** A good file with one thing bent: the part, what is replaced, by what, and a word of the fault that must be told. */
const bends: [what: string, part: string, from: string | RegExp, to: string, told: RegExp][] = [
  ['XML that is cut off', 'xl/workbook.xml', '</workbook>', '', /not well-formed/],
  [
    'a part without content type',
    '[Content_Types].xml',
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    '<Default Extension="xml2" ContentType="x"/>',
    /styles.xml/,
  ],
  [
    'a content type without part',
    '[Content_Types].xml',
    '/xl/styles.xml',
    '/xl/style.xml',
    /content type without a part/,
  ],
  ['a relationship into nothing', 'xl/_rels/workbook.xml.rels', 'styles.xml', 'style.xml', /is not there/],
  ['two relationships of one id', 'xl/_rels/workbook.xml.rels', /Id="[^"]*2"/, 'Id="rId1"', /two relationships/],
  ['a reference that is no relationship', 'xl/workbook.xml', /r:id="[^"]*"/, 'r:id="rId99"', /rId99, which is no/],
  ['a link at no place', 'xl/worksheets/sheet1.xml', 'hyperlink ref="', 'hyperlink ref="?', /which is no place/],
  ['a link that leads nowhere', 'xl/worksheets/sheet1.xml', / location="[^"]*"/, '', /leads nowhere/],
  [
    'links before what stands above them',
    'xl/worksheets/sheet1.xml',
    /(<sheetData.*)(<hyperlinks>.*<\/hyperlinks>)/s,
    '$2$1',
    /hyperlinks are out of order/,
  ],
  ['two sheets of one id', 'xl/workbook.xml', /sheetId="3"/, 'sheetId="1"', /two have the id 1/],
  ['two sheets of one name', 'xl/workbook.xml', 'name="Summary"', 'name="SHEET1"', /two are called sheet1/],
  ['a sheet name that Excel refuses', 'xl/workbook.xml', 'name="Summary"', 'name="Sum/mary"', /no name for a sheet/],
  [
    'a name that is a cell',
    'xl/workbook.xml',
    /definedName name="[^"]*"/,
    'definedName name="AB12"',
    /AB12 is no name/,
  ],
  [
    'a name of a sheet that is not there',
    'xl/workbook.xml',
    /definedName name="[^"]*"/,
    '$& localSheetId="9"',
    /not there|not well-formed/,
  ],
  ['a count of styles that is another', 'xl/styles.xml', /<fonts count="\d+"/, '<fonts count="99"', /count of fonts/],
  ['a font that is not there', 'xl/styles.xml', /(<cellXfs.*?fontId=")\d+/s, '$199', /fontId is beyond/],
  [
    'a cell style that is not there',
    'xl/worksheets/sheet1.xml',
    /(<c r="[A-Z]+\d+" s=")\d+/,
    '$1999',
    /style 999 is beyond/,
  ],
  ['a rule format that is not there', 'xl/worksheets/sheet1.xml', /dxfId="\d+"/, 'dxfId="99"', /rule format 99/],
  [
    'a text that is not there',
    'xl/worksheets/sheet1.xml',
    /t="s"><v>\d+/,
    't="s"><v>99999',
    /a text that is not there/,
  ],
  ['cells out of order', 'xl/worksheets/sheet1.xml', /<c r="B1"/, '<c r="A1"', /out of order/],
  ['rows out of order', 'xl/worksheets/sheet1.xml', /<row r="2"/, '<row r="1"', /row 1 is out of order/],
  ['a new function without prefix', 'xl/worksheets/sheet3.xml', '_xlfn.SEQUENCE', 'SEQUENCE', /lacks a prefix/],
  ['a LAMBDA name without prefix', 'xl/workbook.xml', '_xlfn.LAMBDA', 'LAMBDA', /lacks a prefix/],
  ['FILTER without its second prefix', 'xl/worksheets/sheet3.xml', '_xlfn.SEQUENCE', '_xlfn.FILTER', /lacks a prefix/],
  ['a spill without metadata', 'xl/metadata.xml', /<cellMetadata.*<\/cellMetadata>/s, '', /without metadata/],
  [
    'merges that overlap',
    'xl/worksheets/sheet1.xml',
    /<mergeCell ref="A10:C10"\/>/,
    '$&<mergeCell ref="B9:B11"/>',
    /overlap/,
  ],
  [
    'a table column called otherwise',
    'xl/tables/table1.xml',
    /(<tableColumn [^>]*name=")[^"]*/,
    '$1Other',
    /says otherwise/,
  ],
  ['two columns of one id', 'xl/tables/table1.xml', /<tableColumn id="2"/, '<tableColumn id="1"', /have the id 1/],
  [
    'a table with a column too many',
    'xl/tables/table1.xml',
    '</tableColumns>',
    '<tableColumn id="77" name="More"/></tableColumns>',
    /columns in/,
  ],
  [
    'a table name that Excel refuses',
    'xl/tables/table1.xml',
    /displayName="[^"]*"/,
    'displayName="My table"',
    /My table is no name/,
  ],
  [
    'an anchor turned round',
    'xl/drawings/drawing1.xml',
    /(<xdr:from>.*?<xdr:row>)\d+/s,
    '$11000000',
    /off the sheet or turned round/,
  ],
];

const good = saveXlsx(pyramidWorkbook()).then((bytes) => unzipSync(bytes));

test('a file that Excel opens without repair has no faults', async () => {
  expect(checkPackage(zipSync(await good))).toEqual([]);
});

test.each(bends)('%s is told', async (_, part, from, to, told) => {
  const before = strFromU8((await good)[part]);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  expect(checkPackage(zipSync({ ...(await good), [part]: strToU8(after) })).join('\n')).toMatch(told);
});

test('two things of one id in a drawing, and a part that nothing refers to, are told', async () => {
  const parts = await good;
  const drawing = strFromU8(parts['xl/drawings/drawing1.xml']);
  const [anchor] = /<xdr:\w+Anchor.*<\/xdr:\w+Anchor>/s.exec(drawing) ?? [];
  const twice = strToU8(drawing.replace('</xdr:wsDr>', `${anchor}</xdr:wsDr>`));
  const faults = checkPackage(zipSync({ ...parts, 'xl/drawings/drawing1.xml': twice, 'xl/lost.xml': strToU8('<a/>') }));
  expect(faults).toEqual([
    'xl/lost.xml: no content type',
    'xl/lost.xml: nothing refers to it',
    'xl/drawings/drawing1.xml: two have the id 2',
    'xl/drawings/drawing1.xml: two have the id 3',
  ]);
});
