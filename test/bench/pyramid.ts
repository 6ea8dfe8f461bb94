import { understandTable } from '../../src/core/table/understandTable';
import type { Cell, SourceCells, Table } from '../../src/core/table/table';
import { pyramidSchema } from '../../src/core/analyses/classify/pyramid/options';
import { evaluatePyramid, preparePyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
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
  const steps: [name: string, ms: number][] = [
    ['one pass over one column', pass],
    ['cells to typed columns', cellsMs],
    ['score six indicators (min–max)', measure(() => preparePyramid(fresh(), options(weight)))],
    ['weights, value, tiers, summary', measure(() => evaluatePyramid(prepared, options(weight)))],
    ['after one weight moved', measure(() => evaluatePyramid(prepared, options(++weight)))],
  ];
  return {
    title: `pyramid: ${rows} customers, ${columns} indicators`,
    steps: steps.map(([name, ms]) => ({ name, ms, ratio: ms / pass })),
    facts: { rows, columns, sum: sink },
  };
}
