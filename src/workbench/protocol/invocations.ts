import type { ErrorName } from '../workbook/errorNames';

/** Errors of custom functions, by the number that Office.js sends for them; any other number is `#VALUE!`. */
const ERROR_NAMES: Record<number, ErrorName> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** A custom function that failed: `message` is the error's name, `detail` what the function said about it. */
export class FunctionError extends Error {
  constructor(
    errorName: ErrorName,
    readonly detail: string,
  ) {
    super(errorName);
    this.name = 'FunctionError';
  }
}

const CATEGORY_CUSTOM_FUNCTION = 1;
const TYPE_INVOKE = 1000;
const TYPE_CANCEL = 1001;
const FLAG_CANCELABLE = 1;
const FLAG_ALLOWS_ERRORS = 4;
/** Calls told in one message: Office.js runs through a message without a pause. */
const CALLS_PER_MESSAGE = 500;

export interface Invocation {
  name: string;
  args: unknown[];
  address: string;
  cancelable?: boolean;
  /** Errors among the arguments, given as `{ type: 'CustomFunctionError', code }`, reach the function. */
  allowErrors?: boolean;
}

export interface OpenInvocation {
  /** Rejects with `FunctionError`. */
  result: Promise<unknown>;
  cancel(): void;
}

/** Calls of custom functions that are under way, by invocation id. */
export class Invocations {
  private readonly open = new Map<number, { resolve(value: unknown): void; reject(error: FunctionError): void }>();
  private count = 0;

  constructor(private readonly send: (entries: unknown[][]) => void) {}

  /** Starts calls together, in as few messages as will do, with a pause between two messages. */
  call(invocations: readonly Invocation[]): OpenInvocation[] {
    const first = this.count + 1;
    this.count += invocations.length;
    const opened = invocations.map((_, at) => {
      const id = first + at;
      const result = new Promise<unknown>((resolve, reject) => this.open.set(id, { resolve, reject }));
      return { result, cancel: () => this.cancel(id) };
    });
    this.tell(invocations, first, 0);
    return opened;
  }

  private tell(invocations: readonly Invocation[], first: number, from: number): void {
    const entries = invocations.slice(from, from + CALLS_PER_MESSAGE).flatMap((invocation, at) => {
      const id = first + from + at;
      // Cancelled before it was told.
      return this.open.has(id) ? [entry(TYPE_INVOKE, message(id, invocation))] : [];
    });
    if (entries.length > 0) this.send(entries);
    const next = from + CALLS_PER_MESSAGE;
    if (next < invocations.length) setTimeout(() => this.tell(invocations, first, next));
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

  private cancel(id: number): void {
    const call = this.open.get(id);
    if (!call) return;
    this.open.delete(id);
    this.send([entry(TYPE_CANCEL, { invocationId: id })]);
    call.reject(new FunctionError('#N/A', 'cancelled'));
  }
}

function message(id: number, { name, args, address, cancelable = false, allowErrors = false }: Invocation): unknown[] {
  const flags = (cancelable ? FLAG_CANCELABLE : 0) + (allowErrors ? FLAG_ALLOWS_ERRORS : 0);
  return [id, name, args, address, flags];
}

function entry(type: number, message: unknown): unknown[] {
  return [CATEGORY_CUSTOM_FUNCTION, type, '', JSON.stringify(message), 0, false];
}
