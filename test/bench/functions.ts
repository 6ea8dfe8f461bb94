import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { worksheetFunctions } from '../../src/functions/catalogue';
import { excelFunction } from '../../src/functions/excelFunction';
import { createLongCalls, type FunctionWorker } from '../../src/functions/longCalls';
import { createShortCalls } from '../../src/functions/shortCalls';
import { createTranslate } from '../../src/i18n/translate';
import { startOfficeInNode } from '../../src/workbench/protocol/nodeHost';
import { createWorkbook } from '../../src/workbench/workbook/Workbook';
import type { Subject } from './measure';

/** A turn of the thread without work takes less, in ms. */
const idleTurn = 0.2;

/**
 * How long the thread was busy while `work` ran, and how long at most without a pause, in ms. Office.js gives back results
 * every half second at most: what it waits costs nothing.
 */
async function busyTime(work: () => Promise<unknown>): Promise<{ ms: number; block: number }> {
  let ms = 0;
  let block = 0;
  let last = performance.now();
  let isOver = false;
  const tick = (): void => {
    const now = performance.now();
    block = Math.max(block, now - last);
    if (now - last > idleTurn) ms += now - last;
    last = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  isOver = true;
  return { ms, block };
}

/** A thread of its own, as a page's worker is. */
function startWorker(workers: Worker[]): FunctionWorker {
  const thread = new Worker(path.join(__dirname, 'functionWorker.cjs'));
  workers.push(thread);
  const worker: FunctionWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) => thread.postMessage(message, transfer as ArrayBuffer[]),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data: unknown) => worker.onmessage?.({ data } as MessageEvent));
  return worker;
}

/**
 * 100,000 cells of CLV against one array call over as many rows, through the unmodified Office.js: the add-in and its host in
 * one thread, so that both are in the times.
 */
export async function functions(rows = 100_000): Promise<Subject> {
  const workers: Worker[] = [];
  const office = await startOfficeInNode(createWorkbook());
  let slice = 0;
  const surroundings = {
    say: createTranslate('en-US'),
    callAside: createLongCalls(() => startWorker(workers)).call,
    soon: createShortCalls({ clock: () => performance.now(), later: (work) => setImmediate(() => timed(work)) }),
  };
  const timed = (work: () => void): void => {
    const start = performance.now();
    work();
    slice = Math.max(slice, performance.now() - start);
  };
  for (const name of Object.keys(worksheetFunctions))
    CustomFunctions.associate(name, excelFunction(name, surroundings));

  const retention = (row: number): number => 0.5 + (0.4 * row) / rows;
  const margins = Array.from({ length: rows }, (_, row) => [100 + (row % 50)]);
  const retentions = Array.from({ length: rows }, (_, row) => [retention(row)]);
  const all = async (calls: Parameters<typeof office.session.invokeFunctions>[0]): Promise<unknown[]> => {
    const opened = await office.session.invokeFunctions(calls);
    return await Promise.all(opened.map(({ result }) => result));
  };
  const array = {
    name: 'CLVTABLE',
    args: [margins, retentions, [[0.1]], null, null, null, null, null],
    address: 'Sheet1!D1',
  };
  const cells = margins.map(([margin], row) => ({
    name: 'CLV',
    args: [margin, retentions[row][0], 0.1, null, null, null, null, null],
    address: `Sheet1!C${row + 1}`,
  }));
  await all(cells.slice(0, 1000));
  let [single, spilled]: unknown[] = [];
  await all([{ ...array, args: [margins.slice(0, 30_000), retentions.slice(0, 30_000), ...array.args.slice(2)] }]);
  slice = 0;
  const ofArray = await busyTime(async () => ([spilled] = await all([array])));
  slice = 0;
  const ofCells = await busyTime(async () => (single = await all(cells)));
  office.close();
  for (const worker of workers) await worker.terminate();

  const agree = (single as number[]).every((value, row) => value === (spilled as number[][])[row][0]);
  return {
    title: `${rows} customers, CLV by cell and by array, over Office.js`,
    steps: [
      { name: 'one array call', ms: ofArray.ms },
      { name: 'one call per cell', ms: ofCells.ms, ratio: ofCells.ms / ofArray.ms, wanted: '≥ 50 ×' },
      { name: 'longest block of our code, cells', ms: slice, wanted: '< 50 ms' },
      { name: 'longest block, array, with Office.js and host', ms: ofArray.block },
      { name: 'longest block, cells, with Office.js and host', ms: ofCells.block },
    ],
    facts: { rows, agree },
  };
}
