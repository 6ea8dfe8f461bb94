import { recognise, recogniseAs } from '../core/shape/recognise';
import { understandTable } from '../core/table/understandTable';
import type { Table } from '../core/table/table';
import type { ModelStore } from './state/store';
import type { CallOptions, ReadRequest, WorkbookPort } from './ports';

/**
 * Reads cells, understands them as the user said they are to be read, and says what a row is: what the user says, or what
 * the list tells.
 *
 * @param kept what the user said of lists before; left out where a list is read that was just made
 */
export async function readSource(
  workbook: WorkbookPort,
  request: ReadRequest,
  call?: CallOptions,
  kept?: Pick<ModelStore, 'findReading'>,
): Promise<Table> {
  const cells = await workbook.read(request, call);
  const table = understandTable(cells, request.reading ?? kept?.findReading(cells));
  const recognition = request.shape === undefined ? recognise(table) : recogniseAs(table, request.shape);
  return { ...table, recognition };
}
