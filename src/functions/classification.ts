import { abcClasses } from '../core/groups/abcClasses';
import { tiersOfScores } from '../core/tiers/tiersOfScores';
import { rfmCodes } from '../core/analyses/classify/rfm/rfmCodes';
import { segmentOfCode } from '../core/analyses/classify/rfm/segmentMap';
import { scoreIndicators } from '../core/scoring/scoreIndicators';
import { weightedScores } from '../core/scoring/weightedScores';
import { analyticHierarchy } from '../core/analyses/classify/weights/analyticHierarchy';
import { completeRows } from '../core/analyses/classify/weights/completeRows';
import { criticWeights } from '../core/analyses/classify/weights/criticWeights';
import { directWeights } from '../core/analyses/classify/weights/directWeights';
import { entropyWeights } from '../core/analyses/classify/weights/entropyWeights';
import { rankOrderCentroid } from '../core/analyses/classify/weights/rankOrderCentroid';
import { rankSum } from '../core/analyses/classify/weights/rankSum';
import { topsis } from '../core/analyses/classify/weights/topsis';
import { Problem } from '../core/problem';
import { columnsOf, directionsOf, sharesOf, tierCuts, weightsOf } from './classificationArguments';
import { arithmeticNumber, cellsOf, customerRows, demandEqual, isBlank, measuredNumber, wordOf } from './readRange';
import { perCustomer } from './perCustomer';

/**
 * Weighted score of customers, 0 to 100, one customer per row and one indicator per column.
 * @customfunction SCORE
 * @param values Indicators, one customer per row.
 * @param weights Weight of each indicator; they need not add up to 1.
 * @param [directions] "benefit" (if left out: more is better) or "cost" (less is better) per indicator.
 * @param [method] "min-max" (if left out), "percentile-rank" or "z-score".
 * @returns A score per customer.
 * @cells rows
 * @example =PYRAMID.SCORE(B2:E601, {40,30,20,10}, {"benefit","benefit","cost","benefit"})
 */
export function score(
  values: unknown[][],
  weights: unknown[][],
  directions?: unknown[][],
  method?: string,
): unknown[][] {
  const { table, faults } = customerRows(values, 'values');
  const scoring = wordOf(method, ['min-max', 'percentile-rank', 'z-score'] as const, 'min-max', 'method');
  return perCustomer(scoresOf(table, weights, directions, scoring), faults, (value) => value);
}

/**
 * Tier of customers by their scores.
 * @customfunction TIER
 * @param scores Scores, one customer per cell.
 * @param cuts Lowest scores of all tiers but the last, such as {80,70,60}; or the shares of the tiers, such as {1,4,15,80}.
 * @param [names] Names of the tiers, top first; numbers from 1 if left out.
 * @param [by] What the cuts are: "score" (if left out), "customers" (shares of customers) or "value" (shares of the sum).
 * @returns A tier per customer.
 * @cells rows
 * @remarks Equal scores never fall into different tiers: they all go up.
 * @example =PYRAMID.TIER(F2:F601, {1,4,15,80}, {"Top","Large","Medium","Small"}, "customers")
 */
export function tier(scores: unknown[][], cuts: unknown[][], names?: unknown[][], by?: string): unknown[][] {
  const { tiers, labels } = tierCuts(cuts, names, wordOf(by, ['score', 'customers', 'value'] as const, 'score', 'by'));
  const column = cellsOf(scores).map((cell) => [cell]);
  const { table, faults } = customerRows(column, 'scores');
  const [given] = columnsOf(table);
  const indices = tiersOfScores(given.values, tiers, given);
  const found = perCustomer(indices, faults, (index) => labels[index]);
  // In the shape of the scores.
  const width = scores[0].length;
  return scores.map((row, r) => row.map((_, c) => found[r * width + c][0]));
}

/**
 * Classifies customers in one step: weighted score, then tiers by share of customers.
 * @customfunction CLASSIFY
 * @param range Indicators, one customer per row.
 * @param weights Weight of each indicator; they need not add up to 1.
 * @param shares Shares of customers per tier, top first, such as {1,4,15,80}.
 * @param [names] Names of the tiers, top first; numbers from 1 if left out.
 * @param [directions] "benefit" (if left out: more is better) or "cost" (less is better) per indicator.
 * @returns Two columns: tier and score of each customer.
 * @cells rows
 * @example =PYRAMID.CLASSIFY(B2:E601, {40,30,20,10}, {1,4,15,80})
 */
export function classify(
  range: unknown[][],
  weights: unknown[][],
  shares: unknown[][],
  names?: unknown[][],
  directions?: unknown[][],
): unknown[][] {
  const { table, faults } = customerRows(range, 'range');
  const { tiers, labels } = tierCuts(shares, names, 'customers', 'shares');
  const scores = scoresOf(table, weights, directions, 'min-max', 'range');
  const indices = tiersOfScores(scores, tiers);
  const found = perCustomer(indices, faults, (index) => labels[index]);
  const scored = perCustomer(scores, faults, (value) => value);
  return found.map(([label], row) => [label, scored[row][0]]);
}

/**
 * RFM code of customers: recency, frequency and monetary value scored from 1 to 5.
 * @customfunction RFM
 * @param recency Days since the last purchase; fewer are better.
 * @param frequency Purchases.
 * @param monetary Money spent.
 * @param [bins] Scores go from 1 to this, 2 to 10; 5 if left out.
 * @param [method] "independent" (if left out) or "nested" (Hughes).
 * @returns A code per customer, such as 543; recency first.
 * @cells rows
 * @remarks Cut-offs as the R package rfm sets them. Equal values get equal scores.
 * @example =PYRAMID.RFM(B2:B996, C2:C996, D2:D996)
 */
export function rfm(
  recency: unknown[][],
  frequency: unknown[][],
  monetary: unknown[][],
  bins?: number,
  method?: string,
): unknown[][] {
  const columns = [cellsOf(recency), cellsOf(frequency), cellsOf(monetary)];
  demandEqual(columns[1].length, columns[0].length, 'frequency');
  demandEqual(columns[2].length, columns[0].length, 'monetary');
  const scores = bins ?? 5;
  if (!(Number.isInteger(scores) && scores >= 2 && scores <= 10)) {
    throw new Problem('value-out-of-range', { option: 'bins' }, { value: scores });
  }
  const { table, faults } = customerRows(
    columns[0].map((_, row) => columns.map((column) => column[row])),
    'rfm',
  );
  const [r, f, m] = columnsOf(table).map(({ values }) => values);
  const { codes } = rfmCodes(
    r,
    f,
    m,
    scores,
    wordOf(method, ['independent', 'nested'] as const, 'independent', 'method'),
  );
  return codes.map((code, row) => [
    faults[row] ?? (code === null ? new Problem('no-result') : scores < 10 ? Number(code) : code),
  ]);
}

/**
 * Name of the segment that an RFM code of scores 1 to 5 belongs to.
 * @customfunction SEGMENT
 * @param rfmCode Codes such as 543, as RFM gives them.
 * @returns A segment per code, such as Champions.
 * @cells labels
 * @example =PYRAMID.SEGMENT(555) → Champions
 */
export function segment(rfmCode: unknown[][]): unknown[][] {
  return rfmCode.map((row) =>
    row.map((cell) => {
      const code = measuredNumber(cell);
      return (
        segmentOfCode(code) ?? new Problem(isBlank(cell) ? 'no-result' : 'value-out-of-range', { option: 'rfmCode' })
      );
    }),
  );
}

/**
 * ABC class of customers by the share of the total that larger ones hold.
 * @customfunction ABC
 * @param values Values, one customer per cell.
 * @param [shares] Shares of the classes in percent; {80,15,5} if left out.
 * @param [names] Names of the classes; A, B, C … if left out.
 * @param [rule] "before" (if left out: the share before this customer decides) or "strict" (the share including it).
 * @returns A class per customer.
 * @cells rows
 * @example =PYRAMID.ABC({400;250;150;80;50;30;20;10;6;4}) → A, A, A, B, B, B, C, C, C, C
 */
export function abc(values: unknown[][], shares?: unknown[][], names?: unknown[][], rule?: string): unknown[][] {
  const column = cellsOf(values).map((cell) => [cell]);
  const { table, faults } = customerRows(column, 'values');
  const given = shares ? sharesOf(shares, 'shares') : [80, 15, 5];
  const { labels } = tierCuts(
    [given],
    names ?? [given.map((_, i) => String.fromCharCode(65 + i))],
    'customers',
    'shares',
  );
  const [{ values: numbers, valid }] = columnsOf(table);
  const present = numbers.map((value, row) => (valid[row] ? value : NaN));
  const found = abcClasses(present, given, wordOf(rule, ['before', 'strict'] as const, 'before', 'rule'));
  if (!(found.total > 0)) throw new Problem('value-out-of-range', { option: 'values' }, { value: found.total });
  const classes = perCustomer(found.classes, faults, (index) => labels[index]);
  const width = values[0].length;
  return values.map((row, r) => row.map((_, c) => classes[r * width + c][0]));
}

/**
 * Weights from pairwise comparisons (analytic hierarchy process), and how consistent they are.
 * @customfunction AHP
 * @param matrix Comparisons 1 to 9: how many times as important the row is as the column; up to ten rows.
 * @returns One column: the weights, then λ, the consistency index and the consistency ratio.
 * @cells matrix
 * @remarks A consistency ratio above 0.10 says that the comparisons contradict each other.
 * @example =PYRAMID.AHP({1,4,3,7;0.25,1,0.3333,3;0.3333,3,1,5;0.1429,0.3333,0.2,1}) → 0.548, 0.127, 0.270, 0.056, 4.118 …
 */
export function ahp(matrix: unknown[][]): unknown[][] {
  const judgements = matrix.map((row) => row.map((cell) => (isBlank(cell) ? null : arithmeticNumber(cell, 'matrix'))));
  const { weights, lambda, consistencyIndex, consistencyRatio } = analyticHierarchy(judgements);
  return [...weights, lambda, consistencyIndex, consistencyRatio].map((value) => [value]);
}

/**
 * Weights by how unevenly each indicator is spread over the customers (Shannon's entropy).
 * @customfunction ENTROPYWEIGHTS
 * @param values Indicators, one customer per row.
 * @param [normalize] "share" (if left out: values as shares of their sum) or "min-max" (mapped to 0 … 1 first).
 * @returns One row: a weight per column; they add up to 1.
 * @cells complete
 * @example =PYRAMID.ENTROPYWEIGHTS({3,100,10,7;2.5,80,8,5;1.8,50,20,11;2.2,70,12,9}) → 0.115, 0.198, 0.419, 0.269
 */
export function entropy(values: unknown[][], normalize?: string): unknown[][] {
  const { columns } = completeRows(columnsOf(customerRows(values, 'values').table));
  return [
    entropyWeights(columns, { normalize: wordOf(normalize, ['share', 'min-max'] as const, 'share', 'normalize') }),
  ];
}

/**
 * Weights by contrast and conflict of the indicators (CRITIC).
 * @customfunction CRITICWEIGHTS
 * @param values Indicators, one customer per row.
 * @param [directions] "benefit" (if left out: more is better) or "cost" (less is better) per indicator.
 * @returns One row: a weight per column; they add up to 1.
 * @cells complete
 * @example =PYRAMID.CRITICWEIGHTS(B2:G9)
 */
export function critic(values: unknown[][], directions?: unknown[][]): unknown[][] {
  const { columns } = completeRows(columnsOf(customerRows(values, 'values').table));
  return [criticWeights(columns, directionsOf(directions, columns.length))];
}

/**
 * Weights of indicators of which only the order is known, the most important first.
 * @customfunction RANKWEIGHTS
 * @param count How many indicators.
 * @param [method] "centroid" (if left out) or "sum".
 * @returns One row of weights; they add up to 1.
 * @cells arithmetic
 * @example =PYRAMID.RANKWEIGHTS(4) → 0.5208, 0.2708, 0.1458, 0.0625
 */
export function rankWeights(count: number, method?: string): unknown[][] {
  if (!(Number.isInteger(count) && count >= 1 && count <= 1000)) {
    throw new Problem('value-out-of-range', { option: 'count' }, { value: count });
  }
  const isSum = wordOf(method, ['centroid', 'sum'] as const, 'centroid', 'method') === 'sum';
  return [isSum ? rankSum(count) : rankOrderCentroid(count)];
}

/**
 * Closeness of customers to the best values of all indicators, 0 to 1 (TOPSIS).
 * @customfunction TOPSIS
 * @param values Indicators, one customer per row.
 * @param weights Weight of each indicator; they need not add up to 1.
 * @param [directions] "benefit" (if left out: more is better) or "cost" (less is better) per indicator.
 * @returns A closeness per customer.
 * @cells rows
 * @example =PYRAMID.TOPSIS(B2:E5, {0.25,0.25,0.25,0.25})
 */
export function topsisCloseness(values: unknown[][], weights: unknown[][], directions?: unknown[][]): unknown[][] {
  const { table, faults } = customerRows(values, 'values');
  const columns = columnsOf(table);
  const shares = directWeights(weightsOf(weights, columns.length));
  const rated: number[] = [];
  faults.forEach((_, row) => {
    if (columns.every(({ valid }) => valid[row] === 1)) rated.push(row);
  });
  if (rated.length === 0) throw new Problem('no-complete-customer');
  const picked = columns.map(({ name, values: all }) => ({
    name,
    values: Float64Array.from(rated, (row) => all[row]),
  }));
  const found = topsis(picked, shares, directionsOf(directions, columns.length));
  const closeness = new Float64Array(table.rowCount).fill(NaN);
  rated.forEach((row, i) => (closeness[row] = found[i]));
  return perCustomer(closeness, faults, (value) => value);
}

function scoresOf(
  table: ReturnType<typeof customerRows>['table'],
  weights: unknown[][],
  directions: unknown[][] | null | undefined,
  method: 'min-max' | 'percentile-rank' | 'z-score',
  argument = 'values',
): Float64Array {
  const columns = columnsOf(table);
  if (columns.every(({ valid }) => !valid.includes(1))) throw new Problem('no-data-rows', { option: argument });
  const given = weightsOf(weights, columns.length);
  const wanted = directionsOf(directions, columns.length);
  const indicators = columns.map(({ name }, j) => ({
    column: name,
    direction: wanted[j],
    scoring: { method },
    weight: given[j],
  }));
  return weightedScores(scoreIndicators(table, indicators, 'unrated'), directWeights(given), false);
}
