import { isDatevHead } from '../dates/bookYear';
import { isBlank } from '../header';
import type { SourceCells } from '../table';
import { findGroups, isHeading, type RowGroups } from './findGroups';
import { findHeader, type FoundHeader } from './findHeader';
import { withMergedRows } from './mergedCaptions';
import { findLeftRows } from './findLeftRows';
import type { KeptRows, RowKind } from './rowKinds';

/** The rows of a source: its header's, its list's, and those that are neither, as indices into its rows. */
export interface PartedRows {
  /** From the top; several where their cells are the parts of the names. */
  header: number[];
  data: Uint32Array;
  /** By kind; `kept` ones are in `data`. */
  left: { kind: RowKind; rows: number[]; kept: boolean }[];
  groups?: RowGroups;
}

/**
 * Parts the filled rows of a source. An Excel table's header is known; what stands among its rows is looked at all the
 * same.
 *
 * @param filled indices of the rows with at least one filled cell
 */
export function partRows(source: SourceCells, filled: Uint32Array, keep: KeptRows = {}): PartedRows {
  const { rows, rowIndices } = source;
  const keepsKind = (kind: RowKind) => keep.kinds?.includes(kind) === true;
  const keptRows = new Set(keep.rows);
  const isKept = (kind: RowKind, row: number) => keepsKind(kind) || keptRows.has(rowIndices[row]);

  const { header, start: begin } = headerOf(source, filled);
  // The line above the first group looks like one above the list.
  const below = header.length > 0 ? header[header.length - 1] + 1 : begin;
  const isAboveGroup = below < begin && begin < filled.length && isBlank(rows[filled[begin]][0]);
  const start = isAboveGroup && filled.subarray(below, begin).every((row) => isHeading(rows[row])) ? below : begin;
  const found = new Map<RowKind, number[]>();
  const note = (kind: RowKind, row: number) => found.set(kind, [...(found.get(kind) ?? []), row]);
  for (let at = 0; at < start; at++) {
    if (header.includes(at)) continue;
    note(isComment(rows[filled[at]]) ? 'comment' : 'preamble', filled[at]);
  }
  const body = filled.subarray(start);
  const names = header.length > 0 ? rows[filled[header[header.length - 1]]] : undefined;
  const inBody = body.length > 0 ? findLeftRows(rows, body, names) : new Map<number, RowKind>();
  const groups = body.length > 0 && !keepsKind('group') ? findGroups(rows, body, inBody) : undefined;
  for (const kind of ['header-again', 'comment', 'total', 'footer', 'other-table', 'group'] as const) {
    const own = Array.from(inBody).filter(([, each]) => each === kind);
    if (own.length > 0)
      found.set(kind, [...(found.get(kind) ?? []), ...own.map(([at]) => body[at]).sort((a, b) => a - b)]);
  }
  const left = Array.from(found).flatMap(([kind, all]) => {
    const kept = all.filter((row) => isKept(kind, row));
    const gone = all.filter((row) => !isKept(kind, row));
    return [
      ...(gone.length > 0 ? [{ kind, rows: gone, kept: false }] : []),
      ...(kept.length > 0 ? [{ kind, rows: kept, kept: true }] : []),
    ];
  });
  const out = new Set(left.flatMap(({ rows: each, kept }) => (kept ? [] : each)));
  for (const at of header) out.add(filled[at]);
  // Most lists have nothing to leave out below their header.
  const isWhole = out.size === start;
  const data = isWhole && inBody.size === 0 ? body : filled.filter((row) => !out.has(row));
  return { header: header.map((at) => filled[at]), data, left, ...(groups ? { groups } : {}) };
}

function headerOf(source: SourceCells, filled: Uint32Array): FoundHeader {
  const { rows, hasHeader } = source;
  if (hasHeader === undefined && filled.length > 2 && isDatevHead(rows[filled[0]])) return { header: [1], start: 2 };
  if (hasHeader === undefined) return withMergedRows(source, filled, findHeader(rows, filled));
  return hasHeader ? { header: [0], start: 1 } : { header: [], start: 0 };
}

function isComment(row: readonly unknown[]): boolean {
  const first = row.find((cell) => typeof cell !== 'string' || !isBlank(cell));
  return typeof first === 'string' && /^\s*(?:#|\/\/|--|sep=.$)/i.test(first);
}
