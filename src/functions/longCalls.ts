import { Problem } from '../core/problem';
import { packArguments, transferable } from './packArguments';
import { answer, resultOf, type ComputeRequest, type ComputeResponse } from './protocol';

/** What is needed of a `Worker`. */
export interface FunctionWorker {
  postMessage(message: ComputeRequest, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<ComputeResponse>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A call under way. */
export interface LongCall {
  /** Rejects with what the function threw, `Problem('cancelled')` after a cancel. */
  result: Promise<unknown>;
  cancel(): void;
}

interface Job {
  id: number;
  name: string;
  args: unknown[];
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/**
 * Computes long functions in a worker, one after the other, so that a cancel ends nothing but its own call: a waiting call
 * is dropped, the running one takes its worker with it. Where no worker starts, the page computes.
 *
 * @param later calls after the page has had its turn: Office.js has just read a long message, or is about to write one
 */
export function createLongCalls(
  spawn: () => FunctionWorker,
  later: (work: () => void) => void,
): { call(name: string, args: unknown[]): LongCall } {
  const waiting: Job[] = [];
  let worker: FunctionWorker | undefined;
  let running: Job | undefined;
  let workersFail = false;
  let answered = false;
  let count = 0;

  const settle = (job: Job, response: ComputeResponse): void => {
    try {
      job.resolve(resultOf(response));
    } catch (error) {
      job.reject(error);
    }
  };

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    running = undefined;
  };

  const start = (): FunctionWorker | undefined => {
    if (worker || workersFail) return worker;
    try {
      worker = spawn();
    } catch (error) {
      // A policy or an old host forbids workers: the page computes from now on.
      if (!(error instanceof Error)) throw error;
      workersFail = true;
      return undefined;
    }
    worker.onmessage = ({ data }) => {
      answered = true;
      if (running?.id !== data.id) return;
      const job = running;
      running = undefined;
      settle(job, data);
      later(next);
    };
    worker.onerror = ({ message }) => {
      const job = running;
      workersFail ||= !answered;
      end();
      if (job) settle(job, workersFail ? answerHere(job) : failed(job.id, message));
      next();
    };
    return worker;
  };

  const next = (): void => {
    const job = running ? undefined : waiting.shift();
    if (!job) return;
    const target = start();
    if (!target) {
      settle(job, answerHere(job));
      next();
      return;
    }
    running = job;
    const { id, name } = job;
    const args = packArguments(job.args);
    target.postMessage({ id, name, args }, transferable(args));
  };

  return {
    call(name, args) {
      count += 1;
      const id = count;
      let refuse: (error: unknown) => void = () => undefined;
      const result = new Promise<unknown>((resolve, reject) => {
        refuse = reject;
        waiting.push({ id, name, args, resolve, reject });
        later(next);
      });
      return {
        result,
        cancel() {
          const place = waiting.findIndex((job) => job.id === id);
          if (place >= 0) waiting.splice(place, 1);
          if (running?.id === id) end();
          refuse(new Problem('cancelled'));
          next();
        },
      };
    },
  };
}

/** In the page: no worker could be loaded. */
function answerHere({ id, name, args }: Job): ComputeResponse {
  return answer({ id, name, args: packArguments(args) });
}

function failed(id: number, message: string): ComputeResponse {
  return { id, failure: { problem: new Problem('internal', {}, { message }).toJSON() } };
}
