import { under } from '../under';

/** What is said of sliders, tiers and borders: aloud, or beside them. */
export const aloud = under('aloud', {
  tiers: 'Tiers now: {tiers}',
  'lift.far': "{tier} is {points} points away: no single change within this customer's reach gets there.",
  'fall.far': 'No single change that is likely drops this customer there.',
  'unit.day.one': '{count} day',
  'unit.day.other': '{count} days',
  'unit.week.one': '{count} week',
  'unit.week.other': '{count} weeks',
  'unit.month.one': '{count} month',
  'unit.month.other': '{count} months',
  'unit.year.one': '{count} year',
  'unit.year.other': '{count} years',
  'unit.period.one': '{count} period',
  'unit.period.other': '{count} periods',
  'unit.point.one': '{count} point',
  'unit.point.other': '{count} points',
  'chart.table': 'As a table',
  'chart.name': 'Name',
  'chart.customers': 'Customers',
  'chart.share': 'Share',
  'chart.from': 'From',
  'chart.to': 'To',
  'chart.mean': 'Average',
});
