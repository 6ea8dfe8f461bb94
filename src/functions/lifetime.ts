import { checkFittable } from '../core/purchases/checkFittable';
import { countRows, type PurchaseHistory } from '../core/purchases/countRows';
import { fit } from '../core/purchases/fit';
import { forecast } from '../core/purchases/forecast';
import { expectedSpend, gammaGamma } from '../core/purchases/gammaGamma';
import { summarizeLog } from '../core/orders/log';
import { models } from '../core/purchases/models';
import { opportunities } from '../core/purchases/opportunities';
import { repeatSpending } from '../core/purchases/repeatSpending';
import { dayText, ratePerUnit, timeUnits } from '../core/orders/timeUnit';
import { Problem } from '../core/problem';
import { fitBlock } from './fitBlock';
import { mapCells } from './mapCells';
import { countedModelIds, purchaseParameters, spendTheta } from './modelParameters';
import { overHistories } from './overHistories';
import { completeColumns, purchaseHistory } from './purchaseHistory';
import { cellsOf, demandEqual, labelsOf, measuredNumber, wordOf } from './readRange';

/** Days from Excel's day 0 to 1970-01-01 in the 1900 date system; only differences of days count here. */
const serialOf1970 = 25569;

/**
 * Fits a purchase model to customers: parameters, standard errors, log-likelihood.
 * @customfunction FIT
 * @cancelable
 * @param frequency Repeat purchases, one customer per cell.
 * @param recency Times from the first to the last purchase.
 * @param age Times from the first purchase to the end of the observation.
 * @param [model] "bg-nbd" (if left out), "mbg-nbd", "pareto-nbd", "nbd" or "bg-bb".
 * @param [count] Customers per row, where a row stands for several; 1 if left out.
 * @returns Lines of name, value, standard error: model, parameters, log-likelihood, AIC, BIC, converged.
 * @cells histories
 * @remarks Computed aside, so that Excel stays responsive. A fit that did not settle says so under "converged".
 * @example =PYRAMID.FIT(B2:B2358, C2:C2358, D2:D2358)
 */
export function fitPurchases(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  model?: string,
  count?: unknown[][],
): unknown[][] {
  const id = wordOf(model, countedModelIds, 'bg-nbd', 'model');
  const history = purchaseHistory(frequency, recency, age, count);
  const rows = countRows(id === 'bg-bb' ? wholeOpportunities(history) : history);
  checkFittable(rows, id);
  return fitBlock(id, fit(models[id].likelihood(rows)));
}

/**
 * Chance that a customer is still active, from its purchases and a fitted model.
 * @customfunction PALIVE
 * @param frequency Repeat purchases.
 * @param recency Time from the first to the last purchase; 0 without repeat purchases.
 * @param age Time from the first purchase to the end of the observation.
 * @param parameters What FIT spilled, or the model's parameters in the order of the literature.
 * @param [model] "bg-nbd" (if left out), "mbg-nbd", "pareto-nbd", "nbd" or "bg-bb".
 * @returns A chance from 0 to 1 per customer.
 * @cells arithmetic
 * @remarks BG/NBD gives customers who bought once a chance of 1 by design.
 * @example =PYRAMID.PALIVE(2, 30.4286, 38.8571, {0.243,4.414,0.793,2.426}) → 0.7266 (CDNOW)
 */
export function chanceAlive(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  parameters: unknown[][],
  model?: string,
): unknown[][] {
  const { model: id, theta } = purchaseParameters(parameters, model);
  const predictions = models[id].predict(theta);
  return overHistories({ frequency, recency, age }, {}, (rows) => predictions.pAliveOfRows(rows));
}

/**
 * Purchases expected from a customer in the time to come, from its purchases and a fitted model.
 * @customfunction PURCHASES
 * @param frequency Repeat purchases.
 * @param recency Time from the first to the last purchase; 0 without repeat purchases.
 * @param age Time from the first purchase to the end of the observation.
 * @param parameters What FIT spilled, or the model's parameters in the order of the literature.
 * @param time How far ahead, in the unit of the times.
 * @param [model] "bg-nbd" (if left out), "mbg-nbd", "pareto-nbd", "nbd" or "bg-bb".
 * @returns Expected purchases per customer; the chance that it is no longer active is in them.
 * @cells arithmetic
 * @example =PYRAMID.PURCHASES(2, 30.4286, 38.8571, {0.243,4.414,0.793,2.426}, 39) → 1.226 (CDNOW)
 */
export function expectedPurchases(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  parameters: unknown[][],
  time: number,
  model?: string,
): unknown[][] {
  const { model: id, theta } = purchaseParameters(parameters, model);
  if (!(time > 0)) throw new Problem('value-out-of-range', { option: 'time' }, { value: time });
  const predictions = models[id].predict(theta);
  return overHistories(
    { frequency, recency, age },
    {},
    (rows) => forecast(predictions, rows, time, 0, false).purchases,
  );
}

/**
 * Fits the Gamma-Gamma model of spend per purchase to customers with repeat purchases.
 * @customfunction SPENDFIT
 * @cancelable
 * @param frequency Repeat purchases, one customer per cell; customers without any are left out.
 * @param monetary Mean values of the repeat purchases.
 * @param [count] Customers per row, where a row stands for several; 1 if left out.
 * @returns Lines of name, value, standard error: model, p, q, v, log-likelihood, AIC, BIC, converged.
 * @cells histories
 * @remarks Computed aside, so that Excel stays responsive. Repeat buyers with a mean of 0 or less are left out of the fit and counted in a line of their own.
 * @example =PYRAMID.SPENDFIT(B2:B2358, E2:E2358)
 */
export function fitSpend(frequency: unknown[][], monetary: unknown[][], count?: unknown[][]): unknown[][] {
  const { columns } = completeColumns({ frequency, monetary, ...(count ? { count } : {}) });
  const [x, mean, size] = columns;
  const { history, withoutAmount } = repeatSpending({ frequency: x, monetary: mean, count: size });
  if (history.frequency.length === 0 && withoutAmount.length === 0) throw new Problem('no-repeat-customer');
  if (history.frequency.length === 0) {
    const customers = withoutAmount.slice(0, 5).map((i) => i + 1);
    throw new Problem(
      'amounts-not-positive',
      { option: 'monetary' },
      { count: withoutAmount.length, customers: { list: customers } },
    );
  }
  const leftOut = withoutAmount.reduce((sum, i) => sum + (size ? size[i] : 1), 0);
  return [
    ...fitBlock('gamma-gamma', fit(gammaGamma(history))),
    ...(leftOut > 0 ? [['left out, no spend', leftOut, '']] : []),
  ];
}

/**
 * Spend per purchase expected from a customer, from its purchases so far and the fitted Gamma-Gamma model.
 * @customfunction SPEND
 * @param frequency Repeat purchases.
 * @param monetary Mean value of the repeat purchases.
 * @param spendParameters What SPENDFIT spilled, or p, q and v.
 * @returns Expected value of a purchase per customer.
 * @cells arithmetic
 * @example =PYRAMID.SPEND(2, 22.35, {6.25,3.74,15.44}) → 24.66 (CDNOW)
 */
export function spend(frequency: unknown[][], monetary: unknown[][], spendParameters: unknown[][]): unknown[][] {
  const theta = spendTheta(spendParameters);
  const args = [
    { name: 'frequency', range: frequency },
    { name: 'monetary', range: monetary },
  ];
  return mapCells(args, ([x, mean]) => {
    const value = expectedSpend(theta, x, mean);
    if (!Number.isFinite(value)) throw new Problem('no-result');
    return value;
  });
}

/**
 * Lifetime value of customers from fitted models: expected purchases over the horizon, discounted, times expected spend.
 * @customfunction CLVFIT
 * @cancelable
 * @param frequency Repeat purchases.
 * @param recency Time from the first to the last purchase; 0 without repeat purchases.
 * @param age Time from the first purchase to the end of the observation.
 * @param monetary Mean value of the repeat purchases.
 * @param parameters What FIT spilled, or the model's parameters in the order of the literature.
 * @param spendParameters What SPENDFIT spilled, or p, q and v.
 * @param [horizon] Time ahead in the unit of the times; 52 if left out.
 * @param [discountPerYear] Discount rate per year; 0.15 if left out.
 * @param [unit] Unit of the times: "day", "week" (if left out), "month" or "year".
 * @param [margin] Share of spend that is margin; 1 if left out.
 * @param [model] "bg-nbd" (if left out), "mbg-nbd", "pareto-nbd", "nbd" or "bg-bb".
 * @returns A lifetime value per customer.
 * @cells arithmetic
 * @remarks Computed aside, so that Excel stays responsive.
 * @example =PYRAMID.CLVFIT(B2:B501, C2:C501, D2:D501, E2:E501, H1:J8, L1:N7, 52, 0.15)
 */
export function fittedClv(
  frequency: unknown[][],
  recency: unknown[][],
  age: unknown[][],
  monetary: unknown[][],
  parameters: unknown[][],
  spendParameters: unknown[][],
  horizon?: number,
  discountPerYear?: number,
  unit?: string,
  margin?: number,
  model?: string,
): unknown[][] {
  const { model: id, theta } = purchaseParameters(parameters, model);
  const spending = spendTheta(spendParameters);
  const [time, discount, share] = [horizon ?? 52, discountPerYear ?? 0.15, margin ?? 1];
  if (!(time > 0)) throw new Problem('value-out-of-range', { option: 'horizon' }, { value: time });
  if (!(discount > -1)) throw new Problem('value-out-of-range', { option: 'discountPerYear' }, { value: discount });
  const rate = ratePerUnit(discount, wordOf(unit, timeUnits, 'week', 'unit'));
  const predictions = models[id].predict(theta);
  return overHistories(
    { frequency, recency, age },
    { monetary },
    (rows) => forecast(predictions, rows, time, rate, false).discounted,
    (discounted, x, [mean]) => share * expectedSpend(spending, x, mean) * discounted,
  );
}

/**
 * Customer table of an order log: one line per customer, in order of first appearance.
 * @customfunction SUMMARY
 * @cancelable
 * @param customers Customer of each order.
 * @param dates Date of each order.
 * @param amounts Amount of each order; negative for returns.
 * @param [unit] Unit of the times: "day", "week" (if left out), "month" or "year".
 * @param [end] Last day of the observation; the last date of the log if left out.
 * @returns Lines of customer, repeat purchase days, time of the last one, age, mean value of the repeat purchases.
 * @cells log
 * @remarks Orders of one day count once. Computed aside, so that Excel stays responsive.
 * @example =PYRAMID.SUMMARY(A2:A7000, B2:B7000, C2:C7000, "week")
 */
export function summarizeOrders(
  customers: unknown[][],
  dates: unknown[][],
  amounts: unknown[][],
  unit?: string,
  end?: number,
): unknown[][] {
  const names = labelsOf(customers);
  const [days, values] = [cellsOf(dates), cellsOf(amounts)];
  demandEqual(days.length, names.length, 'dates');
  demandEqual(values.length, names.length, 'amounts');
  const dictionary = new Map<string, number>();
  const customer = Int32Array.from(names, (name) => {
    if (name === '') return -1;
    const known = dictionary.get(name) ?? dictionary.size;
    dictionary.set(name, known);
    return known;
  });
  const summary = summarizeLog(
    {
      customer,
      names: [...dictionary.keys()],
      day: Float64Array.from(days, (cell) => Math.floor(measuredNumber(cell)) - serialOf1970),
      amount: Float64Array.from(values, measuredNumber),
      rowName: (row) => String(row + 1),
    },
    {
      unit: wordOf(unit, timeUnits, 'week', 'unit'),
      observationEnd: end === undefined || end === null ? null : dayText(Math.floor(end) - serialOf1970),
      calibrationEnd: null,
      cohortFrom: null,
      cohortTo: null,
      returns: 'net',
    },
  );
  return Array.from(summary.frequency, (x, i) => [
    summary.ids[i],
    x,
    summary.recency[i],
    summary.age[i],
    summary.monetary[i],
  ]);
}

/** Histories in whole periods, as BG/BB needs them; rows are named by their number. */
function wholeOpportunities(history: PurchaseHistory): PurchaseHistory {
  const numbers = history.frequency.map((_, i) => i + 1);
  const ids = { dictionary: [], codes: new Int32Array(numbers.length).fill(-1), numbers };
  return opportunities({ ...history, ids, unitDays: 1, holdout: null });
}
