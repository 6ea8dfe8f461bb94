import type { TextsOf } from '../../textsOf';
import type { ownAnalysisHelp as english } from '../../en/help/ownAnalysis';

export const ownAnalysisHelp: TextsOf<typeof english> = {
  intro:
    'Eine Analyse ist ein Datensatz: welche Spalten sie braucht, welche Optionen sie hat, und wie sie von einer Tabelle zum Bericht kommt. Von Excel weiß sie nichts. Rechenwerk, Bereich, Befehlszeile, Gesamtbericht und diese Hilfe finden sie in einer Liste. Als Beispiel: Wer hat weniger gekauft als im Jahr davor?',
  'options.title': 'Sagen, was sich einstellen lässt',
  'options.text':
    'Ein Schema der Optionen, jede mit Vorgabe. Eine Option, die eine Spalte nennt, ist eine columnOption: Das Formular bietet dann die Spalten der Liste an. Das Formular im Bereich und das JSON-Schema der Befehlszeile entstehen daraus.',
  'evaluate.title': 'Rechnen',
  'evaluate.text':
    'Eine reine Funktion von Spalten und Optionen zu Zahlen. Was der Benutzer beheben kann, ist ein Problem mit Code, Ort und Abhilfe.',
  'record.title': 'Zum Datensatz machen',
  'record.text':
    'defineAnalysis fasst zusammen: Bedarf, Schema, Vorgaben, Auswertung und was geschrieben wird. Leere Listen, andere Zeilen und fehlende Spalten sind erledigt, bevor Ihr Code gerufen wird.',
  'catalogue.title': 'Eine Zeile im Katalog',
  'catalogue.text':
    'Von da an zeigt sie die Auswahl, die Befehlszeile führt sie aus, und die Hilfe hat eine Seite von ihr.',
  'texts.title': 'Worte geben',
  'texts.text':
    'Name, Frage, Optionen und Bericht in jeder Sprache. Fehlt ein Schlüssel, kompiliert es nicht, oder die Textprüfung meldet ihn.',
  'help.title': 'Erklären',
  'help.text':
    'Formeln und Quellen in help/methods.ts; wie man sie liest und wo sie endet, in i18n/<Sprache>/help/analyses.ts. Bis sie da sind, schlägt ein Test fehl.',
  'test.title': 'An etwas Gedrucktem prüfen',
  'test.text':
    'Schritte mit ihrer Rechnung im Kommentar, und ein Ergebnis, das jemand veröffentlicht hat. Dann am Beispiel ausprobieren.',
};
