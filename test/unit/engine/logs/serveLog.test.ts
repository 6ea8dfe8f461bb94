import type { LogRequest, LogResponse, OpenedLog } from '../../../../src/engine/logs/protocol';
import { customersDefaults } from '../../../../src/core/analyses/understand/customers/defaults';
import type { LogFile } from '../../../../src/engine/logs/LogDatabase';
import { createLogServer } from '../../../../src/engine/logs/serveLog';
import { ordersParquet } from '../../../fixtures/logs/ordersParquet';
import { fileOf, nodeDatabase } from './nodeDatabase';

const files = new Map<File, LogFile>();
const serve = createLogServer(nodeDatabase, (file) => files.get(file) ?? fileOf(file.name, ''));

/** A file as the pane hands it over. */
function given(name: string, content: string | Uint8Array): File {
  const file = new File([], name);
  files.set(file, fileOf(name, content));
  return file;
}

async function ask(request: LogRequest): Promise<LogResponse> {
  const responses: LogResponse[] = [];
  await serve(request, (response) => responses.push(response));
  return responses.find(({ type }) => type !== 'progress') ?? { type: 'progress', id: 0, done: 0 };
}

async function opened(log: LogRequest['log'], how: LogRequest['how'] = {}): Promise<OpenedLog> {
  const response = await ask({ type: 'open', id: 1, log, how });
  if (response.type !== 'opened') throw new Error(JSON.stringify(response));
  return response.log;
}

describe('what reads logs for the pane', () => {
  it('shows how a Parquet file begins, and makes its customers', async () => {
    const log = { key: 'a', files: [given('orders.parquet', ordersParquet)] };
    const { sample, beginning, isWhole } = await opened(log);
    expect(beginning.slice(0, 2)).toEqual([
      ['Customer', 'Date', 'Amount'],
      ['P0', '2024-01-01', '0.5'],
    ]);
    expect([isWhole, sample.recognition?.shape]).toEqual([true, 'orders']);
    const response = await ask({ type: 'sum-up', id: 2, log, how: {}, options: customersDefaults(sample) });
    // of the fixture: 15, 13 and 11
    expect(response).toMatchObject({
      ...{ type: 'summed-up', customers: { judged: 0 } },
    });
    const detail = response.type === 'summed-up' ? response.customers.report.detail : undefined;
    expect([detail?.ids, [...(detail?.revenue ?? [])]]).toEqual([
      ['P2', 'P1', 'P0'],
      [15, 13, 11],
    ]);
  });

  it('reads days otherwise when the user says so, and another log after it, with nothing of the first', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `C${i % 3},0${1 + (i % 2)}/0${1 + (i % 3)}/2024,1`);
    const log = { key: 'b', files: [given('b.csv', `Customer,Date,Amount\n${rows.join('\n')}\n`)] };
    const read = async (dayOrder: 'day-first' | 'month-first'): Promise<number> => {
      const how = { reading: { answers: { Date: { dayOrder } } } };
      const { sample } = await opened(log, how);
      const answer = await ask({ type: 'sum-up', id: 3, log, how, options: customersDefaults(sample) });
      return answer.type === 'summed-up' ? answer.customers.report.detail.asOf : NaN;
    };
    // 01/03 and 02/03 are the latest day first: 2 March; month first 02/03 is 3 February
    expect(await read('day-first')).toBe(Date.UTC(2024, 2, 2) / 86_400_000);
    expect(await read('month-first')).toBe(Date.UTC(2024, 1, 3) / 86_400_000);
    const next = await opened({ key: 'c', files: [given('c.csv', 'Customer,Date,Amount\nX,2024-01-01,1\n')] });
    expect(next.sample.rowCount).toBe(1);
  });

  it('tells what is wrong with a file as a problem that crosses to the pane', async () => {
    const answer = await ask({ type: 'open', id: 4, log: { key: 'd', files: [given('d.csv', '')] }, how: {} });
    expect(answer).toMatchObject({ type: 'failed', id: 4, problem: { code: 'log-empty', place: { file: 'd.csv' } } });
  });
});
