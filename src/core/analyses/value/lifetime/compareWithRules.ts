import { Problem } from '../../../problem';
import { checkFittable } from '../../../purchases/checkFittable';
import { dayText } from '../../../orders/timeUnit';
import type { CustomerSummary } from '../../../orders/log';
import type { Table } from '../../../table/table';
import { checkHoldout } from './checks';
import { knownDifferences } from './covariates/knownDifferences';
import type { HoldoutCheck, ModelFit, RuleComparison } from './detail';
import { countedRows, fitModels } from './fitModels';
import type { LifetimeOptions } from './options';
import { readHistories } from './readHistories';

/** Share of the time that is kept back where the user named no end of calibration. */
const keptBack = 0.25;

/** A holdout that was asked for, as a comparison. */
export function comparisonOf(holdout: HoldoutCheck, { historyEnd }: CustomerSummary, isChosen = true): RuleComparison {
  const { length, customers, expectedPurchases, meanAbsoluteError, rootMeanSquareError, rules, actualPurchases } =
    holdout;
  const model = { expectedPurchases, meanAbsoluteError, rootMeanSquareError };
  return { kind: 'made', until: historyEnd, isChosen, length, customers, actualPurchases, model, rules };
}

/**
 * The model beside rules that need none where no end of calibration was named: fitted to the first three quarters of the time,
 * it forecasts the last. Says why where that cannot be done.
 */
export function compareWithRules(
  table: Table,
  options: LifetimeOptions,
  { model }: ModelFit,
  log: CustomerSummary | undefined,
): RuleComparison {
  if (!log) return { kind: 'none', reason: 'noDays' };
  if (model === 'bg-bb') return { kind: 'none', reason: 'occasions' };
  const start = log.firstDay.reduce((first, day) => Math.min(first, day), Infinity);
  const until = Math.round(log.historyEnd - keptBack * (log.historyEnd - start));
  if (until >= log.historyEnd) return { kind: 'none', reason: 'tooShort' };
  try {
    const split = {
      ...{ ...options, model },
      ...{ calibrationEnd: dayText(until), observationEnd: dayText(log.historyEnd) },
    };
    const { histories, entryOfRow } = readHistories(table, split);
    const { covariates } = knownDifferences(table, split, histories, entryOfRow);
    const rows = countedRows(histories, covariates, model);
    checkFittable(rows, model);
    const [fit] = fitModels(rows, split, covariates, () => undefined);
    if (!histories.holdout || !histories.log) return { kind: 'none', reason: 'noDays' };
    const check = checkHoldout(fit, rows, histories.frequency, histories.holdout, histories.log);
    return comparisonOf(check, histories.log, false);
  } catch (error) {
    // too few customers, or none who bought again, in the first part
    if (error instanceof Problem) return { kind: 'none', reason: 'tooFew' };
    throw error;
  }
}
