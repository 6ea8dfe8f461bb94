import { Problem } from '../core/problem';
import type { Table } from '../core/table/table';
import type { ModelStore } from './state/store';
import type { CallOptions, ReadRequest } from './ports';
import { readWritten, surroundingsOf } from './readList';
import { readSource, type ReadingParts } from './readSource';

/** How often a list that changes while it is written is read again. */
const mostTries = 4;

/** One try of a write: with which table, and whether numbers may have changed since it was read. */
export interface Try {
  table: Table;
  tolerant: boolean;
}

/** What a write needs to read its list again. */
export interface FreshList extends ReadingParts {
  /** What the user said of lists before. */
  models?: Pick<ModelStore, 'findReading'>;
  filteredRows?: ReadRequest['filteredRows'];
}

/**
 * Writes what was made of a list, and where the list changed meanwhile, reads it again and writes what is made of that:
 * the right rows, or none. The last try takes a list whose numbers never come to rest, as long as its rows do. Rejects
 * with `list-changed` when they do not.
 */
export async function withFreshList<T>(
  { workbook, engine, models, filteredRows = 'include' }: FreshList,
  table: Table,
  write: (attempt: Try) => Promise<T>,
  call: CallOptions = {},
): Promise<T & { table: Table }> {
  let list = table;
  for (let count = 1; ; count += 1) {
    try {
      return { ...(await write({ table: list, tolerant: count === mostTries })), table: list };
    } catch (error) {
      const isChanged = error instanceof Problem && error.code === 'list-changed';
      if (!isChanged || count === mostTries || table.origin.readId === undefined) throw error;
    }
    const { sheet, address, tableName, readId } = list.origin;
    const source = { sheet, address, readId, ...(tableName === undefined ? {} : { tableName }) };
    const read = await readSource({ workbook, engine }, { source, filteredRows }, call, models);
    // It is the same list: what its rows are was said, or seen, before.
    const written = await readWritten({ workbook }, read);
    list = { ...read, ...surroundingsOf(table), written, recognition: table.recognition ?? read.recognition };
  }
}
