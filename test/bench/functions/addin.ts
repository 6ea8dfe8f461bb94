import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parentPort, Worker } from 'node:worker_threads';
import { worksheetFunctions } from '../../../src/functions/catalogue';
import { excelFunction } from '../../../src/functions/excelFunction';
import { createLongCalls, type FunctionWorker } from '../../../src/functions/longCalls';
import { createShortCalls } from '../../../src/functions/shortCalls';
import { createTranslate } from '../../../src/i18n/translate';
import { openAddinWindow } from '../../../src/workbench/protocol/nodeHost';

/** What the host's thread says, and what it hears. */
export type ToAddin = { kind: 'message'; message: string } | { kind: 'watch'; what: Watched } | { kind: 'stop' };
export type FromAddin = { kind: 'message'; message: unknown } | { kind: 'ready' } | { kind: 'watched'; ms: number };

/**
 * `work`: how long the thread worked altogether; what it waited costs nothing. `block`: how long it worked at most without a
 * pause, which is what a click in the pane waits.
 */
export type Watched = 'work' | 'block';

function watchWork(): () => number {
  const before = performance.eventLoopUtilization();
  return () => performance.eventLoopUtilization(before).active;
}

/** A tick after every turn. */
function watchBlocks(): () => number {
  let block = 0;
  let last = performance.now();
  let isOver = false;
  const tick = (): void => {
    const now = performance.now();
    block = Math.max(block, now - last);
    last = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  return () => {
    isOver = true;
    return block;
  };
}

/** A thread of its own, as a page's worker is. */
function startWorker(): FunctionWorker {
  const thread = new Worker(path.join(__dirname, 'worker.cjs'));
  const worker: FunctionWorker = {
    onmessage: null,
    onerror: null,
    postMessage: (message, transfer) => thread.postMessage(message, transfer as ArrayBuffer[]),
    terminate: () => void thread.terminate(),
  };
  thread.on('message', (data: unknown) => worker.onmessage?.({ data } as MessageEvent));
  return worker;
}

const host = parentPort;
if (!host) throw new Error('addin.ts is the script of a worker thread.');
const say = (message: FromAddin): void => host.postMessage(message);
const addin = openAddinWindow((message) => say({ kind: 'message', message }));
let stop = (): number => 0;
// Each message has a turn of its own, as in a page.
const waiting: string[] = [];
const deliverNext = (): void => {
  const message = waiting.shift();
  if (message === undefined) return;
  addin.deliver(message);
  setImmediate(deliverNext);
};
host.on('message', (message: ToAddin) => {
  if (message.kind === 'watch') stop = message.what === 'work' ? watchWork() : watchBlocks();
  else if (message.kind === 'stop') say({ kind: 'watched', ms: stop() });
  else if (waiting.push(message.message) === 1) setImmediate(deliverNext);
});
void addin.ready.then(() => {
  const surroundings = {
    speak: () => Promise.resolve(createTranslate('en-US')),
    callAside: createLongCalls(startWorker, setImmediate).call,
    soon: createShortCalls({ clock: () => performance.now(), later: setImmediate, wait: setTimeout }),
  };
  for (const name of Object.keys(worksheetFunctions)) {
    CustomFunctions.associate(name, excelFunction(name, surroundings));
  }
  say({ kind: 'ready' });
});
