import { call, choose, number, operator, type Sql } from './sql';

const above = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const below = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];
/** Beyond it the tail is below 1e-11, less than scores are told apart by. */
const far = 7.07106781186547;

/** Standard normal distribution function to double precision (Hart 1968, as in West 2005), of an expression. */
export function normalCdfSql(z: Sql): Sql {
  const size = call('ABS', z);
  const horner = (coefficients: readonly number[]): Sql =>
    coefficients
      .slice(1)
      .reduce<Sql>(
        (sum, coefficient) => operator('+', operator('*', sum, size), number(coefficient)),
        number(coefficients[0]),
      );
  const bell = call('EXP', operator('/', operator('*', operator('-', number(0), size), size), number(2)));
  const tail = choose(
    [[operator('<', size, number(far)), operator('/', operator('*', bell, horner(above)), horner(below))]],
    number(0),
  );
  return choose([[operator('>', z, number(0)), operator('-', number(1), tail)]], tail);
}
