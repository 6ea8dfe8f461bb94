import { pyramidSchema } from '../../../../../../src/core/analyses/classify/pyramid/options';
import {
  changeToNextTier,
  evaluatePyramid,
  preparePyramid,
} from '../../../../../../src/core/analyses/classify/pyramid/pyramid';
import { understandTable } from '../../../../../../src/core/table/understandTable';
import { fallHint, liftHint } from '../../../../../../src/core/analyses/classify/pyramid/borderHints';
import { customers } from '../../../../taskpane/memoryWorkbook';

const table = understandTable({
  ...{ sheet: 'Customers', address: 'A1:E8', rows: customers, dateSystem: 1900 },
  rowIndices: customers.map((_, i) => i),
  columnIndices: customers[0].map((_, i) => i),
  numberFormats: customers[0].map(() => 'General'),
});
const options = pyramidSchema.parse({
  id: 'Customer',
  indicators: [
    { column: 'Sales', weight: 50 },
    { column: 'Days to pay', direction: 'cost', weight: 50 },
  ],
  tiers: { by: 'score', cuts: [{ name: 'High', from: 70 }, { name: 'Low' }] },
});
const prepared = preparePyramid(table, options);
const detail = evaluatePyramid(prepared, options);
const hintOf = (row: number) => liftHint(changeToNextTier(prepared, detail, options, row), prepared);

describe('what would lift a customer', () => {
  it('names the indicator that must move least, by an amount that is enough', () => {
    // A: sales 100, days (90 − 75) / 70 = 21.43 → 60.71, missing 9.29 points, 18.57 of an indicator: sales are at their
    // best already, days − 13 (.1857 × 70).
    const hint = hintOf(0);
    expect(hint?.tier).toBe('High');
    expect(hint?.step).toEqual({ column: 'Days to pay', change: -13 });
  });

  it('offers no change that nobody makes, such as more than double of what a customer buys', () => {
    // C: sales (180 − 20) / 480 = 33.33, days (90 − 45) / 70 = 64.29 → 48.81, missing 21.19 points, 42.38 of an indicator:
    // sales of 180 + 203.4 (.4238 × 480), days − 29.67 → 15.33, outside 20–90 (score above 100).
    expect(hintOf(2)).toMatchObject({ tier: 'High', isFar: true });
    expect(hintOf(2)?.step).toBeUndefined();
  });

  it('says nothing to a customer at the top', () => {
    // B: 62.5 and 85.71 → 74.1, above 70.
    expect(hintOf(1)).toBeUndefined();
  });
});

describe('what would drop a customer', () => {
  const fallOf = (row: number) => fallHint(changeToNextTier(prepared, detail, options, row), prepared);

  it('names the easiest way down, by an amount that is enough', () => {
    // B: sales 62.5 and days 85.71 → 74.107, 4.107 above 70: 8.214 of an indicator is 39.43 of sales (.08214 × 480) or
    // 5.75 days (× 70), .08214 of the range each; the first of equals is named.
    const hint = fallOf(1);
    expect(hint?.tier).toBe('Low');
    expect(hint?.points).toBeCloseTo(4.1071, 4);
    const change = hint?.step?.change ?? 0;
    expect(Math.abs(change)).toBeGreaterThanOrEqual(hint?.step?.column === 'Sales' ? 39.428 : 5.75);
    expect(Math.abs(change)).toBeLessThanOrEqual(hint?.step?.column === 'Sales' ? 40 : 5.8);
    expect(Math.sign(change)).toBe(hint?.step?.column === 'Sales' ? -1 : 1);
  });

  it('says nothing to a customer in the lowest tier', () => {
    expect(fallOf(2)).toBeUndefined();
  });
});
