import { Problem } from '../../../problem';
import { guessRoles } from '../../../table/guessRoles';
import type { Column, DateColumn, NumberColumn, Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import { countRenewals } from './countRenewals';
import { contractsSchema, type ContractPeriod, type ContractsOptions } from './options';
import { readContracts } from './readContracts';

/** Fewest rows that look like the decline of a cohort. */
const shortestCohort = 4;

/**
 * Options to start from: contracts of a start and an end column if there are two columns of dates, else the first column
 * of numbers that never rise. The period is the longest that gives at least three renewals. Throws `column-not-date`
 * if the table has neither.
 */
export function contractsDefaults(table: Table): ContractsOptions {
  const dates = table.columns.filter((column) => column.kind === 'date');
  const start = dates.find(({ name }) => means(name, 'contractStart')) ?? dates[0];
  const end = endOf(dates, start) ?? blankEnd(table);
  if (dates.length > 0 && end !== undefined) return contractList(table, start.name, end);
  const falling = survivorsOf(table);
  if (!falling) throw new Problem('column-not-date', { sheet: table.origin.sheet, option: 'source' }, { column: '' });
  return contractsSchema.parse({ source: { from: 'survivors', survivors: falling.name } });
}

/** Customers of one cohort still there, one row a period: a list without customers whose numbers never rise. */
export function survivorsOf(table: Table): NumberColumn | undefined {
  const known = foundSurvivors.get(table);
  if (known !== undefined) return known ?? undefined;
  const found = findSurvivors(table);
  foundSurvivors.set(table, found ?? null);
  return found;
}

/** Asked of a list after every change in the pane, and tables never change. */
const foundSurvivors = new WeakMap<Table, NumberColumn | null>();

function findSurvivors(table: Table): NumberColumn | undefined {
  if (guessRoles(table).customer !== undefined) return undefined;
  return table.columns.find((column): column is NumberColumn => column.kind === 'number' && isFalling(column));
}

/** Dates with blanks among them first: an end is blank while the contract runs. */
function endOf(dates: DateColumn[], start: DateColumn): string | undefined {
  const others = dates.filter((column) => column !== start);
  return (
    others.find(({ name, valid }) => means(name, 'contractEnd') && valid.includes(0)) ??
    others.find(({ name }) => means(name, 'contractEnd')) ??
    others[0]
  )?.name;
}

/** A column named like an end without a single date: all contracts run. */
function blankEnd({ columns }: Table): string | undefined {
  const isBlank = (column: Column) =>
    column.kind === 'text' ? column.codes.every((code) => code < 0) : !column.valid.includes(1);
  return columns.find((column) => means(column.name, 'contractEnd') && isBlank(column))?.name;
}

function contractList(table: Table, start: string, end: string): ContractsOptions {
  const roles = guessRoles(table);
  const options = (period: ContractPeriod) =>
    contractsSchema.parse({
      source: { from: 'customers', id: roles.customer?.[0], start, end, period },
      margin: marginOf(table),
    });
  const { source } = options('year');
  if (source.from !== 'customers') return options('year');
  const { contracts, observationEnd } = readContracts(table, source);
  const longEnough = (['year', 'quarter', 'month'] as const).find(
    (period) => countRenewals(contracts, period, observationEnd).asked.length >= 3,
  );
  return options(longEnough ?? 'month');
}

function marginOf(table: Table): ContractsOptions['margin'] {
  const column = table.columns.find(
    ({ kind, name }) => kind === 'number' && means(name, 'contractMargin') && !name.includes('%'),
  );
  return column ? { from: 'column', column: column.name } : { from: 'none' };
}

function isFalling({ values, valid }: NumberColumn): boolean {
  const until = valid.lastIndexOf(1) + 1;
  return (
    until >= shortestCohort &&
    values[0] > values[until - 1] &&
    values.subarray(0, until).every((value, row) => valid[row] && value >= 0 && (row === 0 || value <= values[row - 1]))
  );
}
