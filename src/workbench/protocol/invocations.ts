/** Errors of custom functions, by the number that Office.js sends for them; any other number is `#VALUE!`. */
const ERROR_NAMES: Record<number, string> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
};

/** A custom function that failed: `message` is the error's name, `detail` what the function said about it. */
export class FunctionError extends Error {
  constructor(
    errorName: string,
    readonly detail: string,
  ) {
    super(errorName);
    this.name = 'FunctionError';
  }
}

const CATEGORY_CUSTOM_FUNCTION = 1;
const TYPE_INVOKE = 1000;

/** Calls of custom functions that are under way, by invocation id. */
export class Invocations {
  private readonly open = new Map<number, { resolve(value: unknown): void; reject(error: FunctionError): void }>();
  private count = 0;

  constructor(private readonly send: (entry: unknown[]) => void) {}

  call(name: string, args: unknown[], address: string): Promise<unknown> {
    this.count += 1;
    const id = this.count;
    return new Promise((resolve, reject) => {
      this.open.set(id, { resolve, reject });
      this.send([CATEGORY_CUSTOM_FUNCTION, TYPE_INVOKE, '', JSON.stringify([id, name, args, address, 0]), 0, false]);
    });
  }

  /** Takes `[[id, succeeded, value, …]]` or `[[id, false, message, error number, …]]`. */
  finish(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const result of results as unknown[]) {
      if (!Array.isArray(result)) continue;
      const [id, succeeded, value, code] = result as unknown[];
      const call = this.open.get(Number(id));
      this.open.delete(Number(id));
      if (succeeded === true) call?.resolve(value);
      else
        call?.reject(new FunctionError(ERROR_NAMES[Number(code)] ?? '#VALUE!', typeof value === 'string' ? value : ''));
    }
  }
}
