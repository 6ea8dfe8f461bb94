import type { warehouse as english } from '../en/warehouse';
import type { TextsOf } from '../textsOf';

/** Ein Modell als SQL an ein Data-Warehouse übergeben, und sein Ergebnis nach Hause holen. */
export const warehouse: TextsOf<typeof english> = {
  'problem.sql-not-for-analysis': 'Diese Analyse lässt sich nicht als SQL übergeben.',
  'remedy.sql-not-for-analysis': 'Übergeben Sie die Pyramide oder den Kundenwert.',
  'problem.not-in-sql': 'Was {value} verlangt, lässt sich in SQL nicht sagen.',
  'remedy.not-in-sql':
    'Wählen Sie BG/NBD, MBG/NBD, Pareto/NBD oder NBD, lassen Sie bekannte Unterschiede und das Bereinigen von Zeilen weg, und übergeben Sie noch einmal.',
  'problem.result-ids-twice': 'Das Ergebnis hat Kunden mehrmals ({count}): {ids}',
  'remedy.result-ids-twice':
    'Lassen Sie das Data-Warehouse eine Zeile je Kunde liefern, und holen Sie sie noch einmal.',
  'problem.result-nothing-new': 'Das Ergebnis hat keine Spalte, die der Liste fehlt.',
  'remedy.result-nothing-new': 'Wählen Sie die Datei mit den Spalten, die das Data-Warehouse ergänzt hat.',
  'problem.result-of-others': 'Kein Kunde des Ergebnisses steht in der Liste: {ids}',
  'remedy.result-of-others': 'Sagen Sie, in welcher Spalte der Liste die Kennungen des Data-Warehouse stehen.',
  'problem.result-in-the-way': 'Zellen neben der Liste sind dem Ergebnis im Weg.',
  'remedy.result-in-the-way':
    'Leeren oder verschieben Sie die Zellen rechts der Liste, und holen Sie das Ergebnis noch einmal.',
  'warehouse.bring': 'Ergebnis eines Data-Warehouse heimholen …',
  'problem.parquet-unreadable': 'Die Datei lässt sich nicht als Parquet lesen.',
  'remedy.parquet-unreadable': 'Schreiben Sie sie mit Snappy oder ungepackt, oder als CSV.',
  'problem.parquet-nested': 'Die Spalte {column} enthält Listen oder Datensätze.',
  'remedy.parquet-nested': 'Lassen Sie sie im Data-Warehouse weg, oder zerlegen Sie sie in einfache Spalten.',
  'warehouse.bringHome': 'Ergebnis des Data-Warehouse',
  'warehouse.broughtHome.one': 'Heimgeholt: {columns} Spalten für {count} Kunden',
  'warehouse.broughtHome.other': 'Heimgeholt: {columns} Spalten für {count} Kunden',
  'warehouse.notInResult.one': '{count} Kunde der Liste fehlt im Ergebnis: {ids}',
  'warehouse.notInResult.other': '{count} Kunden der Liste fehlen im Ergebnis: {ids}',
  'warehouse.notInList.one': '{count} Kunde des Ergebnisses fehlt in der Liste: {ids}',
  'warehouse.notInList.other': '{count} Kunden des Ergebnisses fehlen in der Liste: {ids}',
  'sql.about.pyramid': 'Customer Pyramid: Punkte und Stufe jedes Kunden.',
  'sql.about.lifetime':
    'Customer Pyramid: Chance, aktiv zu sein, erwartete Käufe und Kundenwert jedes Kunden, mit den geschätzten Parametern; Rechenfehler unter 1e-9.',
  'sql.about.histories': 'Customer Pyramid: die Bestellungen, eine Zeile je Kunde.',
  'sql.about.counted': 'Customer Pyramid: Verläufe gezählt, jeder einmal, um das Modell im Add-in neu zu schätzen.',
  'sql.reads': 'Liest die Tabelle {table}, deren Spalten wie in der Liste heißen.',
  'sql.fixedBreaks':
    'Natürliche Grenzen werden an einer Liste gefunden: Die Stufen sind geschnitten, wo diese Liste es war.',
  'sql.fixedDay': 'Alter wird vom letzten Tag dieser Liste an gezählt.',
  'sql.notCleaned':
    'An dieser Liste war nichts zu bereinigen: Die Bestellungen des Data-Warehouse werden genommen, wie sie sind, Rückgaben von den letzten Käufen abgezogen.',
  'sql.copyFor': 'Als SQL für {name} kopieren',
  'sql.copied':
    'Kopiert: als {name} speichern und im Data-Warehouse ausführen. Die ersten Zeilen sagen, welche Tabelle es liest.',
  'sql.column.count': 'Kunden',
};
