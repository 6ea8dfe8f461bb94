import { under } from '../under';

/** The question in the form, the same for all that place customers by weights. */
const labels = {
  firmness: 'How sure is the result?',
  'firmness.imprecision': 'Scores are right to ± percent',
  'firmness.draws': 'Weightings tried',
  'firmness.seed': 'Seed',
} as const;
const hints = {
  firmness: 'Tries thousands of reasonable weightings and says how often each customer keeps its place',
} as const;

/** How sure a place is: tiers, quadrants, strategies and verdicts under all reasonable weightings. */
export const firmness = {
  ...under('firmness', {
    column: 'Firmness',
    'finding.one':
      '{count} customer is contested: its place holds in less than 90 % of {draws} reasonable weightings (error at most {error}).',
    'finding.other':
      '{count} customers are contested: their place holds in less than 90 % of {draws} reasonable weightings (error at most {error}).',
    byPlace: 'How firm the places are (customers)',
    place: 'Place',
    firm: 'Firm',
    up: 'Leaning up',
    down: 'Leaning down',
    contested: 'Contested customers ({shown} of {all}, least firm first)',
    customer: 'Customer',
    upShare: 'In a better place',
    downShare: 'In a worse place',
    decisive: 'Decided by the weight of',
    heldBy: 'Keeps its place with',
    more: 'more of it',
    less: 'less of it',
    imprecision: 'The imprecision of the numbers',
  }),
  ...under('firmness', {
    held: 'How sure are the weights?',
    'contestedCount.one': '{count} customer is contested: its tier holds in less than 90 % of reasonable weightings.',
    'contestedCount.other':
      '{count} customers are contested: their tier holds in less than 90 % of reasonable weightings.',
    ofCustomer: '{tier} in {share} of reasonable weightings',
    'held.off': 'Do not ask',
    'held.points-5': '± 5 points each',
    'held.points-10': '± 10 points each',
    'held.points-20': '± 20 points each',
    'held.order': 'Only their order is sure',
    'held.any': 'Any weights are reasonable',
    'held.file': 'As the options file says',
  }),
  ...under('option.scorecard', labels),
  ...under('hint.scorecard', hints),
  ...under('option.key-account-matrix', labels),
  ...under('hint.key-account-matrix', hints),
  ...under('option.target', labels),
  ...under('hint.target', hints),
} as const;
