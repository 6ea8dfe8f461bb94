import path from 'node:path';
import { readContacts } from '../core/contacts/readContacts';
import { Problem } from '../core/problem';
import type { ContactLog } from '../core/table/table';
import type { CommandIo } from './io';
import { readWhole } from './readWhole';

/** The contact log of a file. Throws `no-contact-log`. */
export async function readLog(file: string, io: CommandIo): Promise<ContactLog> {
  const log = readContacts(await readWhole(file, io));
  if (!log) throw new Problem('no-contact-log', { file: path.basename(file) });
  return log;
}
