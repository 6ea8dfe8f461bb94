import { bringHome as join, type BroughtHome } from '../../core/warehouse/bringHome';
import type { Report } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { WritingParts } from '../analyse';
import { withFreshList } from '../freshList';
import type { CallOptions, WriteResult } from '../ports';

/** The result of a warehouse, and the list that it is put beside. */
export interface BringHomeJob {
  table: Table;
  result: Table;
  /** Column of ids in the list; left out: the one that names customers. */
  id?: string;
  /** What the written columns are called in messages. */
  name: string;
  overwrite: 'ask' | 'replace';
}

/**
 * Puts the result of a warehouse beside the list, as any analysis puts its columns there: all or nothing, with undo, and brought
 * home again it replaces its own columns. Rejects with `Problem`; the workbook then stands as before.
 */
export async function bringHome(
  { workbook, models }: WritingParts,
  { table: first, result, id, name, overwrite }: BringHomeJob,
  call: CallOptions = {},
): Promise<{ report: Report<BroughtHome>; written: WriteResult }> {
  return withFreshList(
    { workbook, models },
    first,
    async ({ table, tolerant }) => {
      const report = join(table, result, id);
      const written = await workbook.write(
        {
          ...{ runId: 'bring-home', origin: table.origin, report, modelName: name, tolerant, overwrite },
          ...{ liveFormulas: false, writeColumns: true, writeSheets: false },
          sourceColumns: table.columns.map((column) => column.name),
        },
        call,
      );
      return { report, written };
    },
    call,
  );
}
