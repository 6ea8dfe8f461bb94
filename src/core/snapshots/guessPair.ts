import { Problem } from '../problem';
import { guessRoles } from '../table/guessRoles';
import type { Table, TextColumn } from '../table/table';
import { means } from '../table/words/meanings';
import type { PairOptions } from './options';

/** More names than this are no tiers. */
const mostTiers = 12;
/** Two columns hold the same tiers if they have at least this share of their names in common. */
const alike = 0.5;

/**
 * The columns in which two snapshots seem to stand: a period with a tier, or two columns with the same names of tiers.
 * Throws `snapshots-missing`.
 */
export function guessPair(table: Table): Partial<PairOptions> {
  const customer = guessRoles(table).customer?.[0];
  const groups = table.columns.filter(
    (column): column is TextColumn =>
      column.kind === 'text' &&
      column.name !== customer &&
      !means(column.name, 'owner') &&
      column.dictionary.length > 0 &&
      column.dictionary.length <= mostTiers,
  );
  const period =
    table.recognition?.roles.period ??
    table.columns.find(({ name }) => name !== customer && means(name, 'period'))?.name;
  const tier = groups.find(({ name }) => name !== period);
  const value = [...(guessRoles(table).value ?? []), ...(guessRoles(table).amount ?? [])].at(0);
  if (period !== undefined && tier) return { customer, period, tier: tier.name, value };
  const pairs = groups.flatMap((first, i) => groups.slice(i + 1).map((second) => [first, second]));
  const pair = pairs.find(([first, second]) => overlap(first.dictionary, second.dictionary) >= alike);
  if (!pair) throw new Problem('snapshots-missing', { sheet: table.origin.sheet, option: 'period' });
  return { customer, before: pair[0].name, after: pair[1].name, value };
}

function overlap(first: readonly string[], second: readonly string[]): number {
  const both = first.filter((name) => second.includes(name)).length;
  return both / (first.length + second.length - both);
}
