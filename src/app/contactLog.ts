import { contactLogColumns, contactLogTable } from '../core/contacts/contactLogTable';
import type { AppParts } from './parts';
import type { CallOptions, SampleSheet } from './ports';

type Parts = Pick<AppParts, 'workbook' | 'translate'>;

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
