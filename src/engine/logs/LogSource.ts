import { Problem } from '../../core/problem';
import { delimitedCells, separatorOf } from '../../core/export/delimitedCells';
import { understandTable } from '../../core/table/understandTable';
import { cellsOfFile } from '../../core/table/cellsOfFile';
import type { CellType } from '../../core/warehouse/logs/fileColumns';
import { dialects } from '../../core/warehouse/dialects';
import { afterLines, checkGzip, fileKind, headOf, linesThroughout, type FileKind } from './fileHead';
import { rowsOf, type LogDatabase, type LogFile } from './LogDatabase';
import { fileColumnName } from './logRules';
import { logProblem, type OpenedFile } from './logProblem';
import { parquetColumns, parquetPieces } from './parquetText';

/** Rows of the beginning that are looked at; a log of no more is looked at as a whole. */
const defaultSampleRows = 20_000;

/** Files of the same columns, one below the other, as statements read them. */
export interface LogSource {
  name: string;
  files: readonly OpenedFile[];
  /** Lines before the rows, header included, as cells. */
  head: string[][];
  width: number;
  /** Rows of the sample: those of the beginning, and some from all over plain text files. */
  rows: string[][];
  /** Whether these are all. */
  isWhole: boolean;
  /** What stands behind FROM: columns `c0`, `c1` … of these types, or of texts. */
  from: Scan;
}

/** A table of the files' rows; columns that are not named are texts. */
export type Scan = (types?: Readonly<Record<string, CellType>>) => string;

/** How the lines of a delimited file are to be taken apart. */
interface Layout {
  separator: string;
  /** Lines of text before the rows. */
  skipped: number;
  head: string[][];
  width: number;
}

/**
 * Opens files and looks at some of their rows. Throws `log-empty`, `gzip-unreadable`, `parquet-unreadable`, `parquet-nested`,
 * `file-not-text`, `no-data-rows` of a header alone, `columns-differ` of files with other columns, `log-kinds-differ`.
 */
export async function openLogSource(
  database: LogDatabase,
  files: readonly LogFile[],
  sampleRows = defaultSampleRows,
): Promise<LogSource> {
  const names = files.map(({ name }) => name);
  const handles: OpenedFile[] = [];
  const name = names.length === 1 ? names[0] : `${names[0]} + ${names.length - 1}`;
  try {
    const kinds = await Promise.all(files.map(fileKind));
    const isParquet = kinds.map((kind) => kind === 'parquet');
    if (new Set(isParquet).size > 1) throw new Problem('log-kinds-differ', { file: names.join(', ') });
    const opened = isParquet[0]
      ? await openParquet(database, files, handles)
      : await openText(database, files, kinds, handles);
    const { from, layout } = opened;
    const rows = await cellsOf(database, from, layout.width, sampleRows);
    if (rows.length === 0) throw new Problem('no-data-rows', { file: name });
    const isWhole = rows.length < sampleRows;
    const others = isWhole ? [] : await throughout(files, kinds, layout, rows.length);
    return { name, files: handles, head: layout.head, width: layout.width, rows: [...rows, ...others], isWhole, from };
  } catch (error) {
    throw logProblem(error, handles);
  }
}

async function cellsOf(database: LogDatabase, from: Scan, width: number, limit: number): Promise<string[][]> {
  const answer = await database.query(`SELECT * FROM ${from()} LIMIT ${limit}`);
  const names = Array.from({ length: width }, (_, at) => fileColumnName(at));
  return rowsOf(answer, names);
}

/** Rows from all over plain text files, without those that were seen at their beginning: an order would be there twice. */
async function throughout(
  files: readonly LogFile[],
  kinds: readonly FileKind[],
  layout: Layout,
  seen: number,
): Promise<string[][]> {
  const found: string[][] = [];
  let left = seen;
  for (const [i, file] of files.entries()) {
    if (kinds[i] !== 'text') continue;
    const { at, lines } = await afterLines(file, layout.skipped + left);
    left = Math.max(0, left - (lines - layout.skipped));
    const text = await linesThroughout(file, at);
    for (const line of text.split(/\r?\n/)) {
      // a cell with line breaks is taken for no row here, nor is a line that is broken
      const [cells = []] = delimitedCells(line, layout.separator);
      if (cells.length === layout.width) found.push(cells);
    }
  }
  return found;
}

async function openText(
  database: LogDatabase,
  files: readonly LogFile[],
  kinds: readonly FileKind[],
  handles: OpenedFile[],
): Promise<{ from: Scan; layout: Layout }> {
  const layouts: Layout[] = [];
  for (const [i, file] of files.entries()) layouts.push(layoutOf(await headOf(file, kinds[i]), file));
  const [layout] = layouts;
  for (const [i, other] of layouts.entries()) checkColumns(files[0], layout, files[i], other);
  const scans: Scan[] = [];
  for (const [i, file] of files.entries()) {
    if (kinds[i] === 'gzip') await checkGzip(file);
    const handle = await database.register(file);
    handles.push({ name: file.name, handle });
    scans.push(textScan(handle, layouts[i], kinds[i] === 'gzip' ? 'gzip' : 'none'));
  }
  return { from: together(scans), layout };
}

function together(scans: readonly Scan[]): Scan {
  return (types) => `(${scans.map((scan) => scan(types)).join(' UNION ALL ')})`;
}

/** The rows of a delimited file, read by its layout alone: nothing of it is guessed by the engine. */
function textScan(handle: string, { separator, skipped, width }: Layout, compression: 'gzip' | 'none'): Scan {
  const text = (value: string): string => dialects.duckdb.text(value);
  return (types = {}) => {
    const columns = Array.from({ length: width }, (_, at) => {
      const name = fileColumnName(at);
      return `${text(name)}: ${text(types[name] ?? 'VARCHAR')}`;
    });
    return (
      `SELECT * FROM read_csv(${text(handle)}, auto_detect = false, header = false, skip = ${skipped}, ` +
      `delim = ${text(separator)}, quote = '"', escape = '"', compression = '${compression}', ` +
      `columns = {${columns.join(', ')}})`
    );
  };
}

function checkColumns(first: LogFile, layout: Layout, file: LogFile, other: Layout): void {
  const [ours, theirs] = [layout, other].map(({ head }) => head.at(-1) ?? []);
  if (layout.width === other.width && ours.every((cell, i) => cell.trim() === theirs[i]?.trim())) return;
  const odd = theirs.filter((cell) => !ours.includes(cell)).concat(ours.filter((cell) => !theirs.includes(cell)));
  throw new Problem('columns-differ', { file: file.name }, { first: first.name, columns: { list: odd.slice(0, 5) } });
}

/** What stands before the rows, by the same eye that finds a header in a sheet. */
function layoutOf(head: string, file: LogFile): Layout {
  const begun = head.replace(/^\uFEFF/, '');
  const separator = usualSeparator(begun);
  const cells = delimitedCells(begun, separator).slice(0, lookedAt);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const filled = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) throw new Problem('log-empty', { file: file.name });
  if (filled.length === 1) throw new Problem('no-data-rows', { file: file.name });
  const table = understandTable(cellsOfFile(file.name, cells, width));
  const before = cells.slice(0, table.origin.headerRow + 1);
  // a name may hold line breaks
  const breaks = before.flat().reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
  return { separator, skipped: before.length + breaks, head: before, width };
}

/** Rows of the beginning by which the header is found. */
const lookedAt = 200;

/** The sign that parts the cells of most lines; titles before a list have none, or others. */
function usualSeparator(text: string): string {
  const lines = text.split(/\r?\n/, lookedAt).filter((line) => line.trim() !== '');
  const counts = new Map<string, number>();
  for (const line of lines.slice(0, 50)) {
    const sign = separatorOf(line);
    if (line.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

async function openParquet(
  database: LogDatabase,
  files: readonly LogFile[],
  handles: OpenedFile[],
): Promise<{ from: Scan; layout: Layout }> {
  const scans: Scan[] = [];
  let first: { file: LogFile; layout: Layout } | undefined;
  for (const file of files) {
    const columns = await parquetColumns(file);
    const layout = { separator: ',', skipped: 0, head: [columns], width: columns.length };
    first ??= { file, layout };
    checkColumns(first.file, first.layout, file, layout);
    if (database.readsParquet) {
      const handle = await database.register(file);
      handles.push({ name: file.name, handle });
      scans.push(parquetScan(handle, columns));
      continue;
    }
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for await (const piece of parquetPieces(file)) pieces.push(piece);
    const handle = await database.registerText(pieces);
    handles.push({ name: file.name, handle });
    scans.push(textScan(handle, layout, 'none'));
  }
  const layout = first?.layout ?? { separator: ',', skipped: 0, head: [], width: 0 };
  return { from: together(scans), layout };
}

function parquetScan(handle: string, columns: readonly string[]): Scan {
  const { name: quoted, text } = dialects.duckdb;
  return (types = {}) => {
    const cells = columns.map((column, at) => {
      const name = fileColumnName(at);
      return `CAST(${quoted(column)} AS ${types[name] ?? 'VARCHAR'}) AS ${name}`;
    });
    return `SELECT ${cells.join(', ')} FROM read_parquet(${text(handle)})`;
  };
}
