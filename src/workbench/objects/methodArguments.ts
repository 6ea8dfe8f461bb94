import { ExcelError } from './excelError';
import { ExcelObject } from './excelObject';
import type { ClassName, ClassTargets } from './targets';

/** The arguments of a call, read with the type that is expected; a wrong one is Excel's InvalidArgument. */
export class MethodArguments {
  constructor(private readonly values: readonly unknown[]) {}

  get length(): number {
    return this.values.length;
  }

  raw(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return this.values[index] !== undefined && this.values[index] !== null;
  }

  text(index: number): string {
    const value = this.values[index];
    if (typeof value === 'number') return String(value);
    if (typeof value !== 'string') throw new ExcelError('InvalidArgument');
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new ExcelError('InvalidArgument');
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.has(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.values[index];
    if (value === undefined || value === null) return otherwise;
    if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument');
    return value;
  }

  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    return isRecord(value) ? value : {};
  }

  /** An object of the model that the call passed. */
  object<K extends ClassName>(index: number, className: K): ClassTargets[K] | undefined {
    const value = this.values[index];
    return value instanceof ExcelObject && value.className === className
      ? (value.target as ClassTargets[K])
      : undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
