import { under } from '../under';

/** Texts that the analyses of matrices share. */
export const matrix = {
  'matrix.border': 'Border',
  'matrix.head.valueShare': 'Share of {column}',
  'matrix.note.points': 'Points drawn',
  'matrix.note.pointsText': 'One customer in {step}',
  'matrix.warning.fieldEmpty': 'Nobody is in {name}.',
};

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
