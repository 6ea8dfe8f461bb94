import cephes from 'cephes';
import { purchasesUntilLeaving } from '../../../src/core/purchases/betaGeometric';
import { countRows } from '../../../src/core/purchases/countRows';
import { paretoNbd } from '../../../src/core/purchases/paretoNbd';
import { betaStieltjes } from '../../../src/core/stats/betaStieltjes';

/**
 * The product never computes 2F1 itself: it sums or integrates what a 2F1 stands for. Here those are compared with the
 * 2F1 of cephes 3.3.3 through the closed forms of the literature, wherever cephes has one. It has none from 100 purchases
 * on near z = 1 (it overflows, or is off by its own value: `cephesHas`); there mpmath with 50 digits stands in, see
 * oracle.test.ts.
 */
function hyp2f1(a: number, b: number, c: number, z: number): number {
  try {
    return cephes.hyp2f1(a, b, c, z);
  } catch {
    // it throws where it overflows
    return NaN;
  }
}

const frequencies = [0, 1, 10, 100, 300, 1000];
const arguments2F1 = [0.01, 0.5, 0.9, 0.99, 0.9999, 1 - 1e-6, 1 - 1e-9];
const cephesHas = (x: number, z: number): boolean => x <= 10 || (x <= 300 && z <= 0.9) || z <= 0.5;

function worst(errors: { at: number[]; error: number }[]): { at: number[]; error: number } {
  return errors.reduce((most, one) => (one.error > most.error || Number.isNaN(one.error) ? one : most));
}

describe('2F1 of cephes 3.3.3', () => {
  it('gives the purchases that BG/NBD expects (Fader, Hardie & Lee 2005, eq. 10), z up to 1 − 1e-9, x up to 1,000', () => {
    const errors = frequencies.flatMap((x) =>
      arguments2F1
        .filter((z) => cephesHas(x, z))
        .flatMap((z) =>
          [
            [0.243, 0.793, 2.426],
            [2, 3.5, 0.4],
            [0.5, 0.05, 8],
          ].map(([r, a, b]) => {
            const c = a + b + x - 1;
            // (1 − z)^{r+x} 2F1(r + x, b + x; a + b + x − 1; z), z = t/(α + T + t)
            const rest = Math.exp((r + x) * Math.log1p(-z)) * hyp2f1(r + x, b + x, c, z);
            const expected = (c / (a - 1)) * (1 - rest);
            const actual = purchasesUntilLeaving(r + x, z / (1 - z), a, b + x);
            return { at: [x, z, r, a, b], error: Math.abs(actual / expected - 1) };
          }),
        ),
    );
    // 3 × 7 for 0, 1 and 10 purchases, 3 each for 100 and 300, 2 for 1,000; three parameter sets each
    expect(errors).toHaveLength(87);
    // 1 − rest loses up to three of cephes' fifteen digits where few purchases are expected
    const { at, error } = worst(errors);
    expect({ at, ok: error < 5e-12 }).toEqual({ at, ok: true });
  });

  it('gives the expectation E[1/(1 + wP)] behind DERT, w up to 1e9: z = w/(1 + w) up to 1 − 1e-9', () => {
    const errors = [0.01, 1, 30, 1999, 2001, 1e5, 1e9].flatMap((w) =>
      [
        [0.05, 0.3],
        [0.793, 2.426],
        [0.793, 28.426],
        [1, 1],
        [0.5, 0.5],
      ].map(([a, b]) => {
        // 2F1(1, a; a + b; −w) by Pfaff's transformation (DLMF 15.8.1)
        const expected = hyp2f1(1, b, a + b, w / (1 + w)) / (1 + w);
        return { at: [w, a, b], error: Math.abs(betaStieltjes(a, b, w) / expected - 1) };
      }),
    );
    // w/(1 + w) has lost nine digits of its distance from 1 at w = 1e9
    const { at, error } = worst(errors.filter(({ at: [w] }) => w <= 2001));
    expect({ at, ok: error < 1e-11 }).toEqual({ at, ok: true });
    const far = worst(errors);
    expect({ at: far.at, ok: far.error < 1e-6 }).toEqual({ at: far.at, ok: true });
  });

  it('gives the odds of having left of Pareto/NBD (Schmittlein, Morrison & Colombo 1987), α and β far apart', () => {
    const errors = [0, 1, 10, 100].flatMap((x) =>
      [
        [0.553, 10.578, 0.606, 11.669],
        [0.553, 11.669, 0.606, 10.578],
        [2, 300, 0.4, 3],
        [0.3, 2, 1.5, 400],
      ].flatMap(([r, alpha, s, beta]) =>
        [
          [x === 0 ? 0 : 5, 38],
          [x === 0 ? 0 : 30, 38],
        ]
          .filter(([recency]) => cephesHas(x, Math.abs(alpha - beta) / (Math.max(alpha, beta) + recency)))
          .map(([recency, age]) => {
            const all = r + s + x;
            const scale = Math.max(alpha, beta);
            const first = alpha >= beta ? s + 1 : r + x;
            const part = (t: number): number =>
              hyp2f1(all, first, all + 1, Math.abs(alpha - beta) / (scale + t)) * ((scale + age) / (scale + t)) ** all;
            // all relative to (scale + T)^{−(r + s + x)}
            const stays = ((scale + age) / (alpha + age)) ** (r + x) * ((scale + age) / (beta + age)) ** s;
            const odds = ((s / all) * (part(recency) - part(age))) / stays;
            const one = (value: number): Float64Array => Float64Array.of(value);
            const rows = countRows({ frequency: one(x), recency: one(recency), age: one(age) });
            const actual = paretoNbd.predict([r, alpha, s, beta]).pAliveOfRows(rows)[0];
            return { at: [x, recency, r, alpha, s, beta], error: Math.abs(actual * (1 + odds) - 1) };
          }),
      ),
    );
    const { at, error } = worst(errors);
    expect({ at, ok: error < 1e-11 }).toEqual({ at, ok: true });
  });
});
