import { Problem } from '../core/problem';
import { toProblem } from './errors';

/** One conversation with Excel: proxies of `context` are queued and sent by `sync`. */
export interface Batch {
  context: Excel.RequestContext;
  workbook: Excel.Workbook;
  /** Sends what is queued. Every round trip of the product passes here and is counted. */
  sync(): Promise<void>;
  /** As `sync`, with calculation held back until then: for batches that write. */
  syncWrites(): Promise<void>;
  /** Round trips so far. */
  readonly syncs: number;
}

/** How long a request may stay without an answer, in milliseconds. */
const answerLimit = 60_000;
/** How long an answer that is under way is waited for after the user cancelled. */
const cancelLimit = 3_000;

export interface RunLimits {
  signal?: AbortSignal;
  /** Milliseconds that a request may stay without an answer. */
  answer?: number;
}

/**
 * Runs `work` in one `Excel.run` that waits while a cell is being edited. Rejects with `Problem` and nothing else: with
 * `host-silent` when a request stays without an answer, with `cancelled` when the user does not want to wait for it.
 */
export async function inExcel<T>(work: (batch: Batch) => Promise<T>, limits: RunLimits = {}): Promise<T> {
  const watch = new AnswerWatch(limits);
  try {
    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (supports('1.20')) options.mergeUndoGroup = true;
    const run = Excel.run(options, (context) => work(batchOf(context, watch)));
    return await Promise.race([run, watch.silence]);
  } catch (error) {
    throw toProblem(error);
  } finally {
    watch.end();
  }
}

/** Rejects when a request stays without an answer. */
class AnswerWatch {
  readonly silence: Promise<never>;
  private giveUp: (problem: Problem) => void = () => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWaiting = false;

  constructor(private readonly limits: RunLimits) {
    this.silence = new Promise((_, reject) => (this.giveUp = reject));
    // Nobody may be listening any more when it comes.
    this.silence.catch(() => undefined);
    limits.signal?.addEventListener('abort', this.cancel);
  }

  async over<T>(request: Promise<T>): Promise<T> {
    this.isWaiting = true;
    this.start(this.limits.answer ?? answerLimit, 'host-silent');
    if (this.limits.signal?.aborted) this.cancel();
    try {
      return await Promise.race([request, this.silence]);
    } finally {
      this.isWaiting = false;
      clearTimeout(this.timer);
    }
  }

  end(): void {
    clearTimeout(this.timer);
    this.limits.signal?.removeEventListener('abort', this.cancel);
  }

  private readonly cancel = (): void => {
    if (this.isWaiting) this.start(cancelLimit, 'cancelled');
  };

  private start(milliseconds: number, code: 'host-silent' | 'cancelled'): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.giveUp(new Problem(code)), milliseconds);
  }
}

function batchOf(context: Excel.RequestContext, watch: AnswerWatch): Batch {
  let syncs = 0;
  const sync = async () => {
    syncs += 1;
    await watch.over(context.sync());
  };
  return {
    context,
    workbook: context.workbook,
    sync,
    syncWrites: async () => {
      context.application.suspendApiCalculationUntilNextSync();
      await sync();
    },
    get syncs() {
      return syncs;
    },
  };
}

/** Whether this Excel has a requirement set newer than the floor, ExcelApi 1.9. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Lets the pane draw and hear clicks before work goes on that an answer brought. */
export async function givePaneATurn(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve));
}

/** Throws `Problem('cancelled')` if the user cancelled. */
export function stopIfCancelled(signal?: AbortSignal): void {
  if (signal?.aborted) throw new Problem('cancelled');
}
