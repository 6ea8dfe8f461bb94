import { alignFields } from './alignFields';
import { cellKind, type CellKind } from './cellKind';
import { ColumnProfiles, kindsOf } from './columnProfiles';
import { readRecord, type TextRecord } from './readRecord';
import type { SniffedDialect } from './sniffDialect';
import { TextFileError } from './TextFileError';

/** What a single line may have between its fields instead. */
const strayDelimiters = [',', ';', '\t', '|', ', ', ' '];
/** A file with more odd records than this is not one with slips. */
const mostAligned = 10_000;

/** Second looks at records whose number of fields is not that of the others. */
export class RecordRepair {
  private kinds: (CellKind | undefined)[] | undefined;
  private readonly profiles: ColumnProfiles | undefined;
  private tried = 0;
  private hasHeader = false;
  /** Records whose fields were put into their columns: how many, and the line of the first. */
  mended: { count: number; line: number } | undefined;

  constructor(
    private readonly text: string,
    private readonly dialect: SniffedDialect,
  ) {
    this.profiles = dialect.columns < 3 ? undefined : ColumnProfiles.of(dialect.sample);
  }

  /** @throws TextFileError `quote-open` where the rest of the file is inside quotes */
  record(found: TextRecord, at: number): TextRecord {
    const { columns } = this.dialect;
    const inLine = readRecord(this.text, at, this.dialect, 'line');
    if (found.isOpen) {
      // In a file with quoted fields one character too many is a slip, but a last line without an end is a file cut off.
      const isEnded = inLine.next <= this.text.length;
      const quotes = this.text.slice(at, inLine.next).split(this.dialect.close).length - 1;
      const mayBeSlip = isEnded && (this.hasQuotes() || quotes % 2 === 0);
      const likeliest = mayBeSlip ? this.likeliest([inLine, ...this.withPlainField(at)], at) : undefined;
      if (likeliest) return likeliest;
      if (!mayBeSlip || inLine.fields.length !== columns) throw new TextFileError('quote-open', this.lineOf(at));
      return inLine;
    }
    const swallowsRecord = found.next > inLine.next && this.isRecord(inLine.next);
    if (found.fields.length === columns && !swallowsRecord) return found;
    const inOneLine = [inLine, readRecord(this.text, at, this.dialect, 'first'), ...this.withPlainField(at)];
    const likeliest = this.likeliest(
      [...(swallowsRecord ? [] : [found]), ...inOneLine.filter(({ next }) => next <= inLine.next)],
      at,
    );
    if (likeliest) return likeliest;
    if (inLine.fields.length === columns) return inLine;
    const closed = readRecord(this.text, at, this.dialect, 'first');
    if (closed.fields.length === columns && closed.next <= inLine.next) return closed;
    if (!swallowsRecord) return this.line(found, at);
    return closed.next <= inLine.next ? closed : inLine;
  }

  /** The record with apostrophes as quotation characters, where in this line every field stands in such. */
  apostrophes(found: TextRecord, at: number): TextRecord {
    const dialect = { ...this.dialect, open: "'", close: "'", isBackslashEscape: true };
    const record = readRecord(this.text, at, dialect, 'line');
    const isQuoted = record.fields.every((field, i) => record.quoted?.[i] === true || field === '');
    return isQuoted && record.fields.length === this.dialect.columns ? record : found;
  }

  /** The line read with another delimiter, if that gives each column what it has elsewhere. */
  line(found: TextRecord, at: number): TextRecord {
    const { columns, delimiter } = this.dialect;
    if (columns < 2) return found;
    const likeliest = found.fields.length === columns ? undefined : this.likeliest([found], at);
    if (likeliest) return likeliest;
    for (const stray of strayDelimiters) {
      if (stray === delimiter) continue;
      const record = readRecord(this.text, at, { ...this.dialect, delimiter: stray, skipsSpaces: false }, 'outer');
      if (!record.isOpen && record.fields.length === columns && (this.suits(record.fields) ?? !stray.endsWith(' ')))
        return record;
    }
    return found;
  }

  /** The line read with each of its fields in turn as it is, as if its quotation character were a slip. */
  private withPlainField(at: number): TextRecord[] {
    return Array.from({ length: this.dialect.columns }, (_, field) =>
      readRecord(this.text, at, this.dialect, 'line', field),
    );
  }

  /**
   * The reading of a record, with this delimiter or another, whose fields are most like what the columns have elsewhere;
   * nothing where none is.
   */
  private likeliest(readings: readonly TextRecord[], at: number): TextRecord | undefined {
    const { profiles, dialect } = this;
    if (!profiles || this.tried >= mostAligned) return undefined;
    this.tried += 1;
    const header = this.hasHeader ? undefined : this.header(readings, at);
    if (header) {
      this.noteMended(at);
      return header;
    }
    let best: { record: TextRecord; likeness: number } | undefined;
    const consider = (record: TextRecord, delimiter: string): void => {
      if (record.isOpen) return;
      const isQuoted = (field: number) => record.quoted?.[field] === true;
      const aligned = alignFields(record.fields, isQuoted, dialect.columns, delimiter, profiles);
      if (!aligned || (best && best.likeness >= aligned.likeness)) return;
      best = { record: { ...record, fields: aligned.fields }, likeness: aligned.likeness };
    };
    for (const record of readings) consider(record, dialect.delimiter);
    const inLine = readRecord(this.text, at, dialect, 'line').next;
    const line = this.text.slice(at, inLine);
    for (const delimiter of strayDelimiters) {
      if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue;
      for (const rule of ['outer', 'line'] as const) {
        const record = readRecord(this.text, at, { ...dialect, delimiter, skipsSpaces: false }, rule);
        if (record.next <= inLine) consider(record, delimiter);
      }
    }
    if (best) this.noteMended(at);
    return best?.record;
  }

  /** The names of the columns right above the first whole record, with another delimiter or one too many between them. */
  private header(readings: readonly TextRecord[], at: number): TextRecord | undefined {
    const { dialect, text } = this;
    const isNaming = ({ fields }: TextRecord) =>
      fields.length === dialect.columns && fields.every((field) => cellKind(field) === 'text');
    const { next } = readRecord(text, at, dialect, 'line');
    const below = next < text.length ? readRecord(text, next, dialect, 'outer').fields : [];
    if (below.length !== dialect.columns || this.suits(below) !== true) return undefined;
    const strays = strayDelimiters
      .filter((delimiter) => delimiter !== dialect.delimiter)
      .map((delimiter) => readRecord(text, at, { ...dialect, delimiter, skipsSpaces: false }, 'line'));
    const named = [...readings, ...strays]
      .map((record) => ({ ...record, fields: record.fields.filter((field) => field.trim() !== '') }))
      .find(isNaming);
    this.hasHeader = named !== undefined;
    return named;
  }

  /** Whether fields have numbers, dates and times where other records have them; nothing where no column has any. */
  private suits(fields: readonly string[]): boolean | undefined {
    this.kinds ??= kindsOf(this.dialect);
    let suiting = 0;
    let told = 0;
    for (const [column, kind] of this.kinds.entries()) {
      if (kind === undefined) continue;
      told += 1;
      const own = cellKind(fields[column]);
      if (own === kind) suiting += 1;
      else if (own !== 'blank') return false;
    }
    return told > 0 ? suiting > 0 : undefined;
  }

  private noteMended(at: number): void {
    if (this.mended) this.mended.count += 1;
    else this.mended = { count: 1, line: this.lineOf(at) };
  }

  private hasQuotes(): boolean {
    const { open, close, delimiter } = this.dialect;
    return [`${close}${delimiter}${open}`, `${close}\n`, `${close}\r`, `${close}${delimiter}`].some((edge) =>
      this.text.includes(edge),
    );
  }

  private isRecord(at: number): boolean {
    if (at >= this.text.length) return false;
    const { columns, close } = this.dialect;
    const { fields, quoted } = readRecord(this.text, at, this.dialect, 'line');
    // The last line of a field of several ends it.
    if (fields.some((field, i) => quoted?.[i] !== true && field.trimEnd().endsWith(close))) return false;
    return fields.length === columns && (this.suits(fields) ?? columns > 2);
  }

  private lineOf(at: number): number {
    return this.text.slice(0, at).split(/\r\n|[\r\n]/).length;
  }
}
