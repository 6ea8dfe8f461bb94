import { stampRows } from '../../../src/excel/rowStamps';

const columns = [0, 1, 2];

test('a row that changed in any cell, or changed places with another, has another stamp', () => {
  const { all } = stampRows(
    [
      ['Ada', 500, 'North'],
      ['Bob', 500, 'North'],
      ['Ada', 501, 'North'],
      ['Ada', '500', 'North'],
      ['North', 500, 'Ada'],
      ['Ada', 500, 'North'],
    ],
    columns,
  );
  expect(new Set(all.slice(0, 5)).size).toBe(5);
  expect(all[5]).toBe(all[0]);
});

test('a corrected number leaves the customer known, another customer does not', () => {
  const { names } = stampRows(
    [
      ['Ada', 500, 'North'],
      ['Ada', 501, 'North'],
      ['Bob', 500, 'North'],
    ],
    columns,
  );
  expect(names[1]).toBe(names[0]);
  expect(names[2]).not.toBe(names[0]);
});
