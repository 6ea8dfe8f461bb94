import { actionPlan } from '../../../../../src/core/analyses/act/actionPlan/actionPlan';
import { levels, treatments, words } from '../../../../../src/core/analyses/act/actionPlan/levels';
import { actionPlanSchema } from '../../../../../src/core/analyses/act/actionPlan/options';
import { dayNumber, dayText } from '../../../../../src/core/orders/timeUnit';
import type { Contact, Table } from '../../../../../src/core/table/table';
import { en } from '../../../../../src/i18n/en/en';
import { tableOf } from '../classify/pyramid/tableOf';
import { withDates } from './withDates';

const today = '2026-11-28';
const columns = {
  Customer: ['Acme', 'Birch', 'Cedar', 'Dune', 'Elm', 'Fir'],
  Tier: ['A', 'A', 'B', 'C', 'C', 'C'],
  'Last contact': ['2026-10-01', '2026-11-20', '2026-06-01', '2027-01-05', null, null],
  Owner: ['Ann', 'Bob', 'Ann', 'Bob', 'Ann', null],
  Sales: [900, 800, 300, 50, 40, 70],
};
const list = withDates(tableOf(columns), 'Last contact');

function run(options: object = {}, table: Table = list) {
  return actionPlan.run(table, actionPlanSchema.parse({ today, ...options }), () => undefined);
}
const keys = (options: object = {}, table: Table = list): string[] =>
  run(options, table).warnings.map((text) => ('key' in text ? text.key : ''));
const contact = (part: Partial<Omit<Contact, 'day' | 'next'>> & { day: string; next?: string }): Contact => ({
  ...{ customer: 'Acme', channel: 'Call', who: 'Ann', said: '', satisfaction: NaN, ...part },
  ...{ day: dayNumber(part.day), next: part.next === undefined ? NaN : dayNumber(part.next) },
});
const withLog = (...contacts: Contact[]): Table => ({
  ...list,
  contactLog: { sheet: 'Contact log', contacts, incomplete: 0, wrongSatisfactions: 0 },
});
const dueOf = (id: string, options: object = {}, table: Table = list): string | undefined => {
  const found = run(options, table).detail.plan.find((of) => of.id === id);
  return found && dayText(found.due);
};

it('puts who is overdue longest first, each so many days after the last contact as its tier says', () => {
  const plan = run().detail.plan.map(({ id, due, overdueDays }) => [id, dayText(due), overdueDays]);
  expect(plan).toEqual([
    // 1 June + 60 days = 31 July, 120 days before 28 November
    ['Cedar', '2026-07-31', 120],
    // 1 October + 30 days
    ['Acme', '2026-10-31', 28],
    // never contacted: 180 days are shared by two, the more valuable one first
    ['Fir', today, 0],
    // the last contact is to come
    ['Dune', today, 0],
    ['Birch', '2026-12-20', 0],
    // 28 November + 180 / 2
    ['Elm', '2027-02-26', 0],
  ]);
});

it('does not take a last contact to come for one, and names the customer', () => {
  expect(run().detail.noticed.inFuture).toEqual(['Dune']);
  expect(keys()).toContain('actionPlan.warning.inFuture');
});

it('takes treatment, rhythm and next step of a tier from the options, and the rest from its place', () => {
  const { detail } = run({ tiers: [{ tier: 'A', days: 7, channel: 'Lunch' }] });
  expect(detail.tiers[0]).toMatchObject({ tier: 'A', days: 7, channel: 'Lunch', service: 'Personal owner' });
  expect(dueOf('Acme', { tiers: [{ tier: 'A', days: 7 }] })).toBe('2026-10-08');
});

it('plans nobody of a tier without a rhythm, unless a day was agreed on', () => {
  const options = { tiers: [{ tier: 'A', days: null }] };
  expect(run(options).detail.unplanned).toBe(2);
  const log = withLog(contact({ day: '2026-11-01', next: '2026-12-24' }));
  expect(dueOf('Acme', options, log)).toBe('2026-12-24');
});

it('lets a later contact in the log move the day, and keeps a day that was agreed on', () => {
  expect(dueOf('Acme', {}, withLog(contact({ day: '2026-11-10' })))).toBe('2026-12-10');
  expect(dueOf('Acme', {}, withLog(contact({ day: '2026-11-10', next: '2026-11-20' })))).toBe('2026-11-20');
  // what was agreed on in October is settled by the talk in November
  const settled = withLog(contact({ day: '2026-10-10', next: '2026-10-20' }), contact({ day: '2026-11-10' }));
  expect(dueOf('Acme', {}, settled)).toBe('2026-12-10');
});

it('finds a customer of the log however it is written there, and names those that are no customers', () => {
  const log = withLog(
    contact({ customer: ' ACME ', day: '2026-11-10' }),
    contact({ customer: 'Zed', day: '2026-11-10' }),
  );
  expect(dueOf('Acme', {}, log)).toBe('2026-12-10');
  expect(run({}, log).detail.noticed.strangers).toEqual(['Zed']);
});

it('takes no contact to come from the log', () => {
  const log = withLog(contact({ day: '2027-03-01', satisfaction: 1 }));
  expect(dueOf('Acme', {}, log)).toBe('2026-10-31');
  expect(keys({}, log)).toContain('actionPlan.warning.contactsInFuture');
});

it('brings back the last satisfaction and the words of the last contact', () => {
  const log = withLog(
    contact({ day: '2026-11-10', said: 'Too slow,\n"again"!' }),
    contact({ day: '2026-11-05', satisfaction: 2, said: 'Well' }),
  );
  const { detail } = run({}, log);
  expect(detail.plan.find(({ id }) => id === 'Acme')).toMatchObject({ satisfaction: 2, said: 'Too slow,\n"again"!' });
  expect(detail.unhappy).toBe(1);
});

it('shows one owner the own customers only, whatever the capitals, and writes no column beside the others', () => {
  const report = run({ onlyOwner: 'ann' });
  expect(report.detail.plan.map(({ id }) => id)).toEqual(['Cedar', 'Acme', 'Elm']);
  expect(report.columns).toEqual([]);
});

it('takes the owner of the tier where the list names nobody', () => {
  const { plan } = run({ tiers: [{ tier: 'C', owner: 'Team' }] }).detail;
  expect(plan.filter(({ owner }) => owner === 'Team').map(({ id }) => id)).toEqual(['Fir']);
});

it('says that nobody is looked after by a name that the list does not have', () => {
  expect(() => run({ onlyOwner: 'Zoe' })).toThrow(/^owner-unknown /);
});

it('refuses two treatments of one tier', () => {
  expect(() => run({ tiers: [{ tier: 'A' }, { tier: 'A' }] })).toThrow(/^tier-twice /);
});

it('goes on when a tier of the plan has no customers this time, and says so', () => {
  expect(keys({ tiers: [{ tier: 'Z' }] })).toContain('actionPlan.warning.emptyTiers');
});

it('plans both rows of a name that stands twice, with the contacts of the name', () => {
  const twice = withDates(
    tableOf({ ...columns, Customer: ['Acme', 'Acme', 'Cedar', 'Dune', 'Elm', 'Fir'] }),
    'Last contact',
  );
  const { detail } = run({}, { ...withLog(contact({ day: '2026-11-25' })), columns: twice.columns });
  expect(detail.plan.filter(({ id }) => id === 'Acme').map(({ due }) => dayText(due))).toEqual([
    '2026-12-25',
    '2026-12-25',
  ]);
  expect(detail.noticed.repeated).toEqual(['Acme']);
});

it('writes the next contact beside each customer', () => {
  const [due] = run().columns;
  expect(due.values.kind === 'number' && Array.from(due.values.values.slice(0, 2), dayText)).toEqual([
    ...['2026-10-31', '2026-12-20'],
  ]);
});

it('plans from the day of reading where no day is said', () => {
  const { detail } = run({ today: null }, { ...list, readOn: dayNumber('2026-12-01') });
  expect(dayText(detail.today)).toBe('2026-12-01');
});

it('fills the plan with the treatments of METHODS 1.2 in the words of the language that it is asked for', () => {
  const options = actionPlan.defaults(list, (key) => `«${String(key)}»`);
  expect(options.tiers[0]).toMatchObject({ tier: 'A', days: 30, channel: '«actionPlan.level.platinum.channel»' });
  expect(options).toMatchObject({ lastContact: 'Last contact', owner: 'Owner', tier: 'Tier' });
});

it('has the same English words in files of options as in the pane', () => {
  const said = levels.map((level) => words.map((word) => en[`actionPlan.level.${level}.${word}`]));
  expect(said).toEqual(levels.map((level) => words.map((word) => treatments[level][word])));
});

describe('files', () => {
  const settings = { translate: (text: object) => JSON.stringify(text), stamp: '2026-11-28T08:09:10.123Z' };
  const fileOf = (kind: string, table = list, options = {}) =>
    actionPlan.files?.(run(options, table).detail, settings).find((file) => file.kind === kind)?.content ?? '';

  it('gives each customer the same event at every export, and two of one name two events', () => {
    const uidsOf = (text: string) => text.match(/^UID:.*$/gm) ?? [];
    const first = uidsOf(fileOf('ics'));
    expect(new Set(first).size).toBe(6);
    const later = uidsOf(fileOf('ics', list, { tiers: [{ tier: 'A', days: 300 }] }));
    expect([...later].sort()).toEqual([...first].sort());
    const twice = tableOf({ Customer: ['Acme', 'Acme'], Tier: ['A', 'B'] });
    expect(new Set(uidsOf(fileOf('ics', twice))).size).toBe(2);
  });

  it('puts what is overdue on today, and the rest on its day', () => {
    const days = fileOf('ics')
      .match(/DTSTART;VALUE=DATE:\d+/g)
      ?.map((line) => line.slice(-8));
    expect(days).toEqual(['20261128', '20261128', '20261128', '20261128', '20261220', '20270226']);
  });

  it('gives a CRM one row per customer with days it can read', () => {
    const [, cedar] = fileOf('csv').split('\r\n');
    expect(cedar.split(',').slice(0, 5)).toEqual(['Cedar', 'B', 'Ann', '2026-07-31', '120']);
  });
});
