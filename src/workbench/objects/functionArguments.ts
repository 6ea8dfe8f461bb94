import type { CellValue } from '../workbook/model';
import { ExcelObject } from './excelObject';
import type { Host } from './host';
import { isRecord, type MethodArguments } from './methodArguments';
import { sheetOf } from './sheets';
import type { RangeTarget } from './targets';

/** What a worksheet function comes to where it comes to no value. */
export class FunctionError extends Error {
  constructor(readonly errorName: string) {
    super(errorName);
  }
}

/** The arguments of a worksheet function that is called: values, cells, and what other functions came to. */
export class FunctionArguments {
  private readonly blocks: readonly CellValue[][][];
  private readonly fromCells: readonly boolean[];

  constructor(args: MethodArguments, host: Host) {
    // an optional argument that is left out stands at the end as null
    const values = Array.from({ length: args.length }, (_, index) => args.raw(index)).flat();
    while (values.length > 0 && (values.at(-1) ?? null) === null) values.pop();
    this.blocks = values.map((value) => read(value, host));
    this.fromCells = values.map((value) => value instanceof ExcelObject && value.className === 'Range');
  }

  get count(): number {
    return this.blocks.length;
  }

  has(index: number): boolean {
    return index < this.blocks.length;
  }

  block(index: number): CellValue[][] {
    if (!this.has(index)) throw new FunctionError('#VALUE!');
    return this.blocks[index];
  }

  value(index: number): CellValue {
    return withoutError(this.block(index)[0][0]);
  }

  number(index: number): number {
    return toNumber(this.value(index));
  }

  text(index: number): string {
    return toText(this.value(index));
  }

  flag(index: number): boolean {
    const value = this.value(index);
    if (typeof value === 'string' && !/^(true|false)$/i.test(value)) throw new FunctionError('#VALUE!');
    return typeof value === 'string' ? value.toLowerCase() === 'true' : Boolean(value);
  }

  /** Everything from an argument on, cell by cell. */
  all(from = 0): CellValue[] {
    return this.blocks.slice(from).flatMap((block) => block.flat());
  }

  /** The numbers that an aggregate takes: of cells the numbers only, of single values whatever can be read as one. */
  numbers(from = 0): number[] {
    return this.blocks.slice(from).flatMap((block, index) => {
      const values = block.flat().map(withoutError);
      if (!this.fromCells[from + index]) return values.filter((value) => value !== null).map(toNumber);
      return values.filter((value) => typeof value === 'number');
    });
  }
}

function read(value: unknown, host: Host): CellValue[][] {
  if (value instanceof ExcelObject) {
    if (value.className === 'Range') {
      const { sheetId, area } = value.target as RangeTarget;
      return sheetOf(host, sheetId).values(area);
    }
    const { value: result, error } = value.target as { value?: CellValue; error?: string };
    return [[error === undefined ? (result ?? null) : { error }]];
  }
  return [[isRecord(value) || value === undefined ? null : (value as CellValue)]];
}

function withoutError(value: CellValue): CellValue {
  if (typeof value === 'object' && value !== null) throw new FunctionError(value.error);
  return value;
}

export function toNumber(value: CellValue): number {
  const read = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(withoutError(value));
  if (Number.isNaN(read)) throw new FunctionError('#VALUE!');
  return read;
}

export function toText(value: CellValue): string {
  const plain = withoutError(value);
  if (plain === null) return '';
  return typeof plain === 'boolean' ? String(plain).toUpperCase() : String(plain as string | number);
}
