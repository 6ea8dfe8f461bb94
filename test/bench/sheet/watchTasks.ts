import type { Frame } from 'playwright-core';

/** A task that held a thread for longer than 50 ms. */
export interface LongTask {
  /** Milliseconds since 1970. */
  start: number;
  ms: number;
}

declare const window: { longTasks?: LongTask[] };

/** Begins to note the long tasks of a frame's own thread; those of other frames in the same process are left out. */
export async function watchTasks(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries())
        if (name === 'self') window.longTasks?.push({ start: performance.timeOrigin + startTime, ms: duration });
    }).observe({ type: 'longtask' });
  });
}

/** The tasks since the watch began, or the last call. */
export async function takeTasks(frame: Frame): Promise<LongTask[]> {
  return await frame.evaluate(() => {
    const found = window.longTasks ?? [];
    window.longTasks = [];
    return found;
  });
}
