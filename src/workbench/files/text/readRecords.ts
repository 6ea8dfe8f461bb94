import type { Warn } from '../fileWarning';
import { kindsOf } from './columnProfiles';
import { readRecord } from './readRecord';
import { RecordRepair } from './RecordRepair';
import { sniffDialect, type SniffedDialect } from './sniffDialect';
import type { TextDialect } from './TextDialect';

/**
 * The fields of each record of a text file, in the dialect that its first records show. A record with another number of
 * fields than most is looked at again: for a stray quotation character, and for another delimiter in this line only.
 * Records whose fields were put right are warned of. Parsers at hand know one quotation character, end or fail at a stray one, and take no second look at a line.
 *
 * @throws TextFileError `quote-open`
 */
export function* readRecords(given: string, warn?: Warn): Iterable<string[]> {
  const said = /^sep=([^\r\n])[ \t]*(?:\r\n|[\r\n]|$)/i.exec(given);
  const sniffed = sniffDialect(given.slice(said?.[0].length), said?.[1]);
  const inner = sniffed.columns < 2 ? quotedLines(given) : undefined;
  const text = inner?.text ?? given;
  const start = said && !inner ? said[0].length : 0;
  const dialect = inner?.dialect ?? sniffed;
  const repair = new RecordRepair(text, dialect);
  const lines = new LineEnds(text);
  const { open, columns, decimals } = dialect;
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
    yield decimals === undefined || fields.length !== columns ? fields : withDecimals(fields, decimals);
  }
  if (repair.mended) warn?.({ code: 'fields-realigned', ...repair.mended });
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

/** A record with an amount and its decimals put together again. */
function withDecimals(fields: readonly string[], at: number): string[] {
  return [...fields.slice(0, at), `${fields[at].trim()},${fields[at + 1].trim()}`, ...fields.slice(at + 2)];
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
