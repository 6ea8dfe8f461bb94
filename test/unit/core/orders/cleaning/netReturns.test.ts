import fc from 'fast-check';
import {
  netReturns,
  purchase,
  returned,
  type NettableLines,
  type NettedValue,
} from '../../../../../src/core/orders/cleaning/netReturns';

interface Line {
  customer: number;
  day: number;
  product: number;
  order: number;
  /** Whole units of money, so that sums are exact; negative for what came back. */
  amount: number;
}

const size = 4;
const line = fc.record<Line>({
  customer: fc.nat(1),
  day: fc.nat(5),
  product: fc.integer({ min: -1, max: size - 1 }),
  order: fc.integer({ min: -1, max: size - 1 }),
  amount: fc.integer({ min: -6, max: 9 }),
});
const refers = fc.array(fc.integer({ min: -1, max: size - 1 }), { minLength: size, maxLength: size });

function linesOf(lines: readonly Line[], refersTo: number[], has: { product: boolean; order: boolean }): NettableLines {
  const codes = (of: 'product' | 'order') => ({ codes: Int32Array.from(lines, (each) => each[of]), size });
  return {
    customer: Int32Array.from(lines, (each) => each.customer),
    customers: 2,
    day: Float64Array.from(lines, (each) => each.day),
    amount: Float64Array.from(lines, (each) => each.amount),
    ...(has.product ? { product: codes('product') } : {}),
    ...(has.order ? { order: codes('order'), refersTo: Int32Array.from(refersTo) } : {}),
    role: Uint8Array.from(lines, ({ amount }) => (amount > 0 ? purchase : amount < 0 ? returned : 0)),
  };
}

/** The rule as it is told, return by return over all lines: what is left of each, and what was taken off. */
function asTold(lines: readonly Line[], refersTo: number[], has: { product: boolean; order: boolean }) {
  const rest = lines.map(({ amount }) => amount);
  const taken: NettedValue = { matched: 0, others: 0 };
  const inTime = [...lines.keys()].sort(
    (a, b) => lines[a].day - lines[b].day || Number(lines[a].amount < 0) - Number(lines[b].amount < 0) || a - b,
  );
  const takeOff = (row: number, kind: keyof NettedValue, isMeant: (of: Line) => boolean): void => {
    const earlier = inTime.slice(0, inTime.indexOf(row)).reverse();
    for (const other of earlier) {
      if (lines[other].amount <= 0 || lines[other].customer !== lines[row].customer || !isMeant(lines[other])) continue;
      const value = Math.min(rest[other], -rest[row]);
      rest[other] -= value;
      rest[row] += value;
      taken[kind] += value;
    }
  };
  const returns = inTime.filter((row) => lines[row].amount < 0);
  for (const row of returns) {
    const { product, order } = lines[row];
    const referred = has.order && order >= 0 ? refersTo[order] : -1;
    if (referred >= 0) {
      if (has.product) takeOff(row, 'matched', (of) => of.order === referred && of.product === product);
      takeOff(row, 'matched', (of) => of.order === referred);
    }
    if (has.product && product >= 0) takeOff(row, 'matched', (of) => of.product === product);
    if (has.order && order >= 0) takeOff(row, 'matched', (of) => of.order === order);
  }
  for (const row of returns) takeOff(row, 'others', () => true);
  return { rest: rest.map((amount) => amount + 0), taken };
}

it.each([
  { product: true, order: true },
  { product: true, order: false },
  { product: false, order: true },
  { product: false, order: false },
])('what came back is taken off the purchases that the rule names, one by one ($product, $order)', (has) => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), refers, (lines, refersTo) => {
      const nettable = linesOf(lines, refersTo, has);
      const taken = netReturns(nettable);
      expect({ rest: Array.from(nettable.amount, (amount) => amount + 0), taken }).toEqual(
        asTold(lines, refersTo, has),
      );
    }),
    { seed: 11, numRuns: 200 },
  );
});
