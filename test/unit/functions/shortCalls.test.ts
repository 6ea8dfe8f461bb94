import { createShortCalls, type Page } from '../../../src/functions/shortCalls';

/** A page whose clock stands still but for what is computed and waited, both in ms. */
function createPage(): Page & { run(): void; now(): number; turns: number[] } {
  let now = 0;
  const planned: { at: number; work: () => void }[] = [];
  const turns: number[] = [];
  const plan = (at: number, work: () => void): void => void planned.push({ at, work });
  return {
    clock: () => (now += 0.001),
    later: (work) => plan(now, work),
    wait: (work, milliseconds) => plan(now + milliseconds, work),
    now: () => now,
    turns,
    run() {
      // more is planned meanwhile; taking from the front would move all that wait
      for (let i = 0; i < planned.length; i++) {
        now = Math.max(now, planned[i].at);
        const start = now;
        planned[i].work();
        turns.push(now - start);
      }
    },
  };
}

async function compute(count: number, cost: number) {
  const page = createPage();
  const soon = createShortCalls(page);
  const finished: number[] = [];
  const work = (i: number) => (): number => {
    for (const end = page.now() + cost; page.now() < end;) page.clock();
    finished.push(page.now());
    return i;
  };
  const results = Array.from({ length: count }, (_, i) => soon(work(i)));
  page.run();
  return { page, finished, results: await Promise.all(results) };
}

describe('many cells that each call a function', () => {
  it('a few thousand are computed without waiting', async () => {
    const { page, results } = await compute(4_000, 0.002);
    expect(results).toEqual(Array.from({ length: 4_000 }, (_, i) => i));
    // 4,000 · .002 ms, and .001 ms for each of two looks at the clock.
    expect(page.now()).toBeLessThanOrEqual(4_000 * 0.004 + 0.01);
  });

  it('100,000 come in an even flow, so that Office.js hands over no more than 11,500 at once', async () => {
    const { finished } = await compute(100_000, 0.002);
    expect(finished).toHaveLength(100_000);
    // Every half second: what was saved, 4,000, and 500 · 15.
    let first = 0;
    let most = 0;
    finished.forEach((time, i) => {
      while (finished[first] < time - 500) first++;
      most = Math.max(most, i - first + 1);
    });
    expect(most).toBeLessThanOrEqual(11_500);
    expect(most).toBeGreaterThan(7_000);
  });

  it('slow ones leave the page a turn every 12 ms or after one call', async () => {
    const { page, results } = await compute(200, 5);
    expect(results).toHaveLength(200);
    expect(Math.max(...page.turns)).toBeLessThan(12 + 5.01);
  });

  it('one that throws fails alone', async () => {
    const page = createPage();
    const soon = createShortCalls(page);
    const [bad, good] = [
      soon(() => {
        throw new Error('bad');
      }),
      soon(() => 1),
    ];
    page.run();
    await expect(bad).rejects.toThrow('bad');
    expect(await good).toBe(1);
  });
});
