import fc from 'fast-check';
import { equityBridge } from '../../../../../src/core/analyses/act/equityBridge/equityBridge';
import type { EquityBridgeDetail } from '../../../../../src/core/analyses/act/equityBridge/detail';
import { equityBridgeSchema } from '../../../../../src/core/analyses/act/equityBridge/options';
import { waterfall } from '../../../../../src/core/analyses/act/equityBridge/waterfall';
import { tableOf } from '../classify/pyramid/tableOf';

function run(columns: Parameters<typeof tableOf>[0], options: object): EquityBridgeDetail {
  return equityBridge.run(tableOf(columns), equityBridgeSchema.parse(options), () => undefined).detail;
}

const cents = (amount: number): number => Math.round(amount * 100);

function expectToAddUp({ steps }: EquityBridgeDetail): void {
  const [start, ...rest] = steps.map(({ amount }) => cents(amount));
  const end = rest.pop();
  expect(rest.reduce((sum, change) => sum + change, start)).toBe(end);
  for (const { amount } of steps) expect(Math.abs(amount * 100 - cents(amount))).toBeLessThan(1e-3);
}

const side = fc.record({
  tier: fc.constantFrom('A', 'B', 'C', null),
  value: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
});

describe('a bridge that does not add up would be thrown out of the meeting', () => {
  it('leads from start to end to the cent for any two snapshots', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 30 }), (customers) => {
        const known = [
          ...customers,
          [
            { tier: 'A', value: 1 },
            { tier: 'A', value: 1.005 },
          ],
        ] as const;
        const detail = run(
          {
            Before: known.map(([before]) => before.tier),
            After: known.map(([, after]) => after.tier),
            Was: known.map(([before]) => before.value),
            Is: known.map(([, after]) => after.value),
          },
          { before: 'Before', after: 'After', valueBefore: 'Was', valueAfter: 'Is' },
        );
        expectToAddUp(detail);
        const end = known.reduce((sum, [, { tier, value }]) => sum + (tier === null ? 0 : value), 0);
        expect(Math.abs((detail.steps.at(-1)?.amount ?? NaN) - end)).toBeLessThan(0.01);
      }),
      { numRuns: 100 },
    );
  });

  it('leads there with margin, retention and discount rate told apart, and each customer adds up too', () => {
    const state = fc.tuple(
      fc.integer({ min: -500, max: 5000 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 1, max: 30 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(state, state), { minLength: 1, maxLength: 20 }), (customers) => {
        const rows = customers.flatMap((pair, i) =>
          pair.map((of, period) => ({ id: `c${i}`, period: 2025 + period, of })),
        );
        const detail = run(
          {
            Customer: rows.map(({ id }) => id),
            Year: rows.map(({ period }) => period),
            Tier: rows.map(() => 'A'),
            Margin: rows.map(({ of }) => of[0]),
            Retention: rows.map(({ of }) => of[1] / 100),
            Rate: rows.map(({ of }) => of[2] / 100),
          },
          {
            ...{ customer: 'Customer', period: 'Year', tier: 'Tier' },
            ...{ margin: 'Margin', retention: 'Retention', discount: 'Rate' },
          },
        );
        expectToAddUp(detail);
        for (const { before, after, parts } of detail.changes) {
          const sum = parts ? parts.margin + parts.retention + parts.discount : NaN;
          expect(Math.abs(sum - (after - before))).toBeLessThan(1e-8 * Math.max(1, Math.abs(before), Math.abs(after)));
        }
      }),
      { numRuns: 50 },
    );
  });
});

it('names each cause: 100 new, 40 lost, 30 by rising, −20 by falling, 5 within the tier', () => {
  const { steps } = run(
    {
      Customer: ['new', 'lost', 'up', 'down', 'same'],
      Before: [null, 'A', 'B', 'A', 'C'],
      After: ['A', null, 'A', 'B', 'C'],
      Was: [null, 40, 10, 50, 1],
      Is: [100, null, 40, 30, 6],
    },
    { customer: 'Customer', before: 'Before', after: 'After', valueBefore: 'Was', valueAfter: 'Is' },
  );
  expect(steps.map(({ name, amount }) => [name, amount])).toEqual([
    ['start', 101],
    ['new', 100],
    ['lost', -40],
    ['up', 30],
    ['down', -20],
    ['within', 5],
    ['end', 176],
  ]);
});

it('draws a fall through zero as a bar on both sides of the line', () => {
  const text = (name: string) => ({ text: name });
  const rung = (amount: number, isLevel = false) => ({ name: text(String(amount)), amount, isLevel });
  const { series } = waterfall([rung(30, true), rung(-50), rung(5), rung(-15, true)], {
    ...{ space: text('space'), level: text('level'), gain: text('gain'), loss: text('loss') },
  });
  expect(series.map(({ name, values }) => [name, values])).toEqual([
    [text('space'), [0, 0, -15, 0]],
    [text('level'), [30, 0, 0, 0]],
    [text('level'), [0, 0, 0, -15]],
    [text('gain'), [0, 0, 0, 0]],
    [text('gain'), [0, 0, -5, 0]],
    [text('loss'), [0, 30, 0, 0]],
    [text('loss'), [0, -20, 0, 0]],
  ]);
});
