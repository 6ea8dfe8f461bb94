import type { Cell, NumberColumn } from '../../../../src/core/table/table';
import { openPane } from '../openPane';

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** 12.500 may be twelve thousand or twelve and a half, 3/4 a day of April or of March. */
const list: Cell[][] = [
  ['Customer', 'Revenue', 'Since', 'Visits'],
  ['Alder', '12.500', '03/04/2024', 14],
  ['Birch', '8.250', '05/06/2024', 9],
  ['Cedar', '1.750', '07/08/2024', 22],
  ['Total', '22.500', '', 45],
];

const opened = async (rows = list, state: string | null = null) => {
  const all = openPane(rows, state);
  await all.pane.start();
  const column = (name: string) => all.get().table?.columns.find((each) => each.name === name) as NumberColumn;
  return {
    ...all,
    revenue: () => [...column('Revenue').values],
    months: () => [...column('Since').values].map((day) => new Date(day * 86_400_000).getUTCMonth() + 1),
    open: () => all.get().table?.findings.flatMap(({ column: name, question }) => (question ? [name] : [])),
  };
};

describe('the answer to a question', () => {
  it('is what the column is read by at once, and the question is no longer open', async () => {
    const { pane, revenue, open } = await opened();
    expect(revenue()).toEqual([12500, 8250, 1750]);
    expect(open()).toEqual(['Revenue', 'Since']);
    await pane.answer('Revenue', 'point');
    expect(revenue()).toEqual([12.5, 8.25, 1.75]);
    expect(open()).toEqual(['Since']);
  });

  it('can be taken back by the other answer', async () => {
    const { pane, revenue, get } = await opened();
    await pane.answer('Revenue', 'point');
    await pane.answer('Revenue', 'comma');
    expect(revenue()).toEqual([12500, 8250, 1750]);
    const settled = get().table?.findings.find(({ column, settled: each }) => column === 'Revenue' && each)?.settled;
    expect(settled).toMatchObject({ chosen: 'comma', example: '12.500' });
  });

  it('does not get lost when two are given at a time', async () => {
    const { pane, revenue, months } = await opened();
    await Promise.all([pane.answer('Revenue', 'point'), pane.answer('Since', 'month-first')]);
    expect(revenue()).toEqual([12.5, 8.25, 1.75]);
    expect(months()).toEqual([3, 5, 7]);
  });

  it('holds after cells are edited', async () => {
    const { pane, settings, change, revenue } = await opened();
    await pane.answer('Revenue', 'point');
    settings.rows = list.map((row) => (row[0] === 'Birch' ? ['Birch', '9.125', '05/06/2024', 9] : row));
    change('B3');
    await settle();
    expect(revenue()).toEqual([12.5, 9.125, 1.75]);
  });

  it('is kept in the workbook', async () => {
    const first = await opened();
    await first.pane.answer('Since', 'month-first');
    const again = await opened(list, first.settings.state);
    expect(again.months()).toEqual([3, 5, 7]);
    expect(again.open()).toEqual(['Revenue']);
  });

  it('goes with the command that classifies without the pane', async () => {
    const { pane, app, recorded } = await opened();
    await app.classifySelection();
    await pane.answer('Revenue', 'point');
    await app.classifySelection();
    const [before, after] = recorded.writes.map(({ report }) => JSON.stringify(report.detail));
    expect(before).toContain('12500');
    expect(after).not.toContain('12500');
  });
});

describe('rows that look like none of the list', () => {
  const customers = (table: { rowCount: number } | undefined) => table?.rowCount;

  it('are taken back with one click, and left out again with the next', async () => {
    const { pane, get } = await opened();
    expect(customers(get().table)).toBe(3);
    await pane.keepRows('total');
    expect(customers(get().table)).toBe(4);
    expect(get().table?.findings.find(({ code }) => code === 'rows-total')?.treatment).toBe('kept');
    await pane.leaveOutRows('total');
    expect(customers(get().table)).toBe(3);
  });

  it('are kept without a word about answers given before', async () => {
    const { pane, revenue } = await opened();
    await pane.answer('Revenue', 'point');
    await pane.keepRows('total');
    expect(revenue()).toEqual([12.5, 8.25, 1.75, 22.5]);
  });
});
