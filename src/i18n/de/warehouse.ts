import type { warehouse as english } from '../en/warehouse';
import type { TextsOf } from '../textsOf';

/** Ein Modell als SQL an ein Data-Warehouse übergeben, und sein Ergebnis nach Hause holen. */
export const warehouse: TextsOf<typeof english> = {
  'problem.sql-not-for-analysis': 'Diese Analyse lässt sich nicht als SQL übergeben.',
  'remedy.sql-not-for-analysis': 'Übergeben Sie die Pyramide oder den Kundenwert.',
  'problem.not-in-sql': 'Was {value} verlangt, lässt sich in SQL nicht sagen.',
  'remedy.not-in-sql':
    'Wählen Sie BG/NBD, MBG/NBD, Pareto/NBD oder NBD, lassen Sie bekannte Unterschiede und das Bereinigen von Zeilen weg, und übergeben Sie noch einmal.',
  'sql.about.pyramid': 'Customer Pyramid: Punkte und Stufe jedes Kunden.',
  'sql.about.lifetime':
    'Customer Pyramid: Chance, aktiv zu sein, erwartete Käufe und Kundenwert jedes Kunden, mit den geschätzten Parametern; Rechenfehler unter 1e-9.',
  'sql.about.histories': 'Customer Pyramid: die Bestellungen, eine Zeile je Kunde.',
  'sql.about.counted': 'Customer Pyramid: Verläufe gezählt, jeder einmal, um das Modell im Add-in neu zu schätzen.',
  'sql.reads': 'Liest die Tabelle {table}, deren Spalten wie in der Liste heißen.',
  'sql.fixedBreaks':
    'Natürliche Grenzen werden an einer Liste gefunden: Die Stufen sind geschnitten, wo diese Liste es war.',
  'sql.fixedDay': 'Alter wird vom letzten Tag dieser Liste an gezählt.',
  'sql.copyFor': 'Als SQL für {name} kopieren',
  'sql.copied':
    'Kopiert: als {name} speichern und im Data-Warehouse ausführen. Die ersten Zeilen sagen, welche Tabelle es liest.',
  'sql.column.count': 'Kunden',
};
