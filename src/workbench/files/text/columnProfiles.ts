import { cellKind, type CellKind } from './cellKind';
import type { SniffedDialect } from './sniffDialect';

/** Fewer records than these tell nothing about a column. */
const fewestRecords = 5;
/** How likely a column is to have what it had nowhere in the sample. */
const unseen = 0.004;

type Shape = 'blank' | 'number' | 'date' | 'time' | 'address' | 'code' | 'word' | 'phrase';

const wordy: ReadonlySet<Shape> = new Set<Shape>(['blank', 'word', 'phrase']);

/** What the fields of one column are like in the records that are whole. */
interface ColumnProfile {
  count: number;
  shapes: Map<Shape, number>;
  /** Digits as 9, letters as A: 9/99/9999, A9999. */
  patterns: Map<string, number>;
  /** The values of a column that has the same ones again and again. */
  values?: Map<string, number>;
}

/** What each column of a list is like, to tell in which of several readings of a record its fields are where they belong. */
export class ColumnProfiles {
  private constructor(private readonly columns: readonly ColumnProfile[]) {}

  /** Nothing where there are too few records, of which the first may be a header. */
  static of(sample: readonly (readonly string[])[]): ColumnProfiles | undefined {
    const rows = sample.slice(1);
    if (rows.length < fewestRecords) return undefined;
    return new ColumnProfiles(rows[0].map((_, column) => profileOf(rows.map((row) => row[column]))));
  }

  /** The logarithm of how likely a field is in a column, from 0 down. */
  likeness(column: number, field: string): number {
    const { count, shapes, patterns, values } = this.columns[column];
    const share = (seen: number | undefined) => (seen ?? 0) / count;
    const text = bare(field);
    const likely = 0.3 * share(shapes.get(shapeOf(text))) + 0.7 * share(patterns.get(patternOf(text))) + unseen;
    if (!values || text === '') return Math.log(likely);
    return Math.log(likely) + Math.log(values.has(text) ? 0.95 : 0.05);
  }

  /** Whether a field may go on after a delimiter in a text: it has words, and is no value of its own. */
  static isWords(field: string): boolean {
    return field.startsWith(' ') || wordy.has(shapeOf(bare(field)));
  }

  /** Whether any of the fields is a value, not only words, as its column has them. */
  hasValues(fields: readonly string[]): boolean {
    return fields.some((field, column) => {
      const shape = shapeOf(bare(field));
      const { count, shapes } = this.columns[column];
      return !wordy.has(shape) && (shapes.get(shape) ?? 0) >= 0.5 * count;
    });
  }

  /** Whether a field has what its column has nowhere else. */
  isForeign(column: number, field: string): boolean {
    return !this.columns[column].shapes.has(shapeOf(bare(field)));
  }
}

function profileOf(fields: readonly string[]): ColumnProfile {
  const shapes = new Map<Shape, number>();
  const patterns = new Map<string, number>();
  const values = new Map<string, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const field of fields) {
    const text = bare(field);
    add(shapes, shapeOf(text));
    add(patterns, patternOf(text));
    if (text !== '') add(values, text);
  }
  const filled = fields.length - (shapes.get('blank') ?? 0);
  const isRepeating = values.size > 0 && values.size <= 0.3 * filled;
  return { count: fields.length, shapes, patterns, ...(isRepeating ? { values } : {}) };
}

/** Without spaces and a stray quotation mark around it. */
function bare(field: string): string {
  return field.trim().replace(/^["']|["']$/g, '');
}

function shapeOf(text: string): Shape {
  const kind = cellKind(text);
  if (kind !== 'text') return kind;
  if (/\s/.test(text)) return 'phrase';
  if (/^(?:[a-z]+:\/\/|www\.)|^[^@]+@[^@]+\.[a-z]+$/i.test(text)) return 'address';
  return /\d/.test(text) ? 'code' : 'word';
}

function patternOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\d/g, '9')
    .replace(/\p{L}+/gu, 'A');
}

/** What nearly all fields of each column are below the first record, if that is not text. */
export function kindsOf({ sample, columns }: SniffedDialect): (CellKind | undefined)[] {
  const rows = sample.slice(1);
  return Array.from({ length: columns }, (_, column) => {
    const kinds = rows.map((row) => cellKind(row[column])).filter((kind) => kind !== 'blank');
    const usual = kinds[Math.floor(kinds.length / 2)];
    const share = kinds.filter((kind) => kind === usual).length / kinds.length;
    return usual !== 'text' && share >= 0.8 ? usual : undefined;
  });
}
