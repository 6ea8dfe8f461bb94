import { evaluateTarget } from '../../../../../../src/core/analyses/classify/target/evaluate';
import { targetSchema, type TargetInput } from '../../../../../../src/core/analyses/classify/target/options';
import { recogniseChainRole, recogniseMarketType } from '../../../../../../src/core/analyses/classify/target/recognise';
import { target } from '../../../../../../src/core/analyses/classify/target/target';
import type { Table } from '../../../../../../src/core/table/table';
import { tableOf } from '../pyramid/tableOf';

const evaluate = (table: Table, input: TargetInput) => evaluateTarget(table, targetSchema.parse(input));
const warningsOf = (table: Table, input: TargetInput) =>
  target.run(table, targetSchema.parse(input), () => undefined).warnings.map((text) => ('key' in text ? text.key : ''));

const table = tableOf({
  Type: ['producer', 'producer', 'producer', 'producer', 'government', 'producer'],
  Sales: [100, 10, 100, 10, 100, 100],
  Delivery: [9, 9, 2, 2, 9, null],
});
const input: TargetInput = {
  marketType: 'Type',
  market: { types: ['producer'] },
  value: { column: 'Sales', atLeast: 50 },
  fit: [{ column: 'Delivery' }],
};

describe('target customers', () => {
  it('are in the market, valuable and a fit; each other case has its verdict and reason', () => {
    const { verdicts, reasons, unrated } = evaluate(table, input);
    expect(reasons).toEqual(['all-met', 'value', 'fit', 'value-and-fit', 'market', 'missing']);
    expect(verdicts).toEqual(['target', 'grow-into-target', 'non-target', 'non-target', 'non-target', undefined]);
    expect(unrated).toEqual([5]);
  });

  it('share what the best have in common, as Commonality hands it over; who does not is non-target, and why', () => {
    const commonality = { when: [{ column: 'Delivery', operator: '>=' as const, value: 5 }] };
    const { reasons, verdicts } = evaluate(table, { ...input, fit: [], commonality });
    expect(reasons).toEqual(['all-met', 'value', 'profile', 'profile', 'market', 'profile']);
    expect(verdicts[2]).toBe('non-target');
  });

  it('meet the thresholds by reaching them exactly', () => {
    // 100 (5.5 − 1) / 9 = 50
    const edge = tableOf({ Type: ['producer'], Sales: [50], Delivery: [5.5] });
    expect(evaluate(edge, input).verdicts).toEqual(['target']);
  });

  it('weigh strengths against the competitor: 50 is as good, (3 · 100 + 1 · 0) / 4 = 75', () => {
    const rated = tableOf({ Own: [10, 5], Theirs: [1, 5], Price: [1, 1] });
    const { fit, strengths } = evaluate(rated, {
      fit: [
        { column: 'Own', competitor: 'Theirs', weight: 3 },
        { column: 'Price', weight: 1 },
      ],
    });
    expect(fit[0]).toBeCloseTo(75, 10);
    expect(fit[1]).toBeCloseTo((3 * 50) / 4, 10);
    expect(strengths.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
  });

  it('can be chosen by conditions, all or any of them', () => {
    const when = [
      { column: 'Type', operator: '=' as const, value: 'government' },
      { column: 'Sales', operator: '<' as const, value: 50 },
    ];
    expect(evaluate(table, { market: { when, match: 'any' } }).inMarket).toEqual([
      false,
      true,
      false,
      true,
      true,
      false,
    ]);
    expect(evaluate(table, { market: { when } }).inMarket).toEqual(Array(6).fill(false));
  });

  it('are found by their role in the chain, which follows from the market type where no column tells it', () => {
    const chain = tableOf({ Type: ['Wholesaler', 'Hersteller', 'Haushalt', 'Behörde', '经销商'] });
    const { inMarket } = evaluate(chain, { marketType: 'Type', market: { roles: ['channel'] } });
    expect(inMarket).toEqual([true, false, false, false, true]);
  });

  it('warn that big is not target when size explains the ranking: ρ of 1 with a score that rises with size', () => {
    const sizes = Array.from({ length: 20 }, (_, i) => i + 1);
    const grown = tableOf({
      Size: sizes,
      Score: sizes.map((size) => size ** 2),
      Fit: sizes.map((_, i) => (i < 18 ? 9 : 2)),
    });
    const options: TargetInput = { fit: [{ column: 'Fit' }], size: 'Size', score: 'Score' };
    const { size } = evaluate(grown, options);
    expect(size).toMatchObject({ rho: 1, isSizeAlone: true });
    // The largest fifth of 1…20 begins at the type-7 quantile 16.2; of 17…20 the last two fit poorly, 20 first.
    expect(size?.bigWithPoorFit).toEqual([19, 18]);
    expect(warningsOf(grown, options)).toEqual(
      expect.arrayContaining(['target.warning.sizeAlone', 'target.warning.bigPoorFit']),
    );
  });

  it('do not warn where the score says more than size', () => {
    const mixed = tableOf({ Size: [1, 2, 3, 4], Score: [3, 1, 4, 2], Fit: [5, 5, 5, 9] });
    // Ranks 1 2 3 4 against 3 1 4 2: d² = 4 + 1 + 1 + 4, ρ = 1 − 6 · 10 / 60 = 0.
    expect(evaluate(mixed, { fit: [{ column: 'Fit' }], size: 'Size', score: 'Score' }).size).toMatchObject({
      rho: expect.closeTo(0, 12) as number,
      isSizeAlone: false,
    });
  });

  it('keep the verdict of each customer in any order of rows, and alike for equal customers', () => {
    const order = [3, 0, 5, 1, 4, 2, 0];
    const pick = (values: (string | number | null)[]) => order.map((i) => values[i]);
    const permuted = tableOf({
      Type: pick(['producer', 'producer', 'producer', 'producer', 'government', 'producer']),
      Sales: pick([100, 10, 100, 10, 100, 100]),
      Delivery: pick([9, 9, 2, 2, 9, null]),
    });
    const { verdicts } = evaluate(table, input);
    expect(evaluate(permuted, input).verdicts).toEqual(order.map((i) => verdicts[i]));
  });

  it('offer to merge misspelt names and name those that nobody knows', () => {
    const names = tableOf({ Type: ['government', 'government', 'Gov.', 'Foo'], Sales: [1, 2, 3, 4] });
    const options: TargetInput = { marketType: 'Type', value: { column: 'Sales', atLeast: 2 } };
    const detail = evaluate(names, options);
    expect(detail.similar).toEqual([{ column: 'Type', from: 'Gov.', to: 'government' }]);
    expect(detail.unknownNames).toEqual([{ column: 'Type', name: 'Foo' }]);
    const assigned = evaluate(names, { ...options, marketTypeNames: [{ name: 'Foo', type: 'consumer' }] });
    expect(assigned.marketTypes[3]).toBe('consumer');
  });

  it('put the seven answers on the sheet, and help beside each weak one', () => {
    const options = targetSchema.parse({ ...input, selfTest: { definite: 'yes', quantified: 'partly', unique: 'no' } });
    const { sheets } = target.run(table, options, () => undefined);
    const block = sheets[0].blocks.find((candidate) => candidate.kind === 'table' && candidate.id === 'self-test');
    const rows = block?.kind === 'table' ? block.rows : [];
    expect(rows).toHaveLength(7);
    expect(rows.map(([, , help]) => help !== null)).toEqual([false, true, false, false, false, false, true]);
  });

  it.each<[string, TargetInput, string]>([
    ['no condition at all', {}, 'options-invalid'],
    ['weights that sum to 0', { fit: [{ column: 'Delivery', weight: 0 }] }, 'weights-all-zero'],
    ['a negative weight', { fit: [{ column: 'Delivery', weight: -1 }] }, 'weight-negative'],
    ['a rating off the scale', { fit: [{ column: 'Delivery' }], ratings: { from: 1, to: 5 } }, 'value-out-of-range'],
    ['a scale upside down', { fit: [{ column: 'Delivery' }], ratings: { from: 5, to: 1 } }, 'options-invalid'],
    ['an unknown column', { value: { column: 'Nope', atLeast: 1 } }, 'column-missing'],
  ])('refuse %s', (_, options, code) => {
    expect(() => evaluate(table, options)).toThrow(expect.objectContaining({ code }));
  });
});

it.each([
  ['Consumer', 'consumer'],
  ['Privatkunde', 'consumer'],
  ['生产企业', 'producer'],
  ['Händler', 'intermediary'],
  ['goverment', 'government'],
  ['Öffentliche Hand', 'government'],
  ['Export', 'international'],
  ['???', undefined],
])('recognises the market type of %s as %s', (name, type) => {
  expect(recogniseMarketType(name)).toBe(type);
});

it.each([
  ['End user', 'final'],
  ['Vertriebspartner', 'channel'],
  ['代理店', 'channel'],
  ['???', undefined],
])('recognises the chain role of %s as %s', (name, role) => {
  expect(recogniseChainRole(name)).toBe(role);
});
