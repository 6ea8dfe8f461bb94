import { runLifetime } from './runLifetime';
import { simulateShop, type Shop } from './simulateShop';

/**
 * `npx tsx test/calibration/run.ts [LOGS] > test/calibration/result.json`: how often 90 and 50 % intervals hold the truth, over
 * simulated shops whose parameters are drawn anew each time (BG/NBD and Gamma-Gamma, 300 customers, a year of history, a year
 * to come). Parameters, what all customers will be worth, and what each of them will bring.
 */
const logs = Number(process.argv[2] ?? 200);
const hits: Record<string, { inner: number; outer: number; cases: number }> = {};

function note(name: string, value: number, inner: [number, number], outer: [number, number]): void {
  const entry = (hits[name] ??= { inner: 0, outer: 0, cases: 0 });
  entry.cases++;
  if (value >= inner[0] && value <= inner[1]) entry.inner++;
  if (value >= outer[0] && value <= outer[1]) entry.outer++;
}

for (let seed = 1; seed <= logs; seed++) {
  const shop: Shop = simulateShop(seed, 300);
  const { sureness } = runLifetime(shop);
  if (!sureness?.clv || !sureness.equity) continue;
  const { clv, equity, expectedPurchases, purchases, spend } = sureness;
  const truth: Record<string, number> = { ...shop.parameters };
  for (const posterior of [purchases, ...(spend ? [spend] : [])]) {
    posterior.parameters.forEach((name, i) => {
      const sorted = Float64Array.from(posterior.draws, (theta) => theta[i]).sort();
      const at = (share: number): number => sorted[Math.floor(share * sorted.length)];
      note(name, truth[name], [at(0.25), at(0.75)], [at(0.05), at(0.95)]);
    });
  }
  note(
    'equity',
    shop.futureValue.reduce((sum, value) => sum + value, 0),
    [equity.innerLow, equity.innerHigh],
    [equity.low, equity.high],
  );
  shop.futureValue.forEach((value, i) => {
    note('customer value', value, [clv.innerLow[i], clv.innerHigh[i]], [clv.low[i], clv.high[i]]);
  });
  shop.futurePurchases.forEach((count, i) => {
    const { innerLow, innerHigh, low, high } = expectedPurchases;
    note('customer purchases', count, [innerLow[i], innerHigh[i]], [low[i], high[i]]);
  });
}
const shares = Object.fromEntries(
  Object.entries(hits).map(([name, { inner, outer, cases }]) => [
    name,
    { cases, in50: +(inner / cases).toFixed(4), in90: +(outer / cases).toFixed(4) },
  ]),
);
process.stdout.write(`${JSON.stringify({ logs, customers: 300, draws: 400, shares }, null, 2)}\n`);
