import type { TextsOf } from '../../textsOf';
import type { tourHelp as english } from '../../en/help/tour';

export const tourHelp: TextsOf<typeof english> = {
  'start.title': 'Liste öffnen',
  'start.text':
    'Öffnen Sie eine Mappe mit einer Kundenliste, eine Zeile je Kunde und eine Überschrift über jeder Spalte, und markieren Sie eine Zelle darin. Die Zeile oben im Bereich sagt, was gefunden wurde: Zeilen, Spalten und Zellen, die einen Blick brauchen. Ohne Liste nehmen Sie das Beispiel.',
  'start.alt': 'Der Bereich neben einer Kundenliste, mit der Zeile, die sagt, was gefunden wurde',
  'classify.title': 'Die Pyramide sehen',
  'classify.text':
    'Einstufen schlägt Kennzahlen vor und zeigt sofort die Pyramide. Verschieben Sie ein Gewicht, und die Stufen folgen. Richtungen, Skalen, Stufen und Regeln stehen darunter in eigenen Abschnitten.',
  'classify.alt': 'Die Pyramide mit ihren Stufen, darunter die Gewichte',
  'customer.title': 'Nach einem Kunden fragen',
  'customer.text':
    'Markieren Sie eine Zeile: Die Karte zeigt Stufe und Punktzahl, was jede Kennzahl gegenüber dem Mittel der Stufe bringt, und die kleinste Änderung, die den Kunden höbe.',
  'customer.alt': 'Die Karte eines Kunden mit Punktzahl und Beiträgen',
  'write.title': 'Schreiben',
  'write.text':
    'In die Arbeitsmappe schreiben setzt Stufe und Punktzahl neben Ihre Kunden und eine Übersicht mit Excel-Diagrammen auf ein eigenes Blatt. Nichts von Ihnen wird ohne Frage überschrieben, und ein Klick nimmt es zurück.',
  'write.alt': 'Das Übersichtsblatt mit Pyramide und Tabelle der Stufen',
  'value.title': 'Vorausblicken',
  'value.text':
    'Wert macht aus Bestellungen für jeden Kunden die Chance, dass er noch aktiv ist, die erwarteten Käufe und den Kundenwert, geprüft an dem, was wirklich kam.',
  'value.alt': 'Kundenwert der Kunden mit der Prognose',
  'explore.title': 'Verstehen',
  'explore.text':
    'Entdecken nennt die Fragen, die sich dieser Liste stellen lassen: von wem wir abhängen, wer uns Geld kostet, was die Besten gemeinsam haben, was sie als nächstes kaufen. Jede ist eine Seite, ein Diagramm, ein Blatt.',
  'explore.alt': 'Die Auswahl der Fragen',
  'plan.title': 'Handeln',
  'plan.text':
    'Der Maßnahmenplan macht aus Stufen, wer wen wann anspricht: als Blatt je Betreuer, als Kalenderdatei oder als Liste für ein CRM. Was Sie im Kontaktprotokoll notieren, kommt beim nächsten Mal zurück.',
  'plan.alt': 'Der Maßnahmenplan mit Fälligkeiten',
  'track.title': 'Verlauf',
  'track.text':
    'Halten Sie einen Stand fest. Nächsten Monat zeigt der Verlauf, wer stieg, wer fiel und warum, und was das mit dem Wert aller Kunden machte.',
  'track.alt': 'Wer sich seit dem letzten Stand bewegt hat, und warum',
};
