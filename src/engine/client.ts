import { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { EngineRequest, EngineResponse } from './protocol';
import { problemData, runAnalysis } from './runAnalysis';
import { buffersOf, copyForTransfer } from './transfer';
import { createWorkerQueue, type WorkerLike } from './workerQueue';

export interface RunCall {
  signal?: AbortSignal;
  /** Share done, 0–1. */
  onProgress?(done: number): void;
}

/** Runs analyses off the caller's thread where a worker starts, and in the thread where none does. */
export interface Engine {
  /** Rejects with `Problem`; with code `cancelled` when the signal fired, which ends no other run. */
  run<Detail>(analysis: string, table: Table, options: unknown, call?: RunCall): Promise<Report<Detail>>;
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
            else onProgress?.(response.done);
            return response.type !== 'progress';
          },
          fail: reject,
          doHere() {
            place = 'thread';
            const progress = (done: number): void => {
              if (signal?.aborted) throw new Problem('cancelled');
              onProgress?.(done);
            };
            try {
              resolve(runAnalysis(analysis, table, options, progress));
            } catch (error) {
              reject(Problem.from(problemData(error)));
            }
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
    dispose: () => queue.dispose(),
  };
}
