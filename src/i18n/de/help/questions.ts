import type { TextsOf } from '../../textsOf';
import type { questionsHelp as english } from '../../en/help/questions';

export const questionsHelp: TextsOf<typeof english> = {
  'best.question': 'Warum ist mein bester Kunde nicht Top?',
  'best.answer':
    'Wahrscheinlich ist er im Umsatz der beste, und die Pyramide wiegt mehr als Umsatz. Markieren Sie seine Zeile: Die Kundenkarte zeigt, was ihm jede Kennzahl gegenüber dem Mittel seiner Stufe bringt und welche Änderung ihn hebt. Sehen Sie dann auf drei Dinge. Richtung: Steht bei Tagen bis zur Zahlung „weniger ist besser“? Skala: Mit Min–Max macht ein Riese alle anderen klein, mit Prozentrang nicht. Regeln: Eine Ausschlussregel geht vor der Punktzahl. Wissen Sie es besser als die Zahlen, stufen Sie den Kunden von Hand ein, mit Grund.',
  'weights.question': 'Welche Gewichte sind richtig?',
  'weights.answer':
    'Richtige gibt es nicht, nur vertretbare. Beginnen Sie mit zwei oder drei Kennzahlen, ordnen Sie sie nach Wichtigkeit und nehmen Sie die Gewichte der Rangfolge. „Hilf mir wählen“ vergleicht Verfahren, und die Festigkeit zeigt, wie viel daran hängt: Wo die meisten Stufen fest sind, hören Sie auf zu schieben.',
  'unrated.question': 'Warum hat ein Kunde keine Stufe?',
  'unrated.answer':
    'Ihm fehlt der Wert einer Kennzahl mit Gewicht. Der zählt nie als 0. Füllen Sie die Zelle, oder wählen Sie bei fehlenden Werten, stattdessen die anderen Kennzahlen zu gewichten oder den Median zu nehmen.',
  'ties.question': 'Warum hat die oberste Stufe mehr als 1 % der Kunden?',
  'ties.answer':
    'Anzahlen werden aufgerundet, und Kunden mit gleicher Punktzahl werden nie getrennt: Sonst nichts gewählt, steigen alle auf. Bei 10 Kunden ist 1 % immer noch ein Kunde.',
  'orders.question': 'Meine Liste hat Bestellungen, keine Kunden. Was nun?',
  'orders.answer':
    'Markieren Sie sie trotzdem. Der Bereich sieht, dass jede Zeile eine Bestellung ist, und bietet eine Kundenliste daraus an oder Analysen, die Bestellungen lesen, etwa Kundenwert und Kohorten. Hält er die Zeilen für etwas anderes, sagen Sie es oben im Bereich.',
  'read.question': 'Ein Datum oder eine Zahl wurde falsch gelesen. Wie stelle ich das richtig?',
  'read.answer':
    'Die Zeile oben im Bereich sagt, wie viele Zellen einen Blick brauchen. Sie öffnet eine Liste, in der jeder Befund zu seinen Zellen führt, und fragt einmal, wo sich etwas auf zwei Arten lesen lässt, etwa 3/4/2025.',
  'again.question': 'Neue Zahlen sind da. Was wird aus dem Geschriebenen?',
  'again.answer':
    'Schreiben Sie noch einmal: Spalten und Blätter desselben Modells werden ersetzt, nicht ein zweites Mal angefügt. Werte, die Sie in unsere Spalten getippt haben, werden nicht ohne Frage überschrieben. Halten Sie vorher einen Stand fest, dann zeigt der Verlauf, wer sich bewegt hat.',
  'undo.question': 'Wie nehme ich Geschriebenes zurück?',
  'undo.answer':
    'Drücken Sie Rückgängig in der Meldung nach dem Schreiben. „Alles entfernen“ im Hilfemenü nimmt heraus, was das Add-in schrieb, und lässt Ihre Zellen, wie sie sind.',
  'once.question': 'Warum ist, wer einmal gekauft hat, zu 100 % aktiv?',
  'once.answer':
    'BG/NBD lässt Kunden erst nach einem Wiederkauf gehen und kann deshalb niemanden für verloren halten, der einmal gekauft hat. Wählen Sie MBG/NBD oder Pareto/NBD, wenn die meisten nur einmal kauften.',
  'small.question': 'Warum ist der Kundenwert eines großen Kunden so klein?',
  'small.answer':
    'Der Kundenwert blickt voraus. Ein Kunde mit großen Bestellungen, der dreimal so lange schweigt wie sonst, ist wahrscheinlich gegangen und zählt wenig. Sehen Sie auf seine Chance, noch aktiv zu sein, und auf „überfällig“.',
  'other.question': 'Warum weichen RFM-Punkte von denen eines anderen Programms ab?',
  'other.answer':
    'Programme schneiden Fünftel verschieden und behandeln gleiche Werte verschieden. Der Bericht nennt die Regel; Quantile, verschachtelte Fünftel und eigene Grenzen stehen in den Einstellungen.',
  'formulas.question': 'Sind die Ergebnisse Werte oder Formeln?',
  'formulas.answer':
    'Werte, außer Sie schalten lebende Formeln ein, wo eine Analyse sie hat. Funktionen wie =PYRAMID.SCORE(…) sind immer Formeln und folgen jeder Änderung.',
  'colleague.question': 'Sieht eine Kollegin ohne Add-in die Ergebnisse?',
  'colleague.answer':
    'Ja. Stufen, Blätter und Diagramme sind gewöhnliche Zellen und Excel-Diagramme. Nur =PYRAMID.…-Funktionen brauchen das Add-in, um neu zu rechnen.',
  'privacy.question': 'Verlässt etwas meinen Rechner?',
  'privacy.answer':
    'Nein. Alles wird im Bereich auf Ihrem Gerät gerechnet; es gibt kein Konto und keinen Server, der Ihre Daten sieht. Die Modelle stehen in der Mappe selbst.',
  'large.question': 'Wie lang darf eine Liste sein?',
  'large.answer':
    'So lang wie ein Blatt: 1.048.575 Zeilen. Lange Listen werden im Hintergrund in Blöcken gelesen und gerechnet; abbrechen können Sie jederzeit.',
  'language.question': 'In welcher Sprache werden Blätter geschrieben?',
  'language.answer':
    'In der Anzeigesprache von Excel: Englisch, Deutsch oder Chinesisch. Die Namen der Stufen sind Ihre und bleiben, wie sie sind.',
};
