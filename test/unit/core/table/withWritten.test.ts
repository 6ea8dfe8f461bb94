import { withWritten, writtenColumn } from '../../../../src/core/table/withWritten';
import { cellText } from '../../../../src/core/table/customerIds';
import { tableOf } from '../analyses/classify/pyramid/tableOf';

const list = tableOf({ Customer: ['a', 'b', 'c'], Sales: [1, 2, 3] });

it('has tiers as names and scores as numbers, blank where nothing was written or an error stands', () => {
  const tiers = writtenColumn('Tier', ['Top', '', '#N/A']);
  expect([0, 1, 2].map((row) => cellText(tiers, row))).toEqual(['Top', '', '']);
  expect(writtenColumn('Score', [1.5, '', 3])).toMatchObject({ kind: 'number', valid: Uint8Array.of(1, 0, 1) });
});

it('shows a list with what was written beside it, and a column of the list before one of ours of the same name', () => {
  const written = [writtenColumn('Tier', ['Top', 'Top', 'Small']), writtenColumn('Sales', [9, 9, 9])];
  const seen = withWritten({ ...list, written });
  expect(seen.columns.map(({ name }) => name)).toEqual(['Customer', 'Sales', 'Tier']);
  expect(seen.columns[1]).toBe(list.columns[1]);
});

it('is the same list every time, so that nothing is computed anew', () => {
  const table = { ...list, written: [writtenColumn('Tier', ['Top', 'Top', 'Small'])] };
  expect(withWritten(table)).toBe(withWritten(table));
  expect(withWritten(list)).toBe(list);
});
