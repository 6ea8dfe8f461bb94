import { isBlank, looksLikeHeader } from '../header';
import type { Cell } from '../table';
import { excelErrors } from '../excelErrors';
import { columnKinds, kindOf, sampleRows, type ColumnKind } from './columnKinds';
import { isFooterText } from './footerText';
import { provenTotals } from './provenTotals';
import type { RowKind } from './rowKinds';
import { filledCells, usualCount } from './rowWidths';
import { isSurelyTotal, mayBeTotal, totalLabel } from './totalLabel';

/** The end of a list is looked at row by row this far up. */
const tailRows = 50;
/** Labels of totals stand in one of the first columns. */
const labelColumns = 3;
/** Another table is looked for below this many gaps. */
const mostGaps = 1000;
/** A line drawn with characters. */
const rule = /^\s*[-=_+:|*]{3,}\s*$/;
const ruleStarts = '-=_+:|*';
/** Ends a text file of old programs. */
const endMark = '\u001A';

/** The rows below the header: which of them are no rows of the list. */
interface Body {
  rows: readonly Cell[][];
  /** Row of each position. */
  positions: Uint32Array;
  kinds: readonly ColumnKind[];
  numbers: readonly number[];
  /** Cells that a row of the list fills, about. */
  usual: number;
}

/**
 * The rows of a list that are none of its own, by position: repeated headers, comments, totals, the footer of a report,
 * and another table below. Of long lists only the first cells of each row and the last rows are looked at, unless
 * something is found.
 *
 * @param positions the filled rows below the header
 * @param header the cells of the header, if there is one
 */
export function findLeftRows(
  rows: readonly Cell[][],
  positions: Uint32Array,
  header: readonly Cell[] | undefined,
): Map<number, RowKind> {
  const width = rows[positions[0]].length;
  const first = positions.subarray(0, sampleRows);
  const counts = Array.from(first, (row) => filledCells(rows[row], width));
  const usual = usualCount(counts);
  const sample = first.filter((_, i) => counts[i] >= 0.6 * usual);
  const kinds = columnKinds(rows, sample, width);
  const numbers = kinds.flatMap(({ kind }, column) => (kind === 'number' ? [column] : []));
  const body: Body = { rows, positions, kinds, numbers, usual };
  const left = new Map<number, RowKind>();
  const { candidates, end } = lookAtFirstCells(body, header, otherTable(body, header, left), left);
  if (candidates.length > 0) markTotals(body, candidates, left);
  markFooter(body, end, left);
  const last = lastTotal(body, candidates, end, left);
  if (last !== undefined) left.set(last, 'total');
  const sum = candidates.length > 0 ? undefined : unnamedSum(body, end, left);
  if (sum !== undefined) markTotals(body, [sum], left);
  return left;
}

/**
 * Marks repeated headers, comments and a table right below with more or fewer of the same columns, in one pass over the
 * first cells; returns what may be totals, and where the list ends.
 */
function lookAtFirstCells(
  { rows, positions, usual, kinds }: Body,
  header: readonly Cell[] | undefined,
  end: number,
  left: Map<number, RowKind>,
): { candidates: number[]; end: number } {
  const candidates: number[] = [];
  const named = header ? header.findIndex((cell) => !isBlank(cell)) : -1;
  const name = named < 0 ? undefined : header?.[named];
  for (let at = 0; at < end; at++) {
    const row = rows[positions[at]];
    if (header && name !== undefined && isAlike(row[named], name)) {
      if (isSame(row, header)) {
        left.set(at, 'header-again');
        continue;
      }
      if (isOtherHeader(row, header, kinds)) {
        for (let other = at; other < end; other++) left.set(other, 'other-table');
        return { candidates, end: at };
      }
    }
    let column = 0;
    while (column < labelColumns - 1 && column < row.length - 1 && row[column] === '') column += 1;
    const cell = row[column];
    if (typeof cell !== 'string' || cell === '') continue;
    if (ruleStarts.includes(cell[0]) && row.every((each) => isBlank(each) || isRule(each))) {
      left.set(at, 'comment');
      continue;
    }
    if (usual > 1 && isAlone(row) && isFooterText(row)) left.set(at, 'footer');
    else if (cell.charCodeAt(0) === 35) {
      if (usual > 1 && isAlone(row) && !(excelErrors as readonly string[]).includes(cell)) left.set(at, 'comment');
    } else if (mayBeTotal(cell) && totalLabel(cell)) candidates.push(at);
  }
  return { candidates, end };
}

/** Whether a row has most of the header's names, and others or fewer: the header of another table. */
function isOtherHeader(row: readonly Cell[], header: readonly Cell[], kinds: readonly ColumnKind[]): boolean {
  const names = header.filter((cell) => !isBlank(cell)).length;
  const same = header.filter((cell, column) => !isBlank(cell) && isAlike(row[column], cell)).length;
  const isValue = ({ kind }: ColumnKind, column: number) => {
    const own = kindOf(row[column]);
    return (kind === 'number' || kind === 'date') && own !== 'text' && own !== 'blank';
  };
  return same >= Math.max(2, names / 2) && !kinds.some(isValue);
}

/** The last row of the list, where it has nothing but numbers and other rows have more: it may be their sum. */
function unnamedSum({ rows, positions, kinds }: Body, end: number, left: Map<number, RowKind>): number | undefined {
  let last = end - 1;
  while (last >= 0 && left.has(last)) last -= 1;
  // Of three rows numbered 1, 2, 3 the last is the sum of the others, too.
  if (last < 3) return undefined;
  const row = rows[positions[last]];
  const keys = kinds.flatMap(({ kind, isFilled }, column) => (isFilled && kind !== 'number' ? [column] : []));
  const hasNames = keys.some((column) => kinds[column].kind === 'text');
  return hasNames && keys.every((column) => isBlank(row[column])) ? last : undefined;
}

/**
 * The last row of the list, where it is called a total and has more than any other row, although nothing proves it: of a
 * list that was filtered or rounded, the total no longer is the sum. One with a city or a date of its own is a company.
 */
function lastTotal(
  { rows, positions, numbers, kinds }: Body,
  candidates: readonly number[],
  end: number,
  left: ReadonlyMap<number, RowKind>,
): number | undefined {
  let last = end - 1;
  while (last > 0 && left.has(last)) last -= 1;
  if (last < 2 || candidates[candidates.length - 1] !== last) return undefined;
  const row = rows[positions[last]];
  const label = row.findIndex((cell) => typeof cell === 'string' && cell !== '');
  if (!isSurelyTotal(String(row[label]))) return undefined;
  const isOwn = (column: number) => column !== label && kinds[column].kind !== 'number' && !isBlank(row[column]);
  if (kinds.some((_, column) => isOwn(column))) return undefined;
  const hasMost = (column: number) => {
    const own = Number(row[column]);
    for (let at = 0; at < last; at++) {
      if (!left.has(at) && Number(rows[positions[at]][column]) >= own) return false;
    }
    return typeof row[column] === 'number';
  };
  const filled = numbers.filter((column) => !isBlank(row[column]));
  return filled.length > 0 && filled.every(hasMost) ? last : undefined;
}

/** Marks those that their numbers prove, or cells left blank that customers have. */
function markTotals(body: Body, candidates: readonly number[], left: Map<number, RowKind>): void {
  const { rows, positions, numbers, kinds } = body;
  const label = (at: number) => rows[positions[at]].findIndex((cell) => typeof cell === 'string' && cell !== '');
  const keys = kinds.flatMap(({ kind, isFilled }, column) => (isFilled && kind !== 'number' ? [column] : []));
  const isWhole = (at: number) => label(at) >= 0 && totalLabel(String(rows[positions[at]][label(at)])) === 'whole';
  const others = (at: number) => keys.filter((column) => column !== label(at));
  const lacksKeys = (at: number) => others(at).every((column) => isBlank(rows[positions[at]][column]));
  const isBlankTotal = (at: number) => isWhole(at) && others(at).length > 0 && lacksKeys(at);
  const blank = new Set(candidates.filter(isBlankTotal));
  let marked: readonly number[] = candidates;
  // A name among them belongs to the sums of the others.
  for (let round = 0; round < 3; round++) {
    const proven = provenTotals(rows, positions, marked, numbers);
    const rest = marked.filter((at) => blank.has(at) || (proven.has(at) && (isWhole(at) || lacksKeys(at))));
    if (rest.length === marked.length) break;
    marked = rest;
  }
  for (const at of marked) left.set(at, 'total');
}

/** Marks another table below blank rows, with a header of its own over this one's numbers; returns where it begins. */
function otherTable(
  { rows, positions, kinds }: Body,
  header: readonly Cell[] | undefined,
  left: Map<number, RowKind>,
): number {
  const { length } = positions;
  const measured = kinds.flatMap(({ kind }, column) => (kind === 'number' || kind === 'date' ? [column] : []));
  if (measured.length === 0 || positions[length - 1] - positions[0] + 1 === length) return length;
  let gaps = 0;
  for (let at = 1; at < length - 1 && gaps < mostGaps; at++) {
    if (positions[at] === positions[at - 1] + 1) continue;
    gaps += 1;
    // A title may stand above it.
    const first = isAlone(rows[positions[at]]) && positions[at + 1] === positions[at] + 1 ? at + 1 : at;
    const row = rows[positions[first]];
    const below = rows[positions[first + 1]] as Cell[] | undefined;
    const isHeader =
      below !== undefined &&
      positions[first + 1] === positions[first] + 1 &&
      looksLikeHeader(row, below) &&
      !looksLikeHeader(below, undefined) &&
      row.filter((cell) => !isBlank(cell)).length > 1 &&
      measured.every((column) => kindOf(row[column]) === 'text' || kindOf(row[column]) === 'blank');
    if (!isHeader || isSame(row, header)) continue;
    for (let other = at; other < length; other++) left.set(other, 'other-table');
    return at;
  }
  return length;
}

/** Marks the lines of text that a report ends with: below a blank row, or worded as such. */
function markFooter({ rows, positions, kinds, usual }: Body, end: number, left: Map<number, RowKind>): void {
  const isMark = (at: number) => rows[positions[at]].every((cell) => isBlank(cell) || String(cell).trim() === endMark);
  for (let at = end - 1; at >= 0 && isMark(at); at--) left.set(at, 'footer');
  if (usual < 2) return;
  const isOpen = (at: number) => !left.has(at) || left.get(at) === 'footer';
  const isForeign = (at: number) => {
    const row = rows[positions[at]];
    const filled = row.filter((cell) => !isBlank(cell)).length;
    const hasValue = kinds.some(({ kind }, column) => {
      const own = kindOf(row[column]);
      return (kind === 'number' || kind === 'date') && (own === 'number' || own === 'date');
    });
    const isText = kinds.some(
      ({ kind }, column) => (kind === 'number' || kind === 'date') && kindOf(row[column]) === 'text',
    );
    return !hasValue && (filled <= Math.max(1, usual / 3) || isText);
  };
  const lines: number[] = [];
  for (let at = end - 1; at > 0 && at >= end - tailRows && (!isOpen(at) || isForeign(at)); at--)
    if (isOpen(at)) lines.unshift(at);
  const isFooter = (at: number) => positions[at] > positions[at - 1] + 1 || isFooterText(rows[positions[at]]);
  const first = lines.findIndex(isFooter);
  if (first >= 0) for (const at of lines.slice(first)) left.set(at, 'footer');
}

function isAlone(row: readonly Cell[]): boolean {
  let filled = 0;
  for (let column = 0; column < row.length && filled < 2; column++) if (!isBlank(row[column])) filled += 1;
  return filled === 1;
}

function isRule(cell: Cell): boolean {
  return typeof cell === 'string' && rule.test(cell);
}

function isSame(row: readonly Cell[], header: readonly Cell[] | undefined): boolean {
  return header !== undefined && header.every((cell, column) => isAlike(row[column], cell));
}

/** The same words, whatever their case and the spaces around them. */
function isAlike(cell: Cell, other: Cell): boolean {
  if (cell === other) return true;
  if (typeof cell !== 'string' || typeof other !== 'string') return false;
  return cell.trim().toLowerCase() === other.trim().toLowerCase();
}
