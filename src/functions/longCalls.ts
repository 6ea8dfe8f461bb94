import { createWorkerQueue, type WorkerLike } from '../engine/workerQueue';
import { packArguments, transferable } from './packArguments';
import { answer, resultOf, type ComputeRequest, type ComputeResponse } from './protocol';

/** What is needed of a `Worker`. */
export type FunctionWorker = WorkerLike<ComputeRequest, ComputeResponse>;

/** A call under way. */
export interface LongCall {
  /** Rejects with what the function threw, `Problem('cancelled')` after a cancel. */
  result: Promise<unknown>;
  cancel(): void;
}

/**
 * Computes long functions in a worker, one after the other, so that a cancel ends nothing but its own call. Where no
 * worker starts, the page computes.
 *
 * @param later calls after the page has had its turn: Office.js has just read a long message, or is about to write one
 */
export function createLongCalls(
  spawn: () => FunctionWorker,
  later: (work: () => void) => void,
): { call(name: string, args: unknown[]): LongCall } {
  const queue = createWorkerQueue(spawn, later);
  return {
    call(name, args) {
      let cancel = (): void => undefined;
      const result = new Promise<unknown>((resolve, reject) => {
        const settle = (response: ComputeResponse): void => {
          try {
            resolve(resultOf(response));
          } catch (error) {
            reject(error as Error);
          }
        };
        ({ cancel } = queue.add({
          request(id) {
            const packed = packArguments(args);
            return { message: { id, name, args: packed }, transfer: transferable(packed) };
          },
          receive(response) {
            settle(response);
            return true;
          },
          fail: reject,
          doHere: () => settle(answer({ id: 0, name, args: packArguments(args) })),
        }));
      });
      return { result, cancel: () => cancel() };
    },
  };
}
