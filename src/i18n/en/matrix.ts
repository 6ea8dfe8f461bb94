import { under } from '../under';

/** Texts that the analyses of matrices share. */
export const matrix = {
  'matrix.border': 'Border',
  'matrix.head.valueShare': 'Share of {column}',
  'matrix.note.points': 'Points drawn',
  'matrix.note.pointsText': 'One customer in {step}',
  'matrix.warning.fieldEmpty': 'Nobody is in {name}.',
};

const choices = {
  'direction.benefit': 'More is better',
  'direction.cost': 'Less is better',
  'scoring.method.min-max': 'Lowest to highest',
  'scoring.method.percentile-rank': 'Rank among all customers',
  'scoring.method.z-score': 'Distance from the average',
  'scoring.method.bands': 'Bands with points',
  'scoring.method.ratio-to-target': 'Share of a target',
};
const labels = {
  column: 'Column',
  direction: 'Direction',
  scoring: 'Scoring',
  'scoring.method': 'Scoring',
  'scoring.below': 'Points below the first band',
  'scoring.bands': 'Bands',
  'scoring.bands.from': 'From',
  'scoring.bands.points': 'Points',
  'scoring.target': 'Target',
  weight: 'Weight',
};

/** Labels and choices of a list of indicators in the form of an analysis. */
export function indicatorOptions<P extends string>(path: P) {
  return { ...under(`option.${path}`, labels), ...under(`choice.${path}`, choices) };
}

/** Labels and choices of the option for missing values. */
export function missingOption<P extends string>(analysis: P) {
  return {
    ...under(`option.${analysis}`, { missing: 'Missing values' }),
    ...under(`choice.${analysis}.missing`, {
      unrated: 'Leave the customer unrated',
      're-weight': 'Use the other indicators',
      median: 'Use the middle value of the column',
    }),
  };
}
