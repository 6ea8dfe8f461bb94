import { parseReference } from '../workbook/address';
import type { SheetApi, WorkbookApi } from '../workbook/api';
import type { AxisModel, ChartModel, SeriesModel } from '../workbook/model';
import { WorkbookError } from '../workbook/WorkbookError';
import { labelPosition, legendMark, plotShape, tickLabelMark, type PlotShape } from './chartTypes';
import { unitsPerPoint } from './anchors';
import { plainColor } from './colors';
import { toFileFormula } from './formulaText';
import { firstNumberFormat, referencedValues, valueText } from './references';
import { escapeXml, xmlAttributes } from './xml';

/** Excel's size of a chart title, in points. */
export const defaultTitleSize = 14;

interface Context {
  workbook: WorkbookApi;
  sheet: SheetApi;
}
interface TextLook {
  fontColor?: string;
  fontSize?: number;
  bold?: boolean;
}
interface Plot {
  shape: PlotShape;
  secondary: boolean;
  /** Scatter series of one plot may differ in lines and markers. */
  series: { model: SeriesModel; index: number; shape: PlotShape }[];
}

/** The XML of a chart part, with the values it shows as caches. */
export function writeChart(workbook: WorkbookApi, sheet: SheetApi, chart: ChartModel): string {
  const context = { workbook, sheet };
  const plots = plotsOf(chart);
  const axes = plots.some((plot) => plot.shape.element !== 'pieChart' && plot.shape.element !== 'doughnutChart');
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"' +
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"' +
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:date1904 val="${workbook.dateSystem === 1904 ? 1 : 0}"/>` +
    '<c:roundedCorners val="0"/>' +
    (chart.style === undefined || chart.style < 1 || chart.style > 48 ? '' : `<c:style val="${chart.style}"/>`) +
    '<c:chart>' +
    (chart.titleVisible && chart.title !== undefined
      ? title(chart.title, {
          bold: false,
          fontSize: chart.titleFontSize ?? defaultTitleSize,
          fontColor: chart.titleFontColor,
        })
      : '') +
    `<c:autoTitleDeleted val="${chart.titleVisible ? 0 : 1}"/>` +
    '<c:plotArea><c:layout/>' +
    plots.map((plot) => plotElement(plot, context)).join('') +
    (axes
      ? plots
          .filter(firstOfItsAxes)
          .map((plot) => axisPair(chart, plot))
          .join('')
      : '') +
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>' +
    (chart.legendVisible
      ? `<c:legend><c:legendPos val="${legendMark(chart.legendPosition)}"/><c:overlay val="0"/></c:legend>`
      : '') +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${chart.fill === 'none' ? '<a:noFill/>' : solid(chart.fill ?? '#FFFFFF')}` +
    `<a:ln>${chart.borderVisible ? solid('#D9D9D9') : '<a:noFill/>'}</a:ln></c:spPr>` +
    textProperties({ fontSize: 9, fontColor: '#595959' }) +
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/>' +
    '<c:pageSetup/></c:printSettings></c:chartSpace>'
  );
}

function firstOfItsAxes(plot: Plot, index: number, plots: Plot[]): boolean {
  return plots.findIndex((each) => each.secondary === plot.secondary) === index;
}

/** Series grouped by what draws them: one plot element per type and axis group. */
function plotsOf(chart: ChartModel): Plot[] {
  const plots = new Map<string, Plot>();
  const add = (type: string, secondary: boolean, series: Omit<Plot['series'][number], 'shape'>[]): void => {
    const shape = plotShape(type);
    if (!shape) throw new WorkbookError('InvalidOperation', `Charts of type '${type}' cannot be saved.`);
    const key = `${shape.element === 'scatterChart' ? shape.element : type}|${secondary}`;
    const plot = plots.get(key) ?? { shape, secondary, series: [] };
    plot.series.push(...series.map((each) => ({ ...each, shape })));
    plots.set(key, plot);
  };
  chart.series.forEach((model, index) =>
    add(model.chartType ?? chart.type, model.axisGroup === 'Secondary', [{ model, index }]),
  );
  if (plots.size === 0) add(chart.type, false, []);
  return [...plots.values()];
}

function plotElement(plot: Plot, context: Context): string {
  const { shape, secondary, series } = plot;
  const first = series[0]?.model;
  const body = series.map((each) => seriesElement(each.model, each.index, each.shape, context)).join('');
  const ids = secondary ? [111111113, 111111114] : [111111111, 111111112];
  const axisIds = ids.map((id) => `<c:axId val="${id}"/>`).join('');
  const grouping = shape.grouping ? `<c:grouping val="${shape.grouping}"/>` : '';
  const stacked = shape.grouping === 'stacked' || shape.grouping === 'percentStacked';
  switch (shape.element) {
    case 'barChart': {
      const overlap = series.find((each) => each.model.overlap !== undefined)?.model.overlap ?? (stacked ? 100 : 0);
      const gap = series.find((each) => each.model.gapWidth !== undefined)?.model.gapWidth ?? first?.gapWidth ?? 150;
      return (
        `<c:barChart><c:barDir val="${shape.direction}"/>${grouping}<c:varyColors val="0"/>${body}` +
        `<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${axisIds}</c:barChart>`
      );
    }
    case 'lineChart':
      return `<c:lineChart>${grouping}<c:varyColors val="0"/>${body}<c:marker val="1"/>${axisIds}</c:lineChart>`;
    case 'areaChart':
      return `<c:areaChart>${grouping}<c:varyColors val="0"/>${body}${axisIds}</c:areaChart>`;
    case 'pieChart':
      return `<c:pieChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnutChart':
      return (
        `<c:doughnutChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/>` +
        '<c:holeSize val="50"/></c:doughnutChart>'
      );
    case 'scatterChart':
      return (
        `<c:scatterChart><c:scatterStyle val="${shape.scatter?.smooth ? 'smoothMarker' : 'lineMarker'}"/>` +
        `<c:varyColors val="0"/>${body}${axisIds}</c:scatterChart>`
      );
    case 'radarChart':
      return `<c:radarChart><c:radarStyle val="${shape.radar}"/><c:varyColors val="0"/>${body}${axisIds}</c:radarChart>`;
  }
}

function seriesElement(series: SeriesModel, index: number, shape: PlotShape, context: Context): string {
  const scatter = shape.element === 'scatterChart';
  const line = shape.element === 'lineChart' || scatter || shape.element === 'radarChart';
  const drawsLine = !scatter || shape.scatter?.line === true;
  const x = scatter ? (series.xValues ?? series.categories) : series.categories;
  // A header that begins with an equals sign is a name, unless it refers.
  const isReference = series.name.startsWith('=') && parseReference(series.name) !== undefined;
  const name = isReference ? textReference(series.name, context) : `<c:v>${escapeXml(series.name)}</c:v>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${name}</c:tx>` +
    shapeProperties(series, line, drawsLine) +
    (shape.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '') +
    (line ? marker(series, shape) : '') +
    points(series, line, shape) +
    labels(series, shape, context) +
    (x
      ? scatter
        ? `<c:xVal>${dataReference(x, context)}</c:xVal>`
        : `<c:cat>${dataReference(x, context)}</c:cat>`
      : '') +
    (series.values
      ? `<c:${scatter ? 'yVal' : 'val'}>${numberReference(series.values, context)}</c:${scatter ? 'yVal' : 'val'}>`
      : '') +
    (shape.element === 'lineChart' || scatter ? `<c:smooth val="${shape.scatter?.smooth ? 1 : 0}"/>` : '') +
    '</c:ser>'
  );
}

function shapeProperties(series: SeriesModel, line: boolean, drawsLine: boolean): string {
  const stroke = series.lineColor ?? (line ? series.fill : undefined);
  if (line) {
    if (!drawsLine) return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
    const width = Math.round((series.lineWeight ?? 2.25) * unitsPerPoint);
    const dash = series.isDashed ? '<a:prstDash val="dash"/>' : '';
    return stroke ? `<c:spPr><a:ln w="${width}" cap="rnd">${fill(stroke)}${dash}<a:round/></a:ln></c:spPr>` : '';
  }
  if (series.fill === undefined && stroke === undefined) return '';
  return (
    `<c:spPr>${series.fill === undefined ? '' : fill(series.fill)}` +
    (stroke ? `<a:ln>${fill(stroke)}</a:ln>` : series.fill === 'none' ? '<a:ln><a:noFill/></a:ln>' : '') +
    '</c:spPr>'
  );
}

function marker(series: SeriesModel, shape: PlotShape): string {
  const none = shape.scatter
    ? !shape.scatter.marker
    : shape.element === 'radarChart'
      ? shape.radar !== 'marker'
      : !shape.markers;
  const style = series.markerStyle;
  if (none || style === 'None') return '<c:marker><c:symbol val="none"/></c:marker>';
  const known = ['Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'];
  const symbol = style && known.includes(style) ? style.toLowerCase() : 'circle';
  const paint =
    series.fill && series.fill !== 'none'
      ? `<c:spPr>${fill(series.fill)}<a:ln>${fill(series.markerLine ?? series.fill)}</a:ln></c:spPr>`
      : '';
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${series.markerSize ?? 5}"/>${paint}</c:marker>`;
}

function points(series: SeriesModel, line: boolean, shape: PlotShape): string {
  return sortedEntries(series.pointFills)
    .map(([index, color]) => {
      const invert = shape.element === 'barChart' ? '<c:invertIfNegative val="0"/>' : '';
      if (line)
        return (
          `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="5"/>` +
          `<c:spPr>${fill(color)}<a:ln>${fill(color)}</a:ln></c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>`
        );
      const bubble = shape.element === 'areaChart' ? '' : '<c:bubble3D val="0"/>';
      return `<c:dPt><c:idx val="${index}"/>${invert}${bubble}<c:spPr>${fill(color)}</c:spPr></c:dPt>`;
    })
    .join('');
}

function labels(series: SeriesModel, shape: PlotShape, context: Context): string {
  const own = sortedEntries(series.pointLabels);
  if (!series.hasDataLabels && own.length === 0) return '';
  const look = series.dataLabels;
  const separator = look.separator === undefined ? '' : `<c:separator>${escapeXml(look.separator)}</c:separator>`;
  const position = labelPosition(look.position, shape);
  const show = (value: boolean, category: boolean, name: boolean): string =>
    (position ? `<c:dLblPos val="${position}"/>` : '') +
    `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="${Number(category)}"/>` +
    `<c:showSerName val="${Number(name)}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>${separator}`;
  const noBox = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';
  const format = look.numberFormat ? `<c:numFmt formatCode="${escapeXml(look.numberFormat)}" sourceLinked="0"/>` : '';
  const shown = [look.showValue ?? false, look.showCategoryName ?? false, look.showSeriesName ?? false] as const;
  const pointLabels = own.map(([index, label]) => {
    const text = { ...look, ...(label.fontColor ? { fontColor: label.fontColor } : {}) };
    const content = label.formula
      ? `<c:tx>${textReference(label.formula, context)}</c:tx>`
      : label.text !== undefined
        ? `<c:tx>${richText(label.text, text, '<a:bodyPr wrap="none"/>')}</c:tx>`
        : '';
    const visible = content ? ([true, false, false] as const) : shown;
    return (
      `<c:dLbl><c:idx val="${index}"/>${content ? '<c:layout/>' : ''}${content}${format}${noBox}` +
      `${content.includes('<c:rich>') ? '' : textProperties(text)}${show(...visible)}</c:dLbl>`
    );
  });
  const rest = series.hasDataLabels ? shown : ([false, false, false] as const);
  return `<c:dLbls>${pointLabels.join('')}${format}${noBox}${textProperties(look)}${show(...rest)}</c:dLbls>`;
}

function sortedEntries<T>(points: Record<number, T>): [number, T][] {
  return Object.entries(points)
    .map(([index, value]): [number, T] => [Number(index), value])
    .sort((a, b) => a[0] - b[0]);
}

function axisPair(chart: ChartModel, plot: Plot): string {
  const scatter = plot.shape.element === 'scatterChart';
  const sideways = plot.shape.direction === 'bar';
  const [category, value] = plot.secondary ? [111111113, 111111114] : [111111111, 111111112];
  const categoryModel = plot.secondary ? { ...chart.axes.category, visible: false } : chart.axes.category;
  const valueModel = plot.secondary ? (chart.axes.secondaryValue ?? chart.axes.value) : chart.axes.value;
  const name = scatter ? 'valAx' : 'catAx';
  return (
    axis(name, category, value, categoryModel, sideways ? 'l' : 'b', plot.secondary, false, scatter) +
    axis('valAx', value, category, valueModel, sideways ? 'b' : 'l', plot.secondary, true, scatter)
  );
}

function axis(
  element: 'catAx' | 'valAx',
  id: number,
  crossing: number,
  model: AxisModel,
  position: string,
  secondary: boolean,
  isValue: boolean,
  scatter: boolean,
): string {
  const opposite: Record<string, string> = { l: 'r', b: 't' };
  const side = secondary && isValue ? opposite[position] : position;
  return (
    `<c:${element}><c:axId val="${id}"/><c:scaling>` +
    `<c:orientation val="${model.reversePlotOrder ? 'maxMin' : 'minMax'}"/>` +
    (element === 'valAx' && model.maximum !== undefined ? `<c:max val="${model.maximum}"/>` : '') +
    (element === 'valAx' && model.minimum !== undefined ? `<c:min val="${model.minimum}"/>` : '') +
    `</c:scaling><c:delete val="${model.visible ? 0 : 1}"/><c:axPos val="${side}"/>` +
    (model.majorGridlines
      ? `<c:majorGridlines><c:spPr><a:ln w="9525">${solid('#D9D9D9')}</a:ln></c:spPr></c:majorGridlines>`
      : '') +
    (model.minorGridlines ? '<c:minorGridlines/>' : '') +
    (model.titleVisible && model.title ? title(model.title, {}) : '') +
    `<c:numFmt formatCode="${escapeXml(model.numberFormat ?? 'General')}" sourceLinked="${model.numberFormat ? 0 : 1}"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
    `<c:tickLblPos val="${tickLabelMark(model.tickLabelPosition)}"/>` +
    `<c:spPr><a:ln>${model.lineVisible ? solid('#BFBFBF') : '<a:noFill/>'}</a:ln></c:spPr>` +
    (model.fontColor || model.fontSize ? textProperties(model) : '') +
    `<c:crossAx val="${crossing}"/><c:crosses val="${secondary && isValue ? 'max' : 'autoZero'}"/>` +
    (element === 'catAx'
      ? '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crossBetween val="${scatter ? 'midCat' : 'between'}"/>` +
        (model.majorUnit === undefined ? '' : `<c:majorUnit val="${model.majorUnit}"/>`)) +
    `</c:${element}>`
  );
}

function title(text: string, look: TextLook): string {
  return `<c:title><c:tx>${richText(text, look, '<a:bodyPr/>')}</c:tx><c:overlay val="0"/></c:title>`;
}

function runProperties(tag: string, look: TextLook): string {
  const attributes = xmlAttributes({
    sz: look.fontSize === undefined ? undefined : Math.round(look.fontSize * 100),
    b: look.bold,
  });
  return look.fontColor ? `<a:${tag}${attributes}>${solid(look.fontColor)}</a:${tag}>` : `<a:${tag}${attributes}/>`;
}

function richText(text: string, look: TextLook, body: string): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<a:p><a:pPr>${runProperties('defRPr', look)}</a:pPr>` +
        (line === ''
          ? ''
          : `<a:r>${runProperties('rPr', look).replace('<a:rPr', '<a:rPr lang="en-US"')}<a:t>${escapeXml(line)}</a:t></a:r>`) +
        '</a:p>',
    );
  return `<c:rich>${body}<a:lstStyle/>${paragraphs.join('')}</c:rich>`;
}

function textProperties(look: TextLook): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties('defRPr', look)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${plainColor(color)}"/></a:solidFill>`;
}

function fill(color: string): string {
  return color === 'none' ? '<a:noFill/>' : solid(color);
}

function textReference(reference: string, { workbook, sheet }: Context): string {
  const values = referencedValues(workbook, reference, sheet).map(valueText);
  return `<c:strRef><c:f>${escapeXml(toFileFormula(reference))}</c:f><c:strCache>${textPoints(values)}</c:strCache></c:strRef>`;
}

function textPoints(values: string[]): string {
  const filled = values.map((value, index) =>
    value === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${filled.join('')}`;
}

function numberReference(reference: string, { workbook, sheet }: Context): string {
  const values = referencedValues(workbook, reference, sheet);
  const filled = values.map((value, index) =>
    typeof value === 'number' ? `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>` : '',
  );
  return (
    `<c:numRef><c:f>${escapeXml(toFileFormula(reference))}</c:f><c:numCache>` +
    `<c:formatCode>${escapeXml(firstNumberFormat(workbook, reference, sheet))}</c:formatCode>` +
    `<c:ptCount val="${values.length}"/>${filled.join('')}</c:numCache></c:numRef>`
  );
}

/** Categories: numbers where all filled cells are numbers, else texts. */
function dataReference(reference: string, context: Context): string {
  const filled = referencedValues(context.workbook, reference, context.sheet).filter((value) => value !== null);
  const numbers = filled.length > 0 && filled.every((value) => typeof value === 'number');
  return numbers ? numberReference(reference, context) : textReference(reference, context);
}
