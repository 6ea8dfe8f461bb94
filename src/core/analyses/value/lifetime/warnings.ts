import type { Text } from '../../../report/report';
import { sayInto } from '../../../report/say';
import type { LifetimeDetail } from './detail';
import { surenessWarnings, type WarnedOptions } from './sureness/warnings';
import type { ModelId } from '../../../purchases/model';

/** Fewer repeat buyers than this tell little. */
const fewRepeatBuyers = 30;
/** Purchases of one customer beyond which the models are rarely meant: a machine orders, or an account is shared. */
const manyPurchases = 300;
const strongCorrelation = 0.3;
/** As the literature writes them, in any language. */
const modelNames: Record<ModelId, string> = {
  'bg-nbd': 'BG/NBD',
  'pareto-nbd': 'Pareto/NBD',
  'mbg-nbd': 'MBG/NBD',
  nbd: 'NBD',
  'bg-bb': 'BG/BB',
  'mbg-cnbd-k': 'MBG/CNBD-k',
  'bg-cnbd-k': 'BG/CNBD-k',
};

/** What the user must know before using the numbers. Keys `lifetime.warning.…`. */
export function lifetimeWarnings(detail: LifetimeDetail, options: WarnedOptions): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'lifetime.warning');
  const { fit, spend, customers, notes, holdout } = detail;
  if (!fit.converged) warn('notConverged', { model: modelNames[fit.model] });
  if (fit.covariates && fit.atLimit.length > 0) {
    found.push({
      key: 'lifetime.covariates.ridge',
      params: {
        model: modelNames[fit.model],
        parameters: { list: fit.atLimit },
        limit: { number: fit.logLikelihood, digits: 2 },
      },
    });
  } else if (fit.atLimit.length > 0)
    warn('atLimit', { model: modelNames[fit.model], parameters: { list: fit.atLimit } });
  if (detail.repeatCustomers < fewRepeatBuyers) warn('fewRepeatBuyers', { count: detail.repeatCustomers });
  if (detail.repeatCustomers === detail.customerCount) warn('allRepeat');
  if (fit.model === 'bg-nbd' && detail.repeatCustomers < detail.customerCount) warn('oneTimeBuyersAlive');

  let [ages, purchases, longest, many] = [0, 0, 0, 0];
  const { frequency, age, count } = customers;
  for (let i = 0; i < frequency.length; i++) {
    const weight = count ? count[i] : 1;
    ages += weight * age[i];
    purchases += weight * frequency[i];
    longest = Math.max(longest, age[i]);
    if (frequency[i] > manyPurchases) many += weight;
  }
  if (purchases > 0 && ages / purchases > longest)
    warn('shortObservation', { cycle: { number: ages / purchases, digits: 1 } });
  if (many > 0) warn('manyPurchases', { count: many });

  if (!spend) warn('noSpend');
  else {
    if (spend.withoutAmount > 0) warn(`zeroSpends.${options.zeroSpends}`, { count: spend.withoutAmount });
    if (!spend.converged) warn('spendNotConverged');
    if (Number.isNaN(spend.populationMean)) warn('spendNoMean');
    if (Math.abs(spend.correlation) > strongCorrelation) {
      warn('spendCorrelated', { correlation: { number: spend.correlation, digits: 2 } });
    }
  }
  if (detail.merged.length > 0) {
    found.push({ key: 'lifetime.covariates.merged', params: { categories: { list: detail.merged } } });
  }
  if (detail.movedUntold !== null) {
    found.push({ key: 'lifetime.moved.untold' });
  }
  surenessWarnings(detail, options, found);
  if (holdout && Math.abs(holdout.expectedPurchases / holdout.actualPurchases - 1) > 0.25) {
    warn('holdoutOff', {
      expected: Math.round(holdout.expectedPurchases),
      actual: holdout.actualPurchases,
    });
  }
  if (notes) {
    if (notes.rowsIncomplete > 0) warn('rowsIncomplete', { count: notes.rowsIncomplete });
    if (notes.rowsAfterEnd > 0) warn('rowsAfterEnd', { count: notes.rowsAfterEnd });
    if (notes.customersLeftOut > 0) warn('customersLeftOut', { count: notes.customersLeftOut });
    if (notes.returnsUnmatched > 0) warn('returnsUnmatched', { amount: { number: notes.returnsUnmatched, digits: 2 } });
  }
  return found;
}
