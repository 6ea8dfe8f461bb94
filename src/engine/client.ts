import { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { EngineRequest, EngineResponse } from './protocol';
import { problemData, runAnalysis } from './runAnalysis';
import { buffersOf, copyForTransfer } from './transfer';

export interface RunCall {
  signal?: AbortSignal;
  /** Share done, 0–1. */
  onProgress?(done: number): void;
}

/** Runs analyses off the caller's thread where a worker starts, and in the thread where none does. */
export interface Engine {
  /** Rejects with `Problem`; with code `cancelled` when the signal fired. */
  run<Detail>(analysis: string, table: Table, options: unknown, call?: RunCall): Promise<Report<Detail>>;
  /** Where the last run took place. */
  readonly place: 'worker' | 'thread';
  dispose(): void;
}

/** What the engine needs of a `Worker`; a `MessagePort` pair serves in tests. */
export interface WorkerLike {
  postMessage(message: EngineRequest, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Pending {
  resolve(report: Report): void;
  reject(problem: Problem): void;
  onProgress?(done: number): void;
}

/** The worker could not be loaded at all: not an error of the run, which then takes place in the thread. */
class WorkerUnavailable extends Problem {
  constructor(message: string) {
    super('internal', {}, { message });
  }
}

/**
 * @param spawn makes the worker; left out where there are none. It is called at the first run, and again after a
 *   cancel: a synchronous computation is cancelled by ending its worker.
 */
export function createEngine(spawn?: () => WorkerLike): Engine {
  let worker: WorkerLike | undefined;
  let workersFail = spawn === undefined;
  let place: 'worker' | 'thread' = 'thread';
  let nextId = 1;
  let answered = false;
  const pending = new Map<number, Pending>();

  const stop = (problem: Problem): void => {
    worker?.terminate();
    worker = undefined;
    for (const call of pending.values()) call.reject(problem);
    pending.clear();
  };

  const receive = (response: EngineResponse): void => {
    answered = true;
    const call = pending.get(response.id);
    if (!call) return;
    if (response.type === 'progress') {
      call.onProgress?.(response.done);
      return;
    }
    pending.delete(response.id);
    if (response.type === 'done') call.resolve(response.report);
    else call.reject(Problem.from(response.problem));
  };

  const start = (): WorkerLike | undefined => {
    if (worker || workersFail || !spawn) return worker;
    try {
      worker = spawn();
    } catch (error) {
      // A policy or an old host forbids workers: the same code runs in the thread from now on.
      if (!(error instanceof Error)) throw error;
      workersFail = true;
      return undefined;
    }
    worker.onmessage = (event) => receive(event.data);
    worker.onerror = (event) => {
      workersFail ||= !answered;
      stop(answered ? new Problem('internal', {}, { message: event.message }) : new WorkerUnavailable(event.message));
    };
    return worker;
  };

  const runInWorker = (target: WorkerLike, analysis: string, table: Table, options: unknown, call: RunCall) =>
    new Promise<Report>((resolve, reject) => {
      const id = nextId++;
      const cancel = (): void => stop(new Problem('cancelled'));
      const settled = (): void => call.signal?.removeEventListener('abort', cancel);
      pending.set(id, {
        resolve: (report) => (settled(), resolve(report)),
        reject: (problem) => (settled(), reject(problem)),
        onProgress: call.onProgress,
      });
      call.signal?.addEventListener('abort', cancel, { once: true });
      const copy = copyForTransfer(table);
      target.postMessage({ type: 'run', id, analysis, table: copy, options }, buffersOf(copy));
    });

  const runInThread = (analysis: string, table: Table, options: unknown, call: RunCall): Report => {
    place = 'thread';
    try {
      return runAnalysis(analysis, table, options, (done) => {
        if (call.signal?.aborted) throw new Problem('cancelled');
        call.onProgress?.(done);
      });
    } catch (error) {
      throw Problem.from(problemData(error));
    }
  };

  return {
    get place() {
      return place;
    },
    async run<Detail>(analysis: string, table: Table, options: unknown, call: RunCall = {}) {
      if (call.signal?.aborted) throw new Problem('cancelled');
      const target = start();
      if (!target) return runInThread(analysis, table, options, call) as Report<Detail>;
      place = 'worker';
      try {
        return (await runInWorker(target, analysis, table, options, call)) as Report<Detail>;
      } catch (error) {
        if (!(error instanceof WorkerUnavailable)) throw error;
        return runInThread(analysis, table, options, call) as Report<Detail>;
      }
    },
    dispose: () => stop(new Problem('cancelled')),
  };
}
