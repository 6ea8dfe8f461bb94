import { useEffect, useMemo, useState } from 'react';
import type { CustomerStanding } from '../../core/analyses/classify/pyramid/standing';
import type { LivePyramid } from './usePyramid';

/**
 * Where a customer stands. Of a long list the engine is asked: until it answers, what it said of the customer before;
 * `undefined` before the first answer. What the engine cannot do is thrown at the next drawing.
 *
 * @param row 0-based row of the list
 */
export function useStanding(live: LivePyramid, row: number): CustomerStanding | undefined {
  const { found, abort } = useMemo(() => {
    const controller = new AbortController();
    return { found: live.standing(row, controller.signal), abort: controller };
  }, [live, row]);
  const [asked, setAsked] = useState<{ live?: LivePyramid; standing?: CustomerStanding; error?: unknown }>({});
  useEffect(() => {
    if (!(found instanceof Promise)) return undefined;
    found.then(
      (standing) => setAsked({ live, standing }),
      (error: unknown) => {
        if (!abort.signal.aborted) setAsked({ live, error });
      },
    );
    return () => abort.abort();
  }, [live, found, abort]);
  if (!(found instanceof Promise)) return found;
  if (asked.error !== undefined && asked.live === live) throw asked.error;
  return asked.standing?.row === row ? asked.standing : undefined;
}
