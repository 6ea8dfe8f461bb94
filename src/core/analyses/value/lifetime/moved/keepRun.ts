import { customerEquity } from '../../../../orders/customerEquity';
import { dayText } from '../../../../orders/timeUnit';
import type { LifetimeDetail } from '../detail';
import type { LifetimeOptions } from '../options';
import type { KeptRun, Since } from './options';

/** What the next run needs to know of this one; `null` without a log. */
export function keptRun(detail: LifetimeDetail): Omit<KeptRun, 'options'> | null {
  const value = customerEquity(detail);
  if (detail.historyEnd === null) return null;
  return { day: dayText(detail.historyEnd), fit: detail.valuedWith, ...(value === null ? {} : { value }) };
}

/** The options for the next run: it says why the value moved since this one, and what this one said if nothing did. */
export function withKeptRun(options: LifetimeOptions, detail: LifetimeDetail): LifetimeOptions {
  const kept = keptRun(detail);
  if (!kept) return options;
  const { since: old, ...own } = options;
  const { before: earlier, ...last } = old ?? {};
  const before = detail.moved?.since === 'before' ? earlier : old && (last as KeptRun);
  const since: Since = { ...kept, options: own, ...(before ? { before } : {}) };
  return { ...options, since };
}
