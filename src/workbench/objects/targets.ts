import type { Area } from '../workbook/model';
import type { Host } from './host';

/** Cells of one sheet. */
export interface RangeTarget {
  sheetId: string;
  area: Area;
}
export interface RangeAreasTarget {
  sheetId: string;
  areas: Area[];
}
export interface SheetTarget {
  sheetId: string;
}
/** A collection of the workbook, or of one sheet. */
export interface ScopeTarget {
  sheetId?: string;
}
export interface TableTarget {
  sheetId: string;
  tableId: string;
}
export interface TableColumnTarget extends TableTarget {
  columnId: number;
}
export interface TableRowTarget extends TableTarget {
  index: number;
}
export interface ChartTarget {
  sheetId: string;
  chartId: string;
}
export interface SeriesTarget extends ChartTarget {
  seriesId: string;
}
/** A trendline of a series, by the number it got when it was added. */
export interface TrendlineTarget extends SeriesTarget {
  trendline: number;
}
export interface PointTarget extends SeriesTarget {
  index: number;
}
export interface AxisTarget extends ChartTarget {
  axis: 'category' | 'value';
  /** The axis of the secondary group: kept; drawn where a series is on the secondary value axis. */
  secondary?: boolean;
}
/** The labels of one series, or of all series of a chart. */
export interface LabelsTarget extends ChartTarget {
  seriesId?: string;
}
/** A fill: `undefined` is automatic, `'none'` transparent. */
export interface FillAccess {
  get(host: Host): string | undefined;
  set(host: Host, fill: string | undefined): void;
}
export interface TextStyle {
  color?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  name?: string;
  underline?: string;
}
export interface FontAccess {
  get(host: Host): TextStyle;
  set(host: Host, change: TextStyle): void;
}
/** A line: `'none'` is no line. */
export interface LineAccess {
  get(host: Host): string | undefined;
  set(host: Host, color: string | undefined): void;
  /** Points; left out where this host keeps no weight. */
  weight?(host: Host): number | undefined;
  setWeight?(host: Host, points: number): void;
  isDashed?(host: Host): boolean;
  setDashed?(host: Host, isDashed: boolean): void;
}
/** The format of a part of a chart: what of it this host can hold. */
export interface ChartFormatTarget {
  /** Names the part: under it the look is kept that this host does not draw. */
  key: string;
  fill?: FillAccess;
  font?: FontAccess;
  line?: LineAccess;
  border?: LineAccess;
}
/** The filter of a sheet, or of one of its tables. */
export interface AutoFilterTarget extends SheetTarget {
  tableId?: string;
}
export interface BorderTarget extends RangeTarget {
  edge: string;
}
export interface ConditionalTarget {
  sheetId: string;
  formatId: string;
}
export interface NameTarget {
  name: string;
  sheetId?: string;
}

type Whole = Record<string, never>;

/** Which class stands for what: the closed list of classes this host knows. */
export interface ClassTargets {
  Application: Whole;
  CultureInfo: Whole;
  NumberFormatInfo: Whole;
  DatetimeFormatInfo: Whole;
  IterativeCalculation: Whole;
  Runtime: Whole;
  Workbook: Whole;
  Functions: Whole;
  FunctionResult: { value: unknown; error?: string };
  WorksheetCollection: Whole;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  PageLayout: SheetTarget;
  AutoFilter: AutoFilterTarget;
  Range: RangeTarget;
  RangeView: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  FormatProtection: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  RangeSort: RangeTarget;
  DataValidation: RangeTarget;
  RemoveDuplicatesResult: { removed: number; uniqueRemaining: number };
  DocumentProperties: Whole;
  CustomPropertyCollection: Whole;
  CustomProperty: { key: string };
  WorkbookProtection: Whole;
  StyleCollection: Whole;
  Style: { name: string };
  StyleFont: { name: string };
  StyleFill: { name: string };
  StyleBorderCollection: { name: string };
  StyleBorder: { name: string; edge: string };
  TableStyleCollection: Whole;
  WorksheetCustomPropertyCollection: SheetTarget;
  WorksheetCustomProperty: SheetTarget & { key: string };
  PageBreakCollection: SheetTarget & { direction: 'horizontal' | 'vertical' };
  PageBreak: SheetTarget & { direction: 'horizontal' | 'vertical'; at: number };
  HeaderFooterGroup: SheetTarget;
  HeaderFooter: SheetTarget & { which: string };
  RangeAreas: RangeAreasTarget;
  RangeAreasFormat: RangeAreasTarget;
  RangeAreasFill: RangeAreasTarget;
  RangeAreasFont: RangeAreasTarget;
  RangeCollection: { ranges: readonly RangeTarget[] };
  RangeAreasCollection: { all: readonly RangeAreasTarget[] };
  WorkbookRangeAreas: { ranges: readonly RangeTarget[] };
  TableCollection: ScopeTarget;
  TableScopedCollection: RangeTarget;
  Table: TableTarget;
  TableColumnCollection: TableTarget;
  TableColumn: TableColumnTarget;
  TableRowCollection: TableTarget;
  TableRow: TableRowTarget;
  TableSort: TableTarget;
  Filter: TableColumnTarget;
  NamedItemCollection: ScopeTarget;
  NamedItem: NameTarget;
  ChartCollection: SheetTarget;
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartDataLabels: LabelsTarget;
  ChartPlotArea: ChartTarget;
  ChartDataTable: ChartTarget;
  ChartLegendEntryCollection: ChartTarget;
  ChartLegendEntry: ChartTarget & { index: number };
  ChartTrendlineCollection: SeriesTarget;
  ChartTrendline: TrendlineTarget;
  ChartTrendlineLabel: TrendlineTarget;
  ChartErrorBars: SeriesTarget & { direction: 'x' | 'y' };
  ChartLeaderLines: LabelsTarget;
  ChartFormatString: { key: string };
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartDataLabel: PointTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartGridlines: AxisTarget & { which: 'majorGridlines' | 'minorGridlines' };
  ChartFormat: ChartFormatTarget;
  ChartFill: FillAccess;
  ChartFont: FontAccess;
  ChartLineFormat: LineAccess;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalTarget;
  CellValueConditionalFormat: ConditionalTarget;
  TextConditionalFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
  ColorScaleConditionalFormat: ConditionalTarget;
  DataBarConditionalFormat: ConditionalTarget;
  ConditionalDataBarPositiveFormat: ConditionalTarget;
  ConditionalDataBarNegativeFormat: ConditionalTarget;
  IconSetConditionalFormat: ConditionalTarget;
  TopBottomConditionalFormat: ConditionalTarget;
  PresetCriteriaConditionalFormat: ConditionalTarget;
  ConditionalRangeBorderCollection: ConditionalTarget;
  ConditionalRangeBorder: ConditionalTarget & { edge: string };
  ConditionalFormatRule: ConditionalTarget;
  SettingCollection: Whole;
  Setting: { key: string };
  CustomXmlPartCollection: Whole;
  CustomXmlPartScopedCollection: { namespaceUri: string };
  CustomXmlPart: { id: string };
  AddinInternalService: Whole;
  CustomFunctions: Whole;
  AppRuntimePersistenceService: Whole;
  AppRuntimeService: Whole;
  DynamicRibbon: Whole;
  RibbonTab: { id: string };
  RibbonButton: { id: string };
}
export type ClassName = keyof ClassTargets;
