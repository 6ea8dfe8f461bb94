import { acceptabilityOfMoves, type Firmness, type Trial } from '../../../tiers/firmness/acceptability';
import { weightedScores } from '../../../scoring/weightedScores';
import type { NumberColumn } from '../../../table/table';
import { repeatedMoves, tiersBySorting, type Moves } from '../../../tiers/repeatedMoves';
import { countWeightedKeys } from './weightedKeys';
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
  const room = new Float64Array(rows);
  const customers = { leftOut: leftUnrated, value: cutValue };
  const base = tiersBySorting(
    weightedScores(indicators, weights, reweight, room),
    options.tiers,
    options.ties,
    customers,
  );
  const movesOf = repeatedMoves(base, options.tiers, options.ties, customers);
  const leave = exceptionsOf(prepared, options, tierIndices);
  const trial: Trial<Moves> = ([drawn], blur) => {
    const scored = indicators.map((indicator) => ({ ...indicator, scores: blur(indicator.scores) }));
    return leave(
      movesOf({
        countKeys: (keys, counts) => countWeightedKeys(scored, drawn, reweight, room, keys, counts),
        list: () => weightedScores(scored, drawn, reweight, room),
      }),
    );
  };
  const names = indicators.map(({ column }) => column);
  return acceptabilityOfMoves([{ names, weights }], tierIndices, options.firmness, trial);
}

/**
 * From moves between the tiers of scores to moves between those that rules and overrides leave: for a customer they depend on
 * nothing else.
 */
function exceptionsOf(prepared: PreparedPyramid, options: PyramidOptions, own: Int8Array): (moves: Moves) => Moves {
  if (options.rules.length + options.overrides.length === 0) return (moves) => moves;
  const rows = prepared.table.rowCount;
  const placed = [-1, ...options.tiers.cuts.keys()].map(
    (tier) => applyExceptions(prepared, options, new Int8Array(rows).fill(tier)).tierIndices,
  );
  return (moves) => {
    let count = 0;
    for (let i = 0; i < moves.count; i++) {
      const row = moves.rows[i];
      const to = placed[moves.to[i] + 1][row];
      if (to === own[row]) continue;
      moves.rows[count] = row;
      moves.to[count++] = to;
    }
    moves.count = count;
    return moves;
  };
}
