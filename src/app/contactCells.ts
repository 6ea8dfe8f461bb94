import { readContacts } from '../core/contacts/readContacts';
import type { ContactLog, SourceCells } from '../core/table/table';
import { understandTable } from '../core/table/understandTable';

/** The contact log that cells hold, if they do. Throws `Problem`. */
export function readContactCells(cells: SourceCells): ContactLog | undefined {
  return readContacts(understandTable(cells));
}
