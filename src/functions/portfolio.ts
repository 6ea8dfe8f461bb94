import { attributeLift } from '../core/groups/attributeLift';
import { paretoShare } from '../core/groups/paretoShare';
import { forecastTiers } from '../core/tiers/forecastTiers';
import { migrationMatrix } from '../core/tiers/migrationMatrix';
import { Problem } from '../core/problem';
import { gini } from '../core/stats/gini';
import { arithmeticNumber, arithmeticNumbers, cellsOf, demandEqual, labelsOf, statisticsNumbers } from './readRange';

/**
 * Gini coefficient of values: 0 when all are equal, near 1 when one has everything.
 * @customfunction GINI
 * @param values Values, one customer per cell, none below 0.
 * @param [corrected] TRUE multiplies by n/(n − 1), which reaches 1 for few customers too; FALSE if left out.
 * @returns A coefficient from 0 to 1.
 * @cells statistics
 * @example =PYRAMID.GINI({400;250;150;80;50;30;20;10;6;4}) → 0.6172
 */
export function giniCoefficient(values: unknown[][], corrected?: boolean): number {
  const ascending = statisticsNumbers(values).sort();
  const n = ascending.length;
  if (n === 0) throw new Problem('no-data-rows');
  const coefficient = gini(ascending);
  if (Number.isNaN(coefficient)) throw new Problem('value-out-of-range', { option: 'values' }, { value: ascending[0] });
  return corrected ? (coefficient * n) / (n - 1) : coefficient;
}

/**
 * Share of the total that the largest customers hold.
 * @customfunction PARETOSHARE
 * @param values Values, one customer per cell.
 * @param [top] Share of customers looked at, rounded up to whole customers; 0.2 if left out.
 * @returns A share; above 1 where some values are below 0.
 * @cells statistics
 * @example =PYRAMID.PARETOSHARE({400;250;150;80;50;30;20;10;6;4}, 0.2) → 0.65
 */
export function pareto(values: unknown[][], top?: number): number {
  return paretoShare(statisticsNumbers(values), top ?? 0.2);
}

/**
 * How many times as frequent an attribute is among the best customers as among all.
 * @customfunction LIFT
 * @param best TRUE or 1 for each of the best customers, one customer per cell.
 * @param attribute TRUE or 1 for each customer with the attribute.
 * @returns The lift: 1 says that the best have it as often as all.
 * @cells arithmetic
 * @example =PYRAMID.LIFT(P2:P201="Top", B2:B201="Export")
 */
export function lift(best: unknown[][], attribute: unknown[][]): number {
  const isBest = cellsOf(best).map((cell) => arithmeticNumber(cell, 'best') !== 0);
  const hasIt = cellsOf(attribute).map((cell) => arithmeticNumber(cell, 'attribute') !== 0);
  demandEqual(hasIt.length, isBest.length, 'attribute');
  const count = (isMeant: (i: number) => boolean): number => isBest.filter((_, i) => isMeant(i)).length;
  return attributeLift({
    best: count((i) => isBest[i]),
    bestWith: count((i) => isBest[i] && hasIt[i]),
    all: isBest.length,
    allWith: count((i) => hasIt[i]),
  });
}

/**
 * How customers moved between tiers: which share of each tier before is where after.
 * @customfunction MIGRATION
 * @param before Tier of each customer before; blank for new customers.
 * @param after Tier of the same customers after; blank for customers that were lost.
 * @param [tiers] Tiers from the top; in numerical or alphabetical order if left out.
 * @returns Tiers before as lines, tiers after and the share lost as columns, with headings.
 * @cells labels
 * @remarks New customers are left out: they were in no tier before.
 * @example =PYRAMID.MIGRATION(P2:P601, Q2:Q601, {"Top","Large","Medium","Small"})
 */
export function migration(before: unknown[][], after: unknown[][], tiers?: unknown[][]): unknown[][] {
  const [from, to] = [labelsOf(before), labelsOf(after)];
  demandEqual(to.length, from.length, 'after');
  const found = migrationMatrix(from, to, tiers ? labelsOf(tiers) : undefined);
  if (found.tiers.length === 0) throw new Problem('no-data-rows');
  const heads = ['', ...found.tiers, ''];
  const lines = found.tiers.map((name, i) => [
    name,
    ...found.shares[i].map((share) => (Number.isNaN(share) ? '' : share)),
  ]);
  return [heads, ...lines];
}

/**
 * Customers per tier in the periods to come, if customers keep moving between tiers as they did.
 * @customfunction FORECASTTIERS
 * @param counts Customers per tier now.
 * @param matrix Shares that move from the line's tier to the column's in a period; a further column for those lost.
 * @param [periods] How many periods ahead; 1 if left out.
 * @param [newcomers] New customers per tier and period; none if left out.
 * @returns One line per period, one column per tier.
 * @cells arithmetic
 * @example =PYRAMID.FORECASTTIERS({10,30,80}, {0.8,0.2,0;0.1,0.667,0.167;0.0125,0.1125,0.75}, 3)
 */
export function forecastOfTiers(
  counts: unknown[][],
  matrix: unknown[][],
  periods?: number,
  newcomers?: unknown[][],
): unknown[][] {
  return forecastTiers(
    arithmeticNumbers(counts, 'counts'),
    matrix.map((row) => row.map((cell) => arithmeticNumber(cell, 'matrix'))),
    periods ?? 1,
    newcomers ? arithmeticNumbers(newcomers, 'newcomers') : undefined,
  );
}
