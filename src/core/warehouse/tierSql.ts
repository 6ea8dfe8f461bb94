import { Problem } from '../problem';
import { scoreKey } from '../tiers/cutTiers';
import type { Tiers, Ties } from '../tiers/options';
import { call, cast, choose, column, isFilled, nothing, number, operator, own, type Select, type Sql } from './sql';

/** As in `cutTiers`: cumulative shares within this of a whole customer count as that customer. */
const countGuard = 1e-9;
const key = column(own('key'));
const isRated = operator('=', column(own('rated')), number(1));
const rank = column(own('rank'));
const rated = column(own('rated_count'));

/** The score as a whole number of the steps in which scores are compared. */
export const keySql: Sql = call('FLOOR', operator('+', operator('*', column(own('score')), number(1e7)), number(0.5)));

/** Places of the rated rows, the best first, and how many there are; with what their values add up to, if that cuts. */
export function rankColumns(hasValue: boolean): Select['columns'] {
  const ratedKey = choose([[isRated, key]], number(-1));
  const worth = choose(
    [[operator('AND', isRated, isFilled(column(own('worth')))), column(own('worth'))]],
    cast(number(0), 'double'),
  );
  const order = [{ by: ratedKey, descending: true }, ...(hasValue ? [{ by: worth, descending: true }] : [])];
  return [
    { as: own('rank'), of: { kind: 'window', of: call('ROW_NUMBER'), order } },
    { as: own('rated_count'), of: { kind: 'window', of: call('SUM', column(own('rated'))) } },
    ...(hasValue
      ? [
          {
            as: own('before'),
            of: operator('-', { kind: 'window', of: call('SUM', worth), order, frame: 'rows' }, worth),
          },
          { as: own('total'), of: { kind: 'window', of: call('SUM', worth) } as const },
        ]
      : []),
  ];
}

/** How many of the best customers each cut takes, as columns of one row. */
export function countColumns(tiers: Tiers): Select['columns'] {
  if (tiers.by !== 'share-of-customers' && tiers.by !== 'share-of-value') return [];
  let cumulative = 0;
  return tiers.cuts.slice(0, -1).map(({ share }, at) => {
    cumulative += share;
    return {
      as: own(`taken_${at}`),
      of: tiers.by === 'share-of-value' ? takenByValue(cumulative) : takenOf(cumulative),
    };
  });
}

function takenOf(cumulative: number): Sql {
  const places = call(
    'CEIL',
    operator('-', operator('*', number(cumulative / 100), call('MAX', rated)), number(countGuard)),
  );
  return choose([[operator('>', places, call('MAX', rated)), call('MAX', rated)]], places);
}

/** All before the first customer before whom the share is reached. */
function takenByValue(cumulative: number): Sql {
  const limit = operator('*', number(cumulative / 100 - countGuard), column(own('total')));
  const isReached = operator('AND', isRated, operator('>=', column(own('before')), limit));
  const first = call('MIN', choose([[isReached, rank]], nothing));
  return choose([[isFilled(first), operator('-', first, number(1))]], call('MAX', rated));
}

/** Lowest key of each tier but the last, as columns of one row; NULL for a tier that nobody is in. */
export function borderColumns(tiers: Tiers, ties: Ties): Select['columns'] {
  if (tiers.by === 'natural-breaks') throw new Problem('options-invalid', { option: 'tiers.by' }, { value: tiers.by });
  if (tiers.by === 'score') {
    return tiers.cuts
      .slice(0, -1)
      .map(({ from }, at) => ({ as: own(`border_${at}`), of: number(scoreKey(from ?? 0)) }));
  }
  return tiers.cuts.slice(0, -1).map((_, at) => {
    const isLast = operator('AND', isRated, operator('=', rank, column(own(`taken_${at}`))));
    return { as: own(`${ties === 'up' ? 'border' : 'last'}_${at}`), of: call('MAX', choose([[isLast, key]], nothing)) };
  });
}

/** Where equal scores all go down: the lowest key above those that a cut would part. */
export function raisedColumns(tiers: Tiers): Select['columns'] {
  return tiers.cuts.slice(0, -1).map((_, at) => {
    const last = column(own(`last_${at}`));
    const isNext = operator(
      'AND',
      isRated,
      operator('=', rank, operator('+', column(own(`taken_${at}`)), number(1))),
      operator('=', key, last),
    );
    const above = call('MIN', choose([[operator('AND', isRated, operator('>', key, last)), key]], nothing));
    const isParted = operator('>', call('SUM', choose([[isNext, number(1)]], number(0))), number(0));
    return { as: own(`border_${at}`), of: choose([[isParted, above]], call('MAX', last)) };
  });
}

/** Place of the tier, 0 for the best; −1 without a score. */
export function tierByScoreSql(tiers: Tiers): Sql {
  const reached = tiers.cuts
    .slice(0, -1)
    .map((_, at): [Sql, Sql] => [operator('>=', key, column(own(`border_${at}`))), number(at)]);
  return choose([[isFilled(column(own('score'))), choose(reached, number(tiers.cuts.length - 1))]], number(-1));
}
