import { Problem } from '../../core/problem';
import { askWorker, type RunCall } from '../askWorker';
import type { Understanding } from '../understandSource';
import { createWorkerQueue, type WorkerLike } from '../workerQueue';
import type { GivenLog, LogAnswer, LogCustomers, LogRequest, LogResponse, OpenedLog } from './protocol';

/** Reads logs off the caller's thread. Every method rejects with `Problem`; with code `cancelled` when the signal fired. */
export interface LogEngine {
  /** Looks at some rows of a log; asked again with another understanding, it opens no file anew. */
  open(log: GivenLog, how: Understanding, call?: RunCall): Promise<OpenedLog>;
  /** Sums all rows up, one entry per customer. @param options those of *customers* */
  sumUp(log: GivenLog, how: Understanding, options: unknown, call?: RunCall): Promise<LogCustomers>;
}

/** @param spawn makes the worker, at the first request and again after a cancel */
export function createLogEngine(spawn: () => WorkerLike<LogRequest, LogResponse>): LogEngine {
  const queue = createWorkerQueue(spawn);

  const ask = <T>(
    request: (id: number) => LogRequest,
    answer: (response: LogResponse) => T | undefined,
    call?: RunCall,
  ): Promise<T> =>
    askWorker<LogRequest, LogAnswer, T>(
      queue,
      {
        request: (id) => ({ message: request(id), transfer: [] }),
        answer,
        // the engine of logs is not for the page's own thread
        here: () => Promise.reject(new Problem('part-missing', {}, { message: 'no worker' })),
      },
      call,
    );

  return {
    open: (log, how, call) =>
      ask(
        (id) => ({ type: 'open', id, log, how }),
        (response) => (response.type === 'opened' ? response.log : undefined),
        call,
      ),
    sumUp: (log, how, options, call) =>
      ask(
        (id) => ({ type: 'sum-up', id, log, how, options }),
        (response) => (response.type === 'summed-up' ? response.customers : undefined),
        call,
      ),
  };
}
