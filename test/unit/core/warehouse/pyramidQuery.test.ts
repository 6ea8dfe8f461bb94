import { randomCases } from '../../../contract/warehouse/randomModels';
import { runQuery } from './runQuery';

test('every customer of 12 random models has the score and the tier in SQL that the add-in gives', () => {
  for (const { table, names, cells, query, expected, options } of randomCases(12, 3)) {
    const rows = cells.map((row) => Object.fromEntries(names.map((name, k) => [name, row[k]])));
    const found = runQuery(query, { [table]: rows }).map(({ Customer, Score, Tier }) => [Customer, Score, Tier]);
    const others = expected.filter(([, score, tier], i) => {
      const [, foundScore, foundTier] = found[i];
      const isSame = score === null ? foundScore === null : Math.abs(Number(foundScore ?? NaN) - score) < 1e-9;
      return !isSame || foundTier !== tier;
    });
    expect({ options, others }).toEqual({ options, others: [] });
  }
});
