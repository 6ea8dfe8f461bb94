import type { understand as english } from '../en/understand';
import type { TextsOf } from '../textsOf';

/** Deutsch: was alle Auswertungen zum Verstehen der Kunden gemeinsam haben. */
export const understand: TextsOf<typeof english> = {
  'understand.note.read': 'So liest man das',
  'understand.note.next': 'Was nun zu tun ist',
  'understand.next': 'Was nun zu tun ist:',

  'problem.too-few-rows': '{rows} vollständige Zeilen sind dafür zu wenige; {needed} werden gebraucht.',
  'remedy.too-few-rows': 'Nehmen Sie weniger Spalten oder eine Liste mit mehr vollständigen Zeilen.',
  'problem.too-many-rows':
    '{rows} Zeilen sind zu viele für dieses Verfahren, das jede mit jeder vergleicht; {most} sind möglich.',
  'remedy.too-many-rows': 'Wählen Sie k-Means, das diese Grenze nicht hat, oder weniger Zeilen.',
  'problem.columns-collinear': 'Die Spalte {column} folgt aus den anderen; ihre eigene Wirkung ist nicht zu erkennen.',
  'remedy.columns-collinear': 'Lassen Sie sie weg oder eine von denen, aus denen sie gemacht ist.',
  'problem.outcome-one-value': 'Alle vollständigen Zeilen haben dasselbe Ergebnis, {value}; nichts unterscheidet sie.',
  'remedy.outcome-one-value': 'Wählen Sie eine Spalte, in der manche Kunden es haben und andere nicht.',
  'problem.outcome-not-two-values':
    'Die Spalte {column} hat {count} verschiedene Werte; gebraucht wird ein Ja oder Nein.',
  'remedy.outcome-not-two-values': 'Wählen Sie eine Spalte mit zwei Werten oder für eine Zahl die lineare Art.',
  'problem.outcome-separated':
    'Die Spalte {column} verrät das Ergebnis ohne Zweifel; die Größe ihrer Wirkung lässt sich nicht angeben.',
  'remedy.outcome-separated': 'Lassen Sie die Spalte weg. Kennt man sie erst nach dem Ergebnis, gehört sie dazu.',
  'problem.group-too-small':
    'Die Gruppe hat {count} Kunden; was sie gemeinsam haben, ist vom Zufall nicht zu unterscheiden.',
  'remedy.group-too-small': 'Wählen Sie eine Gruppe von mindestens {needed} Kunden.',
  'problem.group-everyone': 'Alle Kunden bis auf {others} sind in der Gruppe; es gibt niemanden zum Vergleich.',
  'remedy.group-everyone': 'Wählen Sie eine kleinere Gruppe oder eine Liste, die auch andere Kunden hat.',
  'problem.no-attribute': 'Keine Spalte der Liste taugt dazu, Kunden zu beschreiben.',
  'remedy.no-attribute': 'Nehmen Sie Spalten wie Region, Branche oder Größe mit Werten, die mehrere Kunden teilen.',
  'problem.no-rating-column': 'Keine Spalte der Liste enthält, was Kunden sagten, etwa eine Zufriedenheit von 1 bis 5.',
  'remedy.no-rating-column': 'Nehmen Sie so eine Spalte dazu, oder wählen Sie die Zahlenspalte, die es sagt.',
  'problem.clusters-too-many': '{k} Gruppen sind verlangt, aber nur {distinct} Zeilen unterscheiden sich.',
  'remedy.clusters-too-many': 'Verlangen Sie weniger Gruppen oder nehmen Sie mehr Spalten.',
  'problem.one-period': 'Alle Daten liegen in einem Zeitraum; einen späteren gibt es nicht.',
  'remedy.one-period': 'Wählen Sie einen kürzeren Zeitraum oder eine Liste über längere Zeit.',
  'problem.products-once': 'Keine zwei Produkte wurden oft genug von denselben Kunden gekauft, um etwas zu sagen.',
  'remedy.products-once':
    'Nehmen Sie eine längere Zeit, Warengruppen statt Produkten oder eine kleinere Mindesthäufigkeit.',
};
