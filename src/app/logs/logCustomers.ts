import type { LogEngine } from '../../engine/logs/client';
import type { GivenLog, LogCustomers, OpenedLog } from '../../engine/logs/protocol';
import type { Understanding } from '../../engine/understandSource';
import type { Table } from '../../core/table/table';
import { readWrittenList } from '../customerList';
import type { AppParts } from '../parts';
import type { CallOptions, WriteResult } from '../ports';

export type { GivenLog, OpenedLog, Understanding };

/** Customers to be made of a log. */
export interface LogCustomersJob {
  log: GivenLog;
  how: Understanding;
  /** Those of *customers*. */
  options: unknown;
  /** What the log is called, and how it was understood. */
  opened: OpenedLog;
  overwrite: 'ask' | 'replace';
}

/** What was made of a log. */
export interface LogCustomersResult {
  /** The list as it was written, read and understood. */
  customers: Table;
  report: LogCustomers['report'];
  written: WriteResult;
}

/** Looks at a log. Rejects with `Problem`. */
export function openLog(
  engine: LogEngine,
  { log, how }: Pick<LogCustomersJob, 'log' | 'how'>,
  { signal, onProgress }: CallOptions = {},
): Promise<OpenedLog> {
  return engine.open(log, how, { signal, onProgress: (done) => onProgress?.({ step: 'reading', done }) });
}

/**
 * From a log to customers: sums up all of its rows, writes a sheet with one row per customer and reads it, as
 * `makeCustomerList` does it of a list. Made again of files of the same name it updates its own sheet. Rejects with
 * `Problem`; the workbook then stands as before.
 */
export async function makeLogCustomers(
  engine: LogEngine,
  parts: Pick<AppParts, 'workbook' | 'engine' | 'translate'>,
  { log, how, options, opened, overwrite }: LogCustomersJob,
  call: CallOptions = {},
): Promise<LogCustomersResult> {
  const { signal, onProgress } = call;
  const { report } = await engine.sumUp(log, how, options, {
    signal,
    onProgress: (done) => onProgress?.({ step: 'computing', done }),
  });
  const written = await parts.workbook.write(
    {
      // what is made of files stands on no sheet
      origin: { ...opened.sample.origin, sheet: '', address: opened.name },
      ...{ runId: `customers ${opened.name}`, report, overwrite },
      modelName: parts.translate({ key: 'customers.sheet.customers' }),
      ...{ liveFormulas: false, writeColumns: false, writeSheets: true },
    },
    call,
  );
  return { customers: await readWrittenList(parts, written, call), report, written };
}
