import { incompleteBeta } from '../incompleteBeta';

/**
 * P(|T| ≥ |t|) of Student's t with `degrees` degrees of freedom, both tails together (DLMF 8.17: I_{ν/(ν+t²)}(ν/2, ½)).
 *
 * @example studentTail(2.2281388519649385, 10) // 0.05
 */
export function studentTail(t: number, degrees: number): number {
  const sum = degrees + t * t;
  return sum === Infinity ? 0 : incompleteBeta(degrees / 2, 0.5, degrees / sum, (t * t) / sum);
}

/** The t with P(|T| ≥ t) = `tails`, by bisection. @example studentQuantile(0.05, 10) // 2.228138851964938 */
export function studentQuantile(tails: number, degrees: number): number {
  let [low, high] = [0, 1];
  while (studentTail(high, degrees) > tails && high < 1e12) high *= 2;
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2;
    if (studentTail(middle, degrees) > tails) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
