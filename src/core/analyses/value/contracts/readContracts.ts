import { Problem } from '../../../problem';
import { columnByName } from '../../../table/columns';
import type { DateColumn, Table } from '../../../table/table';
import { dayNumber } from '../../../orders/timeUnit';
import type { Contract } from './countRenewals';
import type { ContractsOptions } from './options';

type CustomerSource = Extract<ContractsOptions['source'], { from: 'customers' }>;

export interface ReadContracts {
  /** Contracts with a start, and the table row of each. */
  contracts: Contract[];
  rows: Uint32Array;
  observationEnd: number;
  withoutStart: number;
  endsLater: number;
}

/** Rows named in a problem. */
const mostNamed = 5;

/**
 * Contracts of a customer list. Throws `column-missing`, `column-not-date`, `no-data-rows` when no row has a start, and
 * `contract-ends-before-start` with the rows meant.
 */
export function readContracts(table: Table, source: CustomerSource): ReadContracts {
  const start = dateColumn(table, source.start, 'source.start');
  const end = endColumn(table, source.end);
  const rows: number[] = [];
  const contracts: Contract[] = [];
  const wrong: number[] = [];
  let latest = -Infinity;
  for (let row = 0; row < table.rowCount; row++) {
    if (!start.valid[row]) continue;
    const from = Math.floor(start.values[row]);
    const to = end?.valid[row] ? Math.floor(end.values[row]) : NaN;
    if (to < from) wrong.push(row);
    latest = Math.max(latest, from, to === to ? to : from);
    rows.push(row);
    contracts.push({ start: from, end: to });
  }
  if (contracts.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet, column: start.name });
  if (wrong.length > 0) {
    const { rowIndices, firstRow } = table.origin;
    const named = wrong.slice(0, mostNamed).map((row) => (rowIndices ? rowIndices[row] : firstRow + row) + 1);
    throw new Problem(
      'contract-ends-before-start',
      { sheet: table.origin.sheet, column: source.end, option: 'source.end' },
      { count: wrong.length, rows: { list: named } },
    );
  }
  const observationEnd = source.observationEnd === null ? latest : dayNumber(source.observationEnd);
  return {
    contracts,
    rows: Uint32Array.from(rows),
    observationEnd,
    withoutStart: table.rowCount - rows.length,
    endsLater: contracts.reduce((count, { end: day }) => count + (day > observationEnd + 1 ? 1 : 0), 0),
  };
}

function dateColumn(table: Table, name: string, option: string): DateColumn {
  const column = columnByName(table, name, option);
  if (column.kind !== 'date') throw new Problem('column-not-date', { sheet: table.origin.sheet, column: name, option });
  return column;
}

/** The column of ends; `undefined` where it is blank from top to bottom, whatever kind that was read as. */
function endColumn(table: Table, name: string): DateColumn | undefined {
  const column = columnByName(table, name, 'source.end');
  const isBlank = column.kind === 'text' ? column.codes.every((code) => code < 0) : !column.valid.includes(1);
  return isBlank ? undefined : dateColumn(table, name, 'source.end');
}
