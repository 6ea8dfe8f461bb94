import { understandTable } from '../../src/core/table/understandTable';
import type { Cell, SourceCells, Table } from '../../src/core/table/table';
import { pyramidSchema } from '../../src/core/analyses/classify/pyramid/options';
import { createRescore, evaluatePyramid, preparePyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
import { scoreKey } from '../../src/core/tiers/cutTiers';
import { tierOfKey } from '../../src/core/tiers/tiersOfScores';
import { createRandom } from '../../src/core/stats/random';
import { measure, type Subject } from './measure';

const columns = 6;

function source(rows: number): SourceCells {
  const random = createRandom(1);
  const header: Cell[] = Array.from({ length: columns }, (_, j) => `Indicator ${j + 1}`);
  const body = Array.from({ length: rows }, () => header.map((): Cell => Math.exp(3 * random.next())));
  return {
    sheet: 'Customers',
    address: `A1:F${rows + 1}`,
    rows: [header, ...body],
    rowIndices: Array.from({ length: rows + 1 }, (_, i) => i),
    columnIndices: header.map((_, j) => j),
    numberFormats: header.map(() => 'General'),
    dateSystem: 1900,
  };
}

const options = (first: number) =>
  pyramidSchema.parse({
    indicators: Array.from({ length: columns }, (_, j) => ({
      column: `Indicator ${j + 1}`,
      weight: j === 0 ? first : 10,
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
  });

/** The table, and how long it takes from its cells, which are then forgotten, as the pane does. */
function understood(rows: number): [Table, number] {
  const cells = source(rows);
  return [understandTable(cells), measure(() => understandTable(cells))];
}

/** What each step of a weighted pyramid costs, compared with one plain pass over the customers: adding up one column. */
export function pyramid(rows = 1_048_575): Subject {
  const [table, cellsMs] = understood(rows);
  const fresh = (): Table => ({ ...table });
  const [column] = table.columns;
  if (column.kind !== 'number') throw new Error('the bench expects numbers');

  let weight = 10;
  let sink = 0;
  const pass = measure(() => {
    for (let i = 0; i < rows; i++) sink += column.values[i];
  });
  const prepared = preparePyramid(table, options(weight));
  const rescore = createRescore();
  const moved = (first: number) => evaluatePyramid(prepared, options(first), rescore).tierIndices;
  /** All scores added up and sorted; tiers by place, equal scores going up. */
  function bySorting(first: number): Int8Array {
    const { scores } = evaluatePyramid(prepared, options(first));
    const keys = scores.map(scoreKey);
    const descending = keys.slice().sort().reverse();
    const borders = [0.01, 0.05, 0.2].map((share) => descending[Math.ceil(share * rows - 1e-9) - 1]);
    return Int8Array.from(keys, (key) => tierOfKey(key, borders));
  }
  for (const first of [11, 12, 13]) {
    const [quick, sorted] = [moved(first), bySorting(first)];
    if (sorted.some((tier, row) => tier !== quick[row])) throw new Error('the tiers of a moved weight are others');
  }
  const steps: [name: string, ms: number][] = [
    ['one pass over one column', pass],
    ['cells to typed columns', cellsMs],
    ['score six indicators (min–max)', measure(() => preparePyramid(fresh(), options(weight)))],
    ['weights, value, tiers, summary', measure(() => evaluatePyramid(prepared, options(weight)))],
    ['after one weight moved', measure(() => moved(++weight), 21)],
    ['the same by sorting', measure(() => bySorting(weight), 3)],
  ];
  return {
    title: `pyramid: ${rows} customers, ${columns} indicators`,
    steps: steps.map(([name, ms]) => ({ name, ms, ratio: ms / pass })),
    facts: { rows, columns, sum: sink },
  };
}
