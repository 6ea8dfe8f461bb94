import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import path from 'node:path';
import { TRUST_PROMPT_PATH, trustPromptPage } from '../protocol/frameHost';

/** The add-in loads Office.js from here; the workbench answers with the same library from node_modules. */
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Record<string, string> = {
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
  return createServer((request, response) => {
    const url = decodeURIComponent((request.url ?? '/').split('?')[0]);
    if (url === '/') {
      response.writeHead(302, { location: '/workbench/' }).end();
      return;
    }
    if (url.toLowerCase() === `/office-js/${TRUST_PROMPT_PATH}`.toLowerCase()) {
      response.writeHead(200, { 'content-type': types['.html'] }).end(trustPromptPage);
      return;
    }
    const [root, rest] = route(url, folders);
    const file = path.join(root, rest.endsWith('/') || rest === '' ? `${rest}index.html` : rest);
    if (!file.startsWith(root + path.sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('404');
      return;
    }
    send(file, response);
  });
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

function send(file: string, response: ServerResponse): void {
  const headers = {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  };
  if (path.extname(file) === '.html') {
    response.writeHead(200, headers).end(readFileSync(file, 'utf8').replaceAll(officeCdn, '/office-js/'));
    return;
  }
  response.writeHead(200, headers);
  createReadStream(file).pipe(response);
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
