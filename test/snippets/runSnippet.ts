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
  const run = new Function('$', 'document', 'console', 'OfficeHelpers', snippet.code) as (
    ...globals: unknown[]
  ) => Record<string, () => unknown>;
  const functions = run(page, page, console, page);
  const ran: Ran[] = [];
  for (const name of snippet.functions) {
    errors.length = 0;
    const thrown = await attempt(functions[name]);
    ran.push({ snippet: snippet.name, name, ...judge(thrown ?? errors.find((error) => error instanceof Error)) });
  }
  return ran;
}

async function attempt(work: () => unknown): Promise<unknown> {
  try {
    await work();
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
