import type { track as english } from '../en/track';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Deutsch: der Ort Verfolgen: Stände, die die Arbeitsmappe festhält. */
export const track: TextsOf<typeof english> = {
  'place.track': 'Verfolgen',

  ...under('track', {
    title: 'Was hat sich geändert?',
    take: 'Stand festhalten',
    'take.first': 'Den ersten Stand festhalten',
    'take.hint':
      'Hält in dieser Arbeitsmappe fest, wer jetzt in welcher Stufe ist. Halten Sie nach dem nächsten Monat den nächsten fest.',
    'take.needsPyramid': 'Markieren Sie Ihre Kundenliste: Ein Stand hält die Pyramide aus Einteilen fest.',
    empty: 'Noch nichts festgehalten',
    'empty.line':
      'Ein Stand hält Stufe, Punktzahl und Wert jedes Kunden in dieser Arbeitsmappe fest. Ab dem zweiten sehen Sie, wer sich bewegt hat, warum, und was es wert war.',
    single:
      'Ein Stand ist festgehalten. Halten Sie einen weiteren fest, wenn sich die Daten geändert haben, und sehen Sie, wer sich bewegt hat.',
    keepPeriods: 'Die Zeiträume dieser Liste festhalten',
    'keepPeriods.line': 'Jede Zeile der Liste ist ein Kunde in einem Zeitraum: Aus jedem Zeitraum wird ein Stand.',
    snapshots: 'Stände',
    more: 'Mehr zu {name}',
    moreAll: 'Mehr zu allen Ständen',
    name: 'Name des Standes',
    'customers.one': '{count} Kunde',
    'customers.other': '{count} Kunden',
    'unrated.one': '{count} ohne Stufe',
    'unrated.other': '{count} ohne Stufe',
    exportCsv: 'Alle als CSV ausgeben',
    exportJson: 'Alle als JSON ausgeben',
    file: 'Stände',
    from: 'Von',
    to: 'Bis',
    owner: 'Kunden von',
    'owner.all': 'allen',
    trend: 'Kunden je Stufe',
    trendAlt: 'Gestapelte Balken: Kunden jeder Stufe in jedem Stand.',
    newer: '{name} (braucht eine neuere Version)',
    kept: 'Als {name} festgehalten.',
    'keptMany.one': '{count} Stand festgehalten.',
    'keptMany.other': '{count} Stände festgehalten.',
    removed: '{name} wurde entfernt.',
    'copied.one': '{count} Stand ist in der Zwischenablage.',
    'copied.other': '{count} Stände sind in der Zwischenablage.',
    'leftOut.one': '{names} ist nicht lesbar und fehlt im Verlauf.',
    'leftOut.other': '{names} sind nicht lesbar und fehlen im Verlauf.',
    'headline.up': '{unit} stieg um {share} auf {value}.',
    'headline.down': '{unit} fiel um {share} auf {value}.',
    'headline.same': '{unit} blieb bei {value}.',
    'headline.customers': 'Aus {before} Kunden wurden {after}.',
    seeCells: 'Zellen ansehen',
  }),

  ...under('kept', {
    customer: 'Kunde',
    period: 'Stand',
    tier: 'Stufe',
    value: 'Wert',
    owner: 'Betreuer',
    model: 'Modell',
    unit: 'Wertspalte',
    points: 'Punkte: {column}',
    weight: 'Gewicht: {column}',
  }),
};
