import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DOMWindow } from 'jsdom';
import type { WorkbookApi } from '../workbook/api';
import { createSession, type Session, type SessionOptions } from './session';

const ADDIN_URL = 'https://localhost:3000/addin.html';
export const HOST_ORIGIN = 'https://localhost:3001';
const LIBRARY_URL = 'https://localhost:3000/office-js/';
/** Host Excel, platform web; the last field is 1 (shared runtime) + 2 (custom functions). */
const HOST_INFO = 'Excel$Web$16.00$en-US$workbench$$$3';
const START_LIMIT = 20_000;
/** Taken from Node, so that arrays, promises and errors of the library are those of the code that calls it. */
const SHARED_INTRINSICS = ['JSON', 'Promise', 'Error', 'TypeError', 'RangeError', 'Date'] as const;

const packages = createRequire(__filename);

/** jsdom, loaded by Node itself also under jest: its registry cannot load the ES modules that jsdom is made of. */
function loadJsdom(): typeof import('jsdom') {
  const file = packages.resolve('jsdom');
  return new Module(file).require(file) as typeof import('jsdom');
}

/** The globals of the library that an add-in's code names. */
interface OfficeGlobals {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: unknown;
  CustomFunctions: unknown;
}
const GLOBAL_NAMES = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'] as const;

/** The add-in's side of a conversation: a window of jsdom with the unmodified Office.js of @microsoft/office-js. */
export interface AddinWindow {
  window: DOMWindow;
  /** Takes a message of the host: an event of its own turn in the window, as `postMessage` would give. */
  deliver(message: string): void;
  /** Resolves once the host has answered and the library stands. */
  ready: Promise<Pick<OfficeGlobals, 'Office' | 'Excel'>>;
  /** Takes `Office`, `Excel` and their kin off the global object again. */
  close(): void;
}

/**
 * Opens an add-in's window and puts `Office`, `Excel`, `OfficeExtension` and `CustomFunctions` on the global object.
 *
 * @param send takes the add-in's messages to its host, a session with {@link HOST_ORIGIN} as its origin
 */
export function openAddinWindow(send: (message: unknown) => void): AddinWindow {
  const { JSDOM, VirtualConsole } = loadJsdom();
  const { window } = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: `${ADDIN_URL}?_host_Info=${HOST_INFO}`,
    runScripts: 'dangerously',
    virtualConsole: new VirtualConsole(),
    resources: { interceptors: [libraryFiles()] },
    beforeParse: prepareWindow,
  });
  Object.defineProperty(window, 'parent', { value: { postMessage: send } });
  let restore = (): void => undefined;
  const start = async (): Promise<OfficeGlobals> => {
    const globals = await loadLibrary(window);
    restore = putOnGlobal(globals);
    await globals.Office.onReady();
    return globals;
  };
  return {
    window,
    deliver: (message) => deliver(window, message),
    ready: start(),
    close: () => {
      restore();
      window.close();
    },
  };
}

export interface OfficeInNode {
  Office: typeof Office;
  Excel: typeof Excel;
  session: Session;
  window: DOMWindow;
  /** Ends the session and takes `Office`, `Excel` and their kin off the global object again. */
  close(): void;
}

/** Starts an add-in's window with a session on the workbook as its host, both in this thread. */
export async function startOfficeInNode(
  workbook: WorkbookApi,
  options: Partial<Omit<SessionOptions, 'post' | 'origin'>> = {},
): Promise<OfficeInNode> {
  const addin = openAddinWindow((message) => setImmediate(() => session.receive(message)));
  const session = createSession(workbook, {
    ...options,
    origin: HOST_ORIGIN,
    post: (message) => addin.deliver(message),
  });
  const { Office, Excel } = await addin.ready;
  return {
    ...{ Office, Excel, session, window: addin.window },
    close: () => {
      session.dispose();
      addin.close();
    },
  };
}

function prepareWindow(window: DOMWindow): void {
  window.name = JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: HOST_INFO,
    xdmInfo: `conversation1|app1|${HOST_ORIGIN}`,
    serializerVersion: 1,
  });
  Object.defineProperty(window.document, 'domain', { value: 'localhost' });
  for (const name of SHARED_INTRINSICS)
    Object.defineProperty(window, name, { value: globalThis[name], writable: true });
}

/** Answers requests for the library's files from the installed package, and nothing else. */
function libraryFiles(): ReturnType<typeof import('jsdom').requestInterceptor> {
  const { requestInterceptor } = loadJsdom();
  const folder = join(dirname(packages.resolve('@microsoft/office-js/package.json')), 'dist');
  return requestInterceptor((request) => {
    if (!request.url.startsWith(LIBRARY_URL)) return new Response('', { status: 404 });
    const file = decodeURIComponent(new URL(request.url).pathname.slice('/office-js/'.length));
    const headers = { 'Content-Type': 'application/javascript' };
    return new Response(readFileSync(join(folder, file)), { headers });
  });
}

function loadLibrary(window: DOMWindow): Promise<OfficeGlobals> {
  const script = window.document.createElement('script');
  script.src = `${LIBRARY_URL}office.js`;
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('Office.js did not start in time.')), START_LIMIT);
    const globals = window as unknown as OfficeGlobals;
    script.onerror = () => reject(new Error('Office.js did not load.'));
    script.onload = () => {
      void globals.Office.onReady(() => {
        clearTimeout(late);
        resolve(globals);
      });
    };
    window.document.head.appendChild(script);
  });
}

/** A message from the host arrives in the window as an event of its own turn, as `postMessage` would. */
function deliver(window: DOMWindow, message: string): void {
  setImmediate(() => {
    if (window.document === undefined) return;
    window.dispatchEvent(new window.MessageEvent('message', { data: message, origin: HOST_ORIGIN }));
  });
}

function putOnGlobal(globals: OfficeGlobals): () => void {
  const before = GLOBAL_NAMES.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of GLOBAL_NAMES)
    Object.defineProperty(globalThis, name, { value: globals[name], configurable: true, writable: true });
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}
