import { areCustomersCounter, datevAccount, datevCounterAccount } from '../table/datevAccounts';
import type { ListRole, ListRoles, Shape, Table } from '../table/table';
import { bookkeeping } from './exports/bookkeeping';
import type { KnownExport } from './exports/KnownExport';
import { salesPrograms } from './exports/salesPrograms';
import { shops } from './exports/shops';

/** The exports that are known: those of shops with order lines before others, since their headers say most. */
export const knownExports: readonly KnownExport[] = [...shops, ...salesPrograms, ...bookkeeping];

/** Headers as they compare: programs differ in case, spaces and the signs around words from version to version. */
const plain = (header: string): string =>
  header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();

/** The export whose signature the headers hold, with the columns of this table by role; `undefined` for any other list. */
export function findExport(table: Table): { name: string; shape: Shape; roles: ListRoles } | undefined {
  const names = new Map(table.columns.map(({ name }) => [plain(name), name]));
  const first = (headers: readonly string[]): string | undefined => {
    const found = headers.find((header) => names.has(plain(header)));
    return found === undefined ? undefined : names.get(plain(found));
  };
  const known = knownExports.find(({ signature }) => signature.every((headers) => first(headers) !== undefined));
  if (!known) return undefined;
  const roles: ListRoles = {};
  for (const [role, headers] of Object.entries(known.roles) as [ListRole, readonly string[]][]) {
    const name = first(headers);
    if (name !== undefined) roles[role] = name;
  }
  const numbersOf = (wanted: string) => table.columns.find(({ name, kind }) => name === wanted && kind === 'number');
  const [account, counter] = [numbersOf(datevAccount), numbersOf(datevCounterAccount)];
  if (roles.customer === datevAccount && account?.kind === 'number' && counter?.kind === 'number') {
    if (areCustomersCounter(account, counter)) roles.customer = datevCounterAccount;
  }
  // A report by customer has the customer in a line above the rows.
  const group = table.findings.find(({ code }) => code === 'rows-group')?.column;
  if (roles.customer === undefined && group !== undefined) roles.customer = group;
  return { name: known.name, shape: known.shape, roles };
}
