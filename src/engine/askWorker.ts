import { Problem, type ProblemData } from '../core/problem';
import type { WorkerQueue } from './workerQueue';

export interface RunCall {
  signal?: AbortSignal;
  /** Share done, 0–1. */
  onProgress?(done: number): void;
}

/** What every worker of ours tells of a request, beside its own answers. */
export type Told =
  | { type: 'progress'; id: number; done: number }
  | { type: 'failed'; id: number; problem: ProblemData };

/** A request with what it gives away, and what its answer holds. */
export interface Question<Request, Answer, T> {
  request(id: number): { message: Request; transfer: ArrayBuffer[] };
  /** `undefined` for an answer to something else. */
  answer(response: Answer | Told): T | undefined;
  /** The same in the caller's thread, where no worker starts. */
  here(): Promise<T>;
  /** Called when the request was cancelled or the worker broke down: what the worker kept is gone. */
  onLost?(): void;
}

/** Asks a worker. Rejects with `Problem`; with code `cancelled` when the signal fired, which ends no other request. */
export async function askWorker<Request, Answer extends { id: number }, T>(
  queue: WorkerQueue<Request, Answer | Told>,
  { request, answer, here, onLost }: Question<Request, Answer, T>,
  { signal, onProgress }: RunCall = {},
): Promise<T> {
  if (signal?.aborted) throw new Problem('cancelled');
  let cancel = (): void => undefined;
  const asked = new Promise<T>((resolve, reject) => {
    ({ cancel } = queue.add({
      request,
      receive(response) {
        if (isTold(response, 'progress')) {
          onProgress?.(response.done);
          return false;
        }
        const found = answer(response);
        if (found !== undefined) resolve(found);
        else if (isTold(response, 'failed')) reject(Problem.from(response.problem));
        return true;
      },
      fail(problem) {
        onLost?.();
        reject(problem);
      },
      doHere: () => void here().then(resolve, reject),
    }));
  });
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    return await asked;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

function isTold<Type extends Told['type']>(
  response: { id: number },
  type: Type,
): response is Extract<Told, { type: Type }> {
  return 'type' in response && response.type === type;
}
