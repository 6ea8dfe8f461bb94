import { numberColumn } from '../../table/columns';
import type { NumberColumn } from '../../table/table';
import { normalizedWeights, weightedContributions, weightedScores } from '../scoring/weightedScores';
import { ratedRows, tierKeys } from './cutTiers';
import type { PyramidDetail } from './detail';
import type { PyramidOptions } from './options';
import { Problem } from '../../problem';
import { onDemand } from '../onDemand';
import { checkOptions } from './checkOptions';
import { isPreparedFor, preparePyramid, type PreparedPyramid } from './prepare';
import { ruleTest } from './rules';
import { assignTiers } from './tiersOfScores';
import { summarizeIndicators, summarizeTiers } from './summarize';

/**
 * Scores, tiers and sums for the options at hand; fast enough for every move of a slider. If indicators, missing
 * policy or id column are not those prepared, it prepares again. Throws `Problem`: see {@link checkOptions}, and
 * `no-rated-customer` when no customer gets a score.
 *
 * A customer is unrated when an indicator of weight above 0 is missing (policy `unrated`) or all of them are
 * (`re-weight`: the weights of the others are scaled up to 1). A rule that sets a tier, and an override, also place
 * customers without a score.
 */
export function evaluatePyramid(prepared: PreparedPyramid, options: PyramidOptions): PyramidDetail {
  const { table } = prepared;
  let current = prepared;
  if (isPreparedFor(prepared, options)) checkOptions(table, options);
  else current = preparePyramid(table, options);

  const weights = normalizedWeights(options.indicators);
  const reweight = options.missing === 're-weight';
  const scores = weightedScores(current.indicators, weights, reweight);
  const scored = ratedRows(scores);
  if (scored.rows.length === 0) throw new Problem('no-rated-customer', { option: 'indicators' });

  const { tiers } = options;
  const cutValue = tiers.by === 'share-of-value' ? numberColumn(table, tiers.column) : undefined;
  const keys = tierKeys(scored, tiers, options.ties, cutValue);
  const tierByScore = assignTiers(scored, keys);
  const { tierIndices, exceptions } = applyExceptions(current, options, tierByScore);

  const contributions = onDemand(() => weightedContributions(current.indicators, weights, reweight, scores));
  const values: NumberColumn[] = options.valueColumns.map((name) => numberColumn(table, name));
  return {
    tiers: summarizeTiers(tiers, scores, tierByScore, tierIndices, values),
    indicators: summarizeIndicators(current, options, weights, contributions, tierIndices),
    ids: current.ids,
    scores,
    tierIndices,
    get contributions() {
      return contributions();
    },
    unrated: rowsWithoutTier(tierIndices),
    exceptions,
    valueColumns: [...options.valueColumns],
  };
}

function rowsWithoutTier(tierIndices: Int8Array): number[] {
  const rows: number[] = [];
  for (let row = 0; row < tierIndices.length; row++) if (tierIndices[row] < 0) rows.push(row);
  return rows;
}

/** Rules in their order, then overrides. Customers without a score are placed only by `set` rules and overrides. */
function applyExceptions(prepared: PreparedPyramid, options: PyramidOptions, tierByScore: Int8Array) {
  const exceptions: PyramidDetail['exceptions'] = [];
  const { rules, overrides } = options;
  if (rules.length + overrides.length === 0) return { tierIndices: tierByScore, exceptions };
  const tierOf = (name: string) => options.tiers.cuts.findIndex((cut) => cut.name === name);
  const tests = rules.map((rule, i) => ruleTest(prepared.table, rule, `rules.${i}`));
  const ruleTiers = rules.map((rule) => tierOf(rule.tier));
  const overrideById = new Map(overrides.map((override, index) => [override.id, index]));
  const tierIndices = tierByScore.slice();
  for (let row = 0; row < tierIndices.length; row++) {
    let tier = tierByScore[row];
    let by: 'rule' | 'override' = 'rule';
    let index = -1;
    for (let i = 0; i < rules.length; i++) {
      const target = ruleTiers[i];
      const { effect } = rules[i];
      const acts =
        effect === 'set' ? tier !== target : tier >= 0 && (effect === 'at-least' ? tier > target : tier < target);
      if (!acts || !tests[i](row)) continue;
      tier = target;
      index = i;
    }
    const override = overrideById.get(prepared.ids[row]);
    if (override !== undefined) {
      tier = tierOf(overrides[override].tier);
      by = 'override';
      index = override;
    }
    tierIndices[row] = tier;
    if (tier !== tierByScore[row]) {
      const reason = by === 'override' ? overrides[index].reason : undefined;
      exceptions.push({ row, by, index, tierByScore: tierByScore[row], ...(reason ? { reason } : {}) });
    }
  }
  return { tierIndices, exceptions };
}
