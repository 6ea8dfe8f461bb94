import type { compare as english } from '../en/compare';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texte zweier Pyramiden nebeneinander. */
export const compare: TextsOf<typeof english> = under('compare', {
  open: 'Pyramiden vergleichen',
  title: 'Pyramiden vergleichen',
  asShown: 'Jetziger Stand',
  none: 'Für diese Liste gibt es keine zwei Pyramiden mehr.',
  from: 'Von',
  to: 'Nach',
  moves: 'Wer sich bewegt',
  same: 'bleiben',
  up: 'steigen ▲',
  down: 'fallen ▼',
  matrix: 'Kunden, von Stufe (nach unten) zu Stufe (nach rechts)',
  'cell.one': '{from} zu {to}: {count} Kunde, {share} von {from}',
  'cell.other': '{from} zu {to}: {count} Kunden, {share} von {from}',
  unrated: 'Unbewertet',
  otherTiers: 'Die Pyramiden haben verschieden viele Stufen; zwischen ihnen steigt oder fällt niemand.',
  movers: 'Am weitesten bewegt',
  'moreMovers.one': 'und {count} weiterer',
  'moreMovers.other': 'und {count} weitere',
});
