import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookApi } from '../../src/workbench/workbook/api';
import { createNodeCalculator } from '../../src/workbench/formulas/nodeCalculator';
import { createWorkbook } from '../../src/workbench/workbook/Workbook';
import { emptyPage } from './emptyPage';
import type { Snippet } from './readSnippet';

/**
 * How a function of a snippet ended. `elsewhere`: it needs what is not the host's, a browser, a library, or members that the
 * Office.js installed here does not have.
 */
export interface Ran {
  snippet: string;
  name: string;
  outcome: 'runs' | 'unsupported' | 'elsewhere' | 'fails';
  /** The member that is not there, what is needed, or what went wrong. */
  detail: string;
}

type Judged = Pick<Ran, 'outcome' | 'detail'>;
type Functions = Record<string, () => unknown>;

const unsupportedCodes = ['ApiNotFound', 'NotImplemented', 'UnsupportedOperation'];

/**
 * Runs every function of a snippet on one workbook, `setup` first. A function that fails may need another's work, and its
 * button would be pressed after that one's: it is tried again once all ran, then on a new workbook after each of those
 * that do run, where formulas are calculated (to start the engine takes its time); only what fails everywhere has
 * failed. Where `setup` itself cannot run here, what stands on its work cannot either.
 *
 * @param open puts a workbook before Office.js
 */
export async function runSnippet(snippet: Snippet, open: (workbook: WorkbookApi) => void): Promise<Ran[]> {
  const errors: unknown[] = [];
  const unawaited = (error: unknown): void => void errors.push(error);
  const begin = (calculated: boolean): Functions => {
    const workbook = createWorkbook();
    if (calculated) workbook.calculator = createNodeCalculator(workbook);
    open(workbook);
    return load(snippet, errors);
  };
  const press = async (functions: Functions, name: string): Promise<Judged> => {
    errors.length = 0;
    const thrown = await attempt(functions[name]);
    // what a snippet starts and does not wait for is its work as well
    await quiet();
    return judge(thrown ?? errors.find((error) => error instanceof Error), snippet.code);
  };
  process.on('unhandledRejection', unawaited);
  try {
    let functions = begin(false);
    const ran = new Map<string, Judged>();
    for (const name of snippet.functions) ran.set(name, await press(functions, name));
    const failed = (): string[] => snippet.functions.filter((name) => ran.get(name)?.outcome === 'fails');
    for (const name of failed()) ran.set(name, better(ran.get(name), await press(functions, name)));
    for (const name of failed()) {
      functions = begin(true);
      for (const earlier of snippet.functions.filter((other) => ran.get(other)?.outcome === 'runs')) {
        await press(functions, earlier);
        const now = await press(functions, name);
        ran.set(name, better(ran.get(name), now));
        if (now.outcome !== 'fails') break;
      }
    }
    const prepared = ran.get('setup');
    const excused = prepared && prepared.outcome !== 'runs' && prepared.outcome !== 'fails' ? prepared : undefined;
    return [...ran].map(([name, judged]) => ({
      ...{ snippet: snippet.name, name },
      ...(judged.outcome === 'fails' && excused ? excused : judged),
    }));
  } catch (error) {
    return snippet.functions.map((name) => ({ snippet: snippet.name, name, ...judge(error, snippet.code) }));
  } finally {
    process.off('unhandledRejection', unawaited);
  }
}

/** What a later try ended with, unless it is another failure. */
function better(before: Judged | undefined, now: Judged): Judged {
  return now.outcome === 'fails' ? (before ?? now) : now;
}

function load(snippet: Snippet, errors: unknown[]): Functions {
  const console = { log: () => undefined, error: (error: unknown) => errors.push(error), table: () => undefined };
  const page = emptyPage();
  const run = new Function('$', 'document', 'console', 'OfficeHelpers', snippet.code) as (
    ...globals: unknown[]
  ) => Functions;
  return run(page, page, console, officeHelpers(page));
}

/** The library that early snippets report with; of what it does to a workbook nothing is here. */
function officeHelpers(page: unknown): unknown {
  return {
    UI: page,
    Utilities: page,
    get ExcelUtilities(): never {
      throw new ReferenceError('OfficeHelpers.ExcelUtilities is not defined');
    },
  };
}

/** Lets what was started get its answers: they come in turns of the event loop, none of which waits for a clock. */
async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Longest wait for a function: published ones end at once, or wait for what no test does. */
const limit = 10_000;

async function attempt(work: () => unknown): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end after ${limit / 1000} s`)), limit);
  });
  try {
    await Promise.race([Promise.resolve().then(work), late]);
    return undefined;
  } catch (error) {
    return error ?? new Error('nothing was thrown');
  } finally {
    clearTimeout(timer);
  }
}

function judge(error: unknown, code: string): Judged {
  if (error === undefined) return { outcome: 'runs', detail: '' };
  const needed = neededElsewhere(error, code);
  if (needed !== undefined) return { outcome: 'elsewhere', detail: needed };
  const { code: errorCode, message, debugInfo } = error as Partial<OfficeExtension.Error>;
  const said = `${errorCode ?? 'error'}: ${message ?? String(error)} ${debugInfo?.errorLocation ?? ''}`.trim();
  const named = /\(([^()]+)\)$/.exec(message ?? '')?.[1] ?? debugInfo?.errorLocation ?? said;
  return unsupportedCodes.includes(errorCode ?? '')
    ? { outcome: 'unsupported', detail: named }
    : { outcome: 'fails', detail: said };
}

let library: string | undefined;

/** True where the installed Office.js defines something of that name anywhere: then the host may have owed it. */
function isInLibrary(name: string): boolean {
  const folder = path.dirname(require.resolve('@microsoft/office-js/package.json'));
  library ??= readFileSync(path.join(folder, 'dist/excel-web-16.00.debug.js'), 'utf8').split('(function (Excel) {')[1];
  return new RegExp(`prototype(?:\\.|, ")${name}\\b|\\bvar ${name};`).test(library);
}

/**
 * What a function needs and neither it nor the host has: a global, sound code, a member that Office.js lacks. A method that
 * is none was never sent, as objects of Excel are Office.js's own; of a missing property the name before it tells.
 */
function neededElsewhere(error: unknown, code: string): string | undefined {
  if (error instanceof SyntaxError) return `code that can be read (${error.message})`;
  if (!(error instanceof Error)) return undefined;
  const { message } = error;
  if (/argument 'properties' doesn't work/.test(message)) return 'Office.js with all that set() is given';
  const [, absent] = /^([\w$.]+) is not defined$/.exec(message) ?? [];
  if (absent !== undefined) return absent;
  const [, called] = /\.([\w$]+) is not a function$/.exec(message) ?? [];
  if (called !== undefined) return `Office.js with ${called}`;
  const [, read] = /^Cannot read properties of undefined \(reading '([\w$]+)'\)$/.exec(message) ?? [];
  const isNoObject = message === 'Cannot convert undefined or null to object';
  if (read === undefined && !isNoObject) return undefined;
  return namesBefore(read, code)
    .filter((name) => !isInLibrary(name))
    .map((name) => `Office.js with ${name}`)[0];
}

/** Members that a member is read of, directly or by a variable that holds them; those passed to `Object.…` without one. */
function namesBefore(read: string | undefined, code: string): string[] {
  const used = read === undefined ? /Object\.\w+\(([\w.]+)/g : new RegExp(`([\\w.]+)\\s*\\.${read}\\b`, 'g');
  return [...code.matchAll(used)].flatMap(([, owner]) => {
    if (owner.includes('.')) return owner.split('.').slice(-1);
    const [, held] = new RegExp(`\\b${owner}\\s*=[^;]*\\.(\\w+);`).exec(code) ?? [];
    return held === undefined ? [] : [held];
  });
}
