import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { TRUST_PROMPT_PATH, trustPromptPage } from '../protocol/frameHost';
import { framePolicy, pagePolicy, safeHeaders, trustPolicy, workerPolicy } from './policies';
import { guardRequest } from './requestGuard';

/** The add-in loads Office.js from here; the workbench answers with the same library from node_modules. */
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** The page's document names the pane's origin so. */
const paneOrigin = 'http://pane.invalid';

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

/** Names that change with what is in the file: the browser keeps it, and what it made of its scripts. */
const hashed = /\.[0-9a-f]{8}\.(?:js|css|wasm)$/;

export interface ServedFolders {
  /** The built add-in, at `/`. */
  addIn: string;
  /** The built page, at `/workbench/` of the page's port. */
  page: string;
  /** The unmodified Office.js package's `dist`, at `/office-js/` of the pane's port. */
  officeJs: string;
}

/** Where a checkout has them after a build. */
export function builtFolders(root: string): ServedFolders {
  return {
    addIn: path.join(root, 'dist'),
    page: path.join(root, '.workbench'),
    officeJs: path.join(root, 'node_modules/@microsoft/office-js/dist'),
  };
}

/** The page and the pane are two origins, as Excel and its add-ins are: each has a port of this machine. */
interface Ports {
  page: number;
  pane: number;
}

export interface ServedWorkbench {
  ports: Readonly<Ports>;
  /** Of the page's port. */
  address: string;
  close(): void;
}

/**
 * Serves the page and the add-in on this machine only, until it is closed. No other address is ever asked for anything.
 *
 * @param port the page's is the first that is free from here on, the pane's the next
 */
export async function serveWorkbench(folders: ServedFolders, port: number): Promise<ServedWorkbench> {
  const ports: Ports = { page: 0, pane: 0 };
  const servers = { page: createHalf('page', folders, ports), pane: createHalf('pane', folders, ports) };
  const close = (): void => {
    for (const server of Object.values(servers)) {
      server.closeAllConnections();
      server.close();
    }
  };
  ports.page = await listen(servers.page, port);
  ports.pane = await listen(servers.pane, ports.page + 1);
  return { ports, address: `http://localhost:${ports.page}`, close };
}

function createHalf(half: keyof Ports, folders: ServedFolders, ports: Ports): Server {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(safeHeaders)) response.setHeader(name, value);
    const asked = guardRequest(request.method, request.url, request.headers);
    if ('status' in asked) {
      refuse(response, asked.status);
      return;
    }
    // Under which of its names this machine was reached, it is for both: another name would be another site.
    const originOf = (port: number): string => `http://${asked.machine}:${port}`;
    const origins = { page: originOf(ports.page), pane: originOf(ports.pane) };
    serve(asked.path, { half, folders, origins, known: request.headers['if-none-match'] }, response);
  });
  // Nothing that is served takes long to ask for.
  server.headersTimeout = 10_000;
  server.requestTimeout = 10_000;
  server.on('clientError', (_, socket) => socket.destroy());
  return server;
}

/** What is served, and to whom. */
interface Half {
  half: keyof Ports;
  folders: ServedFolders;
  origins: Record<keyof Ports, string>;
  /** The state of the file that the browser has, as {@link stateOf} told it. */
  known: string | undefined;
}

function serve(url: string, { half, folders, origins, known }: Half, response: ServerResponse): void {
  if (half === 'page' && url === '/') {
    response.writeHead(302, { location: '/workbench/' }).end();
    return;
  }
  if (half === 'pane' && url.toLowerCase() === `/office-js/${TRUST_PROMPT_PATH}`.toLowerCase()) {
    const headers = { 'content-type': types['.html'], 'content-security-policy': trustPolicy(origins) };
    response.writeHead(200, headers).end(trustPromptPage);
    return;
  }
  const [prefix, own] = half === 'page' ? ['/workbench/', folders.page] : ['/office-js/', folders.officeJs];
  const [root, rest] = url.startsWith(prefix) ? [own, url.slice(prefix.length)] : [folders.addIn, url.slice(1)];
  const file = path.join(root, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest);
  const isServed = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
  if (!isServed) {
    refuse(response, 404);
    return;
  }
  const policy = root === folders.page ? pagePolicy : path.extname(file) === '.js' ? workerPolicy : framePolicy;
  const isPage = path.extname(file) === '.html';
  const state = isPage ? undefined : stateOf(file);
  const headers = {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': isPage ? 'no-store' : hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': policy(origins),
    ...(state === undefined ? {} : { etag: state }),
  };
  if (state !== undefined && state === known) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, headers);
  if (isPage) {
    const text = readFileSync(file, 'utf8').replaceAll(officeCdn, '/office-js/').replaceAll(paneOrigin, origins.pane);
    response.end(text);
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/** Changes when the file does. */
function stateOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' }).end(String(status));
}

/** Listens on the first free port from `port` on; resolves with it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const tryPort = (candidate: number): void => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < port + 20) tryPort(candidate + 1);
        else reject(error);
      });
      server.listen(candidate, '127.0.0.1', () => {
        server.removeAllListeners('error');
        // not the port asked for: who asked for a taken one hears of the next
        resolve((server.address() as AddressInfo).port);
      });
    };
    tryPort(port);
  });
}
