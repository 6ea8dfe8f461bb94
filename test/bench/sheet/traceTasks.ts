import type { CDPSession, Frame } from 'playwright-core';

/** A task of a thread. */
export interface TracedTask {
  /** Milliseconds on the browser's clock, which is that of its profiles. */
  start: number;
  /** Milliseconds by the clock. */
  ms: number;
  /** Milliseconds that the thread computed: what other processes took of the machine is not among them. */
  cpu: number;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: its start and what it took by the clock, and of the thread. */
  ts: number;
  dur?: number;
  tdur?: number;
}

const taskName = 'ThreadControllerImpl::RunTask';

/**
 * Begins to trace the tasks of frames' main threads.
 *
 * @param session of the browser
 * @returns what ends it: tasks by the frames' names
 */
export async function traceTasks<Name extends string>(
  session: CDPSession,
  frames: Readonly<Record<Name, Frame>>,
): Promise<() => Promise<Record<Name, TracedTask[]>>> {
  const names = Object.keys(frames) as Name[];
  const tasks: TraceEvent[] = [];
  /** A frame's thread is known by the mark that it sets. */
  const threads = new Map<string, string>();
  const take = ({ value }: { value: object[] }): void => {
    for (const event of value as TraceEvent[]) {
      if (event.name === taskName) tasks.push(event);
      else if (event.name.startsWith('bench-')) threads.set(event.name, threadOf(event));
    }
  };
  session.on('Tracing.dataCollected', take);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  for (const name of names) await frames[name].evaluate((mark) => void performance.mark(mark), `bench-${name}`);
  return async () => {
    const complete = new Promise((resolve) => void session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', take);
    const of = (name: Name): TracedTask[] =>
      tasks
        .filter((task) => threadOf(task) === threads.get(`bench-${name}`))
        .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1000, ms: dur / 1000, cpu: tdur / 1000 }));
    return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, TracedTask[]>;
  };
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
