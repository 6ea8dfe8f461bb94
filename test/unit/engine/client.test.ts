import { createPreview } from '../../../src/core/analyses/classify/pyramid/preview';
import { Problem } from '../../../src/core/problem';
import type { PyramidDetail } from '../../../src/core/analyses/classify/pyramid/detail';
import { pyramidSchema } from '../../../src/core/analyses/classify/pyramid/options';
import type { Table } from '../../../src/core/table/table';
import { createEngine } from '../../../src/engine/client';
import type { EngineWorker } from '../../../src/engine/client';
import type { EngineRequest, EngineResponse } from '../../../src/engine/protocol';
import { createServer } from '../../../src/engine/serve';

const options = {
  indicators: [{ column: 'Sales', weight: 1 }],
  tiers: {
    by: 'share-of-customers',
    cuts: [
      { name: 'Top', share: 50 },
      { name: 'Rest', share: 50 },
    ],
  },
};

function table(): Table {
  return {
    rowCount: 4,
    columns: [
      { kind: 'number', name: 'Sales', values: Float64Array.of(40, 10, 30, 20), valid: Uint8Array.of(1, 1, 1, 1) },
    ],
    origin: { sheet: 'Sheet1', address: 'A1:A5', headerRow: 0, firstRow: 1, columnIndices: [0] },
    findings: [],
  };
}

/** A worker in the same thread that hands messages over as a real one does: buffers leave the sender. */
class SameThreadWorker implements EngineWorker {
  onmessage: ((event: MessageEvent<EngineResponse>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  ended = false;
  readonly sent: EngineRequest[] = [];
  private readonly serve = createServer();

  postMessage(message: EngineRequest, transfer: Transferable[]): void {
    this.sent.push(message);
    const received = structuredClone(message, { transfer });
    setTimeout(() => {
      if (this.ended) return;
      this.serve(received, (response, buffers) => {
        this.onmessage?.({ data: structuredClone(response, { transfer: buffers }) } as MessageEvent<EngineResponse>);
      });
    });
  }

  terminate(): void {
    this.ended = true;
  }
}

describe('engine', () => {
  it('gives the same report from a worker as in the thread', async () => {
    const inWorker = createEngine(() => new SameThreadWorker());
    const inThread = createEngine();
    const a = await inWorker.run<PyramidDetail>('pyramid', table(), options);
    const b = await inThread.run<PyramidDetail>('pyramid', table(), options);
    expect(inWorker.place).toBe('worker');
    expect(inThread.place).toBe('thread');
    // min–max of 40, 10, 30, 20: (x − 10) / 30 · 100.
    expect([...a.detail.scores]).toEqual([100, 0, expect.closeTo(66.6667, 4), expect.closeTo(33.3333, 4)]);
    expect(a).toEqual(b);
  });

  it('transfers a copy, so that the pane keeps its table for the live preview', async () => {
    const worker = new SameThreadWorker();
    const own = table();
    await createEngine(() => worker).run('pyramid', own, options);
    expect((own.columns[0] as { values: Float64Array }).values).toHaveLength(4);
    const [sent] = worker.sent;
    if (sent.type !== 'run') throw new Error(sent.type);
    expect((sent.list.table.columns[0] as { values: Float64Array }).values).toHaveLength(0);
  });

  it('sends the columns of a list once: preview, a customer’s standing, Compare and run go on with those that the worker has', async () => {
    const worker = new SameThreadWorker();
    const engine = createEngine(() => worker);
    const own = table();
    const given = pyramidSchema.parse(options);
    const turned = { ...given, indicators: [{ ...given.indicators[0], direction: 'cost' as const }] };
    const drawn = await engine.preview?.(own, given);
    const standing = await engine.standing?.(own, given, 2);
    const compared = await engine.compare?.(own, given, turned);
    const { detail } = await engine.run<PyramidDetail>('pyramid', own, options);
    const lists = worker.sent.flatMap((request) => ('list' in request ? [request.list] : []));
    expect(lists.map(({ table: { columns } }) => columns.length)).toEqual([1, 0, 0, 0]);
    // scores are 100, 0, 66.7, 33.3: the first and the third are the upper half
    expect([...(drawn?.tierIndices ?? [])]).toEqual([0, 1, 0, 1]);
    expect(standing?.row).toBe(2);
    expect(standing?.score).toBeCloseTo(66.7, 1);
    // as computed here
    expect(standing).toEqual(createPreview(own).standing(given, 2));
    expect([...detail.tierIndices]).toEqual([0, 1, 0, 1]);
    // with costs all four change sides
    expect(compared?.comparison).toMatchObject({ moves: { same: 0, up: 2, down: 2 }, moverCount: 4 });
  });

  it('sends them again when another list was sent meanwhile, or the worker is a new one', async () => {
    const workers: SameThreadWorker[] = [];
    const engine = createEngine(() => {
      workers.push(new SameThreadWorker());
      return workers[workers.length - 1];
    });
    const [own, other] = [table(), table()];
    for (const list of [own, other, own]) await engine.run('pyramid', list, options);
    const cancel = new AbortController();
    const run = engine.run('pyramid', own, options, { signal: cancel.signal });
    cancel.abort();
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect((await engine.run<PyramidDetail>('pyramid', own, options)).detail.scores).toHaveLength(4);
    const sent = workers.map((worker) => worker.sent.map((one) => 'list' in one && one.list.table.columns.length));
    expect(sent).toEqual([[1, 1, 1, 0], [1]]);
  });

  it('ends the worker when the user cancels, and starts a new one for the next run', async () => {
    const workers: SameThreadWorker[] = [];
    const engine = createEngine(() => {
      workers.push(new SameThreadWorker());
      return workers[workers.length - 1];
    });
    const controller = new AbortController();
    const run = engine.run('pyramid', table(), options, { signal: controller.signal });
    controller.abort();
    await expect(run).rejects.toMatchObject({ code: 'cancelled' });
    expect(workers[0].ended).toBe(true);
    await engine.run('pyramid', table(), options);
    expect(workers).toHaveLength(2);
  });

  it('cancels one run alone: the others go to the fresh worker, in their order', async () => {
    const workers: SameThreadWorker[] = [];
    const engine = createEngine(() => {
      workers.push(new SameThreadWorker());
      return workers[workers.length - 1];
    });
    const controllers = [0, 1, 2, 3].map(() => new AbortController());
    const ended: string[] = [];
    const runs = controllers.map(({ signal }, run) =>
      engine.run<PyramidDetail>('pyramid', table(), options, { signal }).then(
        ({ detail }) => ended.push(`${run}: ${detail.scores.length} scores`),
        ({ code }: Problem) => ended.push(`${run}: ${code}`),
      ),
    );
    // The first is under way, the third waits.
    controllers[0].abort();
    controllers[2].abort();
    await Promise.all(runs);
    expect([...ended].sort()).toEqual(['0: cancelled', '1: 4 scores', '2: cancelled', '3: 4 scores']);
    expect(ended.indexOf('1: 4 scores')).toBeLessThan(ended.indexOf('3: 4 scores'));
    expect(workers.map((worker) => [worker.ended, worker.sent.length])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('fails one run alone when its worker breaks down, and lets the next one have a fresh worker', async () => {
    const workers: SameThreadWorker[] = [];
    const engine = createEngine(() => {
      workers.push(new SameThreadWorker());
      return workers[workers.length - 1];
    });
    await engine.run('pyramid', table(), options);
    const broken = engine.run('pyramid', table(), options);
    const next = engine.run<PyramidDetail>('pyramid', table(), options);
    workers[0].onerror?.({ message: 'out of memory' } as ErrorEvent);
    await expect(broken).rejects.toMatchObject({ code: 'internal', params: { message: 'out of memory' } });
    expect((await next).detail.scores).toHaveLength(4);
    expect(workers.map((worker) => worker.ended)).toEqual([true, false]);
  });

  it('goes on after a run whose options cannot be handed over', async () => {
    const engine = createEngine(() => new SameThreadWorker());
    const refused = engine.run('pyramid', table(), { ...options, name: () => 'a function' });
    const next = engine.run<PyramidDetail>('pyramid', table(), options);
    await expect(refused).rejects.toMatchObject({ code: 'internal' });
    expect((await next).detail.scores).toHaveLength(4);
  });

  it('ends all runs when it is disposed of', async () => {
    const engine = createEngine(() => new SameThreadWorker());
    const runs = [1, 2].map(() => engine.run('pyramid', table(), options));
    engine.dispose();
    for (const run of runs) await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('computes in the thread where workers are forbidden', async () => {
    const engine = createEngine(() => {
      throw new Error('SecurityError');
    });
    const report = await engine.run<PyramidDetail>('pyramid', table(), options);
    expect(engine.place).toBe('thread');
    expect(report.detail.scores).toHaveLength(4);
  });

  it('computes in the thread when the worker file cannot be loaded', async () => {
    const engine = createEngine(() => {
      const worker = new SameThreadWorker();
      worker.postMessage = () => {
        setTimeout(() => worker.onerror?.({ message: 'load failed' } as ErrorEvent));
      };
      return worker;
    });
    const report = await engine.run<PyramidDetail>('pyramid', table(), options);
    expect(engine.place).toBe('thread');
    expect(report.detail.scores).toHaveLength(4);
  });

  it('brings a problem back from the worker with its code and place', async () => {
    const engine = createEngine(() => new SameThreadWorker());
    const run = engine.run('pyramid', table(), { ...options, indicators: [{ column: 'Profit', weight: 1 }] });
    await expect(run).rejects.toBeInstanceOf(Problem);
    await expect(run).rejects.toMatchObject({ code: 'column-missing', place: { column: 'Profit' } });
  });

  it('refuses an analysis that does not exist by its name', async () => {
    await expect(createEngine().run('crystal-ball', table(), {})).rejects.toMatchObject({ code: 'analysis-unknown' });
  });
});
