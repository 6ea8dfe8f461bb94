import type { FormulaPart } from '../../../report/report';
import type { Table } from '../../../table/table';
import type { Indicator } from '../../../scoring/options';
import type { PyramidOptions } from './options';
import type { Tiers } from '../../../tiers/options';

/** Excel allows 64 nested IFs. */
const mostNested = 60;

/**
 * Why the score cannot be a formula that gives the computed values: the column whose cells Excel itself would read
 * differently (text turned into numbers, error cells), or rows that are not one block. `undefined` when it can.
 */
export function formulaObstacle(table: Table, options: PyramidOptions): { column: string } | 'rows' | undefined {
  if (table.origin.rowIndices) return 'rows';
  const column = options.indicators.find(
    (indicator) =>
      table.findings.some(
        ({ code, column }) => column === indicator.column && (code === 'text-number' || code === 'error-cell'),
      ) ||
      (indicator.scoring.method === 'bands' && indicator.scoring.bands.length > mostNested),
  )?.column;
  return column === undefined ? undefined : { column };
}

/**
 * The score as a formula, equals sign first. Weights are the parameters `weight:<i>`, in any unit: the formula divides
 * by their sum, and gives "" where the customer is unrated.
 */
export function scoreFormula(options: PyramidOptions): FormulaPart[] {
  const { indicators, missing } = options;
  const present = (i: number): FormulaPart[] => ['ISNUMBER(', { source: indicators[i].column }, ')'];
  const weight = (i: number): FormulaPart => ({ parameter: `weight:${i}` });
  const each = (separator: string, part: (i: number) => FormulaPart[]): FormulaPart[] =>
    indicators.flatMap((_, i) => (i === 0 ? part(i) : [separator, ...part(i)]));
  const weighted = (i: number) => [weight(i), '*', ...indicatorFormula(indicators[i], missing)];
  if (missing === 're-weight') {
    const sum = each('+', (i) => ['IF(', ...present(i), ',', weight(i), ',0)']);
    const total = each('+', (i) => ['IF(', ...present(i), ',', ...weighted(i), ',0)']);
    return ['=IF((', ...sum, ')=0,"",(', ...total, ')/(', ...sum, '))'];
  }
  const sum = each('+', (i) => [weight(i)]);
  const score: FormulaPart[] = ['(', ...each('+', weighted), ')/(', ...sum, ')'];
  if (missing === 'median') return ['=', ...score];
  const isRated = each(',', (i) => ['OR(', weight(i), '=0,', ...present(i), ')']);
  return ['=IF(AND(', ...isRated, '),', ...score, ',"")'];
}

/**
 * The tier as a formula of the score column: the first tier whose lowest score, the parameter `from:<tier>`, is
 * reached; names are the parameters `name:<tier>`. Scores are compared to seven decimals, as the analysis does.
 */
export function tierFormula(tiers: Tiers): FormulaPart[] {
  const last = tiers.cuts.length - 1;
  const parts: FormulaPart[] = ['=IF(', { output: 'score' }, '="","",'];
  for (let tier = 0; tier < last; tier++) {
    const from: FormulaPart = { parameter: `from:${tier}` };
    parts.push('IF(AND(ISNUMBER(', from, '),ROUND(', { output: 'score' }, ',7)>=ROUND(N(', from, '),7)),');
    parts.push({ parameter: `name:${tier}` }, ',');
  }
  parts.push({ parameter: `name:${last}` }, ')'.repeat(last + 1));
  return parts;
}

function indicatorFormula(
  { column, direction, scoring }: Indicator,
  missing: PyramidOptions['missing'],
): FormulaPart[] {
  const range: FormulaPart = { sourceRange: column };
  const cell: FormulaPart = { source: column };
  const value: FormulaPart[] =
    missing === 'median' ? ['IF(ISNUMBER(', cell, '),', cell, ',MEDIAN(', range, '))'] : ['N(', cell, ')'];
  const score = ((): FormulaPart[] => {
    switch (scoring.method) {
      case 'min-max':
        return ['100*(', ...value, '-MIN(', range, '))/(MAX(', range, ')-MIN(', range, '))'];
      case 'percentile-rank':
        return missing === 'median' ? percentileOfAny(value, range) : percentileOfPresent(cell, range);
      case 'z-score':
        return ['100*NORM.S.DIST((', ...value, '-AVERAGE(', range, '))/STDEV.S(', range, '),TRUE)'];
      case 'bands': {
        const descending = [...scoring.bands].reverse();
        const tests = descending.flatMap(({ from, points }): FormulaPart[] => [
          'IF(',
          ...value,
          `>=${from},${points},`,
        ]);
        return [...tests, String(scoring.below), ')'.repeat(descending.length)];
      }
      case 'ratio-to-target':
        return ['MAX(0,MIN(100,100*', ...value, `/${scoring.target}))`];
    }
  })();
  return direction === 'cost' ? ['(100-', ...score, ')'] : ['(', ...score, ')'];
}

/** Mean rank among the column's numbers, less a half. Blank cells have no rank and no score. */
function percentileOfPresent(cell: FormulaPart, range: FormulaPart): FormulaPart[] {
  return ['IF(ISNUMBER(', cell, '),100*(RANK.AVG(', cell, ',', range, ',1)-0.5)/COUNT(', range, '),0)'];
}

/** The same for a value that need not be among them. */
function percentileOfAny(value: FormulaPart[], range: FormulaPart): FormulaPart[] {
  const counted = (operator: string): FormulaPart[] => [
    'SUMPRODUCT(ISNUMBER(',
    range,
    `)*(`,
    range,
    operator,
    ...value,
    '))',
  ];
  return ['100*(', ...counted('<'), '+', ...counted('='), '/2)/COUNT(', range, ')'];
}
