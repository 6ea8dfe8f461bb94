import { understandTable } from '../core/table/understandTable';
import type { Table } from '../core/table/table';
import type { CallOptions, ReadRequest, WorkbookPort } from './ports';

/** Reads cells and understands them. */
export async function readSource(workbook: WorkbookPort, request: ReadRequest, call?: CallOptions): Promise<Table> {
  return understandTable(await workbook.read(request, call));
}
