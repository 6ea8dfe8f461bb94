import { lackOf } from '../../../../src/taskpane/explore/lackOf';
import { tableOf } from '../../core/analyses/classify/pyramid/tableOf';

const list = tableOf({ Customer: ['a', 'b', 'c'], Sales: [1, 2, 3], Visits: [3, 1, 2] });

describe('the gallery of questions', () => {
  it('says what a list lacks for a question instead of opening an empty page', () => {
    expect(lackOf('profitability', list)?.code).toBe('no-category-column');
    expect(lackOf('satisfaction-trap', list)?.code).toBe('no-rating-column');
    expect(lackOf('cohorts', list)?.code).toBe('column-not-date');
  });

  it('offers what the list has the columns for, with its roles filled', () => {
    for (const id of ['concentration', 'commonality', 'regression', 'clusters', 'factors', 'customer-share']) {
      expect(lackOf(id, list)).toBeUndefined();
    }
    expect(lackOf('retention-economics', list)).toBeUndefined();
  });
});
