import { Problem } from '../core/problem';
import type { Engine } from '../engine/client';
import type { WorkbookPort } from './ports';

/** One thing that was done: how long it took, how large it was, how it ended. No contents, no names. */
export interface RunRecord {
  what: 'read' | 'compute' | 'write' | 'undo' | 'remove' | 'check';
  /** When it began, ISO 8601. */
  at: string;
  milliseconds: number;
  analysis?: string;
  rows?: number;
  columns?: number;
  /** Round trips to Excel. */
  syncs?: number;
  /** Code of the problem that it ended with. */
  code?: string;
}

/** The last runs, newest last. They live as long as the pane, and nowhere else. */
export interface RunLog {
  list(): readonly RunRecord[];
  /** Does `work` and records it; `size` is asked when it went well. */
  record<T>(what: RunRecord['what'], work: () => Promise<T>, size?: (result: T) => RunSize): Promise<T>;
}

type RunSize = Pick<RunRecord, 'analysis' | 'rows' | 'columns' | 'syncs'>;

const kept = 20;

export function createRunLog(now: () => Date): RunLog {
  let runs: readonly RunRecord[] = [];
  return {
    list: () => runs,
    async record(what, work, size) {
      const start = now();
      const end = (more: Partial<RunRecord>): void => {
        const milliseconds = now().getTime() - start.getTime();
        runs = [...runs, { what, at: start.toISOString(), milliseconds, ...more }].slice(-kept);
      };
      try {
        const result = await work();
        end(size?.(result) ?? {});
        return result;
      } catch (error) {
        end({ code: error instanceof Problem ? error.code : 'internal' });
        throw error;
      }
    },
  };
}

/** The same workbook, with what takes time recorded. */
export function recordWorkbook(workbook: WorkbookPort, log: RunLog): WorkbookPort {
  return {
    ...workbook,
    read: (request, options) =>
      log.record(
        'read',
        () => workbook.read(request, options),
        ({ rowIndices, columnIndices }) => ({ rows: rowIndices.length, columns: columnIndices.length }),
      ),
    write: (plan, options) =>
      log.record(
        'write',
        () => workbook.write(plan, options),
        ({ rows, syncs }) => ({ rows, syncs }),
      ),
    undoWrite: (options) => log.record('undo', () => workbook.undoWrite(options)),
    undoUnfinished: (options) => log.record('undo', () => workbook.undoUnfinished(options)),
    removeEverything: (request) => log.record('remove', () => workbook.removeEverything(request)),
    check: (options) => log.record('check', () => workbook.check(options)),
  };
}

/** The same engine, with its runs recorded. */
export function recordEngine(engine: Engine, log: RunLog): Engine {
  return {
    get place() {
      return engine.place;
    },
    dispose: () => engine.dispose(),
    understand: engine.understand?.bind(engine),
    preview: engine.preview?.bind(engine),
    standing: engine.standing?.bind(engine),
    compare: engine.compare?.bind(engine),
    run: (analysis, table, options, call) =>
      log.record(
        'compute',
        () => engine.run(analysis, table, options, call),
        () => ({ analysis, rows: table.rowCount, columns: table.columns.length }),
      ),
  };
}
