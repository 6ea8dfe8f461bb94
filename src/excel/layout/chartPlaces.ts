import type { ChartBlock } from '../../core/report/report';
import { textContent } from '../cellContent';
import { chartData, type ChartData } from '../chartData';
import { colors } from '../colors';
import type { StyledArea } from '../styledArea';
import { addedColumnPoints, chartWidth, type Canvas } from './canvas';
import type { LayoutContext, PlacedChart } from './sheetLayout';

/** How high charts are, in rows. */
const chartHeights = { usual: 16, wide: 26 };
const gapPoints = 15;
/** Title and axis of a chart of bars, and each bar, in rows: two bars are not as high as twenty. */
const barRows = { around: 5, each: 2 };

interface WaitingChart {
  block: ChartBlock;
  data: ChartData;
  row: number;
  /** 1 for the right one of two beside each other. */
  place: 0 | 1;
}

/** The charts of a sheet: they get their rows at once, and their columns when the widths of all are known. */
export class ChartPlaces {
  readonly placed: PlacedChart[] = [];
  private readonly waiting: WaitingChart[] = [];

  constructor(
    private readonly canvas: Canvas,
    private readonly context: LayoutContext,
  ) {}

  /** Takes rows for charts that follow each other, two beside each other unless they are wide. */
  takeRows(blocks: readonly ChartBlock[]): void {
    let isBeside = false;
    for (const block of blocks) {
      const data = chartData(block.chart, this.context.translate);
      isBeside &&= !block.wide;
      const beside = isBeside ? this.waiting[this.waiting.length - 1] : undefined;
      const row = beside?.row ?? this.canvas.row;
      this.waiting.push({ block, data, row, place: beside ? 1 : 0 });
      this.canvas.row = Math.max(this.canvas.row, row + chartRows(block) + 1);
      isBeside = !isBeside && !block.wide;
    }
  }

  /** @param widths of the columns in points; lengthened by what the charts need */
  place(widths: number[]): void {
    for (const chart of this.waiting) this.placeOne(chart, widths);
  }

  private placeOne({ block, data, row, place }: WaitingChart, widths: number[]): void {
    const start = spanFrom(widths, 0, chartWidth * place + (place > 0 ? gapPoints : 0));
    const end = spanFrom(widths, start, block.wide ? 2 * chartWidth + gapPoints : chartWidth);
    const rows = chartRows(block);
    const position = { row, column: start, rows, columns: end - start };
    while (widths.length < end) widths.push(addedColumnPoints);
    this.placed.push({
      block,
      title: this.context.translate(block.title),
      alt: this.context.translate(block.alt),
      position,
      data,
      dataRow: -1,
    });
  }

  /** Puts the numbers behind the charts below everything, small and grey: hidden cells would empty the charts. */
  dataRows(): StyledArea[] {
    if (this.placed.length === 0) return [];
    const styles: StyledArea[] = [];
    const top = this.canvas.row + 2;
    this.canvas.row = top;
    this.canvas.put(this.canvas.row, 0, textContent(this.context.translate({ key: 'sheet.chart-data' })));
    this.canvas.row += 1;
    let columns = 1;
    for (const chart of this.placed) {
      // Office.js cannot set a chart's alternative text: it stands with the chart's numbers, where readers find it.
      this.canvas.put(this.canvas.row, 0, textContent(chart.alt));
      this.canvas.row += 1;
      chart.dataRow = this.canvas.row;
      chart.data.cells.forEach((row, index) =>
        row.forEach((content, column) => this.canvas.put(this.canvas.row + index, column, content)),
      );
      const rows = chart.data.cells.length;
      chart.data.formats.forEach((numberFormat, column) =>
        styles.push({
          area: { row: this.canvas.row, column, rows, columns: 1 },
          numberFormat,
          ...(column > 0 ? { horizontal: 'Right' as const } : {}),
        }),
      );
      columns = Math.max(columns, chart.data.formats.length);
      this.canvas.row += rows + 1;
    }
    styles.push({ area: { row: top, column: 0, rows: this.canvas.row - top, columns }, size: 8, color: colors.faint });
    return styles;
  }
}

/** First column that lies at least `points` to the right of column `from`. */
function spanFrom(widths: number[], from: number, points: number): number {
  let column = from;
  for (let width = 0; width < points; column += 1) width += widths[column] ?? addedColumnPoints;
  return column;
}

function chartRows({ chart, wide }: ChartBlock): number {
  const most = wide ? chartHeights.wide : chartHeights.usual;
  const bars = chart.kind === 'bar' ? chart.categories.length * (chart.stacked ? 1 : chart.series.length) : undefined;
  const count = chart.kind === 'lollipop' ? chart.rows.length : bars;
  return count === undefined ? most : Math.min(most, barRows.around + barRows.each * count);
}
