import { Problem } from '../../core/problem';
import type { RunCall } from '../client';
import type { Understanding } from '../understandSource';
import { createWorkerQueue, type WorkerLike } from '../workerQueue';
import type { GivenLog, LogCustomers, LogRequest, LogResponse, OpenedLog } from './protocol';

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

  const ask = async <T>(
    request: (id: number) => LogRequest,
    answer: (response: LogResponse) => T | undefined,
    { signal, onProgress }: RunCall = {},
  ): Promise<T> => {
    if (signal?.aborted) throw new Problem('cancelled');
    let cancel = (): void => undefined;
    const asked = new Promise<T>((resolve, reject) => {
      ({ cancel } = queue.add({
        request: (id) => ({ message: request(id), transfer: [] }),
        receive(response) {
          if (response.type === 'progress') {
            onProgress?.(response.done);
            return false;
          }
          const found = answer(response);
          if (found !== undefined) resolve(found);
          else if (response.type === 'failed') reject(Problem.from(response.problem));
          return true;
        },
        fail: reject,
        // the engine of logs is not for the page's own thread
        doHere: () => reject(new Problem('part-missing', {}, { message: 'no worker' })),
      }));
    });
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      return await asked;
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };

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
