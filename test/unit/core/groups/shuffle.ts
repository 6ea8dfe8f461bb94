import { createRandom } from '../../../../src/core/stats/random';

/** 0 … n − 1 in an order drawn from a seed. */
export function shuffledPlaces(n: number, seed: number): number[] {
  const random = createRandom(seed);
  const places = Array.from({ length: n }, (_, i) => i);
  for (let i = n - 1; i > 0; i--) {
    const j = random.integer(0, i);
    [places[i], places[j]] = [places[j], places[i]];
  }
  return places;
}

/** Amounts with cents, some of them equal, drawn from a seed. */
export function drawnAmounts(n: number, seed: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => {
    const amount = Math.exp(2 + 2 * random.next());
    return random.next() < 0.5 ? Math.round(amount * 100) / 100 : Math.round(amount);
  });
}
