import type { Table } from '../../../table/table';
import { means, type Meaning } from '../../../table/words/meanings';
import type { Naming } from '../../analysis';
import { guessColumns } from '../../../scoring/guessColumns';
import { guessDirection } from '../../../scoring/guessDirection';
import { aspectIds, scorecardSchema, type AspectId, type ScorecardInput, type ScorecardOptions } from './options';

/** What headers of an aspect speak of, most telling first; what no word claims goes where a side has nothing yet. */
const aspectMeanings: [AspectId, Meaning][] = [
  ['financial', 'financialAspect'],
  ['service', 'serviceAspect'],
  ['customer', 'customerAspect'],
  ['sales', 'salesAspect'],
];
const startingWeights: Record<AspectId, number> = { financial: 35, sales: 25, customer: 25, service: 15 };
/** Enough to say something, few enough to understand. */
const mostPerAspect = 3;

/**
 * Options to start from: number columns go to the aspect that their header tells; weights 35/25/25/15 for aspects with
 * indicators, equal ones inside, scored by rank. Throws `no-numeric-column` and `column-all-errors`.
 */
export function scorecardDefaults(table: Table, naming?: Naming): ScorecardOptions {
  const { customer, measures, value } = guessColumns(table);
  const columns: Record<AspectId, string[]> = { financial: [], sales: [], customer: [], service: [] };
  const spare: string[] = [];
  for (const name of measures) {
    const aspect = aspectMeanings.find(([, meaning]) => means(name, meaning))?.[0];
    if (aspect && columns[aspect].length < mostPerAspect) columns[aspect].push(name);
    else spare.push(name);
  }
  fillSide(columns, 'sales', 'financial', spare, measures);
  fillSide(columns, 'customer', 'service', spare, measures);
  const aspects = Object.fromEntries(
    aspectIds.map((id) => [
      id,
      {
        weight: columns[id].length > 0 ? startingWeights[id] : 0,
        indicators: columns[id].map((column) => ({
          column,
          direction: guessDirection(column),
          // Sales are skewed: between lowest and highest nearly all customers would be low.
          scoring: { method: 'percentile-rank' as const },
          weight: 1,
        })),
      },
    ]),
  );
  const input: ScorecardInput = {
    ...(customer === undefined ? {} : { id: customer }),
    ...aspects,
    ...(naming
      ? {
          names: {
            protect: naming('scorecard.quadrant.protect'),
            grow: naming('scorecard.quadrant.grow'),
            harvest: naming('scorecard.quadrant.harvest'),
            letGo: naming('scorecard.quadrant.let-go'),
          },
        }
      : {}),
    valueColumns: value === undefined ? [] : [value],
  };
  return scorecardSchema.parse(input);
}

/** A side of the matrix without any column gets one that no other aspect has, or else the list's first. */
function fillSide(
  columns: Record<AspectId, string[]>,
  first: AspectId,
  second: AspectId,
  spare: string[],
  measures: string[],
): void {
  if (columns[first].length + columns[second].length > 0) return;
  columns[first].push(spare.shift() ?? measures[0]);
}
