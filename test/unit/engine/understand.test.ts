import type { Cell, SourceCells } from '../../../src/core/table/table';
import { createEngine, type EngineWorker } from '../../../src/engine/client';
import { packSource, unpackSource } from '../../../src/core/table/packedCells';
import type { EngineRequest, EngineResponse } from '../../../src/engine/protocol';
import { createServer } from '../../../src/engine/serve';
import { understandSource } from '../../../src/engine/understandSource';

const count = 10_000;

/** A list of more cells than are understood in the thread; its texts hold what could part them from one another. */
function source(rows = count): SourceCells {
  const body = Array.from({ length: rows }, (_, row): Cell[] => [
    `C${row}`,
    row % 7 === 0 ? '' : `Köln\u0000, "${row % 5}" 北京 🙂`,
    row % 11 === 0 ? 'n/a' : row / 3,
    row % 2 === 0,
  ]);
  const all = [['Customer', 'Place', 'Sales', 'Active'], ...body];
  return {
    ...{ sheet: 'List', address: `A1:D${all.length}`, rows: all, columnIndices: [0, 1, 2, 3] },
    rowIndices: all.map((_, row) => row),
    numberFormats: all[0].map(() => 'General'),
    dateSystem: 1900,
  };
}

/** With the members in the order that unpacking gives them. */
const inOrder = ({ rows, rowIndices, ...rest }: SourceCells) => ({ ...rest, rows, rowIndices });

const atOnce = async () => undefined;

/** Answers as a real worker does: buffers leave the sender. */
class OtherThread implements EngineWorker {
  onmessage: ((event: MessageEvent<EngineResponse>) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  asked = 0;
  private isEnded = false;
  private readonly serve = createServer();

  postMessage(message: EngineRequest, transfer: Transferable[]): void {
    this.asked += 1;
    const received = structuredClone(message, { transfer });
    setTimeout(() => {
      if (this.isEnded) return;
      this.serve(received, (response, buffers) => {
        this.onmessage?.({ data: structuredClone(response, { transfer: buffers }) } as MessageEvent<EngineResponse>);
      });
    });
  }

  terminate(): void {
    this.isEnded = true;
  }
}

describe('understanding a long list in the worker', () => {
  it('hands every cell over as it is, texts of any signs too', async () => {
    const given = source();
    // As text: comparing forty thousand cells one by one takes seconds.
    expect(JSON.stringify(unpackSource(await packSource(given, atOnce)))).toBe(JSON.stringify(inOrder(given)));
  });

  it('gives the pane a turn every 10,000 rows', async () => {
    const pause = jest.fn(atOnce);
    await packSource(source(25_000), pause);
    expect(pause).toHaveBeenCalledTimes(2);
  });

  it('gives the same table as in the thread, and says what its rows are', async () => {
    const worker = new OtherThread();
    const table = await createEngine(() => worker).understand?.(source(), {});
    expect(worker.asked).toBe(1);
    expect(table).toEqual(understandSource(source(), {}));
    expect(table?.recognition).toBeDefined();
  });

  it('understands a short list at once, without waiting for a worker', async () => {
    const worker = new OtherThread();
    await createEngine(() => worker).understand?.(source(100), {});
    expect(worker.asked).toBe(0);
  });

  it('says what is wrong with a list as in the thread', async () => {
    const blank = { ...source(), rows: source().rows.map((row) => row.map((): Cell => '')) };
    const understood = createEngine(() => new OtherThread()).understand?.(blank, {});
    await expect(understood).rejects.toMatchObject({ code: 'selection-empty', place: { sheet: 'List' } });
  });

  it('ends when it is cancelled, before and while the worker has it', async () => {
    for (const turns of [0, 1]) {
      const cancel = new AbortController();
      const understood = createEngine(() => new OtherThread()).understand?.(source(), {}, { signal: cancel.signal });
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve));
      cancel.abort();
      await expect(understood).rejects.toMatchObject({ code: 'cancelled' });
    }
  });

  it('takes cells that were packed while they were read, and gives them away only where a worker answers', async () => {
    const packed = async (): Promise<SourceCells> => {
      const { cells } = await packSource(source(), atOnce);
      return { ...source(), rows: [], packed: cells };
    };
    const wanted = understandSource(source(), {});
    const worker = new OtherThread();
    expect(await createEngine(() => worker).understand?.(await packed(), {})).toEqual(wanted);
    expect(worker.asked).toBe(2);
    // a page that is forbidden its workers learns of it after the first message
    const forbidden: EngineWorker = {
      ...{ onmessage: null, onerror: null, terminate: () => undefined },
      postMessage(message, transfer) {
        structuredClone(message, { transfer });
        setTimeout(() => this.onerror?.({ message: 'forbidden' } as ErrorEvent));
      },
    };
    expect(await createEngine(() => forbidden).understand?.(await packed(), {})).toEqual(wanted);
    expect(understandSource(await packed(), {})).toEqual(wanted);
  });
});
