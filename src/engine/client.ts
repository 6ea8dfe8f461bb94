import type { ComparedOnList } from '../core/analyses/classify/pyramid/compareOn';
import type { PyramidOptions } from '../core/analyses/classify/pyramid/options';
import type { DrawnPyramid } from '../core/analyses/classify/pyramid/preview';
import type { CustomerStanding } from '../core/analyses/classify/pyramid/standing';
import { Problem } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Column, SourceCells, Table } from '../core/table/table';
import { askWorker, type Question, type RunCall } from './askWorker';
import type { EngineAnswer, EngineRequest, EngineResponse, SentTable } from './protocol';
import { problemData } from './problemData';
import { buffersOf, copyForTransfer } from './transfer';
import type { Understanding } from './understandSource';
import { createWorkerQueue, type WorkerLike } from './workerQueue';

/** Cells that are understood sooner in the thread than they are handed to a worker. */
const cellsForWorker = 40_000;

/** Runs analyses off the caller's thread where a worker starts, and in the thread where none does. */
export interface Engine {
  /** Rejects with `Problem`; with code `cancelled` when the signal fired, which ends no other run. */
  run<Detail>(analysis: string, table: Table, options: unknown, call?: RunCall): Promise<Report<Detail>>;
  /**
   * Cells to a table whose rows are known; those of a long list off the caller's thread. Rejects as `run` does. Left out by
   * engines that leave it to their callers.
   */
  understand?(source: SourceCells, how: Understanding, call?: Pick<RunCall, 'signal'>): Promise<Table>;
  /**
   * What is drawn of a pyramid, for a list that is too long for the caller's thread: what did not change since the last
   * call is not computed again. Rejects as `run` does. Left out where no worker starts.
   */
  preview?(table: Table, options: PyramidOptions, call?: RunCall): Promise<DrawnPyramid>;
  /** Where a customer stands in it, likewise. @param row 0-based row of the list */
  standing?(table: Table, options: PyramidOptions, row: number, call?: RunCall): Promise<CustomerStanding>;
  /** Two pyramids of a list beside each other, likewise. */
  compare?(table: Table, from: PyramidOptions, to: PyramidOptions, call?: RunCall): Promise<ComparedOnList>;
  /** Where the last run took place. */
  readonly place: 'worker' | 'thread';
  dispose(): void;
}

/** What the engine needs of a `Worker`. */
export type EngineWorker = WorkerLike<EngineRequest, EngineResponse>;

/** A question to the engine's worker; `isReadAtOnce`: its answer's long lists of texts are read at once, and not on demand. */
type EngineQuestion<T extends object> = Question<EngineRequest, EngineAnswer, T> & { isReadAtOnce?: true };

/**
 * @param spawn makes the worker; left out where there are none. It is called at the first run, and again after a
 *   cancel of the run under way.
 */
export function createEngine(spawn?: () => EngineWorker): Engine {
  /** The columns that the worker has, and the request they came with. */
  let kept: { columns: readonly Column[]; id: number } | undefined;
  const queue = createWorkerQueue(
    spawn &&
      (() => {
        kept = undefined;
        return spawn();
      }),
  );
  let place: 'worker' | 'thread' = 'thread';

  const ask = async <T extends object>(question: EngineQuestion<T>, call: RunCall = {}): Promise<T> => {
    let isOfWorker = true;
    const here = (): Promise<T> => {
      isOfWorker = false;
      return question.here();
    };
    const onLost = (): void => void (kept = undefined);
    try {
      const found = await askWorker(queue, { ...question, here, onLost }, call);
      if (!isOfWorker) return found;
      // what unpacks is loaded with the first answer of a worker
      const { unpackOnDemand, unpackTexts } = await import('./packedTexts');
      if (question.isReadAtOnce) await unpackTexts(found, () => turn(call.signal));
      else unpackOnDemand(found);
      return found;
    } catch (error) {
      throw Problem.from(problemData(error));
    }
  };

  /** Whether a worker answers; where none starts, everything is done here. */
  const answers = async (signal: AbortSignal | undefined): Promise<boolean> => {
    const { isWorker } = await ask<{ isWorker: boolean }>(
      {
        request: (id) => ({ message: { type: 'hello', id }, transfer: [] }),
        answer: ({ type }) => (type === 'here' ? { isWorker: true } : undefined),
        here: async () => ({ isWorker: false }),
      },
      { signal },
    );
    return isWorker;
  };

  /** A list for the worker: a copy that is given away, without the columns that the worker has. */
  const send = (id: number, table: Table): { list: SentTable; transfer: ArrayBuffer[] } => {
    const isKept = kept?.columns === table.columns;
    const copy = copyForTransfer(isKept ? { ...table, columns: [] } : table);
    const list = { table: copy, ...(isKept ? { columnsOf: kept?.id } : {}) };
    if (!isKept) kept = { columns: table.columns, id };
    return { list, transfer: buffersOf(copy) };
  };

  /** Asks something of a list; where no worker starts, what would serve in one does here. */
  const askOfList = <T extends object>(
    table: Table,
    messageOf: (id: number, list: SentTable) => EngineRequest,
    answer: EngineQuestion<T>['answer'],
    call?: RunCall,
  ): Promise<T> =>
    ask<T>(
      {
        request(id) {
          const { list, transfer } = send(id, table);
          return { message: messageOf(id, list), transfer };
        },
        answer,
        async here() {
          const { serveHere } = await import('./serve');
          return serveHere(messageOf(0, { table }), answer);
        },
      },
      call,
    );

  return {
    get place() {
      return place;
    },
    run: async <Detail>(analysis: string, table: Table, options: unknown, call: RunCall = {}) =>
      (await ask<Report>(
        {
          request(id) {
            place = 'worker';
            const { list, transfer } = send(id, table);
            return { message: { type: 'run', id, analysis, list, options }, transfer };
          },
          answer: (response) => (response.type === 'done' ? response.report : undefined),
          async here() {
            place = 'thread';
            const { runAnalysis } = await import('./runAnalysis');
            return runAnalysis(analysis, table, options, (done) => {
              if (call.signal?.aborted) throw new Problem('cancelled');
              call.onProgress?.(done);
            });
          },
        },
        call,
      )) as Report<Detail>,
    async understand(source, how, { signal } = {}) {
      const cells = (source.packed?.rows ?? source.rows.length) * source.columnIndices.length;
      const here = async (): Promise<Table> => (await import('./understandSource')).understandSource(source, how);
      if (!spawn || cells < cellsForWorker) return here();
      // packed cells are given away: where no worker starts, they have to be here still
      if (source.packed && !(await answers(signal))) return here();
      const { buffersOfSource, packSource } = await import('../core/table/packedCells');
      const packed = await packSource(source, () => turn(signal));
      return ask(
        {
          request: (id) => ({
            message: { type: 'understand', id, source: packed, how },
            transfer: buffersOfSource(packed),
          }),
          answer(response) {
            if (response.type !== 'understood') return undefined;
            kept = { columns: response.table.columns, id: response.id };
            return response.table;
          },
          here,
          isReadAtOnce: true,
        },
        { signal },
      );
    },
    ...(spawn && {
      preview: (table: Table, options: PyramidOptions, call?: RunCall) =>
        askOfList<DrawnPyramid>(
          table,
          (id, list) => ({ type: 'preview', id, list, options }),
          (response) => (response.type === 'previewed' ? response.pyramid : undefined),
          call,
        ),
      standing: (table: Table, options: PyramidOptions, row: number, call?: RunCall) =>
        askOfList<CustomerStanding>(
          table,
          (id, list) => ({ type: 'standing', id, list, options, row }),
          (response) => (response.type === 'stood' ? response.standing : undefined),
          call,
        ),
      compare: (table: Table, from: PyramidOptions, to: PyramidOptions, call?: RunCall) =>
        askOfList<ComparedOnList>(
          table,
          (id, list) => ({ type: 'compare', id, list, from, to }),
          (response) => (response.type === 'compared' ? response.comparison : undefined),
          call,
        ),
    }),
    dispose: () => queue.dispose(),
  };
}

/** Lets the page have its turn; throws when the work is not wanted any more. */
async function turn(signal: AbortSignal | undefined): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
  if (signal?.aborted) throw new Problem('cancelled');
}
