import { under } from '../under';

/** Texts of two pyramids side by side. */
export const compare = under('compare', {
  open: 'Compare pyramids',
  title: 'Compare pyramids',
  asShown: 'As it stands now',
  none: 'There are no two pyramids for this list any more.',
  from: 'From',
  to: 'To',
  moves: 'Who moves',
  same: 'stay',
  up: 'rise ▲',
  down: 'fall ▼',
  matrix: 'Customers, from tier (down) to tier (across)',
  'cell.one': '{from} to {to}: {count} customer, {share} of {from}',
  'cell.other': '{from} to {to}: {count} customers, {share} of {from}',
  unrated: 'Unrated',
  otherTiers: 'The pyramids have different numbers of tiers, so nobody rises or falls between them.',
  movers: 'Moved most',
  'moreMovers.one': 'and {count} more',
  'moreMovers.other': 'and {count} more',
});
