import type { Translate } from '../../app/ports';
import type { CellsReference, ChartBlock, SheetReference } from '../../core/report/report';
import type { Area } from '../address';
import type { Content } from '../cellContent';
import type { ChartData } from '../chartData';
import type { StyledArea } from '../styledArea';

export interface PlacedChart {
  block: ChartBlock;
  title: string;
  alt: string;
  /** The cells that the chart covers. */
  position: Area;
  data: ChartData;
  /** Where `data.cells` begin. */
  dataRow: number;
}

/** A report sheet, laid out on cells from the top left. Knows nothing of Excel's objects. */
export interface SheetLayout {
  cells: Content[][];
  area: Area;
  styles: StyledArea[];
  /** Header included. */
  tables: (Area & { hasFilter?: true })[];
  /** Rows before which a page begins. */
  pageBreaks: number[];
  charts: PlacedChart[];
  /** Points. */
  columnWidths: number[];
  /** Rows of large print, in points: only Excel on the desktop fits rows to their font by itself. */
  rowHeights: { row: number; points: number }[];
  /** Rows to freeze at the top; 0 for none. */
  frozenRows: number;
  /** What people read: everything but the numbers behind the charts. */
  readingArea: Area;
  /** Parameter id → its cells. */
  parameters: Record<string, Area>;
  /** Table or heat map → its cells without its headers. */
  blocks: Record<string, Area>;
  /** Sentences that lead to the cells they speak of. */
  links: SentenceLink[];
}

export interface SentenceLink {
  row: number;
  text: string;
  about: CellsReference | SheetReference;
  /** Left out: that of all sentences. */
  color?: string;
  /** Where that is, with the sheet; left out where nobody has looked yet, or where it is nowhere. */
  reference?: string;
}

export interface LayoutContext {
  translate: Translate;
  /** Serial number of 1970-01-01 in the workbook's date system. */
  epochSerial: number;
  modelName: string;
  /** Lines that every sheet ends with: when, from where, by which model. */
  closing: { label: string; value: Content; format: string }[];
}
