import { errorOf, onNewSheet, useOffice } from './office';

const running = useOffice();
const SALES = [
  ['Region', 'Q1', 'Q2'],
  ['North', 10, 20],
  ['South', 30, 40],
];

test('a table is added, named, grown by a column and a row, sorted and filtered', async () => {
  await onNewSheet(SALES, async (sheet, range, context) => {
    const table = sheet.tables.add(range, true);
    table.name = 'Sales';
    table.columns.add(undefined, [['Total'], [30], [70]]);
    table.rows.add(undefined, [['West', 1, 2, 3]]);
    table.sort.apply([{ key: 1, ascending: true }]);
    table.load('name,showBandedRows,columns/items/name');
    const body = table.getDataBodyRange();
    body.load('values,address');
    const column = table.columns.getItem('Q2').getDataBodyRange();
    column.load('values');
    const missing = table.columns.getItemOrNullObject('Nope');
    missing.load('name');
    await context.sync();
    expect(table.name).toBe('Sales');
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Region', 'Q1', 'Q2', 'Total']);
    expect(body.values).toEqual([
      ['West', 1, 2, 3],
      ['North', 10, 20, 30],
      ['South', 30, 40, 70],
    ]);
    expect(column.values).toEqual([[2], [20], [40]]);
    expect(missing.isNullObject).toBe(true);
    table.columns.getItem('Region').filter.applyValuesFilter(['North']);
    const visible = table.getDataBodyRange().getVisibleView();
    visible.load('values');
    await context.sync();
    expect(visible.values).toEqual([['North', 10, 20, 30]]);
    table.clearFilters();
    table.resize(sheet.getRange('A1:B4'));
    table.columns.load('count');
    await context.sync();
    expect(table.columns.count).toBe(2);
    sheet.tables.add('A1:B2', true);
    expect((await errorOf(context.sync())).code).toBe('InvalidArgument');
  });
});

test('hidden names find an output again, also after rows were inserted above it', async () => {
  await onNewSheet(SALES, async (sheet, range, context) => {
    const item = context.workbook.names.add('output_1', range);
    item.visible = false;
    context.workbook.names.addFormulaLocal('answer', '=42');
    sheet.getRange('1:1').insert('Down');
    const found = context.workbook.names.getItem('OUTPUT_1');
    const place = found.getRange();
    found.load('visible,type');
    place.load('address');
    const answer = context.workbook.names.getItem('answer');
    answer.load('value,formula');
    const none = context.workbook.names.getItemOrNullObject('nothing');
    none.load('name');
    await context.sync();
    expect([found.visible, found.type]).toEqual([false, 'Range']);
    expect(place.address.split('!')[1]).toBe('A2:C4');
    expect([answer.value, answer.formula]).toEqual([42, '=42']);
    expect(none.isNullObject).toBe(true);
    found.delete();
    answer.delete();
    await context.sync();
    expect(running.workbook.names.size).toBe(0);
  });
});

test('a pyramid chart is built of stacked bars: transparent spacer, reversed axis, own labels', async () => {
  await onNewSheet(SALES, async (sheet, range, context) => {
    const chart = sheet.charts.add('BarStacked', range, 'Columns');
    chart.name = 'Pyramid';
    chart.title.text = 'Customers per tier';
    chart.legend.visible = false;
    chart.setPosition('E2', 'J15');
    const spacer = chart.series.getItemAt(0);
    spacer.format.fill.clear();
    spacer.gapWidth = 0;
    spacer.overlap = 100;
    const bars = chart.series.getItemAt(1);
    bars.hasDataLabels = true;
    bars.points.getItemAt(1).format.fill.setSolidColor('#123456');
    bars.points.getItemAt(0).dataLabel.text = 'Top';
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.visible = false;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    const added = chart.series.add('Third');
    added.setValues(sheet.getRange('B2:B3'));
    added.setXAxisValues(sheet.getRange('A2:A3'));
    chart.load('id,name,left,top,width,height,chartType');
    chart.series.load('items/name,items/gapWidth');
    await context.sync();
    const model = running.workbook.sheets.flatMap((one) => one.charts).find(({ id }) => id === chart.id);
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Q1', 'Q2', 'Third']);
    expect(model?.series[0]).toMatchObject({ fill: 'none', gapWidth: 0, overlap: 100 });
    expect(model?.series[1].pointFills).toEqual({ 1: '#123456' });
    expect(model?.series[1].pointLabels[0].text).toBe('Top');
    expect(model?.series[2].values?.split('!')[1]).toBe('$B$2:$B$3');
    expect(model?.series[2].categories?.split('!')[1]).toBe('$A$2:$A$3');
    expect(model?.axes.category.reversePlotOrder).toBe(true);
    expect(model?.axes.value).toMatchObject({ visible: false, majorGridlines: false, minimum: 0, maximum: 100 });
    expect([chart.width > 0, chart.height > 0]).toEqual([true, true]);
    const again = sheet.charts.getItemOrNullObject('Pyramid');
    again.load('name');
    chart.delete();
    await context.sync();
    expect(again.isNullObject).toBe(false);
    expect(running.workbook.sheets.flatMap((one) => one.charts)).toEqual([]);
  });
});

test('tier colours are conditional formats: by value, by text, by formula, newest first', async () => {
  await onNewSheet(SALES, async (_, range, context) => {
    const high = range.conditionalFormats.add('CellValue');
    high.cellValue.rule = { formula1: '=25', operator: 'GreaterThan' };
    high.cellValue.format.fill.color = '#00FF00';
    const text = range.conditionalFormats.add('ContainsText');
    text.textComparison.rule = { operator: 'Contains', text: 'North' };
    text.textComparison.format.font.color = '#FF0000';
    const custom = range.conditionalFormats.add('Custom');
    custom.custom.rule.formula = '=$B2>20';
    custom.custom.format.font.bold = true;
    range.conditionalFormats.load('items/type,items/priority');
    high.cellValue.load('rule,format/fill/color');
    custom.custom.rule.load('formula');
    await context.sync();
    expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['Custom', 'ContainsText', 'CellValue']);
    expect(high.cellValue.rule).toMatchObject({ formula1: '=25', operator: 'GreaterThan' });
    expect(high.cellValue.format.fill.color).toBe('#00FF00');
    expect(custom.custom.rule.formula).toBe('=$B2>20');
    range.conditionalFormats.clearAll();
    const left = range.conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(0);
  });
});

test('settings and custom XML parts keep what an add-in stores in the workbook', async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add('model', { weights: [1, 2] });
    const part = context.workbook.customXmlParts.add('<x xmlns="urn:a"><y/></x>');
    const only = context.workbook.customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject();
    const none = context.workbook.customXmlParts.getByNamespace('urn:b').getOnlyItemOrNullObject();
    const setting = context.workbook.settings.getItem('model');
    setting.load('value');
    part.load('id,namespaceUri');
    only.load('id');
    none.load('id');
    await context.sync();
    expect(setting.value).toEqual({ weights: [1, 2] });
    expect([part.namespaceUri, only.id, none.isNullObject]).toEqual(['urn:a', part.id, true]);
    part.setXml('<x xmlns="urn:a">2</x>');
    const xml = part.getXml();
    await context.sync();
    expect(xml.value).toBe('<x xmlns="urn:a">2</x>');
    part.delete();
    setting.delete();
    await context.sync();
    expect([running.workbook.xmlParts.size, running.workbook.settings.size]).toEqual([0, 0]);
    context.workbook.customXmlParts.add('no xml');
    expect((await errorOf(context.sync())).code).toBe('InvalidArgument');
  });
});

test('a sheet is named, coloured, frozen, laid out for print and deleted', async () => {
  await onNewSheet(SALES, async (sheet, _, context) => {
    sheet.tabColor = '#FF0000';
    sheet.showGridlines = false;
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.activate();
    sheet.load('id,name,tabColor,showGridlines,position,visibility');
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load('address');
    await context.sync();
    expect(running.workbook.activeSheetId).toBe(sheet.id);
    expect([sheet.tabColor, sheet.showGridlines, sheet.visibility]).toEqual(['#FF0000', false, 'Visible']);
    expect(frozen.address.split('!')[1]).toBe('1:1');
    sheet.delete();
    const gone = context.workbook.worksheets.getItemOrNullObject(sheet.name);
    gone.load('name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test('the date system can be probed with a worksheet function', async () => {
  const serial = await Excel.run(async (context) => {
    const result = context.workbook.functions.date(2023, 3, 15);
    result.load('value');
    await context.sync();
    return result.value;
  });
  // 2023-03-15 is 45000 in the 1900 system.
  expect(serial).toBe(45000);
});

test('document settings survive saving and reading anew', async () => {
  const { settings } = Office.context.document;
  settings.set('first', { a: 1 });
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect([...running.workbook.settings.keys()]).toEqual(['document:first']);
  settings.set('first', 'not saved');
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get('first')).toEqual({ a: 1 });
});

test('rows of a table are deleted by their places or as objects, whatever the order', async () => {
  await onNewSheet([['A'], [1], [2], [3], [4], [5]], async (sheet, range, context) => {
    const table = sheet.tables.add(range, true);
    table.rows.deleteRows([3, 1, 3]);
    const body = table.getDataBodyRange().load('values');
    await context.sync();
    expect(body.values).toEqual([[1], [3], [5]]);
    table.rows.deleteRows([table.rows.getItemAt(0)]);
    const left = table.getDataBodyRange().load('values');
    await context.sync();
    expect(left.values).toEqual([[3], [5]]);
    table.rows.deleteRows([7]);
    expect((await errorOf(context.sync())).code).toBe('InvalidArgument');
  });
});

test('a source is copied to every area, several sources each to its own', async () => {
  await onNewSheet([[1, 2, '=A1']], async (sheet, _, context) => {
    sheet.getRanges('C2:C3,C5').copyFrom('C1');
    sheet.getRanges('E1,G1').copyFrom(sheet.getRanges('A1,B1'));
    sheet.getRanges('A1:B1').format.autofitColumns();
    const formulas = sheet.getRange('C1:C5').load('formulas');
    const values = sheet.getRange('E1:G1').load('values');
    await context.sync();
    expect(formulas.formulas.flat()).toEqual(['=A1', '=A2', '=A3', '', '=A5']);
    expect(values.values).toEqual([[1, '', 2]]);
    sheet.getRanges('E1,G1,I1').copyFrom(sheet.getRanges('A1,B1'));
    expect((await errorOf(context.sync())).code).toBe('InvalidArgument');
  });
});

test('a range that is resized past its first cell goes up or left from there, unless it leaves the sheet', async () => {
  await onNewSheet([[1]], async (sheet, _, context) => {
    const left = sheet.getRange('D5').getResizedRange(-1, -3).load('address');
    await context.sync();
    expect(left.address.split('!')[1]).toBe('A4:D5');
    sheet.getRange('D5').getResizedRange(0, -4).load('address');
    expect((await errorOf(context.sync())).code).toBe('InvalidArgument');
  });
});

test('sheets have ids for their files, workbooks a date, and styles an orientation', async () => {
  await Excel.run(async (context) => {
    const { worksheets, properties, styles } = context.workbook;
    worksheets.load('items/tabId');
    properties.load('creationDate');
    styles.add('Slanted');
    styles.getItem('Slanted').textOrientation = 38;
    const style = styles.getItem('Slanted').load('textOrientation');
    await context.sync();
    const ids = worksheets.items.map(({ tabId }) => tabId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => Number.isInteger(id) && id > 0)).toBe(true);
    expect(properties.creationDate.getTime()).toBe(running.workbook.created.getTime());
    expect(style.textOrientation).toBe(38);
  });
});
