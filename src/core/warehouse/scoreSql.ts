import type { Indicator, Missing } from '../scoring/options';
import { normalCdfSql } from './normalCdfSql';
import { call, choose, column, isNull, nothing, number, operator, own, type Select, type Sql } from './sql';

const value = (at: number): Sql => column(own(`value_${at}`));
const statistic = (name: string, at: number): Sql => column(own(`${name}_${at}`));

/** Count, range, mean and standard deviation of the present values, and the median where gaps get it. */
export function statisticColumns(indicators: readonly Indicator[], missing: Missing): Select['columns'] {
  return indicators.flatMap((_, at) => [
    { as: own(`count_${at}`), of: call('COUNT', value(at)) },
    { as: own(`min_${at}`), of: call('MIN', value(at)) },
    { as: own(`max_${at}`), of: call('MAX', value(at)) },
    { as: own(`mean_${at}`), of: call('AVG', value(at)) },
    { as: own(`deviation_${at}`), of: call('STDDEV_SAMP', value(at)) },
    ...(missing === 'median' ? [{ as: own(`median_${at}`), of: { kind: 'median', of: value(at) } as const }] : []),
  ]);
}

/** The values that are scored: what is missing is the median where the policy says so. */
export function filledColumns(indicators: readonly Indicator[], missing: Missing): Select['columns'] {
  return indicators.map((_, at) => ({
    as: own(`filled_${at}`),
    of: missing === 'median' ? choose([[isNull(value(at)), statistic('median', at)]], value(at)) : value(at),
  }));
}

/** Score 0–100 of an indicator, in the same order of operations as `createScale`; NULL where the value is missing. */
export function scoreColumn({ scoring, direction }: Indicator, at: number): Sql {
  const raw = rawScore(scoring, at);
  const score = direction === 'cost' ? operator('-', number(100), raw) : raw;
  return choose([[isNull(column(own(`filled_${at}`))), nothing]], score);
}

function rawScore(scoring: Indicator['scoring'], at: number): Sql {
  const x = column(own(`filled_${at}`));
  const [min, max] = [statistic('min', at), statistic('max', at)];
  const half = (of: Sql): Sql => operator('/', of, number(2));
  switch (scoring.method) {
    case 'min-max': {
      const range = operator('-', half(max), half(min));
      return operator('*', operator('/', operator('-', half(x), half(min)), range), number(100));
    }
    case 'percentile-rank': {
      const isPresent = choose([[isNull(value(at)), number(0)]], number(1));
      const sum = call('SUM', isPresent);
      const upTo: Sql = { kind: 'window', of: sum, order: [{ by: x }], frame: 'range' };
      const equal: Sql = { kind: 'window', of: sum, partition: [x] };
      const twice = operator('-', operator('+', upTo, upTo), equal);
      const share = operator(
        '/',
        operator('/', { kind: 'cast', to: 'double', of: twice }, number(2)),
        statistic('count', at),
      );
      return operator('*', share, number(100));
    }
    case 'z-score': {
      const z = operator('/', operator('-', x, statistic('mean', at)), statistic('deviation', at));
      return operator('*', number(100), normalCdfSql(z));
    }
    case 'bands': {
      const bands = [...scoring.bands].reverse();
      return choose(
        bands.map(({ from, points }): [Sql, Sql] => [
          operator('>=', x, number(from)),
          { kind: 'cast', to: 'double', of: number(points) },
        ]),
        { kind: 'cast', to: 'double', of: number(scoring.below) },
      );
    }
    case 'ratio-to-target': {
      const ratio = operator('/', operator('*', number(100), x), number(scoring.target));
      return choose(
        [
          [operator('<', ratio, number(0)), { kind: 'cast', to: 'double', of: number(0) }],
          [operator('>', ratio, number(100)), { kind: 'cast', to: 'double', of: number(100) }],
        ],
        ratio,
      );
    }
  }
}

/** Σ w s over all indicators of weight above 0, as `weightedScores` adds it up. */
export function weightedScoreSql(weights: readonly number[], missing: Missing): Sql {
  const used = weights.flatMap((weight, at) => (weight === 0 ? [] : [{ weight, score: column(own(`score_${at}`)) }]));
  const part = ({ weight, score }: (typeof used)[number]): Sql => operator('*', number(weight), score);
  const capped = (sum: Sql): Sql =>
    choose([[operator('>', sum, number(100)), { kind: 'cast', to: 'double', of: number(100) }]], sum);
  const plain = used.map(part).reduce((sum, one) => operator('+', sum, one));
  if (missing !== 're-weight') return capped(plain);
  const zero: Sql = { kind: 'cast', to: 'double', of: number(0) };
  const present = (of: (one: (typeof used)[number]) => Sql): Sql =>
    used.map((one) => choose([[isNull(one.score), zero]], of(one))).reduce((sum, one) => operator('+', sum, one));
  const weightSum = present(({ weight }) => number(weight));
  const sum = present(part);
  return choose(
    [
      [operator('=', weightSum, number(0)), nothing],
      [operator('<', weightSum, number(1 - 1e-12)), capped(operator('/', sum, weightSum))],
    ],
    capped(sum),
  );
}
