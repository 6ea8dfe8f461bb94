import type { Content } from '../cellContent';
import type { StyledArea } from '../styledArea';

/** Points: two charts beside each other fit on a landscape page. */
export const chartWidth = 372;
/** Points of a column that holds nothing. */
export const addedColumnPoints = 60;
const sentenceCharacterPoints = 5.2;

/** The cells of a sheet while it is laid out: what stands where and looks how, and how wide columns must be for it. */
export class Canvas {
  readonly cells: Content[][] = [];
  readonly styles: StyledArea[] = [];
  /** The first row that is free. */
  row = 0;
  private characters: number[] = [];
  private columns = 0;
  private longestSentence = 0;

  put(row: number, column: number, content: Content, style?: Omit<StyledArea, 'area'>): void {
    (this.cells[row] ??= [])[column] = content;
    if (style) this.styles.push({ area: { row, column, rows: 1, columns: 1 }, ...style });
  }

  /** Makes a column wide enough for so many characters. */
  widen(column: number, characters: number): void {
    this.characters[column] = Math.max(this.characters[column] ?? 0, characters);
  }

  /** Makes so many columns part of the page, whatever stands in them. */
  takeColumns(count: number): void {
    this.columns = Math.max(this.columns, count);
  }

  /** Makes room for a sentence of so many characters, which runs on over empty columns: they must be on the page too. */
  takeSentence(characters: number): void {
    this.longestSentence = Math.max(this.longestSentence, characters);
  }

  /** In points. */
  columnWidths(): number[] {
    const widths = Array.from(this.characters, (count = 0) => 5.6 * Math.min(40, Math.max(9, count)) + 8);
    while (widths.length < this.columns) widths.push(addedColumnPoints);
    const needed = Math.min(2 * chartWidth, sentenceCharacterPoints * this.longestSentence);
    while (widths.reduce((sum, width) => sum + width, 0) < needed) widths.push(addedColumnPoints);
    return widths;
  }
}
