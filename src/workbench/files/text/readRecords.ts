import { cellKind, type CellKind } from './cellKind';
import { readRecord, type TextRecord } from './readRecord';
import { sniffDialect, type SniffedDialect } from './sniffDialect';
import type { TextDialect } from './TextDialect';
import { TextFileError } from './TextFileError';

/** What a single line may have between its fields instead. */
const strayDelimiters = [',', ';', '\t', '|', ', ', ' '];

/**
 * The fields of each record of a text file, in the dialect that its first records show. A record with another number of
 * fields than most is looked at again: for a stray quotation character, and for another delimiter in this line only.
 * Parsers at hand know one quotation character, end or fail at a stray one, and take no second look at a line.
 *
 * @throws TextFileError `quote-open`
 */
export function* readRecords(given: string): Iterable<string[]> {
  const said = /^sep=([^\r\n])[ \t]*(?:\r\n|[\r\n]|$)/i.exec(given);
  const sniffed = sniffDialect(given.slice(said?.[0].length), said?.[1]);
  const inner = sniffed.columns < 2 ? quotedLines(given) : undefined;
  const text = inner?.text ?? given;
  const start = said && !inner ? said[0].length : 0;
  const dialect = inner?.dialect ?? sniffed;
  const repair = new RecordRepair(text, dialect);
  const lines = new LineEnds(text);
  const { open, columns } = dialect;
  let quote = text.indexOf(open, start);
  for (let at = start; at < text.length;) {
    if (quote >= 0 && quote < at) quote = text.indexOf(open, at);
    const end = lines.endFrom(at);
    let fields: string[];
    if (quote < 0 || quote >= end) {
      fields = splitLine(text.slice(at, end), dialect);
      if (fields[0].startsWith("'")) fields = repair.apostrophes({ fields, next: end, isOpen: false }, at).fields;
      if (fields.length !== columns || isSpaced(fields, dialect)) {
        fields = repair.line({ fields, next: end, isOpen: false }, at).fields;
      }
      at = lines.after(end);
    } else {
      let record = readRecord(text, at, dialect, 'outer');
      if (record.fields.at(0)?.startsWith("'") === true) record = repair.apostrophes(record, at);
      const isEven = record.fields.length === columns || columns === 0;
      if (record.isOpen || !isEven || record.next > lines.after(end)) record = repair.record(record, at);
      else if (isSpaced(record.fields, dialect)) record = repair.line(record, at);
      ({ fields } = record);
      at = record.next;
    }
    yield fields;
  }
}

/**
 * What stands in lines that are each wholly in quotes, as a program leaves them that took every record for one field; only
 * where columns with values come to light.
 */
function quotedLines(text: string): { text: string; dialect: SniffedDialect } | undefined {
  if (!text.startsWith('"')) return undefined;
  const lines = text.split(/\r\n|[\r\n]/);
  if (!lines.every((line) => /^\s*$|^"(?:[^"]|"")*"\s*$/.test(line))) return undefined;
  const inner = lines.map((line) => line.trim().slice(1, -1).replaceAll('""', '"')).join('\n');
  const dialect = sniffDialect(inner);
  const hasValues = dialect.columns > 1 && kindsOf(dialect).some((kind) => kind !== undefined);
  return hasValues ? { text: inner, dialect } : undefined;
}

/** A line without quotation characters. */
function splitLine(line: string, { delimiter, skipsSpaces }: TextDialect): string[] {
  if (!skipsSpaces) return line.split(delimiter);
  if (delimiter === ' ') return line.trimStart().split(/ +/);
  return line.split(delimiter).map((field, column) => (column === 0 ? field : field.trimStart()));
}

/** Whether each field but the first begins with a space, in a file where that is not so elsewhere. */
function isSpaced(fields: readonly string[], { skipsSpaces, columns }: SniffedDialect): boolean {
  if (skipsSpaces || columns < 3 || !(fields[1].startsWith(' ') || fields[2].startsWith(' '))) return false;
  return fields.slice(1).filter((field) => field.startsWith(' ')).length >= 0.6 * (columns - 1);
}

/** Line ends of any kind, each looked for once. */
class LineEnds {
  private feed = -1;
  private carriage = -1;

  constructor(private readonly text: string) {}

  /** The first line end from a place on that never goes back. */
  endFrom(at: number): number {
    if (this.feed < at) this.feed = this.next('\n', at);
    if (this.carriage < at) this.carriage = this.next('\r', at);
    return Math.min(this.feed, this.carriage);
  }

  after(end: number): number {
    return this.text[end] === '\r' && this.text[end + 1] === '\n' ? end + 2 : end + 1;
  }

  private next(character: string, at: number): number {
    const found = this.text.indexOf(character, at);
    return found < 0 ? this.text.length : found;
  }
}

/** Second looks at records whose number of fields is not that of the others. */
class RecordRepair {
  private kinds: (CellKind | undefined)[] | undefined;

  constructor(
    private readonly text: string,
    private readonly dialect: SniffedDialect,
  ) {}

  /** @throws TextFileError `quote-open` where the rest of the file is inside quotes */
  record(found: TextRecord, at: number): TextRecord {
    const { columns } = this.dialect;
    const inLine = readRecord(this.text, at, this.dialect, 'line');
    if (found.isOpen) {
      // In a file with quoted fields one character too many is a slip, but a last line without an end is a file cut off.
      const isEnded = inLine.next <= this.text.length;
      const quotes = this.text.slice(at, inLine.next).split(this.dialect.close).length - 1;
      const isSlip = isEnded && inLine.fields.length === columns && (this.hasQuotes() || quotes % 2 === 0);
      if (!isSlip) throw new TextFileError('quote-open', this.lineOf(at));
      return inLine;
    }
    const swallowsRecord = found.next > inLine.next && this.isRecord(inLine.next);
    if (found.fields.length === columns && !swallowsRecord) return found;
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
    for (const stray of strayDelimiters) {
      if (stray === delimiter) continue;
      const record = readRecord(this.text, at, { ...this.dialect, delimiter: stray, skipsSpaces: false }, 'outer');
      if (!record.isOpen && record.fields.length === columns && (this.suits(record.fields) ?? !stray.endsWith(' ')))
        return record;
    }
    return found;
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

/** What nearly all fields of each column are below the first record, if that is not text. */
function kindsOf({ sample, columns }: SniffedDialect): (CellKind | undefined)[] {
  const rows = sample.slice(1);
  return Array.from({ length: columns }, (_, column) => {
    const kinds = rows.map((row) => cellKind(row[column])).filter((kind) => kind !== 'blank');
    const usual = kinds[Math.floor(kinds.length / 2)];
    const share = kinds.filter((kind) => kind === usual).length / kinds.length;
    return usual !== 'text' && share >= 0.8 ? usual : undefined;
  });
}
