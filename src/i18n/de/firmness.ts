import type { firmness as english } from '../en/firmness';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Die Frage im Formular, gleich bei allem, was Kunden nach Gewichten einordnet. */
const labels = {
  firmness: 'Wie sicher ist das Ergebnis?',
  'firmness.imprecision': 'Punkte stimmen auf ± Prozent',
  'firmness.draws': 'Geprüfte Gewichtungen',
  'firmness.seed': 'Startwert des Zufalls',
} as const;
const hints = {
  firmness: 'Probiert Tausende vertretbarer Gewichtungen und sagt, wie oft jeder Kunde seinen Platz behält',
} as const;

export const firmness = {
  ...under('firmness', {
    column: 'Festigkeit',
    'finding.one':
      '{count} Kunde ist umstritten: Sein Platz gilt in weniger als 90 % von {draws} vertretbaren Gewichtungen (Fehler höchstens {error}).',
    'finding.other':
      '{count} Kunden sind umstritten: Ihr Platz gilt in weniger als 90 % von {draws} vertretbaren Gewichtungen (Fehler höchstens {error}).',
    byPlace: 'Wie fest die Plätze sind (Kunden)',
    place: 'Platz',
    firm: 'Fest',
    up: 'Neigt nach oben',
    down: 'Neigt nach unten',
    contested: 'Umstrittene Kunden ({shown} von {all}, am wenigsten fest zuerst)',
    customer: 'Kunde',
    upShare: 'Auf einem besseren Platz',
    downShare: 'Auf einem schlechteren Platz',
    decisive: 'Es entscheidet das Gewicht von',
    heldBy: 'Der Platz hält mit',
    more: 'mehr davon',
    less: 'weniger davon',
    imprecision: 'Die Ungenauigkeit der Zahlen',
  }),
  ...under('firmness', {
    held: 'Wie sicher sind die Gewichte?',
    'contestedCount.one':
      '{count} Kunde ist umstritten: Seine Stufe gilt in weniger als 90 % der vertretbaren Gewichtungen.',
    'contestedCount.other':
      '{count} Kunden sind umstritten: Ihre Stufe gilt in weniger als 90 % der vertretbaren Gewichtungen.',
    ofCustomer: '{tier} in {share} der vertretbaren Gewichtungen',
    'held.off': 'Nicht fragen',
    'held.points-5': 'Je ± 5 Punkte',
    'held.points-10': 'Je ± 10 Punkte',
    'held.points-20': 'Je ± 20 Punkte',
    'held.order': 'Nur ihre Reihenfolge ist sicher',
    'held.any': 'Alle Gewichte sind vertretbar',
    'held.file': 'Wie in der Optionsdatei',
  }),
  ...under('option.scorecard', labels),
  ...under('hint.scorecard', hints),
  ...under('option.key-account-matrix', labels),
  ...under('hint.key-account-matrix', hints),
  ...under('option.target', labels),
  ...under('hint.target', hints),
} satisfies TextsOf<typeof english>;
