import type { Chart, ChartBlock } from '../../../../src/core/report/report';
import { chartTable } from '../../../../src/taskpane/reports/chartTable';

const text = (words: string) => ({ text: words });
const rowsOf = (chart: Chart) =>
  chartTable({ kind: 'chart', id: 'c', title: text('Title'), alt: text('Alt'), chart } satisfies ChartBlock).rows;

describe('a chart read as a table', () => {
  it('has a row per tier of a pyramid', () => {
    const level = { name: 'Top', customers: 6, share: 0.01, color: '#0B3C5D', fontColor: '#FFFFFF' };
    expect(rowsOf({ kind: 'pyramid', silhouette: 'stepped', levels: [level] })).toEqual([[text('Top'), 6, 0.01]]);
  });

  it('leaves out what only holds bars up, and says nothing where there is no number', () => {
    const series = [
      { name: text('Space'), values: [1, 2], isSpace: true as const },
      { name: text('Change'), values: [3, NaN] },
    ];
    expect(rowsOf({ kind: 'column', categories: ['a', 'b'], series })).toEqual([
      [text('a'), 3],
      [text('b'), null],
    ]);
  });

  it('names the series of each point', () => {
    const series = [{ name: text('Curve'), x: [0, 1], y: [1, 0.5] }];
    const titles = { xTitle: text('x'), yTitle: text('y') };
    expect(rowsOf({ kind: 'scatter', series, ...titles })).toEqual([
      [text('Curve'), 0, 1],
      [text('Curve'), 1, 0.5],
    ]);
  });
});
