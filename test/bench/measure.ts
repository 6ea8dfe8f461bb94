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

/** Median duration of `runs` runs in ms, after one that warms up. */
export function measure(work: () => unknown, runs = 5): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
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
