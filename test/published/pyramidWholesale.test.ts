import { pyramid } from '../../src/core/analyses/classify/pyramid/pyramid';
import type { Cell } from '../../src/core/table/table';
import { understandTable } from '../../src/core/table/understandTable';
import { itWithShared, sharedText } from '../shared';
import { sourceOf } from '../unit/core/table/sourceOf';

const wholesale = sharedText('data/wholesale_customers.csv');

describe('440 real wholesale customers', () => {
  itWithShared(wholesale, 'become a pyramid that agrees with a plain recomputation', (text) => {
    const lines = text.trim().split(/\r?\n/);
    const rows = lines.map((line) =>
      line.split(',').map((cell): Cell => (cell !== '' && !Number.isNaN(Number(cell)) ? Number(cell) : cell)),
    );
    const table = understandTable(sourceOf(rows));
    expect(table.rowCount).toBe(440);
    // Three blank columns are left out; the fourth holds the publisher's notes beside the data, under no header.
    expect(table.columns.map(({ name }) => name)).toEqual([
      ...['Channel', 'Region', 'Fresh', 'Milk', 'Grocery', 'Frozen', 'Detergents_Paper', 'Delicassen', 'L'],
    ]);
    const options = pyramid.defaults(table);
    expect(options.id).toBeUndefined();
    expect(options.indicators.map(({ column }) => column)).toEqual(['Fresh', 'Milk', 'Grocery', 'Frozen']);
    const { detail } = pyramid.run(table, options, () => undefined);

    const columns = [2, 3, 4, 5].map((index) => rows.slice(1).map((row) => Number(row[index])));
    const scores = columns[0].map((_, row) =>
      columns.reduce((sum, values, j) => {
        const min = Math.min(...values);
        return sum + [40, 30, 20, 10][j] * ((values[row] - min) / (Math.max(...values) - min));
      }, 0),
    );
    scores.forEach((score, row) => expect(detail.scores[row]).toBeCloseTo(score, 9));
    // ceil of 4.4, 22, 88 of 440.
    const ranked = [...scores].sort((a, b) => b - a);
    expect(detail.tiers.map(({ customers }) => customers)).toEqual([5, 17, 66, 352]);
    [4, 21, 87].forEach((last, tier) => expect(detail.tiers[tier].from).toBeCloseTo(ranked[last], 9));
  });
});
