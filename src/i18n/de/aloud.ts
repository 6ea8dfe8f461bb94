import type { aloud as english } from '../en/aloud';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** What is said of sliders, tiers and borders: aloud, or beside them. */
export const aloud: TextsOf<typeof english> = under('aloud', {
  tiers: 'Stufen jetzt: {tiers}',
  'lift.far':
    '{tier} ist {points} Punkte entfernt: Keine einzelne Veränderung in Reichweite dieses Kunden führt dorthin.',
  'fall.far': 'Keine einzelne Veränderung, die wahrscheinlich ist, bringt diesen Kunden dorthin.',
  'unit.day.one': '{count} Tag',
  'unit.day.other': '{count} Tage',
  'unit.week.one': '{count} Woche',
  'unit.week.other': '{count} Wochen',
  'unit.month.one': '{count} Monat',
  'unit.month.other': '{count} Monate',
  'unit.year.one': '{count} Jahr',
  'unit.year.other': '{count} Jahre',
  'unit.period.one': '{count} Periode',
  'unit.period.other': '{count} Perioden',
  'unit.point.one': '{count} Punkt',
  'unit.point.other': '{count} Punkte',
  'chart.table': 'Als Tabelle',
  'chart.name': 'Name',
  'chart.customers': 'Kunden',
  'chart.share': 'Anteil',
  'chart.from': 'Von',
  'chart.to': 'Bis',
  'chart.mean': 'Durchschnitt',
});
