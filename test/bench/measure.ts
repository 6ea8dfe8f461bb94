/** One line of a bench: what was measured, in ms, and its ratio to what the subject compares with. */
export interface Step {
  name: string;
  ms: number;
  /** How many times what it is compared with; left out where there is nothing to compare with. */
  ratio?: number;
  /** What is wanted, in words: `≤ 4 ×`. */
  wanted?: string;
}

export interface Subject {
  title: string;
  steps: Step[];
  /** What a reader of the JSON also needs: sizes, parameters, checks. */
  facts: Record<string, unknown>;
}

/** What a work takes, in ms. */
export interface Cost {
  /** By the clock. */
  ms: number;
  /** Of processors, all threads of the process together: what else the machine does is not among it. */
  cpuMs: number;
}

/** Median duration of `runs` runs in ms, after one that warms up. */
export function measure(work: () => unknown, runs = 5): number {
  return measureCost(work, runs).ms;
}

/** Medians of `runs` runs, after one that warms up. */
export function measureCost(work: () => unknown, runs = 5): Cost {
  work();
  const costs = Array.from({ length: runs }, (): Cost => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    work();
    const { user, system } = process.cpuUsage(used);
    return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
  });
  const median = (of: keyof Cost): number => costs.map((cost) => cost[of]).sort((a, b) => a - b)[Math.floor(runs / 2)];
  return { ms: median('ms'), cpuMs: median('cpuMs') };
}

/** A table for people, then one line of JSON. */
export function print({ title, steps, facts }: Subject): void {
  const width = Math.max(...steps.map(({ name }) => name.length));
  process.stdout.write(`${title}\n`);
  for (const { name, ms, ratio, wanted } of steps) {
    const times = ratio === undefined ? '' : `${ratio.toFixed(1)} ×`;
    const line = `${name.padEnd(width)} ${ms.toFixed(1).padStart(9)} ms ${times.padStart(10)}  ${wanted ?? ''}`;
    process.stdout.write(`${line.trimEnd()}\n`);
  }
  process.stdout.write(`${JSON.stringify({ title, steps, ...facts })}\n`);
}
