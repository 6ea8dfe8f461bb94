import type { PyramidOptions, Rule } from '../core/analyses/pyramid/options';
import type { Column, Table } from '../core/table/table';

/** Edits of knock-out rules and placements by hand. A new rule is valid at once and concerns nobody yet. */

export type Condition = Rule['when'][number];
export type Operator = Condition['operator'];

/** A condition on a column for the user to fill in; of numbers, dates and texts one that no customer meets. */
export function newCondition(column: Column): Condition {
  switch (column.kind) {
    case 'number':
      return { column: column.name, operator: '>', value: highest(column.values, column.valid) };
    case 'date':
      return { column: column.name, operator: '>', value: isoDate(highest(column.values, column.valid)) };
    case 'boolean':
      return { column: column.name, operator: '=', value: true };
    case 'text':
      return { column: column.name, operator: '=', value: '' };
  }
}

/** Comparisons that make sense for the column. */
export function operatorsOf(column: Column | undefined): readonly Operator[] {
  return column?.kind === 'number' || column?.kind === 'date'
    ? ['>', '>=', '<', '<=', '=', '<>', 'is-blank']
    : ['=', '<>', 'contains', 'is-blank'];
}

/** A rule that puts customers at most into the lowest tier, on the first column that is not the customer's name. */
export function addRule(options: PyramidOptions, table: Table): PyramidOptions {
  const column = table.columns.find(({ name, kind }) => kind === 'number' && name !== options.id) ?? table.columns[0];
  const lowest = options.tiers.cuts[options.tiers.cuts.length - 1];
  const rule: Rule = { when: [newCondition(column)], match: 'all', effect: 'set', tier: lowest.name };
  return { ...options, rules: [...options.rules, rule] };
}

export function changeRule(options: PyramidOptions, index: number, change: Partial<Rule>): PyramidOptions {
  return { ...options, rules: options.rules.map((rule, i) => (i === index ? { ...rule, ...change } : rule)) };
}

export function changeCondition(options: PyramidOptions, rule: number, index: number, condition: Condition) {
  const when = options.rules[rule].when.map((old, i) => (i === index ? condition : old));
  return changeRule(options, rule, { when });
}

export function addCondition(options: PyramidOptions, rule: number, table: Table): PyramidOptions {
  const last = options.rules[rule].when.at(-1);
  const column = table.columns.find(({ name }) => name === last?.column) ?? table.columns[0];
  return changeRule(options, rule, { when: [...options.rules[rule].when, newCondition(column)] });
}

/** Without its last condition a rule goes too. */
export function removeCondition(options: PyramidOptions, rule: number, index: number): PyramidOptions {
  const when = options.rules[rule].when.filter((_, i) => i !== index);
  if (when.length > 0) return changeRule(options, rule, { when });
  return { ...options, rules: options.rules.filter((_, i) => i !== rule) };
}

export function removeRule(options: PyramidOptions, index: number): PyramidOptions {
  return { ...options, rules: options.rules.filter((_, i) => i !== index) };
}

/** Puts a customer into a tier with a reason; an earlier placement of the same customer is replaced. */
export function placeByHand(options: PyramidOptions, id: string, tier: string, reason: string): PyramidOptions {
  return { ...options, overrides: [...options.overrides.filter((old) => old.id !== id), { id, tier, reason }] };
}

export function removePlacement(options: PyramidOptions, id: string): PyramidOptions {
  return { ...options, overrides: options.overrides.filter((old) => old.id !== id) };
}

function highest(values: Float64Array, valid: Uint8Array): number {
  return values.reduce(
    (most, value, row) => (valid[row] && value > most ? value : most),
    valid.includes(1) ? -Infinity : 0,
  );
}

function isoDate(day: number): string {
  return new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);
}
