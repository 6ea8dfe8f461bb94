import { cellAddress } from '../a1';
import { mostPlaces } from '../findingLog';
import { isBlank } from '../header';
import type { Finding, SourceCells } from '../table';
import type { PartedRows } from './partRows';
import { rowFindings } from './rowKinds';

const longestExample = 60;

/**
 * What is said about rows that are none of the list, and about a header of several rows. Places: their first cells.
 *
 * @param nameOf a column's name by its position in the rows
 */
export function leftRowFindings(
  source: SourceCells,
  { header, left, groups }: PartedRows,
  nameOf: (position: number) => string,
): Finding[] {
  const first = (row: number) => source.rows[row].findIndex((cell) => !isBlank(cell));
  const placesOf = (rows: readonly number[]) =>
    rows.slice(0, mostPlaces).map((row) => cellAddress(source.rowIndices[row], source.columnIndices[first(row)]));
  const findings = left.map(({ kind, rows, kept }): Finding => {
    const text = String(source.rows[rows[0]][first(rows[0])]).trim();
    const example = text.length > longestExample ? `${text.slice(0, longestExample)}…` : text;
    return {
      code: rowFindings[kind],
      ...(kind === 'group' && groups ? { column: nameOf(groups.column) } : {}),
      count: rows.length,
      places: placesOf(rows),
      treatment: kept ? 'kept' : 'skipped',
      params: { example },
    };
  });
  if (header.length > 1) {
    findings.push({ code: 'header-joined', count: header.length, places: placesOf(header), treatment: 'joined' });
  }
  return findings;
}
