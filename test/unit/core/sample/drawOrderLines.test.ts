import { drawOrderLines } from '../../../../src/core/sample/drawOrderLines';
import { sampleSeed, sampleWorkbook } from '../../../../src/core/sample/sampleWorkbook';

const [, orders] = sampleWorkbook();
const { rows } = drawOrderLines(orders, sampleSeed);

it("the sample's order lines add up to its orders, each to its customer, day and amount", () => {
  const ofOrder = new Map<number, { customer: unknown; date: unknown; cents: number }>();
  for (const [number, date, customer, , amount] of rows.slice(1)) {
    const order = ofOrder.get(Number(number)) ?? { customer, date, cents: 0 };
    ofOrder.set(Number(number), { customer, date, cents: order.cents + Math.round(Number(amount) * 100) });
  }
  expect(
    orders.rows
      .slice(1)
      .map(([customer, date, amount]) => ({ customer, date, cents: Math.round(Number(amount) * 100) })),
  ).toEqual([...ofOrder].sort(([a], [b]) => a - b).map(([, order]) => order));
});

it('name a product in every line, no line is free, and none names a product twice in one order', () => {
  const seen = rows.slice(1).map(([number, , , product]) => `${number} ${product}`);
  expect(new Set(seen).size).toBe(seen.length);
  expect(rows.filter(([, , , product]) => product === '' || product === null)).toEqual([]);
  expect(rows.slice(1).filter(([, , , , amount]) => !(Number(amount) > 0))).toEqual([]);
});

it('are the same at every opening', () => {
  expect(drawOrderLines(orders, sampleSeed).rows).toEqual(rows);
});
