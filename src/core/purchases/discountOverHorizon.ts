import { integrate } from '../stats/gaussLegendre';

/**
 * Purchases over a horizon, each discounted continuously at `rate` per unit from its own moment:
 * ∫₀^H e^{−δt} dE(t) = e^{−δH} E(H) + δ ∫₀^H e^{−δt} E(t) dt. With H → ∞ this is DERT.
 *
 * @param expected purchases expected in the first t units, E(t)
 * @param scale length over which E(t) bends near 0; panels start there and widen fourfold
 * @param stay mean time that somebody who is active stays so: where much shorter than `scale`, E(t) bends over it
 * @param widest what a panel is at most as wide as: a part of the time between purchases of who buys by rhythm
 */
export function discountOverHorizon(
  expected: (time: number) => number,
  horizon: number,
  rate: number,
  { scale, stay, widest = Infinity }: { scale: number; stay: number; widest?: number },
): number {
  const inAll = expected(horizon);
  const undiscounted = Math.exp(-rate * horizon) * inAll;
  if (rate === 0) return undiscounted;
  const isShort = stay < scale / 4;
  let integral = 0;
  let from = 0;
  // never so near 0 that widening fourfold would take long
  let to = Math.min(horizon, isShort ? Math.max(stay, 1e-9 * horizon) : Math.max(scale, horizon / 256));
  for (;;) {
    // E(t) has its poles at t ≤ 0: on a panel as wide as the time gone, eight nodes err by (3 + √8)^−16 of it;
    // the first one is as long as a stay, or a billionth of the horizon
    const most = isShort ? Math.min(widest, Math.max(2 * stay, from || to)) : widest;
    const panels = Math.ceil(Math.max((Math.abs(rate) * (to - from)) / 4, (to - from) / most)) || 1;
    integral += integrate((t) => Math.exp(-rate * t) * expected(t), from, to, Math.min(panels, 200));
    if (to >= horizon) return undiscounted + rate * integral;
    // nothing is bought any more: what is left of the integral is that of a constant
    if (isShort && expected(to) >= inAll * (1 - 1e-13)) {
      return undiscounted + rate * integral + inAll * (Math.exp(-rate * to) - Math.exp(-rate * horizon));
    }
    from = to;
    to = Math.min(horizon, 4 * to);
  }
}
