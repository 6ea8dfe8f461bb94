import {
  all,
  boundedExp,
  call,
  cast,
  isFilled,
  least,
  ln,
  minus,
  number,
  operator,
  over,
  own,
  ownColumn as its,
  plus,
  real,
  times,
  type Select,
  type Sql,
  type Step,
} from '../sql';
import { leavingNodes } from './leavingNodes';
import { legendreRule } from './legendreRule';
import type { Predicting } from './predicting';

const nodeCount = 32;
/** Beyond a fall to e^−40 purchases to come add nothing; exponents stay below 300. */
const [negligible, mostExponent] = [40, 300];
/** Share of the weight that nodes of the highest chances to leave may have and be left out: the error is no larger. */
const leftOut = 1e-16;
const one = real(1);

/** Steps that forecasts need, what they are beside a history of a customer known to be alive, and what is looked up. */
export interface Future {
  steps: Step[];
  purchases: Sql;
  discounted: Sql;
  joins: { table: string; on: Sql }[];
}

/**
 * Purchases over a horizon, and each discounted continuously from its own moment: ∫₀^H e^{−δt} m(t) dt with m(t) purchases
 * per unit of a customer alive now. 32 Gauss–Legendre nodes in ln(1 + t/scale), as far as m has not fallen to e^{−40}; relative error below 1e-10.
 * Pareto/NBD: m(t) = (r+x)/(α+T) · (1 + t/(β+T))^{−s}. BG/NBD and MBG/NBD: m(t) = (r+x)/(α+T) · E_p[(1 + pt/(α+T))^{−(r+x+1)}],
 * p ~ beta(a, b + n), by {@link leavingNodes}. Depends on x and T alone: equal pairs are computed once.
 */
export function futureSql(model: Predicting, horizon: number, rate: number): Future {
  if (model.id === 'nbd') return steadyFuture(model.theta, horizon, rate);
  const { nodes, weights } = legendreRule(nodeCount);
  const pairs: Select = {
    ...{ distinct: true, from: [own('histories')], where: isFilled(its('x')) },
    columns: [
      { as: own('pair_x'), of: its('x') },
      { as: own('pair_age'), of: its('age') },
    ],
  };
  const steps: Step[] = [
    {
      name: own('future_nodes'),
      values: { columns: [own('future_node'), own('future_weight')], rows: nodes.map((node, k) => [node, weights[k]]) },
    },
    { name: own('pairs'), select: pairs },
    ...(model.id === 'pareto-nbd' ? paretoSteps(model.theta, horizon, rate) : geometricSteps(model, horizon, rate)),
  ];
  const on = all(operator('=', its('x'), its('future_x')), operator('=', its('age'), its('future_age')));
  return {
    steps,
    joins: [{ table: own('future'), on }],
    purchases: its('future_purchases'),
    discounted: its('future_discounted'),
  };
}

/** NBD: nobody leaves, and the rate stays (r + x)/(α + T). */
function steadyFuture([r, alpha]: readonly number[], horizon: number, rate: number): Future {
  const perUnit = over(plus(number(r), its('x')), plus(number(alpha), its('age')));
  const discounted = rate === 0 ? horizon : -Math.expm1(-rate * horizon) / rate;
  return {
    steps: [],
    joins: [],
    purchases: times(perUnit, real(horizon)),
    discounted: times(perUnit, real(discounted)),
  };
}

function paretoSteps([r, alpha, s, beta]: readonly number[], horizon: number, rate: number): Step[] {
  const scale = plus(number(beta), its('pair_age'));
  const width = least(ln(plus(one, over(real(horizon), its('pair_scale')))), real(negligible / s));
  const perUnit = over(plus(number(r), its('pair_x')), plus(number(alpha), its('pair_age')));
  const way = times(its('pair_width'), its('future_node'));
  return [
    extended('scales', 'pairs', { pair_scale: scale, pair_rate: perUnit }),
    extended('widths', 'scales', { pair_width: width }),
    {
      name: own('future_points'),
      select: {
        from: [own('widths'), own('future_nodes')],
        columns: [
          { as: own('point_x'), of: its('pair_x') },
          { as: own('point_age'), of: its('pair_age') },
          {
            as: own('point'),
            of: times(
              ...[its('future_weight'), its('pair_rate'), its('pair_scale'), its('pair_width')],
              boundedExp(times(number(1 - s), way)),
            ),
          },
          { as: own('point_discount'), of: discount(rate, its('pair_scale'), minus(call('EXP', way), one)) },
        ],
      },
    },
    summedUp('future_points', its('point'), []),
  ];
}

function geometricSteps({ id, theta: [r, alpha, a, b] }: Predicting, horizon: number, rate: number): Step[] {
  const start = b + (id === 'mbg-nbd' ? 1 : 0);
  // of a customer with x repeat purchases: ln of the weights' largest value, so that none of them overflows
  const stay = plus(number(start), its('stay_x'));
  const peak = plus(
    times(number(a), ln(over(number(a), plus(number(a), its('stay'))))),
    times(its('stay'), ln(over(its('stay'), plus(number(a), its('stay'))))),
  );
  const weight = boundedExp(minus(plus(its('log_weight'), times(its('stay'), its('log_stay'))), its('peak')));
  const isHigh = operator('>', times(its('chance'), plus(number(a), its('stay'))), real(a));
  const isLight = operator('<', its('weight'), times(number(leftOut), its('weights')));
  const scale = plus(number(alpha), its('pair_age'));
  const power = plus(number(r), its('pair_x'));
  const both = plus(number(a + start), its('pair_x'));
  const fallBy = (of: Sql): Sql => minus(boundedExp(least(of, real(mostExponent))), one);
  const reach = plus(
    times(over(both, its('pair_power')), fallBy(real(negligible / a))),
    times(over(both, number(a)), fallBy(over(real(negligible), its('pair_power')))),
  );
  const tau = minus(call('EXP', times(its('pair_width'), its('future_node'))), one);
  const still = boundedExp(
    minus(real(0), times(plus(its('point_power'), one), ln(plus(one, times(its('leaving_p'), its('point_tau')))))),
  );
  return [
    {
      name: own('leaving_nodes'),
      values: {
        columns: [own('chance'), own('log_weight'), own('log_stay')],
        rows: leavingNodes(a, start).map(({ p, logWeight, logStay }) => [p, logWeight, logStay]),
      },
    },
    {
      name: own('frequencies'),
      select: { distinct: true, from: [own('pairs')], columns: [{ as: own('stay_x'), of: its('pair_x') }] },
    },
    extended('stays', 'frequencies', { stay }),
    extended('peaks', 'stays', { peak }),
    {
      name: own('weighed'),
      select: {
        from: [own('peaks'), own('leaving_nodes')],
        columns: [
          ...['stay_x', 'stay', 'chance'].map((name) => ({ as: own(name), of: its(name) })),
          { as: own('weight'), of: weight },
        ],
      },
    },
    extended('totals', 'weighed', {
      // not every engine parts rows by doubles
      weights: { kind: 'window', of: call('SUM', its('weight')), partition: [cast(its('stay_x'), 'integer')] },
    }),
    {
      name: own('leaving'),
      select: {
        from: [own('totals')],
        columns: [
          { as: own('leaving_x'), of: its('stay_x') },
          { as: own('leaving_p'), of: its('chance') },
          { as: own('leaving_share'), of: over(its('weight'), its('weights')) },
        ],
        where: { kind: 'not', of: operator('AND', isHigh, isLight) },
      },
    },
    extended('scales', 'pairs', { pair_scale: scale, pair_power: power }),
    extended('widths', 'scales', {
      pair_width: ln(plus(one, least(over(real(horizon), its('pair_scale')), reach))),
    }),
    {
      name: own('future_points'),
      select: {
        from: [own('widths'), own('future_nodes')],
        columns: [
          { as: own('point_x'), of: its('pair_x') },
          { as: own('point_age'), of: its('pair_age') },
          { as: own('point_power'), of: its('pair_power') },
          { as: own('point_tau'), of: tau },
          {
            as: own('point'),
            of: times(its('future_weight'), its('pair_power'), its('pair_width'), plus(one, tau)),
          },
          { as: own('point_discount'), of: discount(rate, its('pair_scale'), tau) },
        ],
      },
    },
    summedUp('future_points', times(its('point'), its('leaving_share'), still), [
      { table: own('leaving'), on: operator('=', its('point_x'), its('leaving_x')) },
    ]),
  ];
}

/** e^{−δt} at t = scale · τ. */
function discount(rate: number, scale: Sql, tau: Sql): Sql {
  return boundedExp(times(real(-rate), scale, tau));
}

function extended(name: string, from: string, columns: Record<string, Sql>): Step {
  return {
    name: own(name),
    select: {
      ...{ all: own(from), from: [own(from)] },
      columns: Object.entries(columns).map(([as, of]) => ({ as: own(as), of })),
    },
  };
}

function summedUp(from: string, point: Sql, joins: NonNullable<Select['joins']>): Step {
  return {
    name: own('future'),
    select: {
      ...{ from: [own(from)], joins },
      columns: [
        { as: own('future_x'), of: its('point_x') },
        { as: own('future_age'), of: its('point_age') },
        { as: own('future_purchases'), of: call('SUM', point) },
        { as: own('future_discounted'), of: call('SUM', times(point, its('point_discount'))) },
      ],
      groupBy: [its('point_x'), its('point_age')],
    },
  };
}
