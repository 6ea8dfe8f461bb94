/** Worksheet functions: what is wrong with an argument, in one sentence that a cell's error can show. */
export const functions = {
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
  'explore.group.cells': 'In cells',
  'functions.addNames': 'Add =CLV() and =TIER()',
  'functions.addNames.line': 'Stores both in this workbook, to be typed without a prefix',
  'functions.namesAdded': 'Added to this workbook: {names}. CLV also works where the add-in is not installed.',
  'functions.namesPresent': 'This workbook has them already: {names}.',
  'functions.namesPartlyAdded':
    'This workbook has {names}. {taken} was left as it is, because it means something else here.',
  'functions.namesTaken': '{taken} mean something else in this workbook and were left as they are.',
  'functions.namesRemoved': 'Removed from this workbook: {names}.',
  'functions.reason': '{argument}: {reason}',
} as const;
