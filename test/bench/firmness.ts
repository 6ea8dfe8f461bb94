import { understandTable } from '../../src/core/table/understandTable';
import type { SourceCells, Table } from '../../src/core/table/table';
import { pyramidSchema } from '../../src/core/analyses/classify/pyramid/options';
import { evaluatePyramid, preparePyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
import { createRandom } from '../../src/core/stats/random';
import { measure, type Subject } from './measure';

const columns = 6;

function tableOf(rows: number): Table {
  const random = createRandom(1);
  const header = Array.from({ length: columns }, (_, j) => `Indicator ${j + 1}`);
  const cells: SourceCells = {
    sheet: 'Customers',
    address: `A1:F${rows + 1}`,
    rows: [header, ...Array.from({ length: rows }, () => header.map(() => Math.exp(3 * random.next())))],
    rowIndices: Array.from({ length: rows + 1 }, (_, i) => i),
    columnIndices: header.map((_, j) => j),
    numberFormats: header.map(() => 'General'),
    dateSystem: 1900,
  };
  return understandTable(cells);
}

const optionsOf = (firmness?: { draws: number; weights?: 'any' | { points: number } }) =>
  pyramidSchema.parse({
    indicators: Array.from({ length: columns }, (_, j) => ({
      column: `Indicator ${j + 1}`,
      weight: [30, 25, 15, 10, 10, 10][j],
    })),
    tiers: {
      by: 'share-of-customers',
      cuts: [
        { name: 'Top', share: 1 },
        { name: 'Large', share: 4 },
        { name: 'Medium', share: 15 },
        { name: 'Small', share: 80 },
      ],
    },
    firmness,
  });

/** Firmness of tiers, compared with one pyramid of the same customers. */
export function firmness(rows = 10_000): Subject {
  const table = tableOf(rows);
  const prepared = preparePyramid(table, optionsOf());
  const once = measure(() => evaluatePyramid(prepared, optionsOf()));
  const many = (draws: number, weights: 'any' | { points: number }): number =>
    measure(() => evaluatePyramid(prepared, optionsOf({ draws, weights })), 3);
  const steps: [name: string, ms: number, wanted?: string][] = [
    ['one pyramid', once],
    ['1,000 weightings, ± 10 points', many(1000, { points: 10 }), '≤ 300 ms for 10,000 customers'],
    ['1,000 weightings, any', many(1000, 'any'), '≤ 300 ms for 10,000 customers'],
    ['10,000 weightings, ± 10 points', many(10_000, { points: 10 })],
  ];
  return {
    title: `firmness: ${rows} customers, ${columns} indicators`,
    steps: steps.map(([name, ms, wanted]) => ({ name, ms, ratio: ms / once, wanted })),
    facts: { rows, columns },
  };
}
