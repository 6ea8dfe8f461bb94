import type { logs as english } from '../en/logs';
import type { TextsOf } from '../textsOf';

/** Logs larger than a sheet. */
export const logs: TextsOf<typeof english> = {
  'log.made.one': '{count} Kunde aus {rows} Zeilen; Zeile für Zeile gelesen: {judged} Kunden',
  'log.made.other': '{count} Kunden aus {rows} Zeilen; Zeile für Zeile gelesen: {judged} Kunden',
  'log.start': 'Bestellungen in einer Datei?',
  'log.line':
    'Eine Liste von Bestellungen darf größer sein als ein Blatt: Ihre Kunden werden hier zusammengefasst, und nichts verlässt diesen Rechner.',
  'log.open': 'Bestellungen aus .csv, .csv.gz oder .parquet lesen',
  'log.drop': 'Dateien hier ablegen, um sie als eine Liste von Bestellungen zu lesen',
  'log.title': 'Die Bestelldatei',
  'log.all.one': '{count} Zeile. „Schreiben“ macht daraus die Kunden.',
  'log.all.other': '{count} Zeilen. „Schreiben“ macht daraus die Kunden.',
  'log.some.one':
    '{count} Zeile wurde angesehen, und was unten steht, gilt für sie. „Schreiben“ macht die Kunden aus allen Zeilen.',
  'log.some.other':
    '{count} Zeilen wurden angesehen, und was unten steht, gilt für sie. „Schreiben“ macht die Kunden aus allen Zeilen.',
  'log.beginning': 'So beginnt die Datei',
  'customers.sheet.counts': 'Gezählte Verläufe, in Tagen',
  'customers.warning.beyondSheet.one':
    'Ein Blatt hat für {count} von {all} Kunden keinen Platz: Die umsatzstärksten stehen darauf, und alle sind auf einem eigenen Blatt gezählt, an das sich Kundenwertmodelle anpassen lassen.',
  'customers.warning.beyondSheet.other':
    'Ein Blatt hat für {count} von {all} Kunden keinen Platz: Die umsatzstärksten stehen darauf, und alle sind auf einem eigenen Blatt gezählt, an das sich Kundenwertmodelle anpassen lassen.',
  'problem.file-is-log': 'Die Datei ist gepackt oder Parquet; das liest nur der Befehl log.',
  'remedy.file-is-log':
    'Machen Sie mit dem Befehl log Kunden daraus und arbeiten Sie mit diesen weiter, oder entpacken Sie sie.',
  'problem.log-empty': 'Die Datei ist leer.',
  'remedy.log-empty': 'Exportieren Sie sie neu, mit Überschriften und Zeilen.',
  'problem.log-kinds-differ': 'Parquet- und Textdateien lassen sich nicht als ein Protokoll lesen.',
  'remedy.log-kinds-differ': 'Wählen Sie nur Dateien einer Art.',
  'problem.log-carried': 'Einige Zeilen übernehmen Kunde oder Tag aus der Zeile darüber.',
  'remedy.log-carried':
    'Füllen Sie {column} beim Export in jeder Zeile aus, oder lesen Sie das Protokoll in einem Blatt.',
  'problem.log-unclear': 'Die Zeilen widersprechen einander darin, wie Zahlen oder Tage geschrieben sind.',
  'remedy.log-unclear':
    'Geben Sie das Dezimalzeichen und die Reihenfolge von Tag und Monat an, oder exportieren Sie neu.',
  'problem.log-memory': 'Das Protokoll braucht mehr Speicher, als vorhanden ist.',
  'remedy.log-memory':
    'Lassen Sie unnötige Spalten weg, nehmen Sie weniger Dateien auf einmal, oder nutzen Sie die Befehlszeile.',
  'problem.log-line-broken': 'Zeile {line} hat {found} Zellen, die anderen haben {expected}: {text}',
  'remedy.log-line-broken':
    'Berichtigen oder entfernen Sie die Zeile; eine Zelle mit dem Trennzeichen braucht Anführungszeichen.',
  'problem.log-line-unreadable': 'Zeile {line} ist nicht lesbar: {text}',
  'remedy.log-line-unreadable':
    'Berichtigen oder entfernen Sie die Zeile; vielleicht fehlt ein schließendes Anführungszeichen.',
  'problem.log-line-not-text': 'Zeile {line} enthält Bytes, die kein UTF-8 sind: Die Datei mischt Kodierungen.',
  'remedy.log-line-not-text': 'Exportieren Sie sie neu als CSV UTF-8.',
  'problem.gzip-unreadable': 'Die Datei ist kein vollständiges gzip.',
  'remedy.gzip-unreadable': 'Kopieren oder laden Sie sie neu, oder entpacken Sie sie zuerst.',
  'problem.log-engine-missing': 'DuckDB, das große Protokolle von der Platte liest, ist nicht installiert.',
  'remedy.log-engine-missing': 'Installieren Sie es mit: {command}',
};
