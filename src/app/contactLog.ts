import { contactLogColumns, contactLogTable } from '../core/contacts/contactLogTable';
import { readContacts } from '../core/contacts/readContacts';
import { Problem } from '../core/problem';
import type { ContactLog, Table } from '../core/table/table';
import { understandTable } from '../core/table/understandTable';
import type { AppParts } from './parts';
import type { CallOptions, ReadRequest, SampleSheet } from './ports';
import { readSource } from './readSource';
import type { ModelStore } from './state/store';

type Parts = Pick<AppParts, 'workbook' | 'translate' | 'now'>;

/** A list as it was read, with the day of reading and what the workbook's contact log says of its customers. */
export async function readList(
  parts: Parts,
  request: ReadRequest,
  call: CallOptions | undefined,
  kept: Pick<ModelStore, 'findReading'>,
): Promise<Table> {
  const table = await readSource(parts.workbook, request, call, kept);
  const contactLog = await findLog(parts, table, call);
  return { ...table, readOn: localDay(parts.now()), ...(contactLog ? { contactLog } : {}) };
}

/** What a table took from its surroundings when it was read, for a table that was made of it. */
export function surroundingsOf({ readOn, contactLog }: Table): Pick<Table, 'readOn' | 'contactLog'> {
  return { ...(readOn === undefined ? {} : { readOn }), ...(contactLog ? { contactLog } : {}) };
}

/** The day on the user's calendar, in days since 1970-01-01. */
function localDay(now: Date): number {
  return Math.floor((now.getTime() / 60_000 - now.getTimezoneOffset()) / 1440);
}

async function findLog(
  { workbook, translate }: Parts,
  { origin }: Table,
  call: CallOptions | undefined,
): Promise<ContactLog | undefined> {
  const area = await workbook.contactLog(translate({ key: 'contactLog.sheet.name' }));
  if (!area || area.sheet === origin.sheet) return undefined;
  try {
    return readContacts(understandTable(await workbook.read({ source: area, filteredRows: 'include' }, call)));
  } catch (error) {
    // a log in which nothing stands yet says nothing
    if (error instanceof Problem && error.code !== 'cancelled') return undefined;
    throw error;
  }
}

/** Adds an empty contact log, a table to be written into; where there is one, that is shown. Rejects with `Problem`. */
export async function openContactLog({ workbook, translate }: Parts, call?: CallOptions): Promise<void> {
  const name = translate({ key: 'contactLog.sheet.name' });
  const found = await workbook.contactLog(name);
  if (found) return workbook.goTo(found);
  await workbook.addSheets([emptyLog(name, translate)], call);
}

const isDay = (column: (typeof contactLogColumns)[number]): boolean => column === 'date' || column === 'next';
/** Points. */
const widths = { date: 75, customer: 200, channel: 90, who: 110, said: 320, satisfaction: 110, next: 90 };

function emptyLog(name: string, translate: Parts['translate']): SampleSheet {
  return {
    ...{ name, tableName: contactLogTable },
    rows: [
      contactLogColumns.map((column) => translate({ key: `contactLog.head.${column}` })),
      contactLogColumns.map(() => ''),
    ],
    numberFormats: contactLogColumns.map((column) => (isDay(column) ? 'yyyy-mm-dd' : 'General')),
    columnWidths: contactLogColumns.map((column) => widths[column]),
  };
}
