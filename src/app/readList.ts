import { Problem } from '../core/problem';
import type { Column, ContactLog, Table } from '../core/table/table';
import type { AppParts } from './parts';
import type { CallOptions, ReadRequest } from './ports';
import { readSource } from './readSource';
import type { ModelStore } from './state/store';

type Parts = Pick<AppParts, 'workbook' | 'translate' | 'now'> & Partial<Pick<AppParts, 'engine'>>;

/** A list as it was read, with the day of reading, what was written beside it, and what the contact log says of its customers. */
export async function readList(
  parts: Parts,
  request: ReadRequest,
  call: CallOptions | undefined,
  kept: Pick<ModelStore, 'findReading'>,
): Promise<Table> {
  const table = await readSource(parts, request, call, kept);
  const contactLog = await findLog(parts, table, call);
  const written = await readWritten(parts, table);
  return { ...table, readOn: localDay(parts.now()), written, ...(contactLog ? { contactLog } : {}) };
}

/** What this add-in wrote beside a list. Rejects with `Problem`. */
export async function readWritten(
  { workbook }: Pick<Parts, 'workbook'>,
  { origin, rowCount }: Table,
): Promise<Column[]> {
  const columns = await workbook.writtenColumns(origin, rowCount);
  if (columns.length === 0) return [];
  const { writtenColumn } = await import('../core/table/withWritten');
  return columns.filter(({ header }) => header !== '').map(({ header, cells }) => writtenColumn(header, cells));
}

/** What a table took from its surroundings when it was read, for a table that was made of it. */
export function surroundingsOf({
  readOn,
  contactLog,
  written,
}: Table): Pick<Table, 'readOn' | 'contactLog' | 'written'> {
  return {
    ...(written ? { written } : {}),
    ...(readOn === undefined ? {} : { readOn }),
    ...(contactLog ? { contactLog } : {}),
  };
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
    const cells = await workbook.read({ source: area, filteredRows: 'include' }, call);
    const { readContactCells } = await import('./contactCells');
    return readContactCells(cells);
  } catch (error) {
    // a log in which nothing stands yet says nothing
    if (error instanceof Problem && error.code !== 'cancelled') return undefined;
    throw error;
  }
}
