import { rfmSchema, type RfmInput } from '../../src/core/analyses/classify/rfm/options';
import { publishedSegments } from '../../src/core/analyses/classify/rfm/publishedSegments';
import { rfm, segmentOfCode } from '../../src/core/analyses/classify/rfm/rfm';
import { understandTable } from '../../src/core/table/understandTable';
import { sourceOf } from '../unit/core/table/sourceOf';
import { itWithShared, sharedText } from '../shared';

const orders = sharedText('data/rfm_orders.csv');
const fixtures = sharedText('data/fixtures.json');

function evaluate(csv: string, change: Partial<RfmInput> = {}) {
  const rows = csv
    .trim()
    .split(/\r?\n/)
    .map((line, i) => line.split(',').map((cell, column) => (i > 0 && column === 2 ? Number(cell) : cell)));
  const options = {
    customer: 'customer_id',
    date: 'order_date',
    amount: 'revenue',
    analysisDate: '2006-12-31',
    ...change,
  };
  return rfm.run(understandTable(sourceOf(rows)), rfmSchema.parse(options), () => undefined).detail;
}

/** Codes printed in the documentation of the R package rfm for these orders. */
const printed: Record<string, string> = {
  "Abbey O'Reilly": '343',
  'Add Senger': '412',
  'Aden Lesch': '323',
  'Aden Murphy': '544',
  'Admiral Senger': '433',
};

describe('R package rfm, 4,906 orders to 2006-12-31 (METHODS 1.5 [P])', () => {
  itWithShared(orders, 'gives five customers the codes the package prints: 343, 412, 323, 544, 433', (csv) => {
    const { customers, codes } = evaluate(csv);
    expect(customers.frequency.reduce((sum, count) => sum + count, 0)).toBe(4906);
    const found = Object.keys(printed).map((id) => [id, codes.codes[customers.ids.indexOf(id)]]);
    expect(Object.fromEntries(found)).toEqual(printed);
  });

  itWithShared(orders, 'cuts at type-7 quantiles + 1: 115, 181, 297.4, 482 days; 4, 5, 6, 8 orders', (csv) => {
    // From Python's statistics.quantiles(…, n=5, method='inclusive') + 1 over the 995 customers.
    const { codes } = evaluate(csv);
    [115, 181, 297.4, 482].forEach((cut, i) => expect(codes.cutoffs?.recency[i]).toBeCloseTo(cut, 9));
    [4, 5, 6, 8].forEach((cut, i) => expect(codes.cutoffs?.frequency[i]).toBeCloseTo(cut, 9));
    [255.8, 382, 506.4, 666].forEach((cut, i) => expect(codes.cutoffs?.monetary[i]).toBeCloseTo(cut, 9));
  });

  itWithShared(orders, 'counts each row as an order, though eleven customers have two on one day', (csv) => {
    const lines = csv.trim().split(/\r?\n/).slice(1);
    const days = new Set(lines.map((line) => line.split(',').slice(0, 2).join()));
    expect(lines.length - days.size).toBeGreaterThanOrEqual(11);
    const { customers } = evaluate(csv);
    const repeated = customers.ids.findIndex((id) => {
      const own = lines.filter((line) => line.startsWith(`${id},`)).map((line) => line.split(',')[1]);
      return new Set(own).size < own.length;
    });
    const id = customers.ids[repeated];
    expect(customers.frequency[repeated]).toBe(lines.filter((line) => line.startsWith(`${id},`)).length);
  });
});

describe('the partition of the 125 codes (METHODS 1.5, fixture rfm_codes)', () => {
  it('has 7, 8, 24, 7, 16, 8, 8, 22, 8, 11 and 6 codes', () => {
    expect(publishedSegments.map(({ codes }) => codes.length)).toEqual([7, 8, 24, 7, 16, 8, 8, 22, 8, 11, 6]);
  });

  itWithShared(fixtures, 'agrees with the fixture code by code', (text) => {
    const { rfm_codes: expected } = JSON.parse(text) as { rfm_codes: Record<string, string[]> };
    const pairs = Object.entries(expected).flatMap(([segment, codes]) => codes.map((code) => [code, segment]));
    expect(pairs).toHaveLength(125);
    for (const [code, segment] of pairs) expect([code, segmentOfCode(code)]).toEqual([code, segment]);
  });
});
