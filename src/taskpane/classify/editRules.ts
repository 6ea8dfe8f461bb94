import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Rule } from '../../core/tiers/options';
import type { Column, Table } from '../../core/table/table';

/** Edits of knock-out rules and placements by hand. A new rule is valid at once and concerns nobody yet. */

export type Condition = Rule['when'][number];
export type Override = PyramidOptions['overrides'][number];
/** Months that METHODS 1.2's sales procedure gives a new customer. */
const startingAge = 3;

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
  if (column?.kind === 'date') return ['>', '>=', '<', '<=', '=', '<>', 'younger-than-months', 'is-blank'];
  return column?.kind === 'number'
    ? ['>', '>=', '<', '<=', '=', '<>', 'is-blank']
    : ['=', '<>', 'contains', 'is-blank'];
}

/** The same condition with another comparison; its value stays where it still means something. */
export function changeOperator(condition: Condition, operator: Operator, column: Column | undefined): Condition {
  const { value } = condition;
  const isAge = operator === 'younger-than-months';
  if (operator === 'is-blank') return { ...condition, operator, value: undefined };
  if (isAge) return { ...condition, operator, value: typeof value === 'number' ? value : startingAge };
  const isUsable = value !== undefined && condition.operator !== 'younger-than-months';
  return { ...condition, operator, value: isUsable ? value : column ? newCondition(column).value : '' };
}

/** Another effect; only leaving customers unrated needs no tier, and any other one starts with the lowest. */
export function changeEffect(options: PyramidOptions, index: number, effect: Rule['effect']): PyramidOptions {
  const { cuts } = options.tiers;
  const tier = effect === 'unrated' ? undefined : (options.rules[index].tier ?? cuts[cuts.length - 1].name);
  return changeRule(options, index, { effect, tier });
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

/** Puts a customer into a tier, with the reason and the day (yyyy-mm-dd); an earlier placement of the same customer is replaced. */
export function placeByHand(options: PyramidOptions, placement: Override): PyramidOptions {
  const { id } = placement;
  return { ...options, overrides: [...options.overrides.filter((old) => old.id !== id), placement] };
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
