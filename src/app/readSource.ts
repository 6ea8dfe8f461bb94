import { recognise, recogniseAs } from '../core/shape/recognise';
import { understandTable } from '../core/table/understandTable';
import type { Table } from '../core/table/table';
import type { CallOptions, ReadRequest, WorkbookPort } from './ports';

/** Reads cells, understands them, and says what a row is: what the user says, or what the list tells. */
export async function readSource(workbook: WorkbookPort, request: ReadRequest, call?: CallOptions): Promise<Table> {
  const table = understandTable(await workbook.read(request, call));
  const recognition = request.shape === undefined ? recognise(table) : recogniseAs(table, request.shape);
  return { ...table, recognition };
}
