/** Data of METHODS' examples that several tests compute with. What comes out stands in the tests. */

/** METHODS 1.2 [H]: sales, margin %, days to pay, growth %. */
export const sixCustomers = [
  [500, 18, 75, -5],
  [320, 30, 30, 12],
  [180, 25, 45, 30],
  [120, 10, 90, 0],
  [60, 40, 30, 25],
  [20, 35, 20, 50],
];
export const sixDirections = ['benefit', 'benefit', 'cost', 'benefit'];

/** METHODS 1.1 [H]. */
export const tenSales = [400, 250, 150, 80, 50, 30, 20, 10, 6, 4];

/** METHODS 2 [P]: Zavadskas & Podvezko (2016). */
export const fourAlternatives = [
  [3, 100, 10, 7],
  [2.5, 80, 8, 5],
  [1.8, 50, 20, 11],
  [2.2, 70, 12, 9],
];

/** METHODS 2 [P]: how many times as important. */
export const fourComparisons = [
  [1, 4, 3, 7],
  [1 / 4, 1, 1 / 3, 3],
  [1 / 3, 3, 1, 5],
  [1 / 7, 1 / 3, 1 / 5, 1],
];

/** METHODS 4.2 [P], from the tests of the Python package lifetimes: customer, day, amount; the last day is 2015-02-07. */
export const fourteenOrders: readonly [customer: string, day: string, amount: number][] = [
  ['1', '2015-01-01', 1],
  ['1', '2015-02-06', 2],
  ['2', '2015-01-01', 2],
  ['3', '2015-01-01', 3],
  ['3', '2015-01-02', 1],
  ['3', '2015-01-05', 5],
  ['4', '2015-01-16', 6],
  ['4', '2015-02-02', 3],
  // twice on one day: 3 + 6, mean of the repeats (3 + 9) / 2 = 6
  ['4', '2015-02-05', 3],
  ['4', '2015-02-05', 6],
  ['5', '2015-01-16', 3],
  ['5', '2015-01-17', 1],
  ['5', '2015-01-18', 8],
  ['6', '2015-02-02', 5],
];

/** A day as Excel counts it. */
export const serialOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
