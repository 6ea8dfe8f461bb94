/** How long the page's thread is kept busy without a pause, in milliseconds: a click then waits no longer. */
const slice = 12;

/** What is needed of the page. */
export interface Page {
  /** Milliseconds of a steady clock. */
  clock(): number;
  /** Calls after the page has had its turn. */
  later(work: () => void): void;
}

/**
 * Calls of one tick are gathered and computed together, in slices short enough that the page stays responsive however many
 * cells there are.
 */
export function createShortCalls({ clock, later }: Page): <Result>(work: () => Result) => Promise<Result> {
  let queue: (() => void)[] = [];
  let isPlanned = false;

  const run = (): void => {
    const end = clock() + slice;
    let done = 0;
    while (done < queue.length && (done === 0 || clock() < end)) queue[done++]();
    queue = done === queue.length ? [] : queue.slice(done);
    isPlanned = queue.length > 0;
    if (isPlanned) later(run);
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
