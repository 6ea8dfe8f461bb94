import { contactsByCustomer, readContacts } from '../../../../src/core/contacts/readContacts';
import { dayNumber } from '../../../../src/core/orders/timeUnit';
import { tableOf } from '../analyses/classify/pyramid/tableOf';
import { withDates } from '../analyses/act/withDates';

const english = {
  Date: ['2026-11-01', '2026-11-09', null, '2026-11-03'],
  Customer: ['Acme', 'Acme', 'Birch', null],
  Channel: ['Call', 'Visit', 'Call', 'Call'],
  'Contacted by': ['Ann', 'Bob', 'Ann', 'Ann'],
  'What was said': ['“Late again.”', 'Fine', 'No date', 'Nobody'],
  'Satisfaction (1–5)': [2, 7, 5, 4],
  'Next date': ['2026-11-20', null, null, null],
};

it('reads what was said word for word, with its day, and leaves out lines without a customer or a day', () => {
  const log = readContacts(withDates(tableOf(english), 'Date', 'Next date'));
  expect(log?.contacts[0]).toEqual({
    ...{ day: dayNumber('2026-11-01'), customer: 'Acme', channel: 'Call', who: 'Ann', said: '“Late again.”' },
    ...{ satisfaction: 2, next: dayNumber('2026-11-20') },
  });
  expect(log).toMatchObject({ incomplete: 2, wrongSatisfactions: 1 });
  expect(log?.contacts[1].satisfaction).toBeNaN();
});

it('reads a log with German headers', () => {
  const german = {
    Datum: ['2026-11-01'],
    Kunde: ['Acme'],
    Kanal: ['Anruf'],
    'Kontakt durch': ['Ann'],
    'Was gesagt wurde': ['Gut'],
    'Zufriedenheit (1–5)': [5],
    'Nächster Termin': ['2026-12-01'],
  };
  expect(readContacts(withDates(tableOf(german), 'Datum', 'Nächster Termin'))?.contacts).toEqual([
    {
      ...{ day: dayNumber('2026-11-01'), customer: 'Acme', channel: 'Anruf', who: 'Ann', said: 'Gut', satisfaction: 5 },
      next: dayNumber('2026-12-01'),
    },
  ]);
});

it('does not take a list of orders for a log', () => {
  const orders = { Date: ['2026-11-01'], Customer: ['Acme'], Amount: [3] };
  expect(readContacts(withDates(tableOf(orders), 'Date'))).toBeUndefined();
});

it('gives the contacts of a customer newest first', () => {
  const log = readContacts(withDates(tableOf(english), 'Date', 'Next date'));
  expect(
    contactsByCustomer(log?.contacts ?? [])
      .get('acme')
      ?.map(({ said }) => said),
  ).toEqual(['Fine', '“Late again.”']);
});
