import { makeLogCustomers, openLog } from '../../../../src/app/logs/logCustomers';
import { logReport } from '../../../../src/core/analyses/understand/customers/logReport';
import type { CustomersDetail } from '../../../../src/core/analyses/understand/customers/detail';
import { Problem } from '../../../../src/core/problem';
import type { Table } from '../../../../src/core/table/table';
import { createEngine } from '../../../../src/engine/client';
import { createLogEngine } from '../../../../src/engine/logs/client';
import type { LogRequest, LogResponse } from '../../../../src/engine/logs/protocol';
import type { WorkerLike } from '../../../../src/engine/workerQueue';
import { createTranslate } from '../../../../src/i18n/translate';
import { memoryWorkbook } from '../../taskpane/memoryWorkbook';

const origin = { sheet: 'orders.csv', address: 'A1:C3', headerRow: 0, firstRow: 1, columnIndices: [0, 1, 2] };
const sample: Table = { rowCount: 0, columns: [], origin, findings: [] };
const opened = { name: 'orders.csv', sample, isWhole: true, beginning: [] };

/** Customers A and B and C with 3, 2 and 1 in revenue; A and B were first seen on day 0 with two orders 5 days apart. */
const detail: CustomersDetail = {
  ids: ['A', 'B', 'C'],
  hasNumericIds: false,
  orders: Float64Array.of(2, 2, 1),
  revenue: Float64Array.of(3, 2, 1),
  returns: null,
  products: null,
  firstDay: Float64Array.of(0, 0, 4),
  lastDay: Float64Array.of(5, 5, 4),
  daysBetween: Float64Array.of(5, 5, NaN),
  attributes: [],
  changing: [],
  asOf: 10,
  rows: 5,
  incomplete: 0,
  withoutOrders: 0,
  cleaning: null,
};

/** An engine whose worker answers with these. */
function engineThat(answer: (request: LogRequest) => LogResponse[]) {
  let made = 0;
  let ended = 0;
  const engine = createLogEngine(() => {
    made += 1;
    const worker: WorkerLike<LogRequest, LogResponse> = {
      postMessage(request) {
        for (const data of answer(request)) worker.onmessage?.({ data } as MessageEvent<LogResponse>);
      },
      terminate: () => void (ended += 1),
      onmessage: null,
      onerror: null,
    };
    return worker;
  });
  return { engine, counts: () => ({ made, ended }) };
}

const job = { log: { key: 'k', files: [] }, how: {}, options: {}, opened, overwrite: 'ask' as const };

function parts() {
  const memory = memoryWorkbook([
    ['Customer', 'Orders', 'Revenue'],
    ['A', 2, 3],
    ['B', 2, 2],
    ['C', 1, 1],
  ]);
  const tables = ['A1:C4'];
  const workbook = {
    ...memory.port,
    write: async (...call: Parameters<typeof memory.port.write>) => ({
      ...(await memory.port.write(...call)),
      sheets: [{ id: 'customers', sheet: 'Customers', tables }],
    }),
  };
  return { ...memory, given: { workbook, engine: createEngine(), translate: createTranslate('en-US') } };
}

describe('customers of a log', () => {
  it('stand on a sheet that says which files they were made of, and are read as they stand there', async () => {
    const { given, recorded } = parts();
    const { engine } = engineThat(({ id }) => [
      { type: 'progress', id, done: 0.5 },
      { type: 'summed-up', id, customers: { report: logReport(detail, 'orders.csv'), judged: 0 } },
    ]);
    const told: number[] = [];
    const { customers } = await makeLogCustomers(engine, given, job, {
      onProgress: ({ done }) => void told.push(done),
    });
    expect(recorded.writes[0]).toMatchObject({
      ...{ runId: 'customers orders.csv', overwrite: 'ask', writeColumns: false, writeSheets: true },
      origin: { sheet: '', address: 'orders.csv' },
    });
    expect([customers.rowCount, customers.recognition?.shape]).toEqual([3, 'customers']);
    expect(told[0]).toBe(0.5);
  });

  it('of more customers than a sheet holds are those with the most revenue, and all are counted for a fit', () => {
    const { sheets, warnings } = logReport(detail, 'orders.csv', 2);
    const rowsOf = (at: number) => (sheets[at].blocks[0].kind === 'table' ? sheets[at].blocks[0].rows : []);
    expect(rowsOf(0).map(([id]) => id)).toEqual([{ text: 'A' }, { text: 'B' }]);
    // x = orders − 1, t_x = last − first, T = 10 − first, n: A and B are alike
    expect(rowsOf(2)).toEqual([
      [1, 5, 10, 2],
      [0, 0, 6, 1],
    ]);
    expect(warnings).toEqual([{ key: 'customers.warning.beyondSheet', params: { count: 1, all: 3 } }]);
  });

  it('are given up at once when the user cancels, and the next log has an engine again', async () => {
    const { engine, counts } = engineThat(({ id, type, log }) =>
      type === 'open' && log.key === 'next' ? [{ type: 'opened', id, log: opened }] : [],
    );
    const abort = new AbortController();
    const waiting = openLog(engine, job, { signal: abort.signal });
    abort.abort();
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    expect(await openLog(engine, { ...job, log: { key: 'next', files: [] } })).toBe(opened);
    expect(counts()).toEqual({ made: 2, ended: 1 });
  });

  it('say what is wrong where no engine starts, in words of a problem', async () => {
    const engine = createLogEngine(() => {
      throw new Error('no workers here');
    });
    await expect(openLog(engine, job)).rejects.toBeInstanceOf(Problem);
    await expect(openLog(engine, job)).rejects.toMatchObject({ code: 'part-missing' });
  });
});
