/** The page that people begin on. */
export const home = {
  'place.start': 'Start',
  'home.list': 'This list',
  'home.columns.one': '{count} column, {numbers} with numbers.',
  'home.columns.other': '{count} columns, {numbers} with numbers.',
  'home.questions': 'What do you want to know?',
  'home.all': 'All analyses',
  'home.last': 'Go on with',
  'home.sample': 'Just looking?',
  'home.sample.line':
    'A workbook of made-up customers, orders and contracts to try everything on. It is added as sheets of its own.',
} as const;
