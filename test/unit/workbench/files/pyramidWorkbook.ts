import { parseArea } from '../../../../src/workbench/workbook/address';
import type { WorkbookApi } from '../../../../src/workbench/workbook/api';
import type { AxisModel, SeriesModel } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

const axis: AxisModel = {
  visible: true,
  titleVisible: false,
  reversePlotOrder: false,
  majorGridlines: false,
  minorGridlines: false,
  lineVisible: true,
};
const series = (id: string, name: string, values: string): SeriesModel => ({
  id,
  name,
  values,
  categories: 'Summary!$A$2:$A$5',
  pointFills: {},
  hasDataLabels: false,
  dataLabels: {},
  pointLabels: {},
});

/** A workbook with a bit of everything that files carry, a stepped pyramid and mirrored bars among it. */
export function pyramidWorkbook(): WorkbookApi {
  const workbook = createWorkbook({ fileName: 'pyramid.xlsx' });
  const [data] = workbook.sheets;
  data.setContents(
    parseArea('A1:E4'),
    [
      ['Id', 'Sales', 'Big', 'Twice', 'Note'],
      ['007', 1234.5, true, '=B2*2', { error: '#N/A' }],
      ["'=not a formula", -0.1, false, '=IFS(B3>0,"a",TRUE,"<b>")', ' two\nlines '],
      ['Zoë & "Co"', 1e21, null, '=Table1[[#This Row],[Sales]]', "''quoted"],
    ],
    'user',
  );
  data.setCalculated(1, 3, [[2469]]);
  data.setCalculated(2, 3, [['<b>']]);
  data.setFormat(
    parseArea('A1:E1'),
    {
      bold: true,
      fill: '#0B3C5D',
      fontColor: '#FFFFFF',
      horizontal: 'Center',
      wrapText: true,
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Medium', color: '#FF0000' } },
    },
    'user',
  );
  data.setFormat(parseArea('B2:B4'), { numberFormat: '#,##0.0 "€"' }, 'user');
  data.setFormat(parseArea('G:H'), { numberFormat: '0.00%', italic: true, locked: false }, 'user');
  data.setLinks([{ area: parseArea('E2'), location: 'Summary!A2' }], 'user');
  data.addTable(
    {
      name: 'Table1',
      area: parseArea('A1:E4'),
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showFilterButton: true,
      style: 'TableStyleMedium2',
      columnNames: ['Id', 'Sales', 'Big', 'Twice', 'Note'],
      columnIds: [1, 2, 3, 4, 5],
    },
    'user',
  );
  data.setHiddenRows(2, 1, true, 'user');
  data.setColumnWidth(0, 1, 120, 'user');
  data.setRowHeight(0, 1, 30, 'user');
  data.freeze(1, 1, 'user');
  data.merge(parseArea('A10:C10'), 'user');
  data.setConditionalFormats(
    [
      {
        id: 'rule-1',
        area: parseArea('B2:B4'),
        priority: 0,
        stopIfTrue: true,
        rule: { type: 'cellValue', operator: 'GreaterThan', formula1: '=$B$2' },
        format: { fill: '#D6EAF8', fontColor: '#0B3C5D', bold: true },
      },
      {
        id: 'rule-2',
        area: parseArea('A2:A4'),
        priority: 1,
        rule: { type: 'containsText', operator: 'Contains', text: '00' },
        format: { fill: '#FDEBD0' },
      },
      {
        id: 'rule-3',
        area: parseArea('A2:E4'),
        priority: 2,
        rule: { type: 'custom', formula: '=$C2=TRUE' },
        format: { fontColor: '#175E8C' },
      },
    ],
    'user',
  );

  const summary = workbook.addSheet('Summary', 'user');
  summary.setContents(
    parseArea('A1:E5'),
    [
      ['Tier', 'Customers', 'Spacer', 'Share of customers', 'Share of value'],
      ['Top', 6, 247, -0.01, 0.31],
      ['Large', 24, 238, -0.04, 0.27],
      ['Medium', 90, 205, -0.15, 0.25],
      ['Small', 500, 0, -0.8, 0.17],
    ],
    'user',
  );
  summary.showGridlines = false;
  summary.tabColor = '#175E8C';
  summary.setPageLayout({ orientation: 'Landscape', fitToWidth: 1, printTitleRows: '$1:$1' }, 'user');
  const texts = ['Top · 6 · 1 %', 'Large · 24 · 4 %', 'Medium · 90 · 15 %', 'Small · 500 · 80 %'];
  summary.addChart(
    {
      id: 'pyramid',
      name: 'Pyramid',
      type: 'BarStacked',
      title: 'Customers per tier',
      titleVisible: true,
      titleFontSize: 16,
      titleFontColor: '#0B3C5D',
      legendVisible: false,
      legendPosition: 'Bottom',
      series: [
        { ...series('series-0', 'Spacer', 'Summary!$C$2:$C$5'), fill: 'none', gapWidth: 0, overlap: 100 },
        {
          ...series('series-1', '=Summary!$B$1', 'Summary!$B$2:$B$5'),
          fill: '#175E8C',
          pointFills: { 0: '#0B3C5D', 1: '#175E8C', 2: '#2F86B7', 3: '#6DB1D6' },
          gapWidth: 0,
          overlap: 100,
          hasDataLabels: true,
          dataLabels: { showValue: true, position: 'InsideBase', fontSize: 10, fontColor: '#222222' },
          pointLabels: Object.fromEntries(texts.map((text, index) => [index, { text }])),
        },
      ],
      axes: {
        category: { ...axis, visible: false, reversePlotOrder: true },
        value: { ...axis, visible: false, minimum: 0, maximum: 500 },
      },
      left: 20,
      top: 100,
      width: 360,
      height: 240,
      altText: 'A pyramid of four tiers',
      borderVisible: false,
    },
    'user',
  );
  summary.addChart(
    {
      id: 'mirror',
      name: 'Mirrored bars',
      type: 'BarStacked',
      title: 'Share of customers against share of value',
      titleVisible: true,
      legendVisible: true,
      legendPosition: 'Bottom',
      series: [
        {
          ...series('series-0', '=Summary!$D$1', 'Summary!$D$2:$D$5'),
          fill: '#6DB1D6',
          gapWidth: 40,
          overlap: 100,
          hasDataLabels: true,
          dataLabels: { showValue: true, position: 'InsideBase', numberFormat: '0%;0%' },
        },
        {
          ...series('series-1', '=Summary!$E$1', 'Summary!$E$2:$E$5'),
          fill: '#0B3C5D',
          gapWidth: 40,
          overlap: 100,
          hasDataLabels: true,
          dataLabels: { showValue: true, position: 'InsideBase', numberFormat: '0%;0%', fontColor: '#FFFFFF' },
          pointLabels: { 3: { formula: '=Summary!$A$5', fontColor: '#FFD700' } },
        },
      ],
      axes: {
        category: { ...axis, reversePlotOrder: true, tickLabelPosition: 'Low' },
        value: { ...axis, minimum: -1, maximum: 1, majorUnit: 0.5, numberFormat: '0%;0%', majorGridlines: true },
      },
      left: 400,
      top: 100,
      width: 360,
      height: 240,
      borderVisible: true,
    },
    'user',
  );
  const hidden = workbook.addSheet("Bob's list", 'user');
  hidden.setContents(parseArea('A1:B1'), [['=SEQUENCE(3)', '=LET(x,1,x+1)']], 'user');
  hidden.setCalculated(0, 0, [[1], [2], [3]]);
  hidden.protect({ allowFormatCells: true }, 'user');
  hidden.setVisibility('VeryHidden', 'user');
  workbook.setName({ name: '_pyr.out', formula: '=Sheet1!$D$2:$D$4', visible: false, comment: 'run 1' }, 'host');
  workbook.setName(
    { name: 'local', formula: "='Bob''s list'!$A$1", visible: true, comment: '', sheetId: summary.id },
    'host',
  );
  workbook.setName({ name: 'CLV', formula: '=LAMBDA(x,y,x*y)', visible: true, comment: '' }, 'host');
  workbook.setXmlPart(
    {
      id: '{0A1B2C3D-0000-4000-8000-00000000ABCD}',
      namespaceUri: 'urn:customer-pyramid:state',
      xml: '<state xmlns="urn:customer-pyramid:state">{"a":"&lt;1&gt;"}</state>',
    },
    'host',
  );
  workbook.setSetting('open', { auto: true }, 'host');
  workbook.activeSheetId = summary.id;
  return workbook;
}
