import type { CellValue } from './model';

export const blockRows = 1024;

const empty = 0;
const number = 1;
const text = 2;
const boolean = 3;
const error = 4;
/** Set on cells that a spilling formula above or left of them fills. */
const spilled = 16;
const kindMask = 15;

/**
 * 1,024 cells of one column: a kind per cell, numbers (and booleans) in a typed array, texts and errors in a list that
 * exists only where there are any, one format number for all or one per cell, and the formulas.
 */
export class CellBlock {
  /** The undo step this block was copied for; see {@link UndoLog.token}. */
  owner: object | undefined;
  private kinds: Uint8Array | undefined;
  private numbers: Float64Array | undefined;
  private texts: string[] | undefined;
  private styles: Uint32Array | number;
  formulas: Map<number, string> | undefined;
  hasSpilled = false;
  private valueBounds: [number, number] | null | undefined;
  private allBounds: [number, number] | null | undefined;
  private boundsStyle = 0;

  constructor(style: number) {
    this.styles = style;
  }

  copy(owner: object | undefined): CellBlock {
    const block = new CellBlock(0);
    block.owner = owner;
    block.kinds = this.kinds?.slice();
    block.numbers = this.numbers?.slice();
    block.texts = this.texts?.slice();
    block.styles = typeof this.styles === 'number' ? this.styles : this.styles.slice();
    block.formulas = this.formulas && new Map(this.formulas);
    block.hasSpilled = this.hasSpilled;
    return block;
  }

  value(index: number): CellValue {
    switch ((this.kinds?.[index] ?? empty) & kindMask) {
      case number:
        return this.numbers?.[index] ?? 0;
      case text:
        return this.texts?.[index] ?? '';
      case boolean:
        return this.numbers?.[index] === 1;
      case error:
        return { error: this.texts?.[index] ?? '#N/A' };
      default:
        return null;
    }
  }

  isEmpty(index: number): boolean {
    return (this.kinds?.[index] ?? empty) === empty && !this.formulas?.has(index);
  }

  isSpilled(index: number): boolean {
    return ((this.kinds?.[index] ?? empty) & spilled) !== 0;
  }

  setValue(index: number, value: CellValue, bySpill = false): void {
    this.valueBounds = this.allBounds = undefined;
    const flag = bySpill ? spilled : 0;
    if (bySpill) this.hasSpilled = true;
    if (value === null) {
      if (this.kinds) this.kinds[index] = flag;
      else if (flag) (this.kinds = new Uint8Array(blockRows))[index] = flag;
      return;
    }
    this.kinds ??= new Uint8Array(blockRows);
    if (typeof value === 'number' || typeof value === 'boolean') {
      this.numbers ??= new Float64Array(blockRows);
      this.numbers[index] = Number(value);
      this.kinds[index] = (typeof value === 'number' ? number : boolean) | flag;
    } else {
      this.texts ??= new Array<string>(blockRows).fill('');
      this.texts[index] = typeof value === 'string' ? value : value.error;
      this.kinds[index] = (typeof value === 'string' ? text : error) | flag;
    }
  }

  formula(index: number): string | undefined {
    return this.formulas?.get(index);
  }

  setFormula(index: number, formula: string | undefined): void {
    this.valueBounds = this.allBounds = undefined;
    if (formula !== undefined) (this.formulas ??= new Map()).set(index, formula);
    else if (this.formulas?.delete(index) && this.formulas.size === 0) this.formulas = undefined;
  }

  style(index: number): number {
    return typeof this.styles === 'number' ? this.styles : this.styles[index];
  }

  setStyle(index: number, style: number): void {
    if (this.style(index) === style) return;
    this.allBounds = undefined;
    if (typeof this.styles === 'number') this.styles = new Uint32Array(blockRows).fill(this.styles);
    this.styles[index] = style;
  }

  /** Changes the format numbers of the cells `from` up to and without `to`. */
  mapStyles(from: number, to: number, change: (id: number) => number): void {
    this.allBounds = undefined;
    if (typeof this.styles === 'number') {
      const changed = change(this.styles);
      if (changed === this.styles) return;
      if (from === 0 && to === blockRows) {
        this.styles = changed;
        return;
      }
      this.styles = new Uint32Array(blockRows).fill(this.styles);
    }
    for (let index = from; index < to; index++) this.styles[index] = change(this.styles[index]);
    if (from === 0 && to === blockRows && this.styles.every((style, _, all) => style === all[0]))
      this.styles = this.styles[0];
  }

  collectStyles(from: number, to: number, into: Set<number>): void {
    if (typeof this.styles === 'number') into.add(this.styles);
    else for (let index = from; index < to; index++) into.add(this.styles[index]);
  }

  /** Takes over a cell of another block with everything it has. */
  take(index: number, source: CellBlock, sourceIndex: number): void {
    this.setValue(index, source.value(sourceIndex));
    this.setFormula(index, source.formula(sourceIndex));
    this.setStyle(index, source.style(sourceIndex));
  }

  /** Empties a cell that a spill filled. */
  clearSpilled(): void {
    if (!this.hasSpilled || !this.kinds) return;
    for (let index = 0; index < blockRows; index++) if (this.kinds[index] & spilled) this.kinds[index] = empty;
    this.hasSpilled = false;
    this.valueBounds = this.allBounds = undefined;
  }

  /** First and last cell that holds something, or has a format other than its column's; null when there is none. */
  bounds(valuesOnly: boolean, columnStyle: number): [number, number] | null {
    if (valuesOnly) {
      if (this.valueBounds === undefined) this.valueBounds = this.findBounds((index) => this.holds(index));
      return this.valueBounds;
    }
    if (this.styles === columnStyle) return this.bounds(true, columnStyle);
    if (this.allBounds === undefined || this.boundsStyle !== columnStyle) {
      this.boundsStyle = columnStyle;
      this.allBounds = this.findBounds((index) => this.style(index) !== columnStyle || this.holds(index));
    }
    return this.allBounds;
  }

  /** The same of the cells `from` up to and without `to`. */
  boundsWithin(from: number, to: number, valuesOnly: boolean, columnStyle: number): [number, number] | null {
    const all = this.bounds(valuesOnly, columnStyle);
    if (!all || (from <= all[0] && to > all[1])) return all;
    const isUsed = (index: number): boolean => this.holds(index) || (!valuesOnly && this.style(index) !== columnStyle);
    let first = Math.max(from, all[0]);
    let last = Math.min(to - 1, all[1]);
    while (first <= last && !isUsed(first)) first += 1;
    while (first < last && !isUsed(last)) last -= 1;
    return first <= last ? [first, last] : null;
  }

  /** Marks the cells that hold something. */
  markFilled(marks: Uint8Array): void {
    for (let index = 0; this.kinds && index < blockRows; index++) marks[index] |= this.kinds[index] & kindMask;
    for (const index of this.formulas?.keys() ?? []) marks[index] = 1;
  }

  private holds(index: number): boolean {
    return ((this.kinds?.[index] ?? empty) & kindMask) !== empty || this.formulas?.has(index) === true;
  }

  private findBounds(used: (index: number) => boolean): [number, number] | null {
    let first = 0;
    while (first < blockRows && !used(first)) first += 1;
    if (first === blockRows) return null;
    let last = blockRows - 1;
    while (!used(last)) last -= 1;
    return [first, last];
  }
}
