import { callWorksheetFunction, longFunctions } from './catalogue';
import type { LongCall } from './longCalls';
import { excelError, excelResult, hasErrors, type Say } from './problems';

/** What the functions are given by the entry file. */
export interface Surroundings {
  /** The words, which are loaded when there is something to say. */
  speak(): Promise<Say>;
  callAside(name: string, args: unknown[]): LongCall;
  soon<Result>(work: () => Result): Promise<Result>;
}

/** Ranges with more cells than this are computed aside too: a click in the pane then waits for none of them. */
const mostCellsInPage = 20_000;

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
  { speak, callAside, soon }: Surroundings,
): (...args: unknown[]) => Promise<unknown> {
  return async (...all) => {
    const call = (all[all.length - 1] ?? {}) as Call;
    const args = all.slice(0, -1);
    const isLong = longFunctions.has(name);
    const told = (result: unknown): unknown =>
      hasErrors(result) ? speak().then((say) => excelResult(result, say)) : result;
    try {
      if (!isLong && cellCount(args) <= mostCellsInPage)
        return told(await soon(() => callWorksheetFunction(name, args)));
      if (isLong && call.isInValuePreview) {
        const say = await speak();
        return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, say({ key: 'functions.inPreview' }));
      }
      const aside = callAside(name, args);
      call.onCanceled = () => aside.cancel();
      return told(await aside.result);
    } catch (error) {
      throw excelError(error, await speak());
    }
  };
}

function cellCount(args: readonly unknown[]): number {
  return args.reduce<number>((sum, argument) => {
    const isRange = Array.isArray(argument) && Array.isArray(argument[0]);
    return isRange ? sum + argument.length * argument[0].length : sum;
  }, 0);
}
