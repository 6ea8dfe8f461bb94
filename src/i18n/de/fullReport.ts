import { under } from '../under';

/** Texte des Gesamtberichts. */
export const fullReport = {
  ...under('fullReport', {
    name: 'Gesamtbericht',
    line: 'Alles, was diese Liste hergibt: ein Blatt je passender Auswertung, vorn ein Blatt, das zu ihnen führt',
    'written.one': 'Gesamtbericht: {count} Auswertung geschrieben',
    'written.other': 'Gesamtbericht: {count} Auswertungen geschrieben',
    'left.one': '{count} passt nicht zu dieser Liste; das erste Blatt sagt, warum.',
    'left.other': '{count} passen nicht zu dieser Liste; das erste Blatt sagt, warum.',
    'contents.sheet': 'Inhalt',
    'contents.title': 'Gesamtbericht',
    'contents.of.one': '{count} Zeile aus {list}. Jede Zeile hier führt zu ihrer Seite.',
    'contents.of.other': '{count} Zeilen aus {list}. Jede Zeile hier führt zu ihrer Seite.',
    'contents.pages': 'Was gefunden wurde',
    'contents.line': '{name}: {finding}',
    'contents.left': 'Was diese Liste nicht sagt',
    noAmount: 'Keine Spalte ist als Betrag zu erkennen, etwa Umsatz oder Deckungsbeitrag.',
    noColumn: 'Der Liste fehlt eine Spalte, die dafür nötig ist.',
    exampleOnly: 'Die Liste hat keine Spalten dafür; zu zeigen wären nur erfundene Beispielzahlen.',
    'list.sheet': 'Die Liste',
    'list.title': 'Die Liste',
    'list.unknown': 'Was eine Zeile der Liste ist, sagt sie nicht.',
    'list.rows': 'Zeilen',
    'list.columns': 'Spalten',
    'list.findings': 'Auffälligkeiten',
    'list.quality': 'Was auffiel',
    'list.clean': 'Beim Lesen der Zellen fiel nichts auf.',
    'list.noticed.one': '{count} Auffälligkeit, und wie sie behandelt wurde. Keine Zelle der Liste wurde geändert.',
    'list.noticed.other':
      '{count} Auffälligkeiten, und wie sie behandelt wurden. Keine Zelle der Liste wurde geändert.',
    'list.head.column': 'Spalte',
    'list.head.what': 'Was auffiel',
    'list.head.treatment': 'Wie es behandelt wurde',
    'list.head.where': 'Wo',
    'list.where': 'Die Liste steht in',
  }),
} as const;
