import {
  all,
  boundedExp,
  call,
  choose,
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
  type Sql,
  type Step,
} from '../sql';
import { legendreRule } from './legendreRule';
import type { Predicting } from './predicting';

const nodeCount = 32;
/** Beyond a fall to e^−40 of its value the density of leaving adds nothing. */
const negligible = 40;
const one = real(1);

/** Steps that P(alive) needs, what it is beside a history, and what is looked up for it. */
export interface Alive {
  steps: Step[];
  pAlive: Sql;
  joins: { table: string; on: Sql }[];
}

/** P(alive) of a history `_cp_x`, `_cp_recency`, `_cp_age`, as the purchase models of the add-in give it. */
export function aliveSql(model: Predicting): Alive {
  if (model.id === 'nbd') return { steps: [], joins: [], pAlive: choose([[isFilled(its('x')), one]]) };
  return model.id === 'pareto-nbd' ? paretoAlive(model.theta) : { steps: [], joins: [], pAlive: geometricAlive(model) };
}

/** 1/(1 + a/(b + n − 1) · ((α + T)/(α + t_x))^{r + x}) with n = x, x + 1 for MBG/NBD. */
function geometricAlive({ id, theta: [r, alpha, a, b] }: Predicting): Sql {
  const chances = id === 'mbg-nbd' ? 1 : 0;
  const logRatio = minus(ln(plus(number(alpha), its('age'))), ln(plus(number(alpha), its('recency'))));
  const logOdds = plus(
    minus(number(Math.log(a)), ln(plus(number(b + chances - 1), its('x')))),
    times(plus(number(r), its('x')), logRatio),
  );
  const pAlive = over(one, plus(one, boundedExp(logOdds)));
  // without a repeat purchase BG/NBD knows of no chance to leave, and b − 1 may have no logarithm
  return chances === 1 ? pAlive : choose([[operator('=', its('x'), number(0)), one]], pAlive);
}

/**
 * 1/(1 + s/(β + T) · ∫ f(t)/f(T) dt) over the time since the last purchase, f(t) = (α + t)^{−(r+x)} (β + t)^{−(s+1)}: of 32
 * Gauss–Legendre nodes in the logarithm of the nearer of α + t and β + t, as far as f has not fallen to e^{−40}. It stands for the ₂F₁ of
 * Schmittlein, Morrison & Colombo (1987); relative error below 1e-11. Equal histories are computed once.
 */
function paretoAlive([r, alpha, s, beta]: readonly number[]): Alive {
  const { nodes, weights } = legendreRule(nodeCount);
  const power = its('alive_power');
  const [early, late] = [its('alive_alpha'), its('alive_beta')];
  const reachOf = (from: Sql, fall: Sql): Sql => times(from, minus(boundedExp(fall), one));
  const near = its('alive_near');
  // units of time after the last purchase
  const since = times(near, minus(call('EXP', times(its('alive_width'), its('alive_node'))), one));
  const fall = (after: Sql): Sql =>
    plus(times(power, ln(plus(one, over(after, early)))), times(number(s + 1), ln(plus(one, over(after, late)))));
  const copied = (...names: string[]): { as: string; of: Sql }[] =>
    names.map((name) => ({ as: own(name), of: its(name) }));
  const silence = minus(its('alive_age'), its('alive_recency'));
  const steps: Step[] = [
    {
      name: own('alive_nodes'),
      values: { columns: [own('alive_node'), own('alive_weight')], rows: nodes.map((node, k) => [node, weights[k]]) },
    },
    {
      name: own('alive_histories'),
      select: {
        ...{ distinct: true, from: [own('histories')], where: isFilled(its('x')) },
        columns: ['x', 'recency', 'age'].map((name) => ({ as: own(`alive_${name}`), of: its(name) })),
      },
    },
    {
      name: own('alive_scales'),
      select: {
        ...{ all: own('alive_histories'), from: [own('alive_histories')] },
        columns: [
          { as: own('alive_power'), of: plus(number(r), its('alive_x')) },
          { as: own('alive_alpha'), of: plus(number(alpha), its('alive_recency')) },
          { as: own('alive_beta'), of: plus(number(beta), its('alive_recency')) },
        ],
      },
    },
    {
      name: own('alive_reaches'),
      select: {
        ...{ all: own('alive_scales'), from: [own('alive_scales')] },
        columns: [
          { as: own('alive_near'), of: alpha < beta ? early : late },
          {
            as: own('alive_reach'),
            of: least(
              silence,
              least(reachOf(early, over(real(negligible), power)), reachOf(late, real(negligible / (s + 1)))),
            ),
          },
          { as: own('alive_fall'), of: fall(silence) },
        ],
      },
    },
    {
      name: own('alive_widths'),
      select: {
        ...{ all: own('alive_reaches'), from: [own('alive_reaches')] },
        columns: [{ as: own('alive_width'), of: ln(plus(one, over(its('alive_reach'), near))) }],
      },
    },
    {
      name: own('alive_points'),
      select: {
        from: [own('alive_widths'), own('alive_nodes')],
        columns: [
          ...copied('alive_x', 'alive_recency', 'alive_age', 'alive_fall', 'alive_power', 'alive_alpha', 'alive_beta'),
          { as: own('alive_since'), of: since },
          {
            as: own('alive_slope'),
            of: times(its('alive_weight'), its('alive_width'), plus(near, since)),
          },
        ],
      },
    },
    {
      name: own('alive'),
      select: {
        from: [own('alive_points')],
        columns: [
          ...copied('alive_x', 'alive_recency', 'alive_age'),
          {
            as: own('left'),
            of: call('SUM', times(its('alive_slope'), boundedExp(minus(its('alive_fall'), fall(its('alive_since')))))),
          },
        ],
        groupBy: [its('alive_x'), its('alive_recency'), its('alive_age')],
      },
    },
  ];
  const on = all(...['x', 'recency', 'age'].map((name) => operator('=', its(name), its(`alive_${name}`))));
  const odds = over(times(number(s), its('left')), plus(number(beta), its('age')));
  return { steps, joins: [{ table: own('alive'), on }], pAlive: over(one, plus(one, odds)) };
}
