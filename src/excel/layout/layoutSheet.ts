import type {
  Block,
  ChartBlock,
  ContentsBlock,
  HeatMapBlock,
  NoteBlock,
  ReportSheet,
  SentenceBlock,
  TableBlock,
} from '../../core/report/report';
import { numberContent, numberFormatOf, shownLength, textContent } from '../cellContent';
import { colors } from '../colors';
import { textWidth } from '../textWidth';
import { Canvas } from './canvas';
import { ChartPlaces } from './chartPlaces';
import type { LayoutContext, SentenceLink, SheetLayout } from './sheetLayout';
import { Tables } from './tables';

/** A key figure's characters against those of a table: 16 points and bold. */
const keyFigureSize = 1.7;
/** Characters of a date and time in the small print of the notes. */
const momentCharacters = 15;
/** A key figure's name runs on into the empty column beside it. */
const keyFigureColumns = 2;
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
  private readonly canvas = new Canvas();
  private readonly charts: ChartPlaces;
  private readonly tables: Tables;
  private readonly pageBreaks: number[] = [];
  private readonly links: SentenceLink[] = [];
  private readonly rowHeights: SheetLayout['rowHeights'] = [];
  private hasTitle = false;
  private notesClosed = false;

  constructor(private readonly context: LayoutContext) {
    this.charts = new ChartPlaces(this.canvas, context);
    this.tables = new Tables(this.canvas, context);
  }

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

  /** Charts first, because people would rather look; the tables that belong to them below. */
  band(blocks: BandBlock[]): void {
    this.canvas.row += 1;
    this.charts.takeRows(blocks.filter((block) => block.kind === 'chart'));
    for (const block of blocks) {
      if (block.kind === 'table') this.tables.table(block);
      else if (block.kind === 'heat-map') this.tables.heatMap(block);
    }
  }

  finish(): SheetLayout {
    const { cells, styles } = this.canvas;
    const { tables, parameters, blocks, frozenRows } = this.tables;
    const widths = this.canvas.columnWidths();
    const readingRows = this.canvas.row;
    this.charts.place(widths);
    const columnCount = () => Math.max(1, widths.length, ...Array.from(cells, (row) => row?.length ?? 0));
    const readingColumns = columnCount();
    const data = this.charts.dataRows();
    const columns = columnCount();
    const rows = Math.max(cells.length, this.canvas.row);
    return {
      cells: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => cells[row]?.[column] ?? ''),
      ),
      area: { row: 0, column: 0, rows, columns },
      styles: [...styles, ...data],
      ...{ tables, parameters, blocks, frozenRows },
      pageBreaks: this.pageBreaks,
      charts: this.charts.placed,
      columnWidths: widths,
      rowHeights: this.rowHeights,
      readingArea: { row: 0, column: 0, rows: readingRows, columns: readingColumns },
      links: this.links,
    };
  }

  private sentence({ text, about }: SentenceBlock): void {
    const said = this.context.translate(text);
    this.canvas.put(this.canvas.row, 0, textContent(said), { color: colors.text });
    this.canvas.takeSentence(textWidth(said));
    if (about) this.links.push({ row: this.canvas.row, text: said, about });
    this.canvas.row += 1;
  }

  private contents({ lines }: ContentsBlock): void {
    const names = lines.map(({ name }) => this.context.translate(name));
    const nameWidth = Math.max(0, ...names.map(textWidth));
    this.canvas.widen(0, 1.1 * nameWidth + 2);
    lines.forEach(({ leadsTo, text, isMore }, index) => {
      const look = isMore ? { indent: 1, color: colors.text } : { bold: true, color: colors.dark };
      this.canvas.put(this.canvas.row, 0, textContent(names[index]), { horizontal: 'Left', ...look });
      this.links.push({ row: this.canvas.row, text: names[index], about: leadsTo, color: look.color });
      if (text) {
        const said = this.context.translate(text);
        this.canvas.put(this.canvas.row, 1, textContent(said), { color: colors.text });
        this.canvas.takeSentence(1.1 * nameWidth + 2 + textWidth(said));
      }
      this.canvas.row += 1;
    });
  }

  private heading(text: string, startsPage: boolean): void {
    if (this.hasTitle) this.canvas.row += 1;
    if (startsPage) this.pageBreaks.push(this.canvas.row);
    if (!this.hasTitle) this.rowHeights.push({ row: this.canvas.row, points: 27 });
    this.canvas.put(this.canvas.row, 0, textContent(text), {
      bold: true,
      size: this.hasTitle ? 13 : 18,
      color: colors.dark,
    });
    this.hasTitle = true;
    this.canvas.row += 1;
  }

  private keyFigures(figures: Extract<Block, { kind: 'key-figures' }>['figures']): void {
    this.canvas.row += 1;
    figures.forEach(({ label, value, style }, index) => {
      const column = keyFigureColumns * index;
      const format = numberFormatOf(style);
      const content = numberContent(value, style, this.context.epochSerial);
      const name = textContent(this.context.translate(label));
      this.canvas.widen(column, keyFigureSize * shownLength(content, format));
      this.canvas.put(this.canvas.row, column, content, {
        size: 16,
        bold: true,
        color: colors.dark,
        numberFormat: format,
        horizontal: 'Left',
      });
      this.canvas.put(this.canvas.row + 1, column, name, { size: 9, color: colors.quiet });
    });
    this.canvas.takeColumns(keyFigureColumns * figures.length);
    this.rowHeights.push({ row: this.canvas.row, points: 24 });
    this.canvas.row += 2;
  }

  private note(block: NoteBlock): void {
    const { translate, closing } = this.context;
    this.canvas.row += 1;
    const lines = block.lines.map(({ label, value }) => ({
      label: translate(label),
      value: textContent(translate(value)),
      format: 'General',
    }));
    const last = this.notesClosed ? [] : closing;
    this.notesClosed = true;
    for (const line of [...lines, ...last]) {
      this.canvas.put(this.canvas.row, 0, textContent(line.label), { size: 9, color: colors.quiet });
      this.canvas.put(this.canvas.row, 1, line.value, {
        size: 9,
        color: colors.quiet,
        numberFormat: line.format,
        horizontal: 'Left',
      });
      this.canvas.widen(0, textWidth(line.label) * 0.85);
      // a moment that does not fit its column would show as ###
      if (line.format !== 'General') this.canvas.widen(1, momentCharacters);
      this.canvas.row += 1;
    }
  }
}
