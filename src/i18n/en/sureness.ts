import { under } from '../under';

/** Texts of how sure a lifetime value is. */
export const sureness = {
  ...under('option.lifetime', {
    uncertainty: 'How sure',
    'uncertainty.level': 'The range holds',
    'uncertainty.draws': 'Futures to draw',
    'uncertainty.seed': 'Seed of the draws',
    'uncertainty.cost': 'Cost of a customer over the horizon',
    'uncertainty.tier': 'Tier of the customer',
  }),
  ...under('hint.lifetime', {
    'uncertainty.level': '0.9: nine futures of ten',
    'uncertainty.draws': '100 to 20,000',
    'uncertainty.cost': 'Then each customer gets its chance to be worth more',
    'uncertainty.tier': 'Empty: by value, 1, 4, 15 and 80 % of the customers',
  }),
  ...under('lifetime.sure', {
    finding:
      'How sure is that: with a chance of {level} they will be worth between {low} and {high} together; one future in two lies between {innerLow} and {innerHigh}.',
    range: '{low} – {high}',
    all: 'All customers',
    noTier: 'Without a tier',
    'chart.tiers': 'Value by tier, and where it will lie with a chance of {level}',
    'chart.tiersAlt': 'Value of each tier as a point on its range',
    'table.tiers': 'How sure the values of the tiers are',
    'table.ranking': 'The most valuable customers, and how sure their order is',
    'head.tier': 'Tier',
    'head.customers': 'Customers',
    'head.customer': 'Customer',
    'head.value': 'Value',
    'head.range': 'Will lie between ({level})',
    'head.middle': 'One future in two',
    'head.aboveNext': 'Worth more than the next one',
    'series.low': 'Could be as low as',
    'series.high': 'Could be as high as',
    'table.frequencies': 'Customers by repeat purchases, and what the model could have brought forth',
    'head.fits': 'Fits',
    fits: 'Yes',
    fitsNot: 'No',
    'table.rules': 'The model beside simple rules',
    'head.expectedPurchases': 'Purchases forecast',
    'rule.lastYear': 'Same as last year',
    'rule.rfmMean': 'Mean of customers alike in recency, frequency and value',
    'table.coverage': 'How well the ranges held',
    'head.of': 'Range',
    'head.forecastShare': 'Customers in it, by the forecast',
    'head.actualShare': 'Customers in it, as it came',
    'figure.crps': 'Error of the ranges (CRPS), in purchases',
    'warning.beaten.lastYear':
      '“Same as last year” would have forecast the time after calibration better than this model; do not rely on its values.',
    'warning.beaten.rfmMean':
      'The mean of customers alike in recency, frequency and value would have forecast the time after calibration better than this model.',
    'note.range': 'What a range says',
    'note.rangeText':
      'Of 100 customers with the same past, {level} will bring an amount in the range: it holds what is not known of the whole list, and the chance of the single customer. A single customer is always less sure than a tier.',
    'note.zero': 'Ranges from 0',
    'note.zeroText':
      'Where buying nothing more is likely, the range begins at 0; a range from 0 to 0 says that nothing more is by far the likeliest.',
    'note.prior': 'Held for likely beforehand: {name}',
    'prior.r': 'Shape of buying between {low} and {high} (large: customers buy equally often)',
    'prior.purchases': 'An average customer buys {low} to {high} times in its time on the list',
    'prior.a': 'Shape of leaving between {low} and {high} (large: customers leave equally easily)',
    'prior.s': 'Shape of leaving between {low} and {high} (large: customers leave equally soon)',
    'prior.leaving': 'Odds of leaving between {low} and {high}: at a purchase, with Pareto/NBD in the time on the list',
    'prior.p': 'Shape of a customer’s own purchases between {low} and {high} (large: it always spends the same)',
    'prior.q': 'Shape of spend between {low} and {high} (large: all customers spend the same)',
    'prior.spend': 'A new customer spends {low} to {high} times the mean of the list',
    'note.draws': 'Draws of {parameters}',
    'note.importance':
      '{draws} by importance resampling along the most likely values, worth {size} independent ones; Pareto k̂ {k} (fine below 0.70)',
    'note.chains': '{draws} from Hamiltonian chains, worth {size} independent ones; R̂ {rHat} (fine below 1.010)',
    'warning.notWithModel': 'BG/BB cannot say how sure its forecasts are; choose another model for ranges.',
    'warning.atMode':
      'The list alone does not determine the model; the values shown rest on what is held for likely beforehand as well. Mind the ranges.',
    'warning.spendDifferences':
      'The ranges take known differences in spend as they were fitted: how unsure those are is not in them.',
    'warning.notReliable':
      'The draws behind the ranges did not settle; take the ranges as rough ones, or draw more futures.',
    'warning.conflict':
      'What was held for likely beforehand ({name}) contradicts the list; the ranges follow neither. Change it under “priors” in the options.',
  }),
} as const;
