import { Problem } from '../core/problem';

/** What is needed of a `Worker`; a `MessagePort` pair serves in tests. */
export interface WorkerLike<Request, Response> {
  postMessage(message: Request, transfer: Transferable[]): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** A piece of work for a worker. */
export interface Job<Request, Response> {
  /** The message, made when its turn has come: its buffers are given away. `id` must come back in every response. */
  request(id: number): { message: Request; transfer: Transferable[] };
  /** Takes a response; true for the last one. */
  receive(response: Response): boolean;
  /** It was cancelled (code `cancelled`), or the worker broke down. */
  fail(problem: Problem): void;
  /** Does the work in the caller's thread: no worker can be loaded. */
  doHere(): void;
}

export interface WorkerQueue<Request, Response> {
  /** Queues a job. Cancelling it ends no other. */
  add(job: Job<Request, Response>): { cancel: () => void };
  /** Cancels all jobs. */
  dispose(): void;
}

/**
 * Jobs for a worker, one after the other. A synchronous computation reads no messages, so that it can only be cancelled
 * by ending its worker: as the others wait here, a cancel takes nothing but its own job with it, and the next one goes
 * to a fresh worker. Where no worker starts, the caller's thread does the work.
 *
 * @param spawn makes a worker; left out where there are none
 * @param later calls when the page has had its turn; left out: at once
 */
export function createWorkerQueue<Request, Response extends { id: number }>(
  spawn: (() => WorkerLike<Request, Response>) | undefined,
  later: (work: () => void) => void = (work) => work(),
): WorkerQueue<Request, Response> {
  type Entry = { id: number; job: Job<Request, Response> };
  const waiting: Entry[] = [];
  let worker: WorkerLike<Request, Response> | undefined;
  let running: Entry | undefined;
  let workersFail = spawn === undefined;
  let answered = false;
  let count = 0;

  const end = (): void => {
    worker?.terminate();
    worker = undefined;
    running = undefined;
  };

  const start = (): WorkerLike<Request, Response> | undefined => {
    if (worker || workersFail || !spawn) return worker;
    try {
      worker = spawn();
    } catch (error) {
      // A policy or an old host forbids workers: the same code runs in the thread from now on.
      if (!(error instanceof Error)) throw error;
      workersFail = true;
      return undefined;
    }
    worker.onmessage = ({ data }) => {
      answered = true;
      if (running?.id !== data.id || !running.job.receive(data)) return;
      running = undefined;
      later(next);
    };
    worker.onerror = ({ message }) => {
      const broken = running?.job;
      // A worker that never answered could not be loaded at all: that is not an error of the job.
      workersFail ||= !answered;
      end();
      if (workersFail) broken?.doHere();
      else broken?.fail(internal(message));
      next();
    };
    return worker;
  };

  const send = (target: WorkerLike<Request, Response>, { id, job }: Entry): void => {
    try {
      const { message, transfer } = job.request(id);
      target.postMessage(message, transfer);
    } catch (error) {
      // What cannot be handed over must not hold up the others.
      running = undefined;
      job.fail(internal(error instanceof Error ? error.message : String(error)));
    }
  };

  const next = (): void => {
    while (!running) {
      const entry = waiting.shift();
      if (!entry) return;
      const target = start();
      if (target) {
        running = entry;
        send(target, entry);
      } else {
        entry.job.doHere();
      }
    }
  };

  return {
    add(job) {
      count += 1;
      const entry: Entry = { id: count, job };
      waiting.push(entry);
      later(next);
      return {
        cancel() {
          const place = waiting.indexOf(entry);
          if (place >= 0) waiting.splice(place, 1);
          if (running === entry) end();
          job.fail(new Problem('cancelled'));
          next();
        },
      };
    },
    dispose() {
      const open = running ? [running, ...waiting] : [...waiting];
      waiting.length = 0;
      end();
      for (const { job } of open) job.fail(new Problem('cancelled'));
    },
  };
}

function internal(message: string): Problem {
  return new Problem('internal', {}, { message });
}
