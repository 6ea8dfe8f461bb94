import { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { SourceCells, Table } from '../core/table/table';
import { buffersOfSource, packSource } from './packedCells';
import type { EngineRequest, EngineResponse } from './protocol';
import { problemData } from './problemData';
import { buffersOf, copyForTransfer } from './transfer';
import type { Understanding } from './understandSource';
import { createWorkerQueue, type WorkerLike } from './workerQueue';

/** Cells that are understood sooner in the thread than they are handed to a worker. */
const cellsForWorker = 40_000;

export interface RunCall {
  signal?: AbortSignal;
  /** Share done, 0–1. */
  onProgress?(done: number): void;
}

/** Runs analyses off the caller's thread where a worker starts, and in the thread where none does. */
export interface Engine {
  /** Rejects with `Problem`; with code `cancelled` when the signal fired, which ends no other run. */
  run<Detail>(analysis: string, table: Table, options: unknown, call?: RunCall): Promise<Report<Detail>>;
  /**
   * Cells to a table whose rows are known; those of a long list off the caller's thread. Rejects as `run` does. Left out by
   * engines that leave it to their callers.
   */
  understand?(source: SourceCells, how: Understanding, call?: Pick<RunCall, 'signal'>): Promise<Table>;
  /** Where the last run took place. */
  readonly place: 'worker' | 'thread';
  dispose(): void;
}

/** What the engine needs of a `Worker`. */
export type EngineWorker = WorkerLike<EngineRequest, EngineResponse>;

/**
 * @param spawn makes the worker; left out where there are none. It is called at the first run, and again after a
 *   cancel of the run under way.
 */
export function createEngine(spawn?: () => EngineWorker): Engine {
  const queue = createWorkerQueue(spawn);
  let place: 'worker' | 'thread' = 'thread';

  return {
    get place() {
      return place;
    },
    async run<Detail>(analysis: string, table: Table, options: unknown, { signal, onProgress }: RunCall = {}) {
      if (signal?.aborted) throw new Problem('cancelled');
      let cancel = (): void => undefined;
      const run = new Promise<Report>((resolve, reject) => {
        ({ cancel } = queue.add({
          request(id) {
            place = 'worker';
            const copy = copyForTransfer(table);
            return { message: { type: 'run', id, analysis, table: copy, options }, transfer: buffersOf(copy) };
          },
          receive(response) {
            if (response.type === 'done') resolve(response.report);
            else if (response.type === 'failed') reject(Problem.from(response.problem));
            else if (response.type === 'progress') onProgress?.(response.done);
            return response.type !== 'progress';
          },
          fail: reject,
          doHere() {
            place = 'thread';
            const progress = (done: number): void => {
              if (signal?.aborted) throw new Problem('cancelled');
              onProgress?.(done);
            };
            // a page whose workers start never loads it
            void import('./runAnalysis')
              .then(({ runAnalysis }) => resolve(runAnalysis(analysis, table, options, progress)))
              .catch((error: unknown) => reject(Problem.from(problemData(error))));
          },
        }));
      });
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return (await run) as Report<Detail>;
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    async understand(source, how, { signal } = {}) {
      const cells = source.rows.length * source.columnIndices.length;
      const here = async (): Promise<Table> => (await import('./understandSource')).understandSource(source, how);
      if (!spawn || cells < cellsForWorker) return here();
      const stopIfCancelled = (): void => {
        if (signal?.aborted) throw new Problem('cancelled');
      };
      const packed = await packSource(source, async () => {
        await new Promise<void>((resolve) => setTimeout(resolve));
        stopIfCancelled();
      });
      stopIfCancelled();
      let cancel = (): void => undefined;
      const understood = new Promise<Table>((resolve, reject) => {
        ({ cancel } = queue.add({
          request: (id) => ({
            message: { type: 'understand', id, source: packed, how },
            transfer: buffersOfSource(packed),
          }),
          receive(response) {
            if (response.type === 'understood') resolve(response.table);
            else if (response.type === 'failed') reject(Problem.from(response.problem));
            return response.type !== 'progress';
          },
          fail: reject,
          doHere() {
            here()
              .then(resolve)
              .catch((error: unknown) => reject(Problem.from(problemData(error))));
          },
        }));
      });
      signal?.addEventListener('abort', cancel, { once: true });
      try {
        return await understood;
      } finally {
        signal?.removeEventListener('abort', cancel);
      }
    },
    dispose: () => queue.dispose(),
  };
}
