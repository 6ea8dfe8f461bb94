import { Problem } from '../core/problem';
import { toProblem } from './errors';

/** One conversation with Excel: proxies of `context` are queued and sent by `sync`. */
export interface Batch {
  context: Excel.RequestContext;
  workbook: Excel.Workbook;
  /** Sends what is queued. Every round trip of the product passes here and is counted. */
  sync(): Promise<void>;
  /** As `sync`, with calculation held back until then: for batches that write. */
  syncWrites(): Promise<void>;
  /** Round trips so far. */
  readonly syncs: number;
}

/** Runs `work` in one `Excel.run` that waits while a cell is being edited. Rejects with `Problem` and nothing else. */
export async function inExcel<T>(work: (batch: Batch) => Promise<T>): Promise<T> {
  try {
    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (supports('1.20')) options.mergeUndoGroup = true;
    return await Excel.run(options, (context) => work(batchOf(context)));
  } catch (error) {
    throw toProblem(error);
  }
}

function batchOf(context: Excel.RequestContext): Batch {
  let syncs = 0;
  const sync = async () => {
    syncs += 1;
    await context.sync();
  };
  return {
    context,
    workbook: context.workbook,
    sync,
    syncWrites: async () => {
      context.application.suspendApiCalculationUntilNextSync();
      await sync();
    },
    get syncs() {
      return syncs;
    },
  };
}

/** Whether this Excel has a requirement set newer than the floor, ExcelApi 1.9. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Throws `Problem('cancelled')` if the user cancelled. */
export function stopIfCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new Problem('cancelled');
}
