import type { Area } from '../workbook/model';

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
export interface PointTarget extends SeriesTarget {
  index: number;
}
export interface AxisTarget extends ChartTarget {
  axis: 'category' | 'value';
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
  IterativeCalculation: Whole;
  Runtime: Whole;
  Workbook: Whole;
  DocumentProperties: Whole;
  WorkbookProtection: Whole;
  Functions: Whole;
  FunctionResult: { value: unknown; error?: string };
  WorksheetCollection: Whole;
  Worksheet: SheetTarget;
  WorksheetProtection: SheetTarget;
  WorksheetFreezePanes: SheetTarget;
  PageLayout: SheetTarget;
  AutoFilter: SheetTarget;
  Range: RangeTarget;
  RangeView: RangeTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  FormatProtection: RangeTarget;
  RangeBorderCollection: RangeTarget;
  RangeBorder: BorderTarget;
  RangeSort: RangeTarget;
  RangeAreas: RangeAreasTarget;
  RangeAreasFormat: RangeAreasTarget;
  RangeAreasFill: RangeAreasTarget;
  RangeAreasFont: RangeAreasTarget;
  RangeCollection: RangeAreasTarget;
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
  ChartTitleFont: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAreaFormat: ChartTarget;
  ChartAreaFill: ChartTarget;
  ChartBorder: ChartTarget;
  ChartFont: ChartTarget;
  ChartDataLabels: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: SeriesTarget;
  ChartSeriesFill: SeriesTarget;
  ChartSeriesFormat: SeriesTarget;
  ChartLineFormat: SeriesTarget;
  ChartPointsCollection: SeriesTarget;
  ChartPoint: PointTarget;
  ChartPointFormat: PointTarget;
  ChartPointFill: PointTarget;
  ChartPointDataLabel: PointTarget;
  ChartPointLabelFont: PointTarget;
  ChartSeriesDataLabels: SeriesTarget;
  ChartSeriesLabelFont: SeriesTarget;
  ChartAxes: ChartTarget;
  ChartAxis: AxisTarget;
  ChartAxisTitle: AxisTarget;
  ChartAxisFont: AxisTarget;
  ChartAxisLine: AxisTarget;
  ChartGridlines: AxisTarget & { which: 'majorGridlines' | 'minorGridlines' };
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalTarget;
  ConditionalRule: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
  ConditionalRuleFormula: ConditionalTarget;
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
