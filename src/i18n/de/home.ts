import type { home as english } from '../en/home';
import type { TextsOf } from '../textsOf';

/** The page that people begin on. */
export const home: TextsOf<typeof english> = {
  'place.start': 'Start',
  'home.list': 'Diese Liste',
  'home.columns.one': '{count} Spalte, {numbers} mit Zahlen.',
  'home.columns.other': '{count} Spalten, {numbers} mit Zahlen.',
  'home.questions': 'Was möchten Sie wissen?',
  'home.all': 'Alle Auswertungen',
  'home.last': 'Weitermachen mit',
  'home.sample': 'Nur mal ausprobieren?',
  'home.sample.line':
    'Erfundene Kunden, Bestellungen und Verträge, an denen sich alles ausprobieren lässt. Sie kommen auf eigene Blätter.',
};
