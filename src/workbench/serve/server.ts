import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { TRUST_PROMPT_PATH, trustPromptPage, trustPromptScript } from '../protocol/frameHost';
import { guardRequest } from './requestGuard';

/** The add-in loads Office.js from here; the workbench answers with the same library from node_modules. */
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Record<string, string> = {
  '.wasm': 'application/wasm',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface ServedFolders {
  /** The built add-in, at `/`. */
  addIn: string;
  /** The built page, at `/workbench/`. */
  page: string;
  /** The unmodified Office.js package's `dist`, at `/office-js/`. */
  officeJs: string;
}

/** Serves the page and the add-in on this machine only. No other address is ever asked for anything. */
export function createWorkbenchServer(folders: ServedFolders): Server {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
    const asked = guardRequest(request.method, request.url, request.headers);
    if ('status' in asked) refuse(response, asked.status);
    else serve(asked.path, folders, response);
  });
  // Nothing that is served takes long to ask for.
  server.headersTimeout = 10_000;
  server.requestTimeout = 10_000;
  server.on('clientError', (_, socket) => socket.destroy());
  return server;
}

function serve(url: string, folders: ServedFolders, response: ServerResponse): void {
  if (url === '/') {
    response.writeHead(302, { location: '/workbench/' }).end();
    return;
  }
  if (url.toLowerCase() === `/office-js/${TRUST_PROMPT_PATH}`.toLowerCase()) {
    const headers = { 'content-type': types['.html'], 'content-security-policy': trustPolicy };
    response.writeHead(200, headers).end(trustPromptPage);
    return;
  }
  const [root, rest] = route(url, folders);
  const file = path.join(root, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest);
  const isServed = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
  if (!isServed) refuse(response, 404);
  else if (root === folders.page) send(file, response, pagePolicy);
  else send(file, response, path.extname(file) === '.js' ? workerPolicy : framePolicy);
}

/** What the browser may do with anything from here: take it as what it is, for pages from here. */
const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
};
/**
 * The pane and the help have their own policy in their pages; who may frame them can only a header say. The page frames the
 * pane under this machine's other name.
 */
const framePolicy = "frame-ancestors 'self' http://localhost:*";
/**
 * A worker keeps the policy that its script comes with, and no page's: what is read from files is compiled from here, and goes
 * nowhere.
 */
const workerPolicy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${framePolicy}`;
const trustPolicy = `default-src 'none'; script-src 'sha256-${createHash('sha256').update(trustPromptScript).digest('base64')}'; ${framePolicy}`;
/** The workbench's page: its grid sets styles by script and draws pictures of its own. */
const pagePolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self' data:; connect-src 'self' blob:; worker-src 'self' blob:; frame-src 'self' http://127.0.0.1:*; object-src 'none'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(String(status));
}

function route(url: string, folders: ServedFolders): [root: string, rest: string] {
  for (const [prefix, root] of [
    ['/workbench/', folders.page],
    ['/office-js/', folders.officeJs],
  ]) {
    if (url.startsWith(prefix)) return [root, url.slice(prefix.length)];
  }
  return [folders.addIn, url.slice(1)];
}

function send(file: string, response: ServerResponse, policy: string): void {
  const headers = {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    'content-security-policy': policy,
  };
  if (path.extname(file) === '.html') {
    response.writeHead(200, headers).end(readFileSync(file, 'utf8').replaceAll(officeCdn, '/office-js/'));
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Listens on the first free port from `port` on; resolves with the address to open. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate: number): void => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < port + 20) tryPort(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        const address = server.address();
        resolve(`http://localhost:${address !== null && typeof address === 'object' ? address.port : candidate}`);
      });
    };
    tryPort(port);
  });
}
