/**
 * The workbook itself, as plain data behind a small set of classes: what Excel would hold in memory. Everything else
 * in the workbench (Excel's object model, files, the page) reads and changes it only through the interfaces here.
 * Rows and columns are 0-based.
 */

/** A cell value: number, text, boolean, an Excel error as `{ error: '#N/A' }`, or `null` for an empty cell. */
export type CellValue = number | string | boolean | ErrorValue | null;
export interface ErrorValue {
  error: string;
}

/** A rectangle of cells. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface BorderStyle {
  style: 'None' | 'Continuous' | 'Dash' | 'Dot' | 'Double';
  color: string;
  weight: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

/** Format of a cell; everything left out is the default. Colours are `#RRGGBB`. */
export interface CellFormat {
  numberFormat?: string;
  fill?: string;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  wrapText?: boolean;
  horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  vertical?: 'Top' | 'Center' | 'Bottom';
  indent?: number;
  borders?: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', BorderStyle>>;
  locked?: boolean;
}

export type VisualKind = 'ColorScale' | 'DataBar' | 'IconSet' | 'TopBottom' | 'PresetCriteria';

export interface ConditionalFormat {
  id: string;
  area: Area;
  priority: number;
  stopIfTrue?: boolean;
  rule:
    | { type: 'cellValue'; operator: string; formula1: string; formula2?: string }
    | { type: 'containsText'; operator: string; text: string }
    | { type: 'custom'; formula: string }
    /** Colour scales and their kin, with their settings as Office.js spells them: kept and saved, not drawn. */
    | { type: 'visual'; kind: VisualKind; settings: Readonly<Record<string, unknown>> };
  format: { fill?: string; fontColor?: string; bold?: boolean };
}

export interface TableModel {
  id: string;
  name: string;
  /** Header row included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showFilterButton: boolean;
  style: string;
  columnNames: string[];
  columnIds: number[];
}

/** What the cells of a column must be for their rows to be shown, as Office.js spells it. */
export interface FilterCriteria {
  filterOn: string;
  values?: readonly (string | { date: string; specificity: string })[];
  criterion1?: string;
  criterion2?: string;
  operator?: string;
  color?: string;
  dynamicCriteria?: string;
}

/** The filter of a table, or a sheet's own. What it hides stands in the sheet's hidden rows. */
export interface ListFilter {
  /** Left out for the sheet's own filter. */
  tableId?: string;
  /** Header row included; a table's filter lies where its table is. */
  area: Area;
  /** By the id of a table's column, in the sheet's own filter by the column of the sheet. */
  columns: readonly { key: number; criteria: FilterCriteria }[];
}

export interface NameModel {
  name: string;
  /** As in Excel, with the leading equals sign: `=Sheet1!$A$1:$A$10`, or a constant. */
  formula: string;
  visible: boolean;
  comment: string;
  /** Sheet id for a sheet-scoped name. */
  sheetId?: string;
}

export interface SeriesModel {
  id: string;
  name: string;
  /** References such as `Summary!$B$4:$B$7`. */
  values?: string;
  categories?: string;
  xValues?: string;
  /** `'none'` is a transparent fill. */
  fill?: string;
  lineColor?: string;
  /** Fill per point index, where it differs. */
  pointFills: Record<number, string>;
  gapWidth?: number;
  overlap?: number;
  hasDataLabels: boolean;
  dataLabels: {
    showValue?: boolean;
    showCategoryName?: boolean;
    showSeriesName?: boolean;
    position?: string;
    fontColor?: string;
    fontSize?: number;
    bold?: boolean;
    numberFormat?: string;
    separator?: string;
  };
  /** Own label text per point index (formula `=Sheet!$A$1` or plain text), and its colour. */
  pointLabels: Record<number, { text?: string; formula?: string; fontColor?: string }>;
  markerStyle?: string;
  /** Points. */
  markerSize?: number;
  /** Outline of the markers, where it differs from their fill. */
  markerLine?: string;
  /** Points. */
  lineWeight?: number;
  isDashed?: boolean;
  axisGroup?: string;
  chartType?: string;
}

export interface AxisModel {
  visible: boolean;
  title?: string;
  titleVisible: boolean;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  numberFormat?: string;
  reversePlotOrder: boolean;
  majorGridlines: boolean;
  minorGridlines: boolean;
  tickLabelPosition?: string;
  fontColor?: string;
  fontSize?: number;
  lineVisible: boolean;
}

export interface ChartModel {
  id: string;
  name: string;
  /** Excel.ChartType: `BarStacked`, `ColumnClustered`, `XYScatter`, `Line` … */
  type: string;
  title?: string;
  titleVisible: boolean;
  titleFontSize?: number;
  titleFontColor?: string;
  legendVisible: boolean;
  legendPosition: string;
  series: SeriesModel[];
  /** The secondary axis is there while a series is on it. */
  axes: { category: AxisModel; value: AxisModel; secondaryValue?: AxisModel };
  /** Points from the top left of the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  altText?: string;
  fill?: string;
  borderVisible: boolean;
  style?: number;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  fitToWidth?: number;
  fitToHeight?: number;
  /** Rows before which a page begins by hand. */
  rowBreaks?: readonly number[];
  printTitleRows?: string;
  /** Address without the sheet. */
  printArea?: string;
}

/** Cells that lead elsewhere when they are clicked. */
export interface CellLink {
  area: Area;
  /** Cells or a name of this workbook, such as `'Sheet 1'!A2:B3`. As in Excel it stays when those cells move. */
  location?: string;
  /** Elsewhere. */
  address?: string;
  /** Shown while the pointer is over it. */
  tip?: string;
}

export type Origin = 'host' | 'user' | 'calculation' | 'undo' | 'file';

/** What changed, told to listeners after every committed change. */
export type ModelChange =
  | { kind: 'cells'; sheetId: string; area: Area; origin: Origin; what: 'values' | 'formats' | 'both' }
  | { kind: 'sheets' | 'names' | 'xml' | 'settings'; origin: Origin }
  | { kind: 'rows' | 'columns'; sheetId: string; at: number; count: number; origin: Origin }
  | {
      kind: 'tables' | 'charts' | 'conditional-formats' | 'links' | 'layout' | 'merges' | 'filter' | 'protection';
      sheetId: string;
      origin: Origin;
    }
  | { kind: 'selection'; sheetId: string; areas: Area[]; origin: Origin }
  | { kind: 'activation'; sheetId: string; origin: Origin };

/** What happened that changes of cells do not tell: to listeners, once the step it belongs to has ended; never by Undo. */
export type Happening =
  /** Those of the sorted rows or columns that are in another place now. */
  | { kind: 'sorted'; sheetId: string; lines: 'rows' | 'columns'; areas: Area[]; origin: Origin }
  /** Cells whose formula is another one than before, with what they held. */
  | { kind: 'formulas'; sheetId: string; cells: { row: number; column: number; previous: string }[]; origin: Origin }
  /** The user clicked a cell, so many points from its top left corner. */
  | { kind: 'click'; sheetId: string; row: number; column: number; offset: { x: number; y: number } };

/** What rows or columns are put in the order of. */
export interface SortField {
  /** Counted from the first column of the area, or its first row where columns are sorted. */
  column: number;
  ascending: boolean;
  /** In place of values: what looks so comes first, or last where the order is descending. */
  looks?: (format: CellFormat) => boolean;
}
