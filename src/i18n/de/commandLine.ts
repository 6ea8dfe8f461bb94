import { under } from '../under';

/** Texte der Hilfe auf der Befehlszeile. */
export const commandLine = {
  ...under('cli', {
    'help.title': 'Kundenpyramide auf der Befehlszeile',
    'help.commands': 'Befehle',
    'help.analyses': 'Auswertungen',
    'help.options': 'Optionen',
    'help.analysisOptions': 'In --options',
    'help.examples': 'Beispiele',
    'help.exit': 'Rückgabewerte',
    'help.reads': 'Eine Zeile ist',
    'help.more':
      'Mehr zu einem davon: {command} --help. Im Projekt selbst steht npm run --silent analyse -- für customer-pyramid.',
    'list.parts': '{parts}',
    'exit.0': 'erledigt',
    'exit.1': 'ein Fehler von uns, mit seinem Aufrufstapel',
    'exit.2': 'Eingabe oder Argumente stimmen nicht: eine Zeile sagt, was, wo und was zu tun ist',
    'command.all': 'Der ganze Standardbericht einer Liste in einer Mappe, mit dem Inhalt vorn',
    'command.bring-home': 'Stellt das Ergebnis eines Data-Warehouse neben die Liste',
    'command.log':
      'Macht aus Protokollen, die größer als ein Blatt sind (.csv, .csv.gz, .parquet), die Kundenliste als .csv',
    'command.calculate': 'Berechnet alle Formeln einer Mappe, auch die PYRAMID-Funktionen',
    'command.sample': 'Schreibt die Beispielmappe',
    'command.completion': 'Gibt aus, was eine Shell braucht, um Befehle und Optionen zu ergänzen',
    'option.input':
      '.xlsx, .csv, .tsv oder .txt; - ist die Standardeingabe, die auch gelesen wird, wenn etwas hineingeleitet wird. Mehrere Dateien mit denselben Spalten werden als eine Liste gelesen; tier-migration und equity-bridge nehmen zwei, vorher und nachher',
    'option.range': 'Ein Bereich des ersten Blatts, Blatt!A1:D20 oder der Name einer Tabelle; sonst die ganze Liste',
    'option.shape':
      'Was eine Zeile ist; sonst wird es erkannt. Vergleicht eine Auswertung Kunden, so wird aus Bestellungen zuerst die Kundenliste',
    'option.decimals': 'Das Dezimalzeichen, wo es eine Spalte von Texten nicht zeigt',
    'option.days': 'Was in einem Datum vorn steht, wo es eine Spalte von Texten nicht zeigt',
    'option.credits': 'Was Haben (CR, H) neben Soll tut, wo es eine Liste nicht zeigt',
    'option.options': 'Eine JSON-Datei oder JSON-Text; sonst sinnvolle Vorgaben für die Liste',
    'option.customers':
      'Eine Kundenliste, über die Kennung mit den Bestellungen verbunden: Spalten der Option covariates',
    'option.contacts': 'Ein Kontaktprotokoll in einer eigenen Datei, für action-plan; ohne: das der Arbeitsmappe',
    'option.output': 'Eine .xlsx-Datei, die die Liste mit dem Gefundenen bekommt',
    'option.json': 'Eine Datei, die die ungerundeten Zahlen bekommt',
    'option.format':
      'Was ausgegeben wird: der Bericht als Text, die ungerundeten Zahlen oder die Liste mit dem, was daneben steht. Sonst table, wo keine Datei verlangt ist',
    'option.ics': 'Eine Datei, die den Maßnahmenplan als Kalender bekommt',
    'option.csv': 'Eine Datei, die den Maßnahmenplan als Liste für ein CRM bekommt',
    'option.code':
      'Ein Ordner für Skripte in Python und R (pyramid, lifetime) mit der Liste, die sie lesen: sie rechnen den Bericht nach',
    'option.sql': 'Ein Ordner, der die Pyramide oder den Kundenwert als SQL für ein Data-Warehouse bekommt',
    'option.dialect': 'Dieser Anweisung; sonst duckdb',
    'option.dbt': 'Der Ordner wird ein dbt-Projekt',
    'option.result': 'Für bring-home: die Datei des Data-Warehouse, .csv, .xlsx oder .parquet',
    'option.id': 'Für bring-home: die Spalte der Kennungen in der Liste; sonst die, die Kunden nennt',
    'option.language': 'Der Texte, Blätter und Zahlen; sonst die des Systems',
    'option.list': 'Auswertungen mit Rollen und Optionen als JSON Schema',
    'option.reference': 'Dasselbe als Seite zum Lesen',
    'option.help': 'Dieser Text, oder der eines Befehls',
    'option.version': 'Die Version',
  }),
};
