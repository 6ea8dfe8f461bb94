import type { findings as english } from '../en/findings';
import type { TextsOf } from '../textsOf';

/** Was in den Zellen einer Liste gefunden und wie es behandelt wurde. */
export const findings: TextsOf<typeof english> = {
  'finding.blank.one': '{count} leere Zelle',
  'finding.blank.other': '{count} leere Zellen',
  'finding.text-number.one': '{count} als Text gespeicherte Zahl',
  'finding.text-number.other': '{count} als Text gespeicherte Zahlen',
  'finding.decimal-point.one': '{count} Zahl wie {example} wäre anderswo {comma}: Hier trennt der Punkt die Dezimalen',
  'finding.decimal-point.other':
    '{count} Zahlen wie {example} wären anderswo {comma}: Hier trennt der Punkt die Dezimalen',
  'finding.decimal-comma.one': '{count} Zahl wie {example} wäre anderswo {point}: Hier trennt das Komma die Dezimalen',
  'finding.decimal-comma.other':
    '{count} Zahlen wie {example} wären anderswo {point}: Hier trennt das Komma die Dezimalen',
  'finding.decimal-unclear.one': '{count} Zahl wie {example}: {point} oder {comma}?',
  'finding.decimal-unclear.other': '{count} Zahlen wie {example}: {point} oder {comma}?',
  'finding.mixed-currencies.one':
    '{count} Betrag in einer Spalte mit mehreren Währungen ({currencies}); nichts ist umgerechnet',
  'finding.mixed-currencies.other': '{count} Beträge in mehreren Währungen ({currencies}); nichts ist umgerechnet',
  'finding.text-in-numbers.one': '{count} Text unter den Zahlen',
  'finding.text-in-numbers.other': '{count} Texte unter den Zahlen',
  'finding.error-cell.one': '{count} Zelle mit Fehler',
  'finding.error-cell.other': '{count} Zellen mit Fehler',
  'finding.text-date.one': '{count} als Text gespeichertes Datum',
  'finding.text-date.other': '{count} als Text gespeicherte Daten',
  'finding.date-ambiguous.one':
    '{count} Datum, dessen Tag und Monat vertauscht sein könnten: {example} ist {dayFirst} oder {monthFirst}',
  'finding.date-ambiguous.other':
    '{count} Daten, deren Tag und Monat vertauscht sein könnten: {example} ist {dayFirst} oder {monthFirst}',
  'finding.date-serial.one': '{count} Datum ohne Datumsformat',
  'finding.date-serial.other': '{count} Daten ohne Datumsformat',
  'finding.date-half-turned.one':
    '{count} Datum, dessen Tag und Monat beim Öffnen der Datei wohl vertauscht wurden: In den Texten daneben steht der Tag vorn',
  'finding.date-half-turned.other':
    '{count} Daten, deren Tag und Monat beim Öffnen der Datei wohl vertauscht wurden: In den Texten daneben steht der Tag vorn',
  'finding.duplicate-id.one': '{count} Zeile wiederholt einen Kunden',
  'finding.duplicate-id.other': '{count} Zeilen wiederholen einen Kunden',
  'finding.duplicate-header.one': '{count} Spaltenname doppelt',
  'finding.duplicate-header.other': '{count} Spaltennamen doppelt',
  'finding.header-generated': 'Keine Kopfzeile: Die Spalten bekamen Namen',
  'finding.header-blank.one': '{count} Spalte ohne Namen',
  'finding.header-blank.other': '{count} Spalten ohne Namen',
  'finding.mixed-types.one': '{count} Zelle anderer Art als ihre Spalte',
  'finding.mixed-types.other': '{count} Zellen anderer Art als ihre Spalte',
  'finding.rows-filtered.one': '{count} ausgefilterte Zeile',
  'finding.rows-filtered.other': '{count} ausgefilterte Zeilen',
  'finding.whole-column-trimmed': 'Ganze Spalten markiert: Nur der gefüllte Teil wurde gelesen',
  'finding.blank-rows.one': '{count} leere Zeile',
  'finding.blank-rows.other': '{count} leere Zeilen',
  'treatment.converted': 'Als Wert gelesen',
  'treatment.day-first': 'Mit dem Tag vor dem Monat gelesen; {turned} wären andersherum ein anderer Tag',
  'treatment.month-first': 'Mit dem Monat vor dem Tag gelesen; {turned} wären andersherum ein anderer Tag',
  'treatment.left-missing': 'Gilt als fehlend, nicht als 0',
  'treatment.renamed': 'Bekam einen eigenen Namen',
  'treatment.kept': 'Bleibt, wie es ist',
  'treatment.skipped': 'Weggelassen',
};
