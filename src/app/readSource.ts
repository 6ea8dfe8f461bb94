import type { Engine } from '../engine/client';
import type { Table } from '../core/table/table';
import type { ModelStore } from './state/store';
import type { CallOptions, ReadRequest, WorkbookPort } from './ports';

/** What reading takes; without an engine a list is understood in the thread. */
export interface ReadingParts {
  workbook: WorkbookPort;
  engine?: Pick<Engine, 'understand'>;
}

/**
 * Reads cells, understands them as the user said they are to be read, and says what a row is: what the user says, or what
 * the list tells.
 *
 * @param kept what the user said of lists before; left out where a list is read that was just made
 */
export async function readSource(
  { workbook, engine }: ReadingParts,
  request: ReadRequest,
  call?: CallOptions,
  kept?: Pick<ModelStore, 'findReading'>,
): Promise<Table> {
  const cells = await workbook.read(request, call);
  const how = { shape: request.shape, reading: request.reading ?? kept?.findReading(cells) };
  const understood = await engine?.understand?.(cells, how, call);
  if (understood) return understood;
  const { understandSource } = await import('../engine/understandSource');
  return understandSource(cells, how);
}
