import { switchingValue } from '../../../src/core/analyses/act/customerEquity/switchingValue';
import { customerEquitySchema } from '../../../src/core/analyses/act/customerEquity/options';

const matrix = [
  [0.7, 0.3],
  [0.5, 0.5],
];
const valued = (switching: object) =>
  switchingValue(customerEquitySchema.parse({ switching: { brands: ['Us', 'They'], matrix, ...switching } }));

it('values a customer who switches as METHODS 4.3 does (Rust, Lemon & Zeithaml’s model, worked by hand): 263.71 / 84.97', () => {
  const found = valued({ margin: 100, rate: 0.1, perYear: 1, purchases: 3 });
  expect(found?.values.map((value) => value.toFixed(2))).toEqual(['263.71', '84.97']);
});

it('discounts the purchases of a year by their part of it', () => {
  // two purchases a year: 100 + 70 / 1.21^(1/2)
  expect(valued({ rate: 0.21, perYear: 2, purchases: 1 })?.values[0]).toBeCloseTo(100 + 70 / 1.1, 10);
});

it('says what one customer in a hundred who stays is worth', () => {
  // after one purchase: 71 instead of 70 of a hundred, at 100 / 1.1
  expect(valued({ purchases: 1 })?.perPoint).toBeCloseTo(1 / 1.1, 10);
});
