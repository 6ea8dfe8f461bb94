import { Problem } from '../../../problem';
import { numberColumn } from '../../../table/columns';
import { similarCategories } from '../../../table/similarCategories';
import type { Table } from '../../../table/table';
import { categoriesOf } from '../../../table/categories';
import { customerIds } from '../../../table/customerIds';
import { summarizeGroups } from '../../../groups/summarizeGroups';
import { ruleTest } from '../../../tiers/rules';
import { valueColumnsOf } from '../../../table/valueColumnsOf';
import type { TargetDetail } from './detail';
import { firmnessOfVerdicts } from './firmness';
import { fitScores } from './fit';
import { marketTypes, reasons, verdicts, type Reason, type TargetOptions, type Verdict } from './options';
import { recogniseChainRole, recogniseMarketType } from './recognise';
import { checkSize } from './sizeCheck';

/** A fit that misses the threshold by rounding meets it. */
const guard = 1e-9;
const verdictOf: Record<Reason, Verdict | undefined> = {
  'all-met': 'target',
  value: 'grow-into-target',
  fit: 'non-target',
  'value-and-fit': 'non-target',
  market: 'non-target',
  profile: 'non-target',
  missing: undefined,
};
const placeOf = Object.fromEntries(
  reasons.map((reason) => {
    const verdict = verdictOf[reason];
    return [reason, verdict === undefined ? -1 : verdicts.indexOf(verdict)];
  }),
) as Record<Reason, number>;

/**
 * Target, grow into target or non-target, with the reason (METHODS 1.6). A customer outside the chosen
 * market, unlike the best, or that we do not fit, is non-target however big; one that we fit but that is not yet worth enough may
 * grow into a target. A condition that the options leave out counts as met. Throws `no-data-rows`, `options-invalid`
 * without any condition, and what reading columns, conditions and ratings throws.
 */
export function evaluateTarget(table: Table, options: TargetOptions): TargetDetail {
  const columns = valueColumnsOf(table, options.valueColumns);
  const { types, roles, when, match } = options.market;
  const conditions = types.length + roles.length + when.length + options.commonality.when.length + options.fit.length;
  if (conditions === 0 && options.value === undefined) {
    throw new Problem('options-invalid', { option: 'value' }, { value: '' });
  }
  const type = recognised(
    table,
    options,
    'marketType',
    recogniseMarketType,
    (name) => options.marketTypeNames.find((given) => given.name === name)?.type,
  );
  const role = recognised(
    table,
    options,
    'chainRole',
    recogniseChainRole,
    (name) => options.chainRoleNames.find((given) => given.name === name)?.role,
  );
  // Without a column for it, a role follows from the market type.
  const ofRoles =
    options.chainRole === undefined
      ? type.ofRows.map((of) => (of === undefined ? undefined : of === 'intermediary' ? 'channel' : 'final'))
      : role.ofRows;
  const meets = when.length === 0 ? () => true : ruleTest(table, { when, match }, 'market');
  const { commonality } = options;
  const shares = commonality.when.length === 0 ? () => true : ruleTest(table, commonality, 'commonality');
  const includes = <T>(wanted: readonly T[], found: T | undefined) =>
    wanted.length === 0 || (found !== undefined && wanted.includes(found));
  const inMarket = Array.from(
    { length: table.rowCount },
    (_, row) => includes(types, type.ofRows[row]) && includes(roles, ofRoles[row]) && meets(row),
  );
  const value = options.value === undefined ? undefined : numberColumn(table, options.value.column, 'value.column');
  const values = value ? value.values.map((of, row) => (value.valid[row] ? of : NaN)) : new Float64Array(0);
  const fit = fitScores(table, options);
  const isLikeBest = inMarket.map((_, row) => shares(row));
  const reasonsFor = (scores: Float64Array | undefined): Reason[] =>
    inMarket.map((isIn, row) => reasonOf(isIn, isLikeBest[row], values[row], scores?.[row], options));
  const ofRows = reasonsFor(fit?.scores);
  const ofVerdicts = ofRows.map((reason) => verdictOf[reason]);
  const byReason = summarizeGroups(
    ofRows.map((reason) => reasons.indexOf(reason)),
    reasons.length,
    columns,
  );
  return {
    ids: customerIds(table, options.id),
    marketTypes: type.ofRows,
    chainRoles: ofRoles,
    inMarket,
    values,
    fit: fit?.scores ?? new Float64Array(0),
    strengths: fit?.strengths ?? [],
    verdicts: ofVerdicts,
    reasons: ofRows,
    summary: summarizeGroups(placesOf(ofRows), verdicts.length, columns).map((summary, i) => ({
      verdict: verdicts[i],
      ...summary,
    })),
    byReason: byReason
      .map((summary, i) => ({ reason: reasons[i], verdict: verdictOf[reasons[i]], ...summary }))
      .filter(({ customers }) => customers > 0),
    byMarketType: marketTypes.flatMap((of) => {
      const rows = Array.from(type.ofRows.keys()).filter((row) => type.ofRows[row] === of);
      const targets = rows.filter((row) => ofVerdicts[row] === 'target').length;
      return rows.length === 0 ? [] : [{ type: of, customers: rows.length, targets }];
    }),
    size: checkSize(table, options, fit?.scores),
    similar: [...type.similar, ...role.similar],
    unknownNames: [...type.unknown, ...role.unknown],
    firmness: firmnessOfVerdicts(options, fit, placesOf(ofRows), (scores) => placesOf(reasonsFor(scores))),
    unrated: Array.from(ofVerdicts.keys()).filter((row) => ofVerdicts[row] === undefined),
    valueColumns: [...options.valueColumns],
  };
}

/** Index of the verdict per row, −1 where there is none. */
function placesOf(ofRows: readonly Reason[]): Int8Array {
  return Int8Array.from(ofRows, (reason) => placeOf[reason]);
}

/** The first condition that decides. A missing value or rating matters only inside the market. */
function reasonOf(
  isIn: boolean,
  isLikeBest: boolean,
  value: number,
  fit: number | undefined,
  options: TargetOptions,
): Reason {
  if (!isIn) return 'market';
  if (!isLikeBest) return 'profile';
  if ((options.value && Number.isNaN(value)) || (fit !== undefined && Number.isNaN(fit))) return 'missing';
  const isValuable = options.value === undefined || value >= options.value.atLeast;
  const isFit = fit === undefined || fit >= options.fitAtLeast - guard;
  if (isValuable) return isFit ? 'all-met' : 'fit';
  return isFit ? 'value' : 'value-and-fit';
}

/** A column of names as what they mean: as the options say, else as their words tell. */
function recognised<T>(
  table: Table,
  options: TargetOptions,
  option: 'marketType' | 'chainRole',
  recognise: (name: string) => T | undefined,
  given: (name: string) => T | undefined,
) {
  const column = options[option];
  if (column === undefined) {
    return { ofRows: new Array<T | undefined>(table.rowCount).fill(undefined), similar: [], unknown: [] };
  }
  const { names, codes, counts } = categoriesOf(table, column, options.merge, option);
  const meanings = names.map((name) => given(name) ?? recognise(name));
  const found = similarCategories(names.map((name, i) => ({ name, count: counts[i] })));
  return {
    ofRows: Array.from(codes, (code) => (code < 0 ? undefined : meanings[code])),
    similar: found.map((pair) => ({ column, ...pair })),
    unknown: names.filter((_, i) => meanings[i] === undefined).map((name) => ({ column, name })),
  };
}
