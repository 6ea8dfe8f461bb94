import { Problem } from '../../problem';
import { rectangleAddress } from '../a1';
import { looksLikeHeader } from '../header';
import type { SourceCells } from '../table';
import type { FoundHeader } from './findHeader';

/**
 * The header with the rows that merged cells show to be a part of it: those below that one of its cells reaches into, and
 * those right above with a caption over several columns, but not over all of them as titles are.
 *
 * @param filled rows with at least one filled cell
 */
export function withMergedRows(source: SourceCells, filled: Uint32Array, found: FoundHeader): FoundHeader {
  const { rows, rowIndices, columnIndices, merges = [] } = source;
  if (merges.length === 0 || found.header.length === 0) return found;
  const sheetRow = (position: number) => rowIndices[filled[position]];
  const isNaming = (position: number) =>
    position < filled.length - 1 && looksLikeHeader(rows[filled[position]], rows[filled[position + 1]]);
  const header = [...found.header];
  const reaches = (position: number) =>
    merges.some(
      ({ row, rows: count }) =>
        row <= sheetRow(position - 1) && row >= sheetRow(header[0]) && row + count > sheetRow(position),
    );
  for (let next = header[header.length - 1] + 1; isNaming(next) && reaches(next); next++) header.push(next);
  const isCaption = (position: number) =>
    merges.some(
      ({ row, columns }) =>
        row === sheetRow(position) && columns > 1 && columns < Math.max(2, columnIndices.length - 1),
    );
  for (let above = header[0] - 1; above >= 0 && isNaming(above) && isCaption(above); above--) header.unshift(above);
  return { header, start: Math.max(found.start, header[header.length - 1] + 1) };
}

/**
 * For a header whose captions are merged over their columns: the position of the cell that stands for a column, by row of
 * the header. Nothing where none of its cells are merged.
 *
 * @param header indices of the header's rows
 * @throws {Problem} `header-merged` where a cell of the header is merged with rows of the list
 */
export function mergedCaptions(
  { sheet, rowIndices, columnIndices, merges = [] }: SourceCells,
  header: readonly number[],
): ((row: number, column: number) => number) | undefined {
  const rows = header.map((row) => rowIndices[row]);
  const inHeader = merges.filter(({ row, rows: count }) => rows.some((at) => at >= row && at < row + count));
  const last = rows[rows.length - 1];
  const beyond = inHeader.find(({ row, rows: count }) => row + count - 1 > last);
  if (beyond) throw new Problem('header-merged', { sheet, address: rectangleAddress(beyond) });
  if (inHeader.length === 0) return undefined;
  return (row, column) => {
    const own = columnIndices[column];
    const merge = inHeader.find(
      (area) => area.row === rows[row] && own >= area.column && own < area.column + area.columns,
    );
    return merge ? columnIndices.indexOf(merge.column) : column;
  };
}
