import type { Translate } from '../app/ports';
import { Problem } from '../core/problem';
import type {
  Block,
  CellsReference,
  ChartBlock,
  ContentsBlock,
  FormulaCell,
  HeatMapBlock,
  NoteBlock,
  ReportSheet,
  SentenceBlock,
  SheetReference,
  TableBlock,
} from '../core/report/report';
import { areaAddress, type Area } from './address';
import {
  numberContent,
  numberFormatOf,
  reportContent,
  shownLength,
  textContent,
  type Content,
  formulaContent,
  type CellText,
} from './cellContent';
import { chartData, type ChartData } from './chartData';
import { colors } from './colors';
import { heatMapCells } from './heatMap';
import type { StyledArea } from './styledArea';
import { textWidth } from './textWidth';

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

/** A key figure's characters against those of a table: 16 points and bold. */
const keyFigureSize = 1.7;
/** Two charts beside each other fit on a landscape page. */
const chartPoints = { width: 372, rows: 16, wideRows: 26 };
const chartColumnPoints = 60;
const sentenceCharacterPoints = 5.2;
const gapPoints = 15;
/** Title and axis of a chart of bars, and each bar, in rows: two bars are not as high as twenty. */
const barRows = { around: 5, each: 2 };
/** Characters of a date and time in the small print of the notes. */
const momentCharacters = 15;
/** A key figure's name runs on into the empty column beside it. */
const keyFigureColumns = 2;
/** A table longer than a screen keeps its header in sight. */
const longTable = 30;

/** Lays a sheet of a report out: title and text, charts two by two, tables, notes, the numbers behind the charts. */
export function layoutSheet(sheet: ReportSheet, context: LayoutContext): SheetLayout {
  const page = new Page(context);
  const blocks = titled(sheet, context);
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index];
    if (isBandBlock(block)) {
      const band = bandAt(blocks, index);
      page.band(band);
      index += band.length;
    } else {
      page.text(block);
      index += 1;
    }
  }
  return page.finish();
}

/** The blocks with a title in front and a note at the end, if the report has none. */
function titled(sheet: ReportSheet, context: LayoutContext): Block[] {
  const blocks: Block[] = [...sheet.blocks];
  if (blocks[0]?.kind !== 'heading') blocks.unshift({ kind: 'heading', text: { text: context.modelName } });
  if (blocks.at(-1)?.kind !== 'note') blocks.push({ kind: 'note', lines: [] });
  return blocks;
}

type BandBlock = TableBlock | ChartBlock | HeatMapBlock;

function isBandBlock(block: Block): block is BandBlock {
  return block.kind === 'table' || block.kind === 'chart' || block.kind === 'heat-map';
}

/** The tables, heat maps and charts that follow each other from `index`. */
function bandAt(blocks: Block[], index: number): BandBlock[] {
  const band: BandBlock[] = [];
  for (const block of blocks.slice(index)) {
    if (!isBandBlock(block)) break;
    band.push(block);
  }
  return band;
}

class Page {
  private cells: Content[][] = [];
  private styles: StyledArea[] = [];
  private tables: SheetLayout['tables'] = [];
  private pageBreaks: number[] = [];
  private charts: PlacedChart[] = [];
  private waiting: { block: ChartBlock; data: ChartData; row: number; place: number }[] = [];
  private parameters: Record<string, Area> = {};
  private blocks: Record<string, Area> = {};
  private links: SentenceLink[] = [];
  private characters: number[] = [];
  private row = 0;
  private tableColumns = 0;
  private longestSentence = 0;
  private frozenRows = 0;
  private rowHeights: { row: number; points: number }[] = [];
  private hasTitle = false;
  private notesClosed = false;

  constructor(private readonly context: LayoutContext) {}

  text(block: Exclude<Block, BandBlock>): void {
    switch (block.kind) {
      case 'heading':
        return this.heading(this.context.translate(block.text), block.startsPage === true);
      case 'sentence':
        return this.sentence(block);
      case 'key-figures':
        return this.keyFigures(block.figures);
      case 'contents':
        return this.contents(block);
      case 'note':
        return this.note(block);
      default:
        // A kind of block that nobody lays out does not compile.
        block satisfies never;
    }
  }

  /** Charts first, two beside each other, because people would rather look; the tables that belong to them below. */
  band(blocks: BandBlock[]): void {
    this.row += 1;
    let isBeside = false;
    for (const block of blocks) {
      if (block.kind !== 'chart') continue;
      const data = chartData(block.chart, this.context.translate);
      isBeside &&= !block.wide;
      const rows = chartRows(block);
      const beside = isBeside ? this.waiting[this.waiting.length - 1] : undefined;
      const row = beside?.row ?? this.row;
      this.waiting.push({ block, data, row, place: beside ? 1 : 0 });
      this.row = Math.max(this.row, row + rows + 1);
      isBeside = !isBeside && !block.wide;
    }
    for (const block of blocks) {
      if (block.kind === 'table') this.table(block);
      else if (block.kind === 'heat-map') this.heatMap(block);
    }
  }

  finish(): SheetLayout {
    const widths = this.columnWidths();
    const readingRows = this.row;
    this.makeRoomForSentences(widths);
    for (const chart of this.waiting) this.placeChart(chart, widths);
    const columnCount = () => Math.max(1, widths.length, ...Array.from(this.cells, (row) => row?.length ?? 0));
    const readingColumns = columnCount();
    const data = this.dataRows();
    const columns = columnCount();
    const rows = Math.max(this.cells.length, this.row);
    return {
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => this.cells[row]?.[column] ?? ''),
      ),
      area: { row: 0, column: 0, rows, columns },
      styles: [...this.styles, ...data],
      tables: this.tables,
      pageBreaks: this.pageBreaks,
      charts: this.charts,
      columnWidths: widths,
      rowHeights: this.rowHeights,
      frozenRows: this.frozenRows,
      readingArea: { row: 0, column: 0, rows: readingRows, columns: readingColumns },
      parameters: this.parameters,
      blocks: this.blocks,
      links: this.links,
    };
  }

  private sentence({ text, about }: SentenceBlock): void {
    const said = this.context.translate(text);
    this.put(this.row, 0, textContent(said), { color: colors.text });
    this.longestSentence = Math.max(this.longestSentence, textWidth(said));
    if (about) this.links.push({ row: this.row, text: said, about });
    this.row += 1;
  }

  private contents({ lines }: ContentsBlock): void {
    const names = lines.map(({ name }) => this.context.translate(name));
    const nameWidth = Math.max(0, ...names.map(textWidth));
    this.widen(0, 1.1 * nameWidth + 2);
    lines.forEach(({ leadsTo, text, isMore }, index) => {
      const look = isMore ? { indent: 1, color: colors.text } : { bold: true, color: colors.dark };
      this.put(this.row, 0, textContent(names[index]), { horizontal: 'Left', ...look });
      this.links.push({ row: this.row, text: names[index], about: leadsTo, color: look.color });
      if (text) {
        const said = this.context.translate(text);
        this.put(this.row, 1, textContent(said), { color: colors.text });
        this.longestSentence = Math.max(this.longestSentence, 1.1 * nameWidth + 2 + textWidth(said));
      }
      this.row += 1;
    });
  }

  private heading(text: string, startsPage: boolean): void {
    if (this.hasTitle) this.row += 1;
    if (startsPage) this.pageBreaks.push(this.row);
    if (!this.hasTitle) this.rowHeights.push({ row: this.row, points: 27 });
    this.put(this.row, 0, textContent(text), { bold: true, size: this.hasTitle ? 13 : 18, color: colors.dark });
    this.hasTitle = true;
    this.row += 1;
  }

  private keyFigures(figures: Extract<Block, { kind: 'key-figures' }>['figures']): void {
    this.row += 1;
    figures.forEach(({ label, value, style }, index) => {
      const column = keyFigureColumns * index;
      const format = numberFormatOf(style);
      const content = numberContent(value, style, this.context.epochSerial);
      const name = textContent(this.context.translate(label));
      this.widen(column, keyFigureSize * shownLength(content, format));
      this.put(this.row, column, content, {
        size: 16,
        bold: true,
        color: colors.dark,
        numberFormat: format,
        horizontal: 'Left',
      });
      this.put(this.row + 1, column, name, { size: 9, color: colors.quiet });
    });
    this.tableColumns = Math.max(this.tableColumns, keyFigureColumns * figures.length);
    this.rowHeights.push({ row: this.row, points: 24 });
    this.row += 2;
  }

  private table(block: TableBlock): void {
    const { translate, epochSerial } = this.context;
    if (block.title) {
      this.put(this.row, 0, textContent(translate(block.title)), { bold: true, color: colors.dark });
      this.row += 1;
    }
    const header = this.row;
    const headers = distinct(block.columns.map((column) => translate(column.header)));
    headers.forEach((name, column) => {
      this.put(header, column, textContent(name));
      this.widen(column, textWidth(name) + 2);
    });
    for (const [id, cell] of Object.entries(block.cellIds ?? {})) {
      this.parameters[id] = Array.isArray(cell)
        ? { row: header + 1 + cell[0], column: cell[1], rows: 1, columns: 1 }
        : { row: header + 1, column: cell.column, rows: block.rows.length, columns: 1 };
    }
    block.rows.forEach((row, index) =>
      row.forEach((value, column) => {
        const { style } = block.columns[column];
        const shown = isFormula(value) ? value.value : value;
        const content = reportContent(shown, style, epochSerial, translate);
        this.put(header + 1 + index, column, isFormula(value) ? this.formulaText(value) : content);
        this.widen(column, shownLength(content, numberFormatOf(style)));
      }),
    );
    this.blocks[block.id] = { row: header + 1, column: 0, rows: block.rows.length, columns: headers.length };
    this.styleTable(block, header);
    const area = { row: header, column: 0, rows: Math.max(1, block.rows.length) + 1, columns: headers.length };
    this.tables.push({ ...area, ...(block.hasFilter ? { hasFilter: true } : {}) });
    if (block.rows.length > longTable && this.frozenRows === 0) this.frozenRows = header + 1;
    this.tableColumns = Math.max(this.tableColumns, headers.length);
    this.row = header + Math.max(1, block.rows.length) + 2;
  }

  private formulaText({ formula }: FormulaCell): CellText {
    const parts = formula.map((part) => {
      if (typeof part === 'string') return part;
      const area = 'parameter' in part ? this.parameters[part.parameter] : undefined;
      if (!area) throw new Problem('internal', {}, { message: 'formula part' });
      return areaAddress(area, true);
    });
    return formulaContent(`=${parts.join('')}`);
  }

  private styleTable(block: TableBlock, header: number): void {
    const rows = Math.max(1, block.rows.length);
    const headers = { row: header, column: 0, rows: 1, columns: block.columns.length };
    this.styles.push({ area: headers, bold: true, color: colors.dark });
    block.columns.forEach(({ style }, column) => {
      if (style === 'text') {
        // Text would stand against the number to its left.
        const isAfterNumber = column > 0 && block.columns[column - 1].style !== 'text';
        const area = { row: header, column, rows: rows + 1, columns: 1 };
        if (isAfterNumber) this.styles.push({ area, horizontal: 'Left', indent: 1 });
        return;
      }
      const area = { row: header + 1, column, rows, columns: 1 };
      this.styles.push({ area, numberFormat: numberFormatOf(style), horizontal: 'Right' });
      this.styles.push({ area: { ...area, row: header, rows: 1 }, horizontal: 'Right' });
    });
    block.rowFills?.forEach(({ fill, font }, index) => {
      this.styles.push({ area: { row: header + 1 + index, column: 0, rows: 1, columns: 1 }, fill, color: font });
    });
  }

  private heatMap(block: HeatMapBlock): void {
    this.put(this.row, 0, textContent(this.context.translate(block.title)), { bold: true, color: colors.dark });
    const format = numberFormatOf(block.style);
    for (const cell of heatMapCells(block, this.row + 1, format)) {
      this.put(cell.row, cell.column, cell.content, cell.style);
      this.widen(cell.column, shownLength(cell.content, format));
    }
    this.blocks[block.id] = {
      ...{ row: this.row + 2, column: 1 },
      ...{ rows: block.rows.length, columns: block.columns.length },
    };
    this.tableColumns = Math.max(this.tableColumns, block.columns.length + 1);
    this.row += block.rows.length + 3;
  }

  private note(block: NoteBlock): void {
    const { translate, closing } = this.context;
    this.row += 1;
    const lines = block.lines.map(({ label, value }) => ({
      label: translate(label),
      value: textContent(translate(value)),
      format: 'General',
    }));
    const last = this.notesClosed ? [] : closing;
    this.notesClosed = true;
    for (const line of [...lines, ...last]) {
      this.put(this.row, 0, textContent(line.label), { size: 9, color: colors.quiet });
      this.put(this.row, 1, line.value, {
        size: 9,
        color: colors.quiet,
        numberFormat: line.format,
        horizontal: 'Left',
      });
      this.widen(0, textWidth(line.label) * 0.85);
      // a moment that does not fit its column would show as ###
      if (line.format !== 'General') this.widen(1, momentCharacters);
      this.row += 1;
    }
  }

  private placeChart({ block, data, row, place }: (typeof this.waiting)[number], widths: number[]): void {
    const start = spanFrom(widths, 0, chartPoints.width * place + (place > 0 ? gapPoints : 0));
    const end = spanFrom(widths, start, block.wide ? 2 * chartPoints.width + gapPoints : chartPoints.width);
    const rows = chartRows(block);
    const position = { row, column: start, rows, columns: end - start };
    while (widths.length < end) widths.push(chartColumnPoints);
    this.charts.push({
      block,
      title: this.context.translate(block.title),
      alt: this.context.translate(block.alt),
      position,
      data,
      dataRow: -1,
    });
  }

  /** Puts the numbers behind the charts below everything, small and grey: hidden cells would empty the charts. */
  private dataRows(): StyledArea[] {
    if (this.charts.length === 0) return [];
    const styles: StyledArea[] = [];
    const top = this.row + 2;
    this.row = top;
    this.put(this.row, 0, textContent(this.context.translate({ key: 'sheet.chart-data' })));
    this.row += 1;
    let columns = 1;
    for (const chart of this.charts) {
      // Office.js cannot set a chart's alternative text: it stands with the chart's numbers, where readers find it.
      this.put(this.row, 0, textContent(chart.alt));
      this.row += 1;
      chart.dataRow = this.row;
      chart.data.cells.forEach((row, index) =>
        row.forEach((content, column) => this.put(this.row + index, column, content)),
      );
      const rows = chart.data.cells.length;
      chart.data.formats.forEach((numberFormat, column) =>
        styles.push({
          area: { row: this.row, column, rows, columns: 1 },
          numberFormat,
          ...(column > 0 ? { horizontal: 'Right' as const } : {}),
        }),
      );
      columns = Math.max(columns, chart.data.formats.length);
      this.row += rows + 1;
    }
    styles.push({ area: { row: top, column: 0, rows: this.row - top, columns }, size: 8, color: colors.faint });
    return styles;
  }

  private put(row: number, column: number, content: Content, style?: Omit<StyledArea, 'area'>): void {
    (this.cells[row] ??= [])[column] = content;
    if (style) this.styles.push({ area: { row, column, rows: 1, columns: 1 }, ...style });
  }

  private widen(column: number, characters: number): void {
    this.characters[column] = Math.max(this.characters[column] ?? 0, characters);
  }

  /** A sentence runs on over empty columns, which must be on the page too. */
  private makeRoomForSentences(widths: number[]): void {
    const needed = Math.min(2 * chartPoints.width, sentenceCharacterPoints * this.longestSentence);
    while (widths.reduce((sum, width) => sum + width, 0) < needed) widths.push(chartColumnPoints);
  }

  private columnWidths(): number[] {
    const widths = Array.from(this.characters, (count = 0) => 5.6 * Math.min(40, Math.max(9, count)) + 8);
    while (widths.length < this.tableColumns) widths.push(chartColumnPoints);
    return widths;
  }
}

/** First column that lies at least `points` to the right of column `from`. */
function spanFrom(widths: number[], from: number, points: number): number {
  let column = from;
  for (let width = 0; width < points; column += 1) width += widths[column] ?? chartColumnPoints;
  return column;
}

/** Table headers as Excel wants them: none empty, none twice. */
function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, column) => {
    const base = name.trim() === '' ? areaAddress({ row: 0, column, rows: 1, columns: 1 }).replace('1', '') : name;
    let unique = base;
    for (let count = 2; seen.has(unique.toLowerCase()); count += 1) unique = `${base} ${count}`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

function isFormula(cell: TableBlock['rows'][number][number]): cell is FormulaCell {
  return cell !== null && typeof cell === 'object' && 'formula' in cell;
}

function chartRows({ chart, wide }: ChartBlock): number {
  const most = wide ? chartPoints.wideRows : chartPoints.rows;
  const bars = chart.kind === 'bar' ? chart.categories.length * (chart.stacked ? 1 : chart.series.length) : undefined;
  const count = chart.kind === 'lollipop' ? chart.rows.length : bars;
  return count === undefined ? most : Math.min(most, barRows.around + barRows.each * count);
}
