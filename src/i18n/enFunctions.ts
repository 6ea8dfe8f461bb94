/** Worksheet functions: what is wrong with an argument, in one sentence that a cell's error can show. */
export const enFunctions = {
  'problem.argument-not-number': '{value} is not a number.',
  'remedy.argument-not-number': 'Enter a number, or point to a cell that holds one.',
  'problem.argument-sizes-differ': 'It has {found} cells where {wanted} are needed.',
  'remedy.argument-sizes-differ': 'Give ranges of the same size.',
  'problem.argument-word-unknown': '{value} is not one of: {words}.',
  'remedy.argument-word-unknown': 'Use one of these words in quotes.',
  'problem.argument-too-few': 'These are needed: {wanted}.',
  'remedy.argument-too-few': 'Point to the range that FIT or SPENDFIT spilled, or give all of these numbers.',
  'problem.no-result': 'There is no value for this customer: something it is computed from is missing.',
  'remedy.no-result': 'Fill in the blank cells of this row.',
  'functions.inPreview': 'Computed when the formula is entered.',
  'functions.reason': '{argument}: {reason}',
} as const;
