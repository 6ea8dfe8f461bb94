import type { WorkbookApi } from '../../src/workbench/workbook/api';
import { createWorkbook } from '../../src/workbench/workbook/Workbook';
import type { Snippet } from './readSnippet';

/** How a function of a snippet ended on this host. */
export interface Ran {
  snippet: string;
  name: string;
  outcome: 'runs' | 'unsupported' | 'fails';
  /** The member that is not there, or what went wrong. */
  detail: string;
}

const unsupportedCodes = ['ApiNotFound', 'NotImplemented', 'UnsupportedOperation'];

/** A page that takes everything and holds nothing: what snippets do with jQuery and the document. */
function emptyPage(): unknown {
  const page: unknown = new Proxy(() => undefined, {
    get: (_, name) => (name === 'then' ? undefined : name === Symbol.toPrimitive ? () => '' : page),
    set: () => true,
    apply: () => page,
  });
  return page;
}

/**
 * Runs every function of a snippet, one after the other on one workbook, `setup` first.
 *
 * @param open puts a workbook before Office.js
 */
export async function runSnippet(snippet: Snippet, open: (workbook: WorkbookApi) => void): Promise<Ran[]> {
  open(createWorkbook());
  const errors: unknown[] = [];
  const console = { log: () => undefined, error: (error: unknown) => errors.push(error), table: () => undefined };
  const page = emptyPage();
  let functions: Record<string, () => unknown>;
  try {
    const run = new Function('$', 'document', 'console', 'OfficeHelpers', snippet.code) as (
      ...globals: unknown[]
    ) => Record<string, () => unknown>;
    functions = run(page, page, console, page);
  } catch (error) {
    return snippet.functions.map((name) => ({ snippet: snippet.name, name, ...judge(error) }));
  }
  const ran: Ran[] = [];
  const unawaited = (error: unknown): void => void errors.push(error);
  process.on('unhandledRejection', unawaited);
  for (const name of snippet.functions) {
    errors.length = 0;
    const thrown = await attempt(functions[name]);
    // what a snippet starts and does not wait for is its work as well
    await quiet();
    ran.push({ snippet: snippet.name, name, ...judge(thrown ?? errors.find((error) => error instanceof Error)) });
  }
  process.off('unhandledRejection', unawaited);
  return ran;
}

/** Lets what was started get its answers: they come in turns of the event loop, none of which waits for a clock. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Longest wait for a function: published ones end at once, or wait for what no test does. */
const limit = 10_000;

async function attempt(work: () => unknown): Promise<unknown> {
  try {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no end after ${limit / 1000} s`)), limit);
    });
    await Promise.race([work(), late]).finally(() => clearTimeout(timer));
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  }
}

function judge(error: unknown): Pick<Ran, 'outcome' | 'detail'> {
  if (error === undefined) return { outcome: 'runs', detail: '' };
  const { code, message, debugInfo } = error as Partial<OfficeExtension.Error>;
  const said = `${code ?? 'error'}: ${message ?? String(error)} ${debugInfo?.errorLocation ?? ''}`.trim();
  const named = /\(([^()]+)\)$/.exec(message ?? '')?.[1] ?? debugInfo?.errorLocation ?? said;
  return unsupportedCodes.includes(code ?? '')
    ? { outcome: 'unsupported', detail: named }
    : { outcome: 'fails', detail: said };
}
