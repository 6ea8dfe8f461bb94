import { drawGamma } from '../../../../stats/drawGamma';
import { quantile } from '../../../../stats/quantile';
import { createRandom } from '../../../../stats/random';
import type { CountedRows } from '../../../../purchases/countRows';
import type { Posterior } from '../../../../purchases/posterior/samplePosterior';
import type { CustomerSummary } from '../../../../orders/log';
import { checkFrequencies, track } from '../checks';
import type { ModelFit } from '../detail';
import type { CheckBand, CheckBands } from './detail';
import type { SurenessOptions } from './options';

const mostDraws = 100;

/** Ranges at the level asked for, from draws of the parameters and the chance of counts. */
export function checkBands(
  fit: ModelFit,
  rows: CountedRows,
  posterior: Posterior,
  log: CustomerSummary | undefined,
  { level, seed }: SurenessOptions,
): CheckBands {
  const random = createRandom(seed + 5);
  const frequencies: number[][] = [];
  const tracking: number[][] = [];
  for (const theta of posterior.draws.slice(0, mostDraws)) {
    const drawn = { ...fit, theta };
    frequencies.push(
      checkFrequencies(drawn, rows).map(({ expected }) => {
        const share = expected / rows.customers;
        return Math.max(0, expected + Math.sqrt(expected * (1 - share)) * random.normal());
      }),
    );
    // a gamma rate per customer spreads counts of one unit of time by 1 + 1/α more than chance does
    const spread = 1 + 1 / theta[1];
    if (log) {
      tracking.push(
        track(drawn, rows, log).expected.map((mean) => (mean > 0 ? drawGamma(random, mean / spread) * spread : 0)),
      );
    }
  }
  const bandOf = (draws: number[][]): CheckBand => {
    const at = (probability: number): number[] =>
      (draws[0] ?? []).map((_, i) => quantile(Float64Array.from(draws, (values) => values[i]).sort(), probability));
    return { low: at((1 - level) / 2), high: at((1 + level) / 2) };
  };
  return { frequencies: bandOf(frequencies), tracking: log ? bandOf(tracking) : null };
}
