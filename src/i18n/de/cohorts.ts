import type { cohorts as english } from '../en/cohorts';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Deutsch: Kohorten. */
export const cohorts: TextsOf<typeof english> = {
  'analysis.cohorts.name': 'Kohorten',
  'analysis.cohorts.line': 'Kommen neue Kunden wieder, und wie lange bleiben sie?',
  ...under('option.cohorts', {
    customer: 'Kunde',
    date: 'Datum der Bestellung',
    amount: 'Betrag',
    period: 'Zeitraum',
    group: 'Vergleichen, wie lange diese bleiben',
    goneAfter: 'Tage ohne Kauf, die Weggang bedeuten',
  }),
  ...under('choice.cohorts.period', { week: 'Woche', month: 'Monat', quarter: 'Quartal', year: 'Jahr' }),
  'hint.cohorts.goneAfter': 'Leer: neun von zehn Abständen zwischen Käufen waren kürzer',
  ...under('cohorts', {
    'sheet.name': 'Kohorten',
    'sheet.title': 'Wer wiederkommt, nach der Zeit des ersten Kaufs',
    'finding.week': 'Von {count} Kunden kauften {share} in der Woche nach der ersten wieder ({from} bis {to}).',
    'finding.month': 'Von {count} Kunden kauften {share} im Monat nach dem ersten wieder ({from} bis {to}).',
    'finding.quarter': 'Von {count} Kunden kauften {share} im Quartal nach dem ersten wieder ({from} bis {to}).',
    'finding.year': 'Von {count} Kunden kauften {share} im Jahr nach dem ersten wieder ({from} bis {to}).',
    'figure.next': 'Im nächsten Zeitraum wieder da',
    'figure.last.one': 'Nach {count} Zeitraum',
    'figure.last.other': 'Nach {count} Zeiträumen',
    'figure.median': 'Tage, bis die Hälfte weg ist',
    'figure.gone': 'Bis jetzt weg',
    'figure.cohorts': 'Kohorten',
    'figure.customers': 'Kunden',
    'chart.mean': 'Anteil der Kunden, die kaufen, nach Zeiträumen seit dem ersten Kauf, %',
    'chart.meanAlt':
      'Liniendiagramm: Prozent der Kunden, die in jedem Zeitraum nach dem ersten kaufen; alle, ältere und jüngere Kohorten.',
    'chart.survivalAlt': 'Treppendiagramm: Anteil der Kunden, die noch da sind, nach Tagen seit dem ersten Kauf.',
    'sheet.survival': 'Wie lange sie bleiben',
    'read.survival.one':
      'Die Kurve fällt dort, wo ein Kunde zum letzten Mal gekauft hat und seit mehr als {count} Tag schweigt.',
    'read.survival.other':
      'Die Kurve fällt dort, wo ein Kunde zum letzten Mal gekauft hat und seit mehr als {count} Tagen schweigt.',
    'series.mean': 'Alle Kohorten',
    'series.older': 'Ältere Hälfte',
    'series.younger': 'Jüngere Hälfte',
    'axis.week': 'Wochen seit dem ersten Kauf',
    'axis.month': 'Monate seit dem ersten Kauf',
    'axis.quarter': 'Quartale seit dem ersten Kauf',
    'axis.year': 'Jahre seit dem ersten Kauf',
    'axis.share': 'Kaufen, %',
    'table.triangle.one': 'Anteil je Kohorte, der kauft, nach Zeiträumen seit dem ersten Kauf',
    'table.triangle.other':
      'Anteil je Kohorte, der kauft, nach Zeiträumen seit dem ersten Kauf ({count} von {all} Kohorten)',
    'table.triangleAlt': 'Tabelle von Anteilen, eine Zeile je Kohorte, je dunkler, desto größer.',
    'table.revenue': 'Umsatz der Kohorten',
    'table.survival': 'Wie viele noch da sind',
    'table.groups': 'Wie lange Kunden bleiben, nach {column}',
    'head.cohort': 'Erster Kauf in',
    'head.customers': 'Kunden',
    'head.revenue': 'Umsatz bisher',
    'head.perCustomer': 'Je Kunde',
    'head.first': 'Im ersten Zeitraum',
    'head.days': 'Tage seit dem ersten Kauf',
    'head.still': 'Noch da',
    'head.from': '95 % von',
    'head.to': '95 % bis',
    'head.atRisk': 'So lange gesehen',
    'head.gone': 'Weg',
    'head.goneExpected': 'Weg, wären alle gleich',
    'head.median': 'Tage, bis die Hälfte weg ist',
    'groups.differ': 'Die Gruppen von {column} bleiben verschieden lange (Log-Rank χ² {chiSquared}, p {p}).',
    'groups.alike':
      'Wie lange die Gruppen von {column} bleiben, ist nicht zu unterscheiden (Log-Rank χ² {chiSquared}, p {p}).',
    'groups.none': 'Die Gruppen von {column} sind nicht zu vergleichen: Niemand ging, oder es gibt nur eine.',
    read: 'Lesen Sie eine Zeile von links nach rechts: Von denen, die in diesem Zeitraum zuerst kauften, kauften so viele später wieder. Wird eine Spalte nach unten heller, kommen neuere Kunden seltener wieder.',
    'next.worse':
      'Neuere Kunden kommen seltener wieder: Finden Sie heraus, was die alten gemeinsam haben (Gemeinsamkeiten).',
    'next.usual':
      'Sehen Sie nach, was es wert ist, mehr von ihnen zu halten (Wert der Kundenbindung), und was sie als Nächstes kaufen (Cross-Selling).',
    'note.halves': 'Ältere gegen jüngere Kohorten',
    'note.halvesDiffer': '{older} der älteren und {younger} der jüngeren kommen im nächsten Zeitraum wieder (p {p}).',
    'note.halvesAlike':
      '{older} der älteren und {younger} der jüngeren kommen im nächsten Zeitraum wieder; das kann Zufall sein (p {p}).',
    'note.gone': 'Weg',
    'note.goneText.one': 'Ein Kunde ohne Kauf seit {count} Tag gilt als weg (Kaplan–Meier).',
    'note.goneText.other': 'Ein Kunde ohne Kauf seit {count} Tagen gilt als weg (Kaplan–Meier).',
    'note.interval': 'Intervalle',
    'note.intervalText':
      '95 %: Wilson für Anteile der Kohorten, log(−log) mit Greenwood dafür, wie viele noch da sind.',
    'warning.incomplete.one':
      '{count} Zeile hat keinen Kunden, kein Datum oder keinen Betrag und wird nicht verwendet.',
    'warning.incomplete.other':
      '{count} Zeilen haben keinen Kunden, kein Datum oder keinen Betrag und werden nicht verwendet.',
    'warning.open': 'Der letzte Zeitraum ist nicht zu Ende: Seine Anteile steigen noch.',
    'warning.small.one': '{count} Kohorte hat weniger als {few} Kunden; ihre Anteile sind Zufall.',
    'warning.small.other': '{count} Kohorten haben weniger als {few} Kunden; ihre Anteile sind Zufall.',
  }),
};
