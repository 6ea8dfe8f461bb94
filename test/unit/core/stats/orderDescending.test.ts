import { orderDescending } from '../../../../src/core/stats/orderDescending';
import { createRandom } from '../../../../src/core/stats/random';

// 2¹¹ and 2²² are where the digits of the radix sort end: keys below, across and above them.
test.each([1, 24, 2047, 2048, 1_000_000, 2 ** 22, 2 ** 32 - 1])(
  'customers stand in descending order of keys up to %d, equal ones in that of the sheet',
  (largest) => {
    const random = createRandom(largest);
    const keys = Uint32Array.from({ length: 500 }, () => Math.floor(random.next() * (largest + 1)));
    const rows = Uint32Array.from(keys.keys()).filter((row) => row % 3 > 0);
    const expected = [...rows].sort((a, b) => keys[b] - keys[a] || a - b);
    expect([...orderDescending(keys, rows)]).toEqual(expected);
  },
);

test('keys that share all digits but the highest are ordered by it', () => {
  const keys = Uint32Array.of(5, 5 + 2 ** 22, 5 + 2 ** 23, 5);
  expect([...orderDescending(keys, Uint32Array.of(0, 1, 2, 3))]).toEqual([2, 1, 0, 3]);
});

test('no customers at all are in order', () => {
  expect(orderDescending(new Uint32Array(3), new Uint32Array(0))).toHaveLength(0);
});
