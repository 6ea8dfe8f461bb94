import { numberColumn } from '../../../table/columns';
import type { NumberColumn } from '../../../table/table';
import { normalizedWeights, weightedContributions, weightedScores } from '../../../scoring/weightedScores';
import { ratedRows, tierKeys } from '../../../tiers/cutTiers';
import type { PyramidDetail } from './detail';
import type { PyramidOptions } from './options';
import { Problem } from '../../../problem';
import { firmnessOfTiers } from './firmnessOfTiers';
import { onDemand } from '../../../scoring/onDemand';
import { applyExceptions, rowsLeftUnrated } from './applyExceptions';
import { checkOptions } from './checkOptions';
import { latestDay } from '../../../table/days';
import { isPreparedFor, preparePyramid, type PreparedPyramid } from './prepare';
import { assignTiers } from '../../../tiers/tiersOfScores';
import type { Rescore } from './rescore';
import { figuresOf, summarizeIndicators, summarizeTiers } from './summarize';

/**
 * Scores, tiers and sums for the options at hand; fast enough for every move of a slider. If indicators, missing
 * policy or id column are not those prepared, it prepares again. Throws `Problem`: see {@link checkOptions}, and
 * `no-rated-customer` when no customer gets a score, `rules-leave-nobody` when rules leave all of them unrated.
 *
 * A customer is unrated when an indicator of weight above 0 is missing (policy `unrated`) or all of them are
 * (`re-weight`: the weights of the others are scaled up to 1), or when a rule says so; it then keeps its score and
 * counts in the ranges of the columns, but takes no place when tiers are cut. A rule that sets a tier, and an override,
 * also place customers without a score.
 *
 * @param rescore of a preview: where one weight moved since its last call, tiers are found in a fifth of the time, scores
 *   are added up when they are first read, and the mean of a tier's scores may differ by rounding
 */
export function evaluatePyramid(prepared: PreparedPyramid, options: PyramidOptions, rescore?: Rescore): PyramidDetail {
  const { table } = prepared;
  let current = prepared;
  if (isPreparedFor(prepared, options)) checkOptions(table, options);
  else current = preparePyramid(table, options);

  const weights = normalizedWeights(options.indicators);
  const reweight = options.missing === 're-weight';
  const scores = onDemand(() => weightedScores(current.indicators, weights, reweight));
  const moved = rescore?.(current, options, weights);
  const { leftUnrated, cutValue, tierByScore } = moved
    ? { tierByScore: moved.tierIndices, leftUnrated: undefined, cutValue: undefined }
    : cutScores(current, options, scores());
  const { tiers } = options;
  const { tierIndices, exceptions, placed } = applyExceptions(current, options, tierByScore);

  const unrated = rowsWithoutTier(tierIndices);
  const asksForAge = options.rules.some(({ when }) => when.some(({ operator }) => operator === 'younger-than-months'));
  const contributions = onDemand(() => weightedContributions(current.indicators, weights, reweight, scores()));
  const values: NumberColumn[] = options.valueColumns.map((name) => numberColumn(table, name));
  return {
    tiers: summarizeTiers(
      tiers,
      moved?.figures ?? figuresOf(tiers, scores(), tierByScore, tierIndices),
      tierIndices,
      values,
    ),
    indicators: summarizeIndicators(current, options, weights, contributions, tierIndices),
    get ids() {
      return current.ids;
    },
    get scores() {
      return scores();
    },
    tierIndices,
    get contributions() {
      return contributions();
    },
    unrated,
    unratedByRule: unrated.filter((row) => leftUnrated?.[row]),
    exceptions,
    overrides: placed,
    ageDay: (asksForAge ? latestDay(table) : undefined) ?? null,
    firmness: firmnessOfTiers(current, options, { weights, tierIndices, leftUnrated, cutValue }),
    valueColumns: [...options.valueColumns],
  };
}

/** Tiers by score, of every row that has one; who is left unrated by a rule takes no place. */
function cutScores(
  current: PreparedPyramid,
  options: PyramidOptions,
  scores: Float64Array,
): { leftUnrated?: Uint8Array; cutValue?: NumberColumn; tierByScore: Int8Array } {
  const leftUnrated = rowsLeftUnrated(current, options);
  const scored = ratedRows(scores, leftUnrated);
  if (scored.rows.length === 0) {
    throw leftUnrated?.includes(1)
      ? new Problem('rules-leave-nobody', { option: 'rules' })
      : new Problem('no-rated-customer', { option: 'indicators' });
  }
  const { tiers } = options;
  const cutValue = tiers.by === 'share-of-value' ? numberColumn(current.table, tiers.column) : undefined;
  const keys = tierKeys(scored, tiers, options.ties, cutValue);
  // who is left unrated by a rule has a tier by its score all the same
  const tierByScore = assignTiers(leftUnrated ? ratedRows(scores) : scored, keys);
  return { leftUnrated, cutValue, tierByScore };
}

function rowsWithoutTier(tierIndices: Int8Array): number[] {
  const rows: number[] = [];
  // the rule, and found out much faster than row by row
  if (!tierIndices.includes(-1)) return rows;
  for (let row = 0; row < tierIndices.length; row++) if (tierIndices[row] < 0) rows.push(row);
  return rows;
}
