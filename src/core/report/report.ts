import type { Listed } from '../problem';

/**
 * The vocabulary of results: host-free, serialisable, transferable. Text is keys and parameters (`key`), or the
 * user's own words (`text`); never sentences.
 */
export type Text = { key: ReportKey; params?: Record<string, TextParam> } | { text: string };
export type TextParam = Wording['param'];

/**
 * What texts are made of. The keys are declared by `i18n`, which adds them here by declaration merging: core looks at
 * no text, and still a key without one does not compile where both are checked together.
 */
export interface Wording {
  param: string | number | { percent: number } | { number: number; digits: number } | Listed;
}
/** A key that has a text; any string where core is checked alone. */
export type ReportKey = Wording extends { key: infer Key extends string } ? Key : string;

/** Number formats by meaning; the workbook's culture decides their look. */
export type NumberStyle =
  | 'integer'
  | 'decimal1'
  | 'decimal2'
  | 'percent'
  | 'percent1'
  | 'general'
  | 'date'
  | 'exact'
  | 'pValue';

export interface TextValues {
  kind: 'text';
  /** Index into `dictionary`; -1 for an empty cell. */
  codes: Int32Array;
  dictionary: string[];
}
export interface NumberValues {
  kind: 'number';
  values: Float64Array;
  /** 0 for an empty cell. */
  valid: Uint8Array;
}

/** A cell formula as parts, so that the host can put in its own addresses. */
export type FormulaPart =
  | string
  /** The source column's cell in the same row. */
  | { source: string }
  /** All data cells of the source column, absolute. */
  | { sourceRange: string }
  /** The cell of another output column in the same row / all its data cells. */
  | { output: string }
  | { outputRange: string }
  /** A named cell, or range, of a parameters table of this report (see {@link TableBlock.cellIds}), absolute. */
  | { parameter: string };

/** A column to append beside the source, one value per table row. */
export interface ReportColumn {
  /** Stable: `tier`, `score`, `contribution:Sales`. It is how a re-run finds the column again. */
  id: string;
  header: Text;
  values: TextValues | NumberValues;
  style: NumberStyle;
  /** Fill per text value, written as conditional formats. */
  fills?: { value: string; fill: string; font: string }[];
  /** The same value as a live formula, if this analysis can say it in the language of Excel. */
  formula?: FormulaPart[];
}

export interface HeadingBlock {
  kind: 'heading';
  text: Text;
  /** What follows is printed on a page of its own. */
  startsPage?: true;
}
export interface SentenceBlock {
  kind: 'sentence';
  text: Text;
  /** The cells that it speaks of. */
  about?: CellsReference;
}
/** Cells of a table or heat map of the same report, on any of its sheets; without row and column: all of them. */
export interface CellsReference {
  /** Id of the block. */
  block: string;
  /** Of its rows and columns, headers left out. */
  row?: number;
  column?: number;
}
/** A sheet of the same report by its id, or a place that was there before. */
export type SheetReference = { sheet: string } | { place: { sheet: string; address: string } };
export interface KeyFiguresBlock {
  kind: 'key-figures';
  figures: { label: Text; value: number; style: NumberStyle }[];
}
/** A cell that calculates its value on the sheet, from text and parameters of tables above it or of its own. */
export interface FormulaCell {
  /** Without the equals sign. */
  formula: FormulaPart[];
  /** What it comes to. */
  value: number;
}
export interface TableBlock {
  kind: 'table';
  id: string;
  title?: Text;
  columns: { header: Text; style: NumberStyle | 'text' }[];
  /** `null` is an empty cell. */
  rows: (number | Text | FormulaCell | null)[][];
  /** A list to be worked with: with buttons to sort and filter it. */
  hasFilter?: true;
  /** Optional colour chip per row: fill of the first cell. */
  rowFills?: { fill: string; font: string }[];
  /** Parameter id → cell of this table as [row, column], or a whole column as { column }. Referred to by formulas. */
  cellIds?: Record<string, [number, number] | { column: number }>;
}
export interface PyramidLevel {
  name: string;
  customers: number;
  /** Share of customers, 0–1. */
  share: number;
  color: string;
  fontColor: string;
}
/**
 * Points; a line through them, thin as a border, or as a curve, or dashed; the series' name above each of them, or in the
 * place of each.
 */
export type ScatterDrawing = 'points' | 'line' | 'curve' | 'dashed' | 'peak' | 'name';

export type Chart =
  | { kind: 'pyramid'; silhouette: 'stepped' | 'to-scale'; levels: PyramidLevel[] }
  /** Shares 0–1; top row first. */
  | {
      kind: 'mirrored-bars';
      left: Text;
      right: Text;
      rows: { label: string; left: number; right: number; color: string }[];
    }
  | {
      kind: 'bar' | 'column';
      /** The user's words, or texts of ours. */
      categories: (string | Text)[];
      /** A series that is a space is not seen: what stands on it hangs in the air, as in a waterfall. */
      series: { name: Text; values: number[]; color?: string; isSpace?: true }[];
      /** Series stand on each other instead of side by side; what is below 0 hangs below the line. */
      stacked?: boolean;
      /** What each category comes to, where that is not the sum of its parts: said where numbers stand beside bars. */
      totals?: number[];
    }
  | {
      kind: 'line';
      x: number[];
      series: { name: Text; values: (number | null)[]; color?: string; dashed?: boolean }[];
      xTitle: Text;
      yTitle: Text;
    }
  | {
      kind: 'scatter';
      series: { name: Text; x: number[]; y: number[]; color?: string; draw?: ScatterDrawing }[];
      xTitle: Text;
      yTitle: Text;
      /** Least and greatest value of an axis; left out: as the points need. */
      xRange?: [number, number];
      yRange?: [number, number];
    }
  /** Columns, largest first, and a line of what they add up to on an axis of its own; shares 0–1. */
  | {
      kind: 'pareto';
      categories: string[];
      columns: { name: Text; values: number[] };
      cumulative: { name: Text; values: number[] };
    }
  /** Cumulative profit, the best customers first: it rises above the whole, and losses take it down again. Percent. */
  | {
      kind: 'whale';
      curve: { name: Text; x: number[]; y: number[] };
      /** The highest point, and what is written there. */
      peak: { x: number; y: number; name: Text };
      /** What the line at 100 % is called. */
      whole: Text;
      xTitle: Text;
      yTitle: Text;
    }
  /** Estimates as heads on their intervals; the first row on top. */
  | {
      kind: 'lollipop';
      estimate: Text;
      interval: Text;
      rows: { label: string; value: number; from: number; to: number }[];
    }
  /** Shares that stay as they are until the next event, from 1 at 0 on (Kaplan & Meier 1958). */
  | {
      kind: 'steps';
      series: { name: Text; x: number[]; values: number[]; color?: string; dashed?: boolean }[];
      xTitle: Text;
      yTitle: Text;
    }
  /** Silhouette of each customer, −1 to 1: cluster beside cluster, in each the largest first (Rousseeuw 1987). */
  | { kind: 'silhouette'; clusters: { name: string; values: number[]; color: string }[] };
export interface ChartBlock {
  kind: 'chart';
  id: string;
  title: Text;
  /** Alternative text. */
  alt: Text;
  chart: Chart;
  /** As wide as two charts: for many points, or fields with names. */
  wide?: boolean;
  /** Numbers of the chart style when read aloud or in a table. */
  style?: NumberStyle;
}
/** A table of numbers whose cells are the darker, the larger their number. */
export interface HeatMapBlock {
  kind: 'heat-map';
  id: string;
  title: Text;
  /** Alternative text. */
  alt: Text;
  /** Names of the rows, and of the columns. */
  rows: string[];
  columns: string[];
  /** `values[row][column]`; NaN where there is no number. */
  values: number[][];
  style: NumberStyle;
}
export interface NoteBlock {
  kind: 'note';
  lines: { label: Text; value: Text }[];
}
/** Pages, each by its name, which leads to it, and what it says. */
export interface ContentsBlock {
  kind: 'contents';
  lines: {
    name: Text;
    leadsTo: SheetReference;
    text?: Text;
    /** Whether it goes on from the page before. */
    isMore?: true;
  }[];
}
export type Block =
  | ContentsBlock
  | HeadingBlock
  | SentenceBlock
  | KeyFiguresBlock
  | TableBlock
  | ChartBlock
  | HeatMapBlock
  | NoteBlock;

export interface ReportSheet {
  id: string;
  name: Text;
  blocks: Block[];
  /** Says what is done to the list: written whenever that is. */
  isLog?: true;
  /** Its name says whose it is: the model's does not stand in front. */
  isNamed?: true;
}

/** A cell of the list itself that is to be written anew, because the user wants it so. */
export interface CellRepair {
  /** Row of the table. */
  row: number;
  /** Name of the table's column. */
  column: string;
  /** What the cell holds now, as it is written; of dates, days since 1970-01-01. It is left alone where it holds anything else. */
  before: string | number;
  /** `null` empties the cell. */
  after: string | number | null;
  /** Of `after`, and of a number before. */
  style: 'general' | 'date';
}

/** What an analysis returns. */
export interface Report<Detail = unknown> {
  analysis: string;
  columns: ReportColumn[];
  sheets: ReportSheet[];
  /** Cells of the list to write anew; left out: none. */
  repairs?: CellRepair[];
  /** Made of published figures, not of the user's: said wherever it is shown. */
  isExample?: true;
  /** Things the user must know: unrated customers, a tier left empty … */
  warnings: Text[];
  /** The analysis' own numbers, unrounded: for the preview, the customer card, the JSON report. */
  detail: Detail;
}
