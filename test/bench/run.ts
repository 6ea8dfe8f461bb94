import { understandTable } from '../../src/core/table/understandTable';
import type { Cell, SourceCells, Table } from '../../src/core/table/table';
import { pyramidSchema } from '../../src/core/analyses/pyramid/options';
import { evaluatePyramid, preparePyramid } from '../../src/core/analyses/pyramid/pyramid';
import { createRandom } from '../../src/core/stats/random';

/**
 * `npm run bench`: what each step of the main job costs, as ratios within one run, so that machines compare.
 * The unit is one plain pass over the customers: adding up one column.
 */
const rows = Number(process.env.ROWS ?? 1_048_575);
const columns = 6;

function source(): SourceCells {
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

/** Median of five, in ms. */
function measure(work: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[2];
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

const cells = source();
const table = understandTable(cells);
const fresh = (): Table => ({ ...table });
const [column] = table.columns;
if (column.kind !== 'number') throw new Error('the bench expects numbers');

let weight = 10;
let sink = 0;
const pass = measure(() => {
  for (let i = 0; i < rows; i++) sink += column.values[i];
});
const prepared = preparePyramid(table, options(weight));
const steps: [name: string, ms: number][] = [
  ['one pass over one column', pass],
  ['cells to typed columns', measure(() => understandTable(cells))],
  ['score six indicators (min–max)', measure(() => preparePyramid(fresh(), options(weight)))],
  ['weights, value, tiers, summary', measure(() => evaluatePyramid(prepared, options(weight)))],
  ['after one weight moved', measure(() => evaluatePyramid(prepared, options(++weight)))],
];

const width = Math.max(...steps.map(([name]) => name.length));
process.stdout.write(`${rows} customers, ${columns} indicators\n`);
for (const [name, ms] of steps) {
  process.stdout.write(
    `${name.padEnd(width)} ${ms.toFixed(1).padStart(9)} ms ${(ms / pass).toFixed(1).padStart(8)} ×\n`,
  );
}
process.stdout.write(
  `${JSON.stringify({ rows, columns, steps: steps.map(([name, ms]) => ({ name, ms, ratio: ms / pass })), sum: sink })}\n`,
);
