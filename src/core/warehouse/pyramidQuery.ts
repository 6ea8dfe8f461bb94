import { Problem } from '../problem';
import type { Indicator, Missing } from '../scoring/options';
import { normalizedWeights } from '../scoring/weightedScores';
import type { Table } from '../table/table';
import type { Rule, Tiers, Ties } from '../tiers/options';
import { ruleSql } from './ruleSql';
import { filledColumns, scoreColumn, statisticColumns, weightedScoreSql } from './scoreSql';
import { cast, choose, column, isNull, number, operator, own, text, type Query, type Sql } from './sql';
import { borderColumns, countColumns, keySql, raisedColumns, rankColumns, tierByScoreSql } from './tierSql';

/** What of a classified model the warehouse needs. */
export interface WarehouseModel {
  id?: string;
  indicators: readonly Indicator[];
  tiers: Tiers;
  missing: Missing;
  ties: Ties;
  rules: readonly Rule[];
  overrides: readonly { id: string; tier: string }[];
}

export interface Target {
  /** Table of the customers in the warehouse. */
  customers: string;
  /** What the columns of score and tier are called there. */
  score: string;
  tier: string;
}

/**
 * One statement that scores and tiers every customer of a table as the pyramid does: all its columns, and score and
 * tier; both are NULL where a customer has none. Numbers of the table are read as doubles.
 * Throws `options-invalid` for what no SQL says the same way: natural breaks, ages in rules, numbers that contain a text.
 *
 * @param table the list that the model was made on: it tells what kinds of columns rules are about
 */
export function pyramidQuery(table: Table, model: WarehouseModel, { customers, score, tier }: Target): Query {
  const { indicators, tiers, missing, ties, rules, overrides, id } = model;
  if (overrides.length > 0 && id === undefined) throw new Problem('options-invalid', { option: 'id' }, { value: '' });
  const weights = normalizedWeights(indicators);
  const isByValue = tiers.by === 'share-of-value';
  const hasCounts = isByValue || tiers.by === 'share-of-customers';
  const isDown = hasCounts && ties === 'down';
  const names = tiers.cuts.map((cut) => cut.name);
  const step = (name: string, from: string[], columns: Query['answer']['columns'], all?: string) => ({
    name: own(name),
    select: {
      from: from.map((one) => (one === customers ? one : own(one))),
      columns,
      ...(all === undefined ? {} : { all: all === customers ? all : own(all) }),
    },
  });
  const steps = [
    step(
      'source',
      [customers],
      [
        ...indicators.map((indicator, at) => ({
          as: own(`value_${at}`),
          of: cast(column(indicator.column), 'double'),
        })),
        ...(isByValue ? [{ as: own('worth'), of: cast(column(tiers.column), 'double') }] : []),
      ],
      customers,
    ),
    step('statistics', ['source'], statisticColumns(indicators, missing)),
    step('filled', ['source', 'statistics'], filledColumns(indicators, missing), 'source'),
    step(
      'scores',
      ['filled', 'statistics'],
      indicators.map((indicator, at) => ({ as: own(`score_${at}`), of: scoreColumn(indicator, at) })),
      'filled',
    ),
    step('scored', ['scores'], [{ as: own('score'), of: weightedScoreSql(weights, missing) }], 'scores'),
    step(
      'rated',
      ['scored'],
      [
        { as: own('key'), of: keySql },
        { as: own('rated'), of: ratedSql(table, model) },
      ],
      'scored',
    ),
    step('ranked', ['rated'], rankColumns(isByValue), 'rated'),
    ...(hasCounts ? [step('counts', ['ranked'], countColumns(tiers))] : []),
    step(isDown ? 'lasts' : 'borders', hasCounts ? ['ranked', 'counts'] : ['statistics'], borderColumns(tiers, ties)),
    ...(isDown ? [step('borders', ['ranked', 'counts', 'lasts'], raisedColumns(tiers))] : []),
    step('tiered', ['ranked', 'borders'], [{ as: own('tier_0'), of: tierByScoreSql(tiers) }], 'ranked'),
    ...rules.map((rule, i) =>
      step(
        `rule_${i + 1}`,
        [i === 0 ? 'tiered' : `rule_${i}`],
        [{ as: own(`tier_${i + 1}`), of: afterRule(table, rule, i, names) }],
        i === 0 ? 'tiered' : `rule_${i}`,
      ),
    ),
  ];
  const last = column(own(`tier_${rules.length}`));
  const placed = overrideCases(overrides, names, id);
  const index = choose(placed, last);
  const named = names.map((name, at): [Sql, Sql] => [operator('=', index, number(at)), text(name)]);
  return {
    steps,
    answer: {
      from: [own(rules.length > 0 ? `rule_${rules.length}` : 'tiered')],
      columns: [
        ...table.columns.map(({ name }) => ({ as: name, of: column(name) })),
        { as: score, of: column(own('score')) },
        { as: tier, of: choose(named) },
      ],
    },
  };
}

function overrideCases(overrides: WarehouseModel['overrides'], names: readonly string[], id: string | undefined) {
  if (id === undefined) return [];
  // of several for one customer the last one counts
  return [...overrides]
    .reverse()
    .map((override): [Sql, Sql] => [
      operator('=', cast(column(id), 'text'), text(override.id)),
      number(names.indexOf(override.tier)),
    ]);
}

/** 1 for rows that take a place when tiers are cut: those with a score that no rule leaves unrated. */
function ratedSql(table: Table, { rules, overrides, id }: WarehouseModel): Sql {
  let left: Sql = number(0);
  if (rules.some(({ effect }) => effect === 'unrated')) {
    rules.forEach((rule, i) => {
      if (rule.effect !== 'unrated' && rule.effect !== 'set') return;
      left = choose([[ruleSql(table, rule, `rules.${i}`), number(rule.effect === 'unrated' ? 1 : 0)]], left);
    });
  }
  const isPlaced = overrideCases(overrides, [], id).map(([test]): [Sql, Sql] => [test, number(0)]);
  return choose(
    [
      [isNull(column(own('score'))), number(0)],
      [operator('=', choose(isPlaced, left), number(1)), number(0)],
    ],
    number(1),
  );
}

function afterRule(table: Table, rule: Rule, i: number, names: readonly string[]): Sql {
  const before = column(own(`tier_${i}`));
  const target = rule.effect === 'unrated' ? -1 : names.indexOf(rule.tier ?? '');
  const test = ruleSql(table, rule, `rules.${i}`);
  const isRated = operator('>=', before, number(0));
  const acts =
    rule.effect === 'at-least'
      ? operator('AND', isRated, operator('>', before, number(target)), test)
      : rule.effect === 'at-most'
        ? operator('AND', isRated, operator('<', before, number(target)), test)
        : test;
  return choose([[acts, number(target)]], before);
}
