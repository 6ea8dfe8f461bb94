import { callWorksheetFunction, longFunctions } from './catalogue';
import type { LongCall } from './longCalls';
import { excelError, excelResult, type Say } from './problems';

/** What the functions are given by the entry file. */
export interface Surroundings {
  say: Say;
  callAside(name: string, args: unknown[]): LongCall;
  soon<Result>(work: () => Result): Promise<Result>;
}

/** How Excel tells about a call, in the last argument. */
interface Call {
  isInValuePreview?: string | boolean;
  onCanceled?: () => void;
}

/**
 * A worksheet function as Excel calls it: its arguments, then the invocation. What goes wrong becomes an error of Excel
 * with the reason in words. Long functions are computed aside, and not at all for a preview of the formula.
 */
export function excelFunction(
  name: string,
  { say, callAside, soon }: Surroundings,
): (...args: unknown[]) => Promise<unknown> {
  const isLong = longFunctions.has(name);
  return async (...all) => {
    const call = (all[all.length - 1] ?? {}) as Call;
    const args = all.slice(0, -1);
    try {
      if (!isLong) return await soon(() => excelResult(callWorksheetFunction(name, args), say));
      if (call.isInValuePreview) {
        return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, say({ key: 'functions.inPreview' }));
      }
      const aside = callAside(name, args);
      call.onCanceled = () => aside.cancel();
      return excelResult(await aside.result, say);
    } catch (error) {
      throw excelError(error, say);
    }
  };
}
