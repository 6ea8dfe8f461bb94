/**
 * Distribution function of the standard normal, P(Z ≤ z). NaN gives NaN, ±∞ give 1 and 0.
 * Accurate to about 1e-15 absolute. Source: Hart's rational approximation as given by G. West,
 * "Better approximations to cumulative normal functions", Wilmott Magazine 2005; the far
 * tail by its continued fraction (Abramowitz & Stegun 26.2.14).
 *
 * @example normalCdf(0) // 0.5
 */
export function normalCdf(z: number): number {
  const distance = Math.abs(z);
  if (distance > 37) return z > 0 ? 1 : 0;
  const density = Math.exp((-distance * distance) / 2);
  let tail: number;
  if (distance < 7.07106781186547) {
    let numerator = 3.52624965998911e-2 * distance + 0.700383064443688;
    numerator = numerator * distance + 6.37396220353165;
    numerator = numerator * distance + 33.912866078383;
    numerator = numerator * distance + 112.079291497871;
    numerator = numerator * distance + 221.213596169931;
    numerator = numerator * distance + 220.206867912376;
    let denominator = 8.83883476483184e-2 * distance + 1.75566716318264;
    denominator = denominator * distance + 16.064177579207;
    denominator = denominator * distance + 86.7807322029461;
    denominator = denominator * distance + 296.564248779674;
    denominator = denominator * distance + 637.333633378831;
    denominator = denominator * distance + 793.826512519948;
    denominator = denominator * distance + 440.413735824752;
    tail = (density * numerator) / denominator;
  } else {
    // The continued fraction, deep enough for all digits this far out.
    let fraction = distance;
    for (let term = 40; term >= 1; term--) fraction = distance + term / fraction;
    tail = density / fraction / Math.sqrt(2 * Math.PI);
  }
  return z > 0 ? 1 - tail : tail;
}
