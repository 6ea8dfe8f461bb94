import type { SheetApi } from '../workbook/api';
import type { AxisModel, ChartModel, SeriesModel } from '../workbook/model';
import { pointOf, unitsPerPoint, type Corner } from './anchors';
import { chartTypeOf, labelPositionName, legendPositionName, tickLabelName, type PlotShape } from './chartTypes';
import { readDrawingColor, type ThemeColors } from './colors';
import { defaultTitleSize } from './writeChart';
import { ownShape, readShape } from './plotShapes';
import { child, childrenOf, childValue, isOn, type XmlNode } from './xml';

/** Where a drawing's anchor lies and what it shows. */
export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
  name: string;
  altText: string | undefined;
  relationship: string;
}

/** The charts of a drawing part; pictures and shapes are passed over. */
export function readFrames(sheet: SheetApi, drawing: XmlNode): Frame[] {
  return drawing.children.flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const relationship = child(frame, 'graphic', 'graphicData', 'chart')?.attributes.id;
    const properties = child(frame, 'nvGraphicFramePr', 'cNvPr')?.attributes;
    if (!relationship || !properties) return [];
    const from = child(anchor, 'from');
    const to = child(anchor, 'to');
    const position = child(anchor, 'pos')?.attributes;
    const start = from
      ? pointOf(sheet, readCorner(from))
      : { left: Number(position?.x ?? 0) / unitsPerPoint, top: Number(position?.y ?? 0) / unitsPerPoint };
    const size = child(anchor, 'ext')?.attributes;
    const end = to
      ? pointOf(sheet, readCorner(to))
      : {
          left: start.left + Number(size?.cx ?? 0) / unitsPerPoint,
          top: start.top + Number(size?.cy ?? 0) / unitsPerPoint,
        };
    const rounded = (value: number): number => Math.round(value * 100) / 100;
    return [
      {
        left: rounded(start.left),
        top: rounded(start.top),
        width: rounded(end.left - start.left),
        height: rounded(end.top - start.top),
        name: properties.name ?? '',
        altText: properties.descr,
        relationship,
      },
    ];
  });
}

function readCorner(node: XmlNode): Corner {
  const number = (name: string): number => Number(child(node, name)?.text ?? 0);
  return {
    column: number('col'),
    row: number('row'),
    dx: number('colOff') / unitsPerPoint,
    dy: number('rowOff') / unitsPerPoint,
  };
}

/** A chart part as a chart of the model; undefined when it holds no plot that the model knows. */
export function readChart(root: XmlNode, id: string, frame: Frame, theme: ThemeColors): ChartModel | undefined {
  const chart = child(root, 'chart');
  const plotArea = child(chart, 'plotArea');
  const axisNodes = plotArea?.children.filter((node) => /^(?:cat|val|date|ser)Ax$/.test(node.name)) ?? [];
  const plots = plotArea?.children.flatMap((node) => {
    const shape = readShape(node);
    return shape ? [{ node, shape, axisIds: childrenOf(node, 'axId').map((axis) => axis.attributes.val) }] : [];
  });
  if (!chart || !plots || plots.length === 0) return undefined;
  const type = chartTypeOf(ownShape(childrenOf(plots[0].node, 'ser')[0], plots[0].shape));
  const axisById = (axisId: string | undefined): XmlNode | undefined =>
    axisNodes.find((node) => childValue(node, 'axId') === axisId);
  const title = child(chart, 'title');
  const titleLook = readLook(title, theme);
  const legend = child(chart, 'legend');
  const fill = readFill(child(root, 'spPr'), theme);
  const series = plots.flatMap(({ node, shape, axisIds }) =>
    childrenOf(node, 'ser').map((each) => {
      const own = ownShape(each, shape);
      return {
        order: Number(childValue(each, 'order') ?? 0),
        model: {
          ...readSeries(each, node, own, theme),
          ...(chartTypeOf(own) === type ? {} : { chartType: chartTypeOf(own) }),
          ...(axisIds[0] === plots[0].axisIds[0] ? {} : { axisGroup: 'Secondary' }),
        },
      };
    }),
  );
  const secondary = plots.find(({ axisIds }) => axisIds[0] !== plots[0].axisIds[0]);
  const text = title && readText(title);
  return {
    id,
    name: frame.name,
    type,
    ...(text ? { title: text } : {}),
    titleVisible: title !== undefined,
    ...(titleLook.fontSize === undefined || titleLook.fontSize === defaultTitleSize
      ? {}
      : { titleFontSize: titleLook.fontSize }),
    ...(titleLook.fontColor === undefined ? {} : { titleFontColor: titleLook.fontColor }),
    legendVisible: legend !== undefined,
    legendPosition: legendPositionName(childValue(legend, 'legendPos') ?? 'b'),
    series: series.sort((a, b) => a.order - b.order).map(({ model }) => model),
    axes: {
      category: readAxis(axisById(plots[0].axisIds[0]), theme),
      value: readAxis(axisById(plots[0].axisIds[1]), theme),
      ...(secondary ? { secondaryValue: readAxis(axisById(secondary.axisIds[1]), theme) } : {}),
    },
    left: frame.left,
    top: frame.top,
    width: frame.width,
    height: frame.height,
    ...(frame.altText === undefined ? {} : { altText: frame.altText }),
    ...(fill === undefined || fill === '#FFFFFF' ? {} : { fill }),
    borderVisible: child(root, 'spPr', 'ln', 'noFill') === undefined,
    ...(childValue(root, 'style') === undefined ? {} : { style: Number(childValue(root, 'style')) }),
  };
}

function readSeries(node: XmlNode, plot: XmlNode, shape: PlotShape, theme: ThemeColors): SeriesModel {
  const reference = (...names: string[]): string | undefined => {
    const parent = child(node, ...names);
    return child(parent, 'numRef', 'f')?.text ?? child(parent, 'strRef', 'f')?.text;
  };
  const line = shape.element === 'lineChart' || shape.element === 'scatterChart' || shape.element === 'radarChart';
  const nameReference = reference('tx');
  const stroke = child(node, 'spPr', 'ln');
  const outline = child(stroke, 'noFill') ? undefined : readDrawingColor(child(stroke, 'solidFill'), theme);
  const markerFill = readFill(child(node, 'marker', 'spPr'), theme);
  const fill = line ? (markerFill ?? outline) : readFill(child(node, 'spPr'), theme);
  const number = (value: string | undefined): number | undefined =>
    value === undefined ? undefined : parseFloat(value);
  const symbol = childValue(node, 'marker', 'symbol');
  const size = number(childValue(node, 'marker', 'size'));
  const width = stroke?.attributes.w === undefined ? undefined : Number(stroke.attributes.w) / unitsPerPoint;
  const pointFills: Record<number, string> = {};
  for (const point of childrenOf(node, 'dPt')) {
    const color = readFill(child(point, 'spPr'), theme) ?? readFill(child(point, 'marker', 'spPr'), theme);
    if (color) pointFills[Number(childValue(point, 'idx'))] = color;
  }
  const optional = <K extends keyof SeriesModel>(key: K, value: SeriesModel[K] | undefined): Partial<SeriesModel> =>
    value === undefined ? {} : { [key]: value };
  return {
    id: `series-${childValue(node, 'idx') ?? '0'}`,
    name: seriesName(nameReference, child(node, 'tx', 'v')?.text ?? ''),
    ...optional('values', reference('val') ?? reference('yVal')),
    ...optional('categories', reference('cat')),
    ...optional('xValues', reference('xVal')),
    ...optional('fill', fill),
    ...(outline !== undefined && outline !== fill ? { lineColor: outline } : {}),
    pointFills,
    ...(shape.element === 'barChart'
      ? {
          ...optional('gapWidth', number(childValue(plot, 'gapWidth'))),
          ...optional('overlap', number(childValue(plot, 'overlap'))),
        }
      : {}),
    ...readLabels(child(node, 'dLbls'), theme),
    ...(symbol && symbol !== 'auto' && symbol !== 'circle' && (symbol !== 'none' || shape.scatter?.marker)
      ? { markerStyle: symbol[0].toUpperCase() + symbol.slice(1) }
      : {}),
    ...optional('markerSize', size === 5 ? undefined : size),
    ...optional('isDashed', line && childValue(stroke, 'prstDash') === 'dash' ? true : undefined),
    ...optional('lineWeight', line && width !== undefined && width !== 2.25 && outline ? width : undefined),
  };
}

/** A series' name: plain text, or the reference it comes from; some programs write plain text as a quoted constant. */
function seriesName(reference: string | undefined, text: string): string {
  if (reference === undefined) return text;
  const constant = /^"(.*)"$/s.exec(reference)?.[1];
  return constant === undefined ? `=${reference}` : constant.replace(/""/g, '"');
}

function readLabels(
  node: XmlNode | undefined,
  theme: ThemeColors,
): Pick<SeriesModel, 'hasDataLabels' | 'dataLabels' | 'pointLabels'> {
  const shows = (name: string): boolean => isOn(childValue(node, name));
  const dataLabels: SeriesModel['dataLabels'] = {};
  if (shows('showVal')) dataLabels.showValue = true;
  if (shows('showCatName')) dataLabels.showCategoryName = true;
  if (shows('showSerName')) dataLabels.showSeriesName = true;
  const position = labelPositionName(childValue(node, 'dLblPos'));
  if (position) dataLabels.position = position;
  const format = child(node, 'numFmt')?.attributes;
  if (format && !isOn(format.sourceLinked)) dataLabels.numberFormat = format.formatCode;
  const separator = child(node, 'separator')?.text;
  if (separator !== undefined) dataLabels.separator = separator;
  Object.assign(dataLabels, readLook(child(node, 'txPr'), theme));
  const pointLabels: SeriesModel['pointLabels'] = {};
  for (const point of childrenOf(node, 'dLbl')) {
    const formula = child(point, 'tx', 'strRef', 'f')?.text;
    const rich = child(point, 'tx', 'rich');
    const { fontColor } = readLook(rich ?? child(point, 'txPr'), theme);
    pointLabels[Number(childValue(point, 'idx'))] = {
      ...(formula === undefined ? (rich ? { text: readText(point) } : {}) : { formula: `=${formula}` }),
      ...(fontColor && fontColor !== dataLabels.fontColor ? { fontColor } : {}),
    };
  }
  const hasDataLabels = shows('showVal') || shows('showCatName') || shows('showSerName');
  return { hasDataLabels, dataLabels, pointLabels };
}

function readAxis(node: XmlNode | undefined, theme: ThemeColors): AxisModel {
  const title = child(node, 'title');
  const text = title && readText(title);
  const scaling = child(node, 'scaling');
  const format = child(node, 'numFmt')?.attributes;
  const optional = (key: keyof AxisModel, value: string | undefined): Partial<AxisModel> =>
    value === undefined ? {} : { [key]: Number(value) };
  const labels = tickLabelName(childValue(node, 'tickLblPos'));
  const { fontColor, fontSize } = readLook(child(node, 'txPr'), theme);
  return {
    visible: node !== undefined && !isOn(childValue(node, 'delete')),
    ...(text ? { title: text } : {}),
    titleVisible: title !== undefined,
    ...optional('minimum', childValue(scaling, 'min')),
    ...optional('maximum', childValue(scaling, 'max')),
    ...optional('majorUnit', childValue(node, 'majorUnit')),
    ...(format && !isOn(format.sourceLinked) ? { numberFormat: format.formatCode } : {}),
    reversePlotOrder: childValue(scaling, 'orientation') === 'maxMin',
    majorGridlines: child(node, 'majorGridlines') !== undefined,
    minorGridlines: child(node, 'minorGridlines') !== undefined,
    ...(labels && labels !== 'NextToAxis' ? { tickLabelPosition: labels } : {}),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fontSize === undefined ? {} : { fontSize }),
    lineVisible: node !== undefined && child(node, 'spPr', 'ln', 'noFill') === undefined,
  };
}

function readFill(properties: XmlNode | undefined, theme: ThemeColors): string | undefined {
  if (child(properties, 'noFill')) return 'none';
  return readDrawingColor(child(properties, 'solidFill'), theme);
}

/** The first run properties below a node: colour, size, bold. */
function readLook(
  node: XmlNode | undefined,
  theme: ThemeColors,
): { fontColor?: string; fontSize?: number; bold?: boolean } {
  const properties = firstBelow(node, ['rPr', 'defRPr']);
  if (!properties) return {};
  const fontColor = readDrawingColor(child(properties, 'solidFill'), theme);
  const { sz, b } = properties.attributes;
  return {
    ...(fontColor ? { fontColor } : {}),
    ...(sz === undefined ? {} : { fontSize: Number(sz) / 100 }),
    ...(b === undefined ? {} : { bold: isOn(b) }),
  };
}

function firstBelow(node: XmlNode | undefined, names: string[]): XmlNode | undefined {
  for (const each of node?.children ?? []) {
    const found = names.includes(each.name) ? each : firstBelow(each, names);
    if (found) return found;
  }
  return undefined;
}

/** The text of a title or label: rich text, or the cached text of its reference. */
function readText(node: XmlNode): string {
  const tx = child(node, 'tx');
  const rich = child(tx, 'rich');
  if (rich)
    return childrenOf(rich, 'p')
      .map((paragraph) =>
        childrenOf(paragraph, 'r')
          .map((run) => child(run, 't')?.text ?? '')
          .join(''),
      )
      .join('\n');
  return childrenOf(child(tx, 'strRef', 'strCache'), 'pt')
    .map((point) => child(point, 'v')?.text ?? '')
    .join(' ');
}
