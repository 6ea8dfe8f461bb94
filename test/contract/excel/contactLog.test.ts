import { openContactLog } from '../../../src/app/contactLog';
import { readList } from '../../../src/app/readList';
import { dayNumber } from '../../../src/core/orders/timeUnit';
import type { OpenWorkbook } from './openWorkbook';
import { closeWorkbooks, openWorkbook, put } from './openWorkbook';
import { createTranslate } from '../../../src/i18n/translate';

const rows = [
  ['Customer', 'Sales'],
  ['Acme', 900],
  ['Birch', 500],
];
const kept = { findReading: () => undefined };
const now = (): Date => new Date(2026, 10, 28, 12);
const translate = createTranslate('en-US');

afterEach(closeWorkbooks);

async function read({ port }: OpenWorkbook) {
  const source = { sheet: 'Customers', address: 'A1:B3' };
  return readList({ workbook: port, translate, now }, { source, filteredRows: 'include' }, undefined, kept);
}

it('adds an empty log that says nothing yet, once', async () => {
  const open = await openWorkbook(rows);
  await openContactLog({ workbook: open.port, translate });
  await openContactLog({ workbook: open.port, translate });
  expect(open.model.sheets.map(({ name }) => name)).toEqual(['Customers', 'Contact log']);
  expect((await read(open)).contactLog?.contacts ?? []).toEqual([]);
});

it('reads what was written into the log, also when its sheet has another name', async () => {
  const open = await openWorkbook(rows);
  await openContactLog({ workbook: open.port, translate });
  const log = open.model.sheets[1];
  // serial 46348 is 22 November 2026
  put(log, 1, 0, [[46348, 'Acme', 'Call', 'Ann', 'Too late; again!', 2, '']]);
  open.model.renameSheet(log.id, 'Talks', 'user');
  const { contactLog, readOn } = await read(open);
  expect(contactLog?.contacts).toEqual([
    {
      ...{ day: dayNumber('2026-11-22'), customer: 'Acme', channel: 'Call', who: 'Ann' },
      ...{ said: 'Too late; again!', satisfaction: 2, next: NaN },
    },
  ]);
  expect(readOn).toBe(dayNumber('2026-11-28'));
});

it('reads lines that were pasted below the log and its table did not take in', async () => {
  const open = await openWorkbook(rows);
  await openContactLog({ workbook: open.port, translate });
  put(open.model.sheets[1], 1, 0, [
    [46348, 'Acme', 'Call', 'Ann', 'One', 2, ''],
    [46349, 'Acme', 'Call', 'Ann', 'Two', 3, 46360],
  ]);
  expect((await read(open)).contactLog?.contacts.map(({ said }) => said)).toEqual(['One', 'Two']);
});

it('reads a sheet that people made themselves, if it is called so', async () => {
  const open = await openWorkbook(rows);
  const sheet = open.model.addSheet('contact log', 'user');
  put(sheet, 0, 0, [
    ['Date', 'Customer', 'Note', 'Satisfaction'],
    ['2026-11-22', 'Birch', 'Fine', 5],
    ['2026-11-23', 'Acme', 'Well', 4],
  ]);
  expect((await read(open)).contactLog?.contacts.map(({ said }) => said)).toEqual(['Fine', 'Well']);
});

it('lets a sheet of the name that is no log alone', async () => {
  const open = await openWorkbook(rows);
  put(open.model.addSheet('Contact log', 'user'), 0, 0, [
    ['What', 'Number'],
    ['x', 1],
  ]);
  expect((await read(open)).contactLog).toBeUndefined();
});
