import { predictedRows } from '../../../../purchases/forecastRows';
import type { Forecast } from '../../../../purchases/forecast';
import { boundsOf } from './bounds';
import { cellsOf, entriesByRow } from './cells';
import { cellDrawer } from './customerBands';
import type { RangeCheck } from './detail';
import type { PredictiveRequest } from './request';
import { ActiveDraws } from './weightedDraws';

/**
 * Ranges of purchases against what came: coverage, and the CRPS (Gneiting & Raftery, JASA 102 (2007) 359–378), which for whole
 * numbers is Σ_k (P(X ≤ k) − 1{y ≤ k})².
 *
 * @param request with the holdout's length as horizon
 * @param active P(alive) by row
 */
export function checkHoldoutRanges(
  request: PredictiveRequest,
  { pAlive }: Pick<Forecast, 'pAlive'>,
  actual: Float64Array,
): RangeCheck {
  const { rows, fit, options, purchases } = request;
  const drawCell = cellDrawer(request, purchases.draws.length);
  const { starts, entries } = entriesByRow(rows);
  const sums = { inMiddle: 0, inRange: 0, expectedInMiddle: 0, expectedInRange: 0, crps: 0 };
  for (const cell of cellsOf(predictedRows(fit, rows), rows)) {
    const bought = new ActiveDraws(drawCell(cell).purchases, false);
    for (const row of cell.rows) {
      bought.weigh(pAlive[row]);
      const zero = 1 - bought.above(0);
      const range = (level: number) => boundsOf(level, zero, (probability) => bought.quantile(probability));
      const [outer, inner] = [range(options.level), range(0.5)];
      const chance = ([low, high]: [number, number]): number => bought.above(low - 1) - bought.above(high);
      const [inOuter, inInner] = [chance(outer), chance(inner)].map((share) => Math.min(1, share));
      for (let k = starts[row]; k < starts[row + 1]; k++) {
        const value = actual[entries[k]];
        sums.expectedInRange += outer[0] === 0 ? 1 - bought.above(outer[1]) : inOuter;
        sums.expectedInMiddle += inner[0] === 0 ? 1 - bought.above(inner[1]) : inInner;
        sums.inRange += Number(value >= outer[0] && value <= outer[1]);
        sums.inMiddle += Number(value >= inner[0] && value <= inner[1]);
        sums.crps += score(bought, value);
      }
    }
  }
  const n = actual.length;
  return {
    inMiddle: sums.inMiddle / n,
    inRange: sums.inRange / n,
    expectedInMiddle: sums.expectedInMiddle / n,
    expectedInRange: sums.expectedInRange / n,
    crps: sums.crps / n,
  };
}

function score(bought: ActiveDraws, value: number): number {
  let sum = 0;
  for (let k = 0; ; k++) {
    const above = bought.above(k);
    // P(X ≤ k) less 1 from y on
    sum += k < value ? (1 - above) ** 2 : above ** 2;
    if (above === 0 && k >= value) return sum;
  }
}
