import type { Ground, Probe } from './probe';
import { probePart, probePrefix as prefix } from './probeSheet';

const list = [
  ['Name', 'Score'],
  ['a', 3],
  ['b', 1],
  ['c', 2],
];

/** A small list on fresh cells. */
function listOn({ cells }: Ground): Excel.Range {
  const range = cells(4, 2);
  range.values = list;
  return range;
}

function chartOn(ground: Ground, type: 'BarStacked' | 'XYScatter' | 'Line'): Excel.Chart {
  return ground.sheet.charts.add(type, listOn(ground), 'Columns');
}

/** Adds a hidden name for the last cell of a list and gives the row that it stands for after `change`. */
async function rowOfName(ground: Ground, name: string, change: (range: Excel.Range) => void): Promise<number> {
  const { context, sheet, sync } = ground;
  const range = listOn(ground);
  range.load('rowIndex');
  const item = context.workbook.names.add(prefix + name, range.getLastCell());
  item.visible = false;
  await sync();
  const first = range.rowIndex;
  change(sheet.getRangeByIndexes(first, 0, 4, 2));
  const found = item.getRange();
  found.load('rowIndex');
  await sync();
  const row = found.rowIndex - first;
  item.delete();
  await sync();
  return row;
}

async function read<T extends OfficeExtension.ClientObject, V>(
  { context, sync }: Ground,
  object: T,
  property: string,
  value: (object: T) => V,
): Promise<V> {
  context.load(object, property);
  await sync();
  return value(object);
}

/** How names, rules, tables, charts and sheets behave. */
export const objectProbes: readonly Probe[] = [
  {
    id: 'names.hidden-at-once',
    expected: false,
    find: async (ground) => {
      const item = ground.context.workbook.names.add(`${prefix}hidden`, '=1');
      item.visible = false;
      const visible = await read(ground, item, 'visible', (name) => name.visible);
      item.delete();
      return visible;
    },
  },
  {
    id: 'names.hidden-later',
    expected: false,
    find: async (ground) => {
      const { context, sync } = ground;
      context.workbook.names.add(`${prefix}later`, '=1');
      await sync();
      const item = context.workbook.names.getItem(`${prefix}later`);
      item.visible = false;
      await sync();
      const visible = await read(ground, item, 'visible', (name) => name.visible);
      item.delete();
      return visible;
    },
  },
  {
    id: 'names.comment',
    expected: 'kept',
    find: async (ground) => {
      const item = ground.context.workbook.names.add(`${prefix}comment`, '=1', 'kept');
      const comment = await read(ground, item, 'comment', (name) => name.comment);
      item.delete();
      return comment;
    },
  },
  {
    id: 'names.null-object',
    expected: true,
    find: (ground) =>
      read(
        ground,
        ground.context.workbook.names.getItemOrNullObject(`${prefix}none`),
        'name',
        (name) => name.isNullObject,
      ),
  },
  {
    id: 'names.follow-inserted-row',
    expected: 4,
    find: (ground) => rowOfName(ground, 'row', (range) => void range.getRow(1).insert('Down')),
  },
  {
    id: 'names.stay-when-sorted',
    expected: 3,
    find: (ground) =>
      rowOfName(ground, 'sort', (range) => range.sort.apply([{ key: 1, ascending: true }], false, true)),
  },
  {
    id: 'names.lambda',
    needs: '1.15',
    expected: '=LAMBDA(x,x+1)',
    find: async (ground) => {
      const item = ground.context.workbook.names.add(`${prefix}lambda`, '=LAMBDA(x,x+1)');
      const formula = await read(ground, item, 'formula', (name) => name.formula as string);
      item.delete();
      return formula.replaceAll(' ', '').replaceAll('_xlpm.', '').replace('_xlfn.', '');
    },
  },
  {
    id: 'rules.cell-value',
    expected: 'CellValue',
    find: async (ground) => {
      const rule = listOn(ground).conditionalFormats.add('CellValue');
      rule.cellValue.rule = { formula1: '="a"', operator: 'EqualTo' };
      rule.cellValue.format.fill.color = '#0B3C5D';
      return read(ground, rule, 'type', ({ type }) => type);
    },
  },
  {
    id: 'rules.found-again',
    expected: 1,
    find: async (ground) => {
      const range = listOn(ground);
      range.conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=1', operator: 'EqualTo' };
      await ground.sync();
      return read(ground, range.conditionalFormats, 'items/type', ({ items }) => items.length);
    },
  },
  {
    id: 'tables.columns',
    expected: ['Name', 'Score', 'Tier'],
    find: async (ground) => {
      const table = ground.sheet.tables.add(listOn(ground), true);
      table.columns.add(undefined, [['Tier'], ['Top'], ['Low'], ['Mid']]);
      await ground.sync();
      return read(ground, table.columns, 'items/name', ({ items }) => items.map(({ name }) => name));
    },
  },
  {
    id: 'tables.size',
    expected: 3,
    find: async (ground) => {
      const table = ground.sheet.tables.add(listOn(ground), true);
      return read(ground, table.getDataBodyRange(), 'rowCount', ({ rowCount }) => rowCount);
    },
  },
  {
    id: 'tables.sorted',
    expected: ['b', 'c', 'a'],
    find: async (ground) => {
      const table = ground.sheet.tables.add(listOn(ground), true);
      table.sort.apply([{ key: 1, ascending: true }]);
      return read(ground, table.getDataBodyRange(), 'values', ({ values }) => values.map(([name]) => name as string));
    },
  },
  {
    id: 'tables.filtered',
    expected: 2,
    find: async (ground) => {
      const table = ground.sheet.tables.add(listOn(ground), true);
      table.columns.getItemAt(0).filter.applyValuesFilter(['a', 'b']);
      await ground.sync();
      const view = table.getDataBodyRange().getVisibleView();
      const rows = await read(ground, view, 'rowCount', ({ rowCount }) => rowCount);
      table.clearFilters();
      return rows;
    },
  },
  {
    id: 'charts.type',
    expected: 'BarStacked',
    find: (ground) => read(ground, chartOn(ground, 'BarStacked'), 'chartType', ({ chartType }) => chartType),
  },
  {
    id: 'charts.name',
    expected: `${prefix}chart`,
    find: async (ground) => {
      const chart = chartOn(ground, 'Line');
      chart.name = `${prefix}chart`;
      return read(ground, chart, 'name', ({ name }) => name);
    },
  },
  {
    id: 'charts.gap',
    expected: 20,
    find: async (ground) => {
      const series = chartOn(ground, 'BarStacked').series.getItemAt(0);
      series.gapWidth = 20;
      return read(ground, series, 'gapWidth', ({ gapWidth }) => gapWidth);
    },
  },
  {
    id: 'charts.transparent-series',
    expected: 'done',
    find: async (ground) => {
      chartOn(ground, 'BarStacked').series.getItemAt(0).format.fill.clear();
      await ground.sync();
      return 'done';
    },
  },
  {
    id: 'charts.reversed-axis',
    expected: true,
    find: async (ground) => {
      const { categoryAxis } = chartOn(ground, 'BarStacked').axes;
      categoryAxis.reversePlotOrder = true;
      return read(ground, categoryAxis, 'reversePlotOrder', ({ reversePlotOrder }) => reversePlotOrder);
    },
  },
  {
    id: 'charts.axis-bounds',
    expected: 5,
    find: async (ground) => {
      const { valueAxis } = chartOn(ground, 'Line').axes;
      valueAxis.maximum = 5;
      return read(ground, valueAxis, 'maximum', ({ maximum }) => maximum as number);
    },
  },
  {
    id: 'charts.added-series',
    expected: 2,
    find: async (ground) => {
      const chart = chartOn(ground, 'XYScatter');
      const values = listOn(ground).getColumn(1);
      const series = chart.series.add('More');
      series.setValues(values);
      series.setXAxisValues(values);
      return read(ground, chart.series, 'count', ({ count }) => count);
    },
  },
  {
    id: 'charts.point-fill',
    expected: 'done',
    find: async (ground) => {
      chartOn(ground, 'BarStacked').series.getItemAt(0).points.getItemAt(0).format.fill.setSolidColor('#0B3C5D');
      await ground.sync();
      return 'done';
    },
  },
  {
    id: 'charts.title-hidden',
    expected: false,
    find: async (ground) => {
      const { title } = chartOn(ground, 'Line');
      title.visible = false;
      return read(ground, title, 'visible', ({ visible }) => visible);
    },
  },
  {
    id: 'sheets.merge',
    expected: 'ab',
    find: async (ground) => {
      const range = ground.cells(1, 2);
      range.getCell(0, 0).values = [['ab']];
      range.merge();
      return read(ground, range, 'values', ({ values }) => values.flat().join(''));
    },
  },
  {
    id: 'sheets.insert-shifts-formula',
    expected: 3,
    find: async (ground) => {
      const range = ground.cells(3, 1);
      range.values = [[1], [2], [3]];
      range.getRow(0).insert('Down');
      const below = range.getOffsetRange(1, 0).getLastCell();
      return read(ground, below, 'values', ({ values }) => values[0][0] as number);
    },
  },
  {
    id: 'sheets.intersection-null',
    expected: true,
    find: async (ground) => {
      const range = ground.cells(1, 1);
      const none = range.getIntersectionOrNullObject(range.getOffsetRange(1, 1));
      return read(ground, none, 'address', ({ isNullObject }) => isNullObject);
    },
  },
  {
    id: 'sheets.region',
    expected: 4,
    find: async (ground) => {
      const region = listOn(ground).getCell(1, 1).getSurroundingRegion();
      return read(ground, region, 'rowCount', ({ rowCount }) => rowCount);
    },
  },
  {
    id: 'sheets.column-width',
    expected: true,
    find: async (ground) => {
      const { format } = ground.cells(1, 1).getOffsetRange(0, 30);
      format.columnWidth = 100;
      return read(ground, format, 'columnWidth', ({ columnWidth }) => Math.abs(columnWidth - 100) < 2);
    },
  },
  {
    id: 'storage.xml-part',
    expected: true,
    find: async ({ context, sync }) => {
      const xml = `<check xmlns="${probePart}">${'x'.repeat(200_000)}</check>`;
      const part = context.workbook.customXmlParts.add(xml);
      const text = part.getXml();
      await sync();
      part.delete();
      await sync();
      return text.value.includes('x'.repeat(200_000));
    },
  },
  {
    id: 'storage.null-object-ignored',
    expected: 'done',
    find: async ({ sheet, sync }) => {
      sheet.tables.getItemOrNullObject(`${prefix}none`).delete();
      await sync();
      return 'done';
    },
  },
];
