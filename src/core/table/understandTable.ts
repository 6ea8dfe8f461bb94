import { wholeSource } from './packedCells';
import { Problem } from '../problem';
import { cellAddress } from './a1';
import { bookYear } from './dates/bookYear';
import { findDuplicateIds } from './findDuplicateIds';
import { FindingLog, mostPlaces } from './findingLog';
import { guessRoles } from './guessRoles';
import { columnNames, isBlank, joinedHeader, type ColumnName } from './header';
import { readColumns, type ReadingOptions } from './readColumns';
import { fillDown, type FilledDown } from './rows/fillDown';
import { withGroupNames } from './rows/findGroups';
import { leftRowFindings } from './rows/leftRowFindings';
import { mergedCaptions } from './rows/mergedCaptions';
import { mixedCurrencies } from './mixedCurrencies';
import { partRows } from './rows/partRows';
import { sortCells } from './sortCells';
import type { Cell, Finding, SourceCells, Table } from './table';
import { untidyCells } from './untidyCells';

/** Ids repeated in more rows than this share are not customers once each but, say, their orders: no finding. */
const repeatedIdsAreNormal = 0.2;

/**
 * A table from cells: header found or generated, every column typed, what was noticed listed with addresses. Blank
 * rows, and columns that are blank from the header down, are left out; so are titles, totals and other lines that are no
 * rows of the list, unless the options keep them.
 *
 * Throws `selection-empty`, `selection-one-cell`, `no-data-rows`, `header-merged`.
 */
export function understandTable(given: SourceCells, options: ReadingOptions = {}): Table {
  const source = wholeSource(given);
  const place = { sheet: source.sheet, address: source.address };
  const filled = filledRows(source.rows);
  if (filled.length === 0) throw new Problem('selection-empty', place);
  if (source.rows.length === 1 && source.rows[0].length === 1) throw new Problem('selection-one-cell', place);

  const parted = partRows(source, filled, options.keepRows);
  const dataRows = parted.data;
  const first = joinedHeader(
    parted.header.map((row) => source.rows[row]),
    mergedCaptions(source, parted.header),
  );
  if (dataRows.length === 0) throw new Problem('no-data-rows', place);

  const begin = parted.header[0] > 0 ? bookYear(source.rows[0]) : undefined;
  const pivot = parted.groups ? undefined : fillDown(source.rows, parted);
  const rows = pivot
    ? pivot.rows
    : parted.groups
      ? withGroupNames(source.rows, dataRows, parted.groups)
      : rowsOf(source.rows, dataRows);
  const kept = source.columnIndices
    .map((_, i) => i)
    .filter((i) => (first && !isBlank(first[i])) || rows.some((row) => !isBlank(row[i])));
  const columnIndices = kept.map((i) => source.columnIndices[i]);
  const names = columnNames(first && kept.map((i) => first[i]), columnIndices);
  const headerRow = first ? source.rowIndices[parted.header[parted.header.length - 1]] : -1;
  const sheetRow = (row: number) => source.rowIndices[dataRows[row]];

  const findings: Finding[] = [
    ...headerFindings(names, columnIndices, headerRow, source),
    ...rowFindings(source, filled),
    ...filledFindings(source, pivot, (at) => names[kept.indexOf(at)].name),
    ...leftRowFindings(source, parted, (at) => names[kept.indexOf(at)].name),
  ];
  const toRead = kept.map((index, i) => ({
    index,
    name: names[i].name,
    log: new FindingLog(names[i].name, columnIndices[i], sheetRow),
  }));
  const sorted = sortCells(rows, toRead);
  const columns = readColumns(
    toRead.map(({ index, name, log }, i) => ({
      cells: {
        name,
        rows,
        index,
        numberFormat: source.numberFormats[index] ?? 'General',
        dateSystem: source.dateSystem,
        ...(begin ? { bookYear: begin } : {}),
      },
      sorted: sorted[i],
      log,
    })),
    options,
    source.culture,
  );
  for (const { log } of toRead) findings.push(...log.findings);

  let isOneBlock = true;
  for (let row = 1; row < dataRows.length && isOneBlock; row++) isOneBlock = sheetRow(row) === sheetRow(row - 1) + 1;
  const table: Table = {
    rowCount: rows.length,
    columns,
    origin: {
      sheet: source.sheet,
      address: source.address,
      ...(source.tableName === undefined ? {} : { tableName: source.tableName }),
      ...(source.readId === undefined ? {} : { readId: source.readId }),
      headerRow,
      firstRow: sheetRow(0),
      columnIndices,
      ...(isOneBlock ? {} : { rowIndices: Uint32Array.from(dataRows, (row) => source.rowIndices[row]) }),
    },
    findings,
  };
  const untidy = untidyCells(rows, toRead, sorted, columns);
  if (untidy.length > 0) table.untidy = untidy;
  const roles = guessRoles(table);
  const idColumn = roles.customer?.[0];
  const duplicates = idColumn === undefined ? undefined : findDuplicateIds(table, idColumn);
  if (duplicates && duplicates.count <= repeatedIdsAreNormal * table.rowCount) findings.push(duplicates);
  const currencies = mixedCurrencies(table, roles.amount?.[0]);
  if (currencies) findings.push(currencies);
  return table;
}

function filledFindings(
  { rowIndices, columnIndices }: SourceCells,
  pivot: FilledDown | undefined,
  nameOf: (column: number) => string,
): Finding[] {
  const columns = [...new Set(pivot?.cells.map(({ column }) => column))];
  return columns.map((at): Finding => {
    const own = pivot?.cells.filter(({ column }) => column === at) ?? [];
    const places = own.slice(0, mostPlaces).map(({ row }) => cellAddress(rowIndices[row], columnIndices[at]));
    return { code: 'filled-down', column: nameOf(at), count: own.length, places, treatment: 'converted' };
  });
}

/** Indices of the rows with at least one filled cell. */
function filledRows(rows: Cell[][]): Uint32Array {
  const filled = new Uint32Array(rows.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    for (let i = 0; i < cells.length; i++) {
      if (isBlank(cells[i])) continue;
      filled[count++] = row;
      break;
    }
  }
  return filled.subarray(0, count);
}

/** The rows of ascending indices; without a copy one by one where none is left out in between. */
function rowsOf(rows: Cell[][], indices: Uint32Array): Cell[][] {
  if (indices.length === rows.length) return rows;
  const [first, last] = [indices[0], indices[indices.length - 1]];
  if (last - first + 1 === indices.length) return rows.slice(first, last + 1);
  return Array.from(indices, (row) => rows[row]);
}

function headerFindings(
  names: ColumnName[],
  columnIndices: number[],
  headerRow: number,
  source: SourceCells,
): Finding[] {
  if (headerRow < 0) {
    return [{ code: 'header-generated', count: names.length, places: [], treatment: 'renamed' }];
  }
  const findings = names.flatMap(({ name, original, change }, i): Finding[] => {
    if (change === undefined || change === 'generated') return [];
    const code = change === 'blank' ? 'header-blank' : 'duplicate-header';
    const places = [cellAddress(headerRow, columnIndices[i])];
    return [{ code, column: name, count: 1, places, treatment: 'renamed', params: { original } }];
  });
  const dropped = source.columnIndices.filter((index) => !columnIndices.includes(index));
  if (dropped.length > 0) {
    const places = dropped.slice(0, mostPlaces).map((index) => cellAddress(headerRow, index));
    findings.push({ code: 'header-blank', count: dropped.length, places, treatment: 'skipped' });
  }
  return findings;
}

function rowFindings(source: SourceCells, filled: Uint32Array): Finding[] {
  const findings: Finding[] = [];
  // Blank rows below the last filled one are not part of the list.
  const span = filled[filled.length - 1] + 1;
  if (span > filled.length) {
    const isFilled = new Set(filled);
    const places: string[] = [];
    for (let row = 0; row < span && places.length < mostPlaces; row++) {
      if (!isFilled.has(row)) places.push(cellAddress(source.rowIndices[row], source.columnIndices[0]));
    }
    findings.push({ code: 'blank-rows', count: span - filled.length, places, treatment: 'skipped' });
  }
  const { hiddenRowsSkipped = 0, hiddenRowsIncluded = 0 } = source;
  if (hiddenRowsSkipped > 0)
    findings.push({ code: 'rows-filtered', count: hiddenRowsSkipped, places: [], treatment: 'skipped' });
  if (hiddenRowsIncluded > 0)
    findings.push({ code: 'rows-filtered', count: hiddenRowsIncluded, places: [], treatment: 'kept' });
  return findings;
}
