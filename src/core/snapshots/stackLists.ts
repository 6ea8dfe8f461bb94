import { Problem } from '../problem';
import { columnByName, numberColumn } from '../table/columns';
import { cellText } from '../table/customerIds';
import { guessRoles } from '../table/guessRoles';
import type { NumberColumn, Table } from '../table/table';
import { guessTierColumn } from '../tiers/guessTierColumn';
import { emptyNumbers, putNumber, textColumn } from './newColumns';
import type { PairOptions } from './options';

/** A list of one time, under the name of that time. */
export interface DatedList {
  name: string;
  table: Table;
}

/** Columns of a list by what they are to a snapshot. */
interface Found {
  customer: string;
  tier: string;
  value: string | undefined;
  owner: string | undefined;
}

/**
 * Two lists of the same customers, each of one time, as one list by periods, with the options that read it. A column is
 * taken by the name that the options give, and where a list heads it otherwise, by what it looks like. Throws
 * `no-customer-column`, `no-category-column`, `column-missing`.
 *
 * @param more number columns that both lists must have under the same name
 */
export function stackLists(
  lists: readonly DatedList[],
  asked: Partial<PairOptions>,
  more: readonly string[] = [],
): { table: Table; options: Partial<PairOptions> } {
  const found = lists.map(({ table }) => columnsOf(table, asked));
  const last = found[found.length - 1];
  const rowCount = lists.reduce((sum, { table }) => sum + table.rowCount, 0);
  const starts = lists.map((_, l) => lists.slice(0, l).reduce((sum, { table }) => sum + table.rowCount, 0));
  const headers = freeHeaders([last.customer, last.tier, last.value, last.owner, ...more]);

  const texts = (header: string, text: (l: number, row: number) => string) =>
    textColumn(header, rowCount, (put) => {
      lists.forEach(({ table }, l) => {
        for (let row = 0; row < table.rowCount; row++) put(starts[l] + row, text(l, row));
      });
    });
  const cells = (header: string, of: (columns: Found) => string) => {
    const columns = lists.map(({ table }, l) => columnByName(table, of(found[l])));
    return texts(header, (l, row) => cellText(columns[l], row).trim());
  };
  const numbers = (header: string, of: (columns: Found) => string | undefined): NumberColumn => {
    const column = emptyNumbers(header, rowCount);
    lists.forEach(({ table }, l) => {
      const name = of(found[l]);
      const from = name === undefined ? undefined : numberColumn(table, name);
      from?.values.forEach((value, row) => putNumber(column, starts[l] + row, from.valid[row] ? value : NaN));
    });
    return column;
  };

  const { value, owner } = last;
  const table: Table = {
    rowCount,
    columns: [
      cells(last.customer, (columns) => columns.customer),
      texts(headers.period, (l) => lists[l].name),
      cells(last.tier, (columns) => columns.tier),
      ...(value === undefined
        ? []
        : [numbers(value, (columns) => columns.value), texts(headers.unit, (l) => found[l].value ?? '')]),
      ...(owner === undefined ? [] : [cells(owner, (columns) => columns.owner ?? '')]),
      ...more.map((name) => numbers(name, () => name)),
    ],
    origin: lists[lists.length - 1].table.origin,
    findings: lists.flatMap(({ table: of }) => of.findings),
    recognition: { shape: 'snapshots', roles: {}, evidence: [], isSure: true },
  };
  const options: Partial<PairOptions> = {
    ...{ customer: last.customer, period: headers.period, tier: last.tier },
    ...(value === undefined ? {} : { value, unit: headers.unit }),
    ...(owner === undefined ? {} : { owner }),
    periods: lists.map(({ name }) => name),
  };
  return { table, options };
}

function columnsOf(table: Table, asked: Partial<PairOptions>): Found {
  const roles = guessRoles(table);
  const given = (name: string | undefined): string | undefined =>
    table.columns.find((column) => column.name === name)?.name;
  const customer = given(asked.customer) ?? roles.customer?.[0];
  if (customer === undefined)
    throw new Problem('no-customer-column', { sheet: table.origin.sheet, option: 'customer' });
  const number = [...(roles.value ?? []), ...(roles.amount ?? [])].find(
    (name) => columnByName(table, name).kind === 'number',
  );
  const value = given(asked.value) ?? number;
  if (asked.value !== undefined && value === undefined) columnByName(table, asked.value, 'value');
  const owner = asked.owner === undefined ? undefined : columnByName(table, asked.owner, 'owner').name;
  return { customer, tier: given(asked.tier) ?? guessTierColumn(table), value, owner };
}

/** Headers that no column of the lists has. */
function freeHeaders(taken: readonly (string | undefined)[]): { period: string; unit: string } {
  const free = (wanted: string): string => (taken.includes(wanted) ? free(`${wanted}_`) : wanted);
  return { period: free('period'), unit: free('unit') };
}
