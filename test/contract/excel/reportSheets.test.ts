import type { Chart, ReportSheet } from '../../../src/core/report/report';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { closeWorkbooks, customers, openWorkbook, put } from './openWorkbook';
import { plan, report, summarySheet } from './plans';

afterEach(closeWorkbooks);

const summary = (sheet: ReportSheet = summarySheet) =>
  plan({ writeSheets: true, writeColumns: false, report: report(plan().report.columns, [sheet]) });

const withChart = (chart: Chart): ReportSheet => ({
  ...summarySheet,
  blocks: [{ kind: 'chart', id: 'one', title: { text: 'One' }, alt: { text: 'Alt' }, chart }],
});

async function written(sheet?: ReportSheet) {
  const open = await openWorkbook(customers);
  const result = await open.port.write(summary(sheet));
  const page = open.model.sheet(result.summary?.sheet ?? '');
  if (!page) throw new Error('no summary sheet');
  const texts = page.values(page.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 });
  const rowOf = (text: string) => texts.findIndex((row) => row[0] === text);
  return { ...open, result, page, texts, rowOf };
}

describe('a report sheet', () => {
  test('is a new sheet named by the model that reads from the top left: title, finding, key figures', async () => {
    const { page, texts, model } = await written();
    expect(model.sheets.map(({ name }) => name)).toEqual(['Customers', 'Profit pyramid']);
    expect(texts[0][0]).toBe('Profit pyramid');
    expect(texts[1][0]).toBe('25 % of customers bring 45 % of sales');
    // Every second column, so that a long name runs on into the empty one beside it.
    expect(texts[3].slice(0, 3)).toEqual([4, null, 0.25]);
    expect(texts[4].slice(0, 3)).toEqual(['Customers', null, 'Top share']);
    expect(page.format(3, 2).numberFormat).toBe('0.0%');
    expect(page.showGridlines).toBe(false);
    expect(page.pageLayout).toMatchObject({ orientation: 'Landscape', fitToWidth: 1 });
  });

  test('has real tables with number formats and tier colours, charts side by side above them', async () => {
    const { page, rowOf } = await written();
    const tiers = rowOf('Tier');
    expect(page.tables.map(({ area }) => area)).toEqual([
      { row: tiers, column: 0, rows: 3, columns: 3 },
      { row: rowOf('Indicator'), column: 0, rows: 2, columns: 2 },
    ]);
    expect(page.format(tiers + 1, 2).numberFormat).toBe('0%');
    expect(page.format(tiers + 1, 0)).toMatchObject({ fill: '#0B3C5D', fontColor: '#FFFFFF' });
    let tableTop = 0;
    for (let row = 0; row < tiers; row++) tableTop += page.rowHeight(row);
    const [left, right] = page.charts;
    for (const chart of page.charts) expect(chart.top + chart.height).toBeLessThanOrEqual(tableTop);
    expect(right.left).toBeGreaterThanOrEqual(left.left + left.width);
    expect(right.top).toBe(left.top);
  });

  test('prints what people read, not the numbers behind the charts; the saved file knows it too', async () => {
    const { page, model, rowOf } = await written();
    const printed = Number(/\$(\d+)$/.exec(page.pageLayout.printArea ?? '')?.[1]);
    expect(printed).toBeGreaterThan(rowOf('sheet.model'));
    expect(printed).toBeLessThanOrEqual(rowOf('sheet.chart-data'));
    const saved = await openXlsx(await saveXlsx(model), 'saved.xlsx');
    expect(saved.sheets[1].pageLayout.printArea).toBe(page.pageLayout.printArea);
  });

  test('a wide chart has a row of its own, twice as wide as the charts that stand side by side', async () => {
    const chart: Chart = { kind: 'column', categories: ['a'], series: [{ name: { text: 'n' }, values: [1] }] };
    const block = (id: string, wide: boolean) =>
      ({ kind: 'chart', id, title: { text: id }, alt: { text: id }, chart, wide }) as const;
    const blocks = [block('one', false), block('wide', true), block('two', false), block('three', false)];
    const [one, wide, two, three] = (await written({ ...summarySheet, blocks })).page.charts;
    expect(wide.width).toBeGreaterThan(2 * 372);
    expect(wide.top).toBeGreaterThanOrEqual(one.top + one.height);
    expect(two.top).toBeGreaterThanOrEqual(wide.top + wide.height);
    expect(three.top).toBe(two.top);
  });

  test('ends with date, source and model, after the notes of the report', async () => {
    const { texts, rowOf, page } = await written();
    const note = rowOf('Missing values');
    expect(texts.slice(note, note + 4).map((row) => row[0])).toEqual([
      'Missing values',
      'sheet.written',
      'sheet.source',
      'sheet.model',
    ]);
    // 1 March 2026 is day 46082 of the 1900 system.
    expect(Math.floor(Number(texts[note + 1][1]))).toBe(46_082);
    expect(page.format(note + 1, 1).numberFormat).toBe('yyyy-mm-dd hh:mm');
    expect(texts[note + 2][1]).toBe('Customers!A1:C5');
  });

  test('is known as a report when it is selected, so that looking at it is not choosing another list', async () => {
    const { port } = await written();
    await port.goTo({ sheet: 'Profit pyramid', address: 'A1' });
    expect(await port.selection()).toMatchObject({ sheet: 'Profit pyramid', isOwnReport: true });
  });

  test('never takes the name of a sheet of the user', async () => {
    const { port, model } = await openWorkbook(customers);
    model.addSheet('Profit pyramid', 'user');
    const { summary: place } = await port.write(summary());
    expect(place?.sheet).toBe('Profit pyramid (2)');
  });

  test('a re-run updates its own sheet, even renamed, and keeps what the user put beside it', async () => {
    const { port, model, page } = await written();
    model.renameSheet(page.id, 'My pyramid', 'user');
    put(page, 2, 30, [['my note']]);
    const result = await port.write(
      summary({
        ...summarySheet,
        blocks: summarySheet.blocks.filter((block) => block.kind !== 'chart' || block.id !== 'shares'),
      }),
    );
    expect(result.summary?.sheet).toBe('My pyramid');
    expect(model.sheets).toHaveLength(2);
    expect(page.value(2, 30)).toBe('my note');
    expect(page.charts).toHaveLength(1);
    expect(page.tables).toHaveLength(2);
  });

  test('a chart that the user drew on it stays', async () => {
    const { port, page } = await written();
    page.addChart({ ...page.charts[0], id: 'users', name: 'Chart 9' }, 'user');
    await port.write(summary());
    expect(page.charts.map(({ name }) => name)).toContain('Chart 9');
    expect(page.charts).toHaveLength(3);
  });

  test('a longer report asks before it covers what the user put below it', async () => {
    const { port, page, texts } = await written();
    put(page, texts.length + 1, 0, [['my note']]);
    const note = {
      kind: 'note' as const,
      lines: [1, 2, 3, 4].map((n) => ({ label: { text: `N${n}` }, value: { text: 'x' } })),
    };
    const longer = summary({ ...summarySheet, blocks: [...summarySheet.blocks, note] });
    const place = { sheet: 'Profit pyramid', address: `A${texts.length + 2}` };
    await expect(port.write(longer)).rejects.toMatchObject({ code: 'cells-in-the-way', place });
    expect(page.value(texts.length + 1, 0)).toBe('my note');
  });

  test('undo of a new sheet removes it; of an update puts the earlier report back', async () => {
    const { port, model, page, texts } = await written();
    const charts = page.charts.map(({ title, series }) => ({ title, values: series.map(({ values }) => values) }));
    const changed = summarySheet.blocks.map((block) =>
      block.kind === 'sentence' ? { ...block, text: { text: 'Another finding' } } : block,
    );
    await port.write(summary({ ...summarySheet, blocks: changed }));
    expect(page.value(1, 0)).toBe('Another finding');
    expect(await port.undoWrite()).toBe(true);
    expect(page.values(page.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 })).toEqual(texts);
    expect(page.charts.map(({ title, series }) => ({ title, values: series.map(({ values }) => values) }))).toEqual(
      charts,
    );

    const fresh = await written();
    expect(await fresh.port.undoWrite()).toBe(true);
    expect(fresh.model.sheets.map(({ name }) => name)).toEqual(['Customers']);
    expect(fresh.model.names.size).toBe(0);
    expect(model.sheets).toHaveLength(2);
  });

  test('undo leaves a sheet alone on which the user has written', async () => {
    const { port, model, page } = await written();
    put(page, 200, 0, [['my note']]);
    expect(await port.undoWrite()).toBe(false);
    expect(model.sheets).toHaveLength(2);
  });

  test('a cancelled write removes the sheet again', async () => {
    const { port, model } = await openWorkbook(customers);
    const cancel = new AbortController();
    const both = plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) });
    await expect(port.write(both, { signal: cancel.signal, onProgress: () => cancel.abort() })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Customers']);
    expect(model.sheets[0].usedArea(true)).toEqual({ row: 0, column: 0, rows: 5, columns: 3 });
  });

  test('a protected report sheet is named before anything changes', async () => {
    const { port, page, model } = await written();
    page.protect({}, 'user');
    const both = plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) });
    await expect(port.write(both)).rejects.toMatchObject({
      code: 'sheet-protected',
      place: { sheet: 'Profit pyramid' },
    });
    expect(model.sheet('Customers')?.value(0, 3)).toBeNull();
  });

  test('a long table keeps its header in sight', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [{ text: `C${index}` }, index]);
    const columns = [
      { header: { text: 'Customer' }, style: 'text' as const },
      { header: { text: 'Sales' }, style: 'integer' as const },
    ];
    const { page, rowOf } = await written({ ...summarySheet, blocks: [{ kind: 'table', id: 'long', columns, rows }] });
    expect(page.frozen.rows).toBe(rowOf('Customer') + 1);
  });
});

describe('native charts', () => {
  test('the pyramid: stacked bars without gaps, transparent sides, top on top, narrow top, labels with contrast', async () => {
    const { page, texts } = await written();
    const chart = page.charts.find(({ title }) => title === 'Customers per tier');
    expect(chart).toMatchObject({ type: 'BarStacked', legendVisible: false });
    expect(chart?.axes.category).toMatchObject({ visible: false, reversePlotOrder: true });
    expect(chart?.axes.value).toMatchObject({ visible: false, majorGridlines: false, minimum: 0, maximum: 1 });
    const [sides, steps] = chart?.series ?? [];
    expect(sides).toMatchObject({ fill: 'none', gapWidth: 0, overlap: 100, hasDataLabels: false });
    expect(steps).toMatchObject({ gapWidth: 0, overlap: 100, hasDataLabels: true });
    expect(steps.dataLabels).toMatchObject({ showValue: false, showCategoryName: true });
    expect(steps.pointFills).toEqual({ 0: '#0B3C5D', 1: '#A9D3E8' });
    expect(steps.pointLabels[0].fontColor).toBe('#FFFFFF');
    expect(steps.pointLabels[1].fontColor).toBe('#0B3C5D');
    const label = texts.findIndex((row) => row[0] === 'Top · 1 · 25 %');
    // Two steps: the top is half as wide as the bottom, (2 · side + step) = 1.
    expect(texts[label].slice(1, 3)).toEqual([0.25, 0.5]);
    expect(texts[label + 1].slice(0, 3)).toEqual(['Small · 3 · 75 %', 0, 1]);
  });

  test('to scale, steps are as wide as the tiers are large', async () => {
    const pyramid = summarySheet.blocks.find((block) => block.kind === 'chart');
    if (pyramid?.chart.kind !== 'pyramid') throw new Error('no pyramid');
    const { texts } = await written(withChart({ ...pyramid.chart, silhouette: 'to-scale' }));
    const label = texts.findIndex((row) => row[0] === 'Top · 1 · 25 %');
    // 1 of at most 3 customers: width 1/3, sides (1 − 1/3)/2 = 1/3.
    expect(texts[label][2]).toBeCloseTo(1 / 3, 12);
    expect(texts[label][1]).toBeCloseTo(1 / 3, 12);
  });

  test('mirrored bars: customers to the left as negative numbers shown without sign, value to the right', async () => {
    const { page, texts } = await written();
    const chart = page.charts.find(({ title }) => title === 'Customers and sales');
    expect(chart?.type).toBe('BarClustered');
    expect(chart?.axes.category).toMatchObject({ reversePlotOrder: true, tickLabelPosition: 'Low' });
    expect(chart?.axes.value.numberFormat).toBe('0%;0%');
    expect(chart?.axes.value.minimum).toBe(-Number(chart?.axes.value.maximum));
    expect(chart?.series.map(({ fill }) => fill)).toEqual(['#6DB1D6', '#0B3C5D']);
    const header = texts.findIndex((row) => row[1] === 'Share of customers');
    expect(texts[header + 1].slice(0, 3)).toEqual(['Top', -0.25, 0.45]);
  });

  test('bars and columns carry their series and colours', async () => {
    const series = [{ name: { text: 'Sales' }, values: [3, 2, 1], color: '#2F86B7' }];
    const { page } = await written(withChart({ kind: 'column', categories: ['A', 'B', 'C'], series }));
    expect(page.charts[0]).toMatchObject({ type: 'ColumnClustered', legendVisible: false });
    expect(page.charts[0].series).toHaveLength(1);
    expect(page.charts[0].series[0].fill).toBe('#2F86B7');
  });

  test('lying bars of one series say their numbers in the style of the chart, without an axis for them', async () => {
    const series = [{ name: { text: 'Weight' }, values: [0.6, 0.4] }];
    const sheet = withChart({ kind: 'bar', categories: ['A', 'B'], series });
    const { page } = await written({
      ...sheet,
      blocks: sheet.blocks.map((block) => ({ ...block, style: 'percent1' as const })),
    });
    const [chart] = page.charts;
    expect(chart.axes.value).toMatchObject({ visible: false, numberFormat: '0.0%' });
    expect(chart.series[0].dataLabels).toMatchObject({ showValue: true, numberFormat: '0.0%' });
  });

  test('lines share their x and leave gaps where there is no value', async () => {
    const { page, texts } = await written(
      withChart({
        kind: 'line',
        x: [1, 2, 4],
        series: [
          { name: { text: 'Actual' }, values: [5, null, 7] },
          { name: { text: 'Model' }, values: [5, 6, 7], dashed: true },
        ],
        xTitle: { text: 'Week' },
        yTitle: { text: 'Orders' },
      }),
    );
    const [chart] = page.charts;
    expect(chart.type).toBe('XYScatterLinesNoMarkers');
    expect(chart.series).toHaveLength(2);
    const header = texts.findIndex((row) => row[1] === 'Actual');
    expect(texts.slice(header, header + 4).map((row) => row.slice(0, 4))).toEqual([
      ['Week', 'Actual', 'Week', 'Model'],
      [1, 5, 1, 5],
      [2, null, 2, 6],
      [4, 7, 4, 7],
    ]);
  });

  test('a scatter has its own x per series', async () => {
    const { page } = await written(
      withChart({
        kind: 'scatter',
        series: [
          { name: { text: 'A' }, x: [1, 2], y: [3, 4], color: '#0B3C5D' },
          { name: { text: 'B' }, x: [5], y: [6] },
        ],
        xTitle: { text: 'x' },
        yTitle: { text: 'y' },
      }),
    );
    const [chart] = page.charts;
    expect(chart.type).toBe('XYScatter');
    expect(chart.series.map(({ xValues }) => xValues?.replace(/.*!/, ''))).toHaveLength(2);
    expect(chart.series[0].xValues).not.toBe(chart.series[1].xValues);
  });

  test('a matrix keeps its borders and the names of its fields, in the saved file too', async () => {
    const { model, page } = await written(
      withChart({
        kind: 'scatter',
        series: [
          { name: { text: 'Customers' }, x: [20, 80], y: [30, 90], color: '#0B3C5D' },
          { name: { text: 'Border' }, x: [50, 50], y: [0, 100], color: '#8A8886', draw: 'line' },
          { name: { text: 'Protect' }, x: [50], y: [97], color: '#323130', draw: 'name' },
        ],
        xTitle: { text: 'Potential' },
        yTitle: { text: 'Actual' },
        xRange: [0, 100],
        yRange: [0, 100],
      }),
    );
    const saved = await openXlsx(await saveXlsx(model), 'saved.xlsx');
    for (const [chart] of [page.charts, saved.sheets[1].charts]) {
      expect(chart.type).toBe('XYScatter');
      expect(chart.series.map(({ chartType }) => chartType)).toEqual([undefined, 'XYScatterLinesNoMarkers', undefined]);
      expect(chart.series[1].lineColor ?? chart.series[1].fill).toBe('#8A8886');
      expect(chart.series[2]).toMatchObject({ markerStyle: 'None', dataLabels: { showSeriesName: true } });
      expect(chart.axes.category).toMatchObject({ minimum: 0, maximum: 100, title: 'Potential' });
      expect(chart.axes.value).toMatchObject({ minimum: 0, maximum: 100, title: 'Actual' });
      // The names stand in the matrix itself: a legend would repeat them.
      expect(chart.legendVisible).toBe(false);
    }
  });

  test('a heat map is made of coloured cells, the largest darkest', async () => {
    const values = [
      [0, 5],
      [10, 2],
    ];
    const { page, rowOf } = await written({
      ...summarySheet,
      blocks: [
        {
          kind: 'heat-map',
          id: 'one',
          title: { text: 'One' },
          alt: { text: 'Alt' },
          rows: ['r1', 'r2'],
          columns: ['c1', 'c2'],
          values,
          style: 'general',
        },
      ],
    });
    expect(page.charts).toHaveLength(0);
    const row = rowOf('r1');
    expect(page.values({ row: row - 1, column: 0, rows: 3, columns: 3 })).toEqual([
      [null, 'c1', 'c2'],
      ['r1', 0, 5],
      ['r2', 10, 2],
    ]);
    expect(page.format(row, 1).fill).toBe('#FFFFFF');
    expect(page.format(row + 1, 1)).toMatchObject({ fill: '#0B3C5D', fontColor: '#FFFFFF' });
  });
});

describe('the oldest Excel that is supported, ExcelApi 1.9', () => {
  test('reads, writes columns, sheet and charts, re-runs and takes back', async () => {
    const { port, model, sheet } = await openWorkbook(customers, { excelApi: '1.9' });
    const both = plan({ writeSheets: true, report: report(plan().report.columns, [summarySheet]) });
    expect((await port.read({ filteredRows: 'include' })).rows).toEqual(customers);
    await port.write(both);
    await port.write(both);
    expect(model.sheet('Profit pyramid')?.charts).toHaveLength(2);
    expect(await port.undoWrite()).toBe(true);
    expect(sheet.value(1, 3)).toBe('Top');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  });
});

describe('sentences that speak of cells', () => {
  const story = (...about: { block: string; row?: number; column?: number }[]): ReportSheet => ({
    ...summarySheet,
    blocks: [
      { kind: 'heading', text: { text: 'Story' } },
      ...about.map((cells, i) => ({ kind: 'sentence' as const, text: { text: `The finding ${i}` }, about: cells })),
      ...summarySheet.blocks.slice(3),
    ],
  });
  const linkOf = async ({ office, result }: Awaited<ReturnType<typeof written>>, address: string) =>
    office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(result.summary?.sheet ?? '').getRange(address);
      range.load('hyperlink,values');
      await context.sync();
      return [range.values[0][0], range.hyperlink?.documentReference];
    });

  test('lead there: to a row, to a column, to all of a table', async () => {
    const open = await written(story({ block: 'tiers', row: 1 }, { block: 'tiers', column: 2 }, { block: 'weights' }));
    const [tiers, weights] = [open.rowOf('Tier'), open.rowOf('Indicator')];
    // rows count from 1, and the first is below the header
    expect(await linkOf(open, 'A2')).toEqual(['The finding 0', `'Profit pyramid'!A${tiers + 3}:C${tiers + 3}`]);
    expect(await linkOf(open, 'A3')).toEqual(['The finding 1', `'Profit pyramid'!C${tiers + 2}:C${tiers + 3}`]);
    expect(await linkOf(open, 'A4')).toEqual(['The finding 2', `'Profit pyramid'!A${weights + 2}:B${weights + 2}`]);
    const saved = await openXlsx(await saveXlsx(open.model), 'saved.xlsx');
    expect(saved.sheet('Profit pyramid')?.links).toEqual(open.page.links);
    expect(open.page.links).toHaveLength(3);
    // a report of the same sheet without them takes them away
    await open.port.write(summary());
    expect(open.page.links).toEqual([]);
  });

  test('stay plain where there are no such cells', async () => {
    const open = await written(story({ block: 'elsewhere' }));
    expect(await linkOf(open, 'A2')).toEqual(['The finding 0', undefined]);
  });
});
