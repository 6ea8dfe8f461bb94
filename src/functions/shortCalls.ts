/** How long the page's thread is kept busy without a pause, in milliseconds: a click then waits no longer. */
const slice = 12;
/**
 * Office.js hands over all results of about half a second at once, which takes it 3 µs or so for each, without a pause: at
 * this rate, in calls per millisecond, it takes 25 ms, and stays below 50 where Excel is slow to take them. What was not
 * used is kept, up to `mostSaved` calls.
 */
const rate = 15;
const mostSaved = 4_000;

/** What is needed of the page. */
export interface Page {
  /** Milliseconds of a steady clock. */
  clock(): number;
  /** Calls after the page has had its turn. */
  later(work: () => void): void;
  /** Calls after so many milliseconds. */
  wait(work: () => void, milliseconds: number): void;
}

/**
 * Calls of one tick are gathered and computed together, in slices short enough that the page stays responsive however many
 * cells there are.
 */
export function createShortCalls({ clock, later, wait }: Page): <Result>(work: () => Result) => Promise<Result> {
  let queue: (() => void)[] = [];
  let done = 0;
  let isPlanned = false;
  let saved = mostSaved;
  let counted = clock();

  const run = (): void => {
    const start = clock();
    saved = Math.min(mostSaved, saved + (start - counted) * rate);
    counted = start;
    const end = Math.min(queue.length, done + Math.floor(saved));
    const first = done;
    while (done < end && (done === first || clock() < start + slice)) queue[done++]();
    saved -= done - first;
    isPlanned = done < queue.length;
    if (!isPlanned) [queue, done] = [[], 0];
    else if (saved >= 1) later(run);
    else wait(run, slice);
  };

  return <Result>(work: () => Result) =>
    new Promise<Result>((resolve, reject) => {
      queue.push(() => {
        try {
          resolve(work());
        } catch (error) {
          reject(error);
        }
      });
      if (isPlanned) return;
      isPlanned = true;
      later(run);
    });
}
