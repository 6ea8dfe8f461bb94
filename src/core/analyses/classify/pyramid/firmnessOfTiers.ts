import { acceptability, type Firmness, type Trial } from '../../../tiers/firmness/acceptability';
import { weightedScores } from '../../../scoring/weightedScores';
import type { NumberColumn } from '../../../table/table';
import { repeatedTiers } from '../../../tiers/repeatedTiers';
import { applyExceptions } from './applyExceptions';
import type { PyramidOptions } from './options';
import type { PreparedPyramid } from './prepare';

interface Placed {
  /** Adding up to 1. */
  weights: readonly number[];
  tierIndices: Int8Array;
  leftUnrated: Uint8Array | undefined;
  cutValue: NumberColumn | undefined;
}

/** In how many weightings each tier holds; cuts, rules and overrides are applied anew to every one. `null` if not asked. */
export function firmnessOfTiers(
  prepared: PreparedPyramid,
  options: PyramidOptions,
  { weights, tierIndices, leftUnrated, cutValue }: Placed,
): Firmness | null {
  if (!options.firmness) return null;
  const { indicators } = prepared;
  const rows = tierIndices.length;
  const reweight = options.missing === 're-weight';
  const cut = repeatedTiers(rows, options.tiers, options.ties, { leftOut: leftUnrated, value: cutValue });
  const place = exceptionsOf(prepared, options);
  const scores = new Float64Array(rows);
  const trial: Trial = ([drawn], blur) => {
    const scored = indicators.map((indicator) => ({ ...indicator, scores: blur(indicator.scores) }));
    return place(cut(weightedScores(scored, drawn, reweight, scores)));
  };
  const names = indicators.map(({ column }) => column);
  return acceptability([{ names, weights }], tierIndices, options.firmness, trial);
}

/** From the tiers of scores to those that rules and overrides leave: for a customer they depend on nothing else. */
function exceptionsOf(prepared: PreparedPyramid, options: PyramidOptions): (tiers: Int8Array) => Int8Array {
  if (options.rules.length + options.overrides.length === 0) return (tiers) => tiers;
  const rows = prepared.table.rowCount;
  const placed = [-1, ...options.tiers.cuts.keys()].map(
    (tier) => applyExceptions(prepared, options, new Int8Array(rows).fill(tier)).tierIndices,
  );
  const found = new Int8Array(rows);
  return (tiers) => {
    for (let row = 0; row < rows; row++) found[row] = placed[tiers[row] + 1][row];
    return found;
  };
}
