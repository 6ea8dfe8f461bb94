import { understandTable } from '../../../../src/core/table/understandTable';
import { readingDecisions } from '../../../../src/taskpane/frame/readingDecisions';
import { sourceOf } from '../../core/table/sourceOf';

/** Revenue and dates can be read two ways in 2 cells each; 25/12 is a date in one order only. */
const rows = [
  ['Customer', 'Revenue', 'Since'],
  ['A', '12.500', '03/04/2024'],
  ['B', '8.250', '05/06/2024'],
];

test('the summary counts each cell that could be another value once, while asked and once answered', () => {
  const asked = understandTable(sourceOf(rows)).findings;
  expect(readingDecisions(asked)).toEqual([
    { chosen: 'comma', cells: 2 },
    { chosen: 'day-first', cells: 2 },
  ]);
  const answers = { Revenue: { decimal: 'point' }, Since: { dayOrder: 'month-first' } } as const;
  expect(readingDecisions(understandTable(sourceOf(rows), { answers }).findings)).toEqual([
    { chosen: 'point', cells: 2 },
    { chosen: 'month-first', cells: 2 },
  ]);
});

test('the summary counts cells that a proven column decides, and not those that prove it', () => {
  const proven = [...rows, ['C', '1.234,50', '25/12/2024']];
  expect(readingDecisions(understandTable(sourceOf(proven)).findings)).toEqual([
    { chosen: 'comma', cells: 2 },
    { chosen: 'day-first', cells: 2 },
  ]);
});

test('the summary says nothing of a list that can be read one way only', () => {
  const plain = [
    ['Customer', 'Revenue'],
    ['A', 12],
    ['B', 8],
  ];
  expect(readingDecisions(understandTable(sourceOf(plain)).findings)).toEqual([]);
});
