import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveWorkbench, type ServedWorkbench } from '../../../../src/workbench/serve/server';

let folder: string;
let workbench: ServedWorkbench;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  const folders = { addIn: 'dist', page: 'page', officeJs: 'office' };
  for (const name of Object.values(folders)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.html'), `<title>${name}</title>http://pane.invalid`);
  }
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  const at = (name: string): string => path.join(folder, name);
  workbench = await serveWorkbench({ addIn: at('dist'), page: at('page'), officeJs: at('office') }, 34_700);
  port = workbench.ports.page;
});

afterAll(() => {
  workbench.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Asking {
  /** Address of this machine. */
  host?: string;
  half?: keyof ServedWorkbench['ports'];
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function ask(target: string, { half = 'page', host = '127.0.0.1', method = 'GET', headers = {}, body }: Asking = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const call = request({ host, port: workbench.ports[half], path: target, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    call.on('error', reject);
    call.end(body);
  });
}

describe('the development server', () => {
  it('takes ports of its own beside another one, and says which', async () => {
    const other = await serveWorkbench({ addIn: folder, page: folder, officeJs: folder }, 34_700);
    const ports = [...Object.values(workbench.ports), ...Object.values(other.ports)];
    expect(new Set(ports).size).toBe(4);
    expect(new URL(other.address).port).toBe(String(other.ports.page));
    other.close();
  });

  it('serves this machine', async () => {
    const body = `<title>page</title>http://127.0.0.1:${workbench.ports.pane}`;
    expect(await ask('/workbench/')).toMatchObject({ status: 200, body });
    expect(await ask('/index.html', { half: 'pane' })).toMatchObject({ status: 200 });
  });

  it('lets the browser keep files until they change, and pages never', async () => {
    const put = (name: string, text: string): void => writeFileSync(path.join(folder, 'dist', name), text);
    put('pane.0123abcd.js', 'for good');
    put('plain.js', 'first');
    const of = (name: string, headers?: Record<string, string>) => ask(`/${name}`, { half: 'pane', headers });
    expect((await of('pane.0123abcd.js')).headers['cache-control']).toContain('immutable');
    const { etag = '', ...headers } = (await of('plain.js')).headers;
    expect(headers['cache-control']).toBe('no-cache');
    expect(await of('plain.js', { 'if-none-match': etag })).toMatchObject({ status: 304, body: '' });
    put('plain.js', 'the second one');
    expect(await of('plain.js', { 'if-none-match': etag })).toMatchObject({ status: 200, body: 'the second one' });
    const page = await of('index.html');
    expect(page.headers).toMatchObject({ 'cache-control': 'no-store' });
    expect(page.headers.etag).toBeUndefined();
  });

  it.each(['page', 'pane'] as const)(
    'serves no other address of this machine, which a network could reach: %s',
    async (half) => {
      await expect(ask('/workbench/', { half, host: '127.0.0.2' })).rejects.toThrow(/ECONNREFUSED|EADDRNOTAVAIL/);
    },
  );

  it.each([
    ['/%', 400],
    ['/%E0%A4%A', 400],
    ['/%00', 400],
    ['/../secret.txt', 404],
    ['/%2e%2e%2fsecret.txt', 404],
    ['/workbench/..%2f..%2fsecret.txt', 404],
    ['/workbench/....//secret.txt', 404],
    ['/office-js/%2e%2e/secret.txt', 404],
    ['//secret.txt', 404],
  ])('survives %s and gives nothing away', async (target, status) => {
    const answer = await ask(target);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('secret');
    expect((await ask('/workbench/')).status).toBe(200);
  });

  it('survives a name longer than any file may have', async () => {
    expect((await ask(`/${'a'.repeat(10_000)}`)).status).toBe(404);
    expect((await ask('/workbench/')).status).toBe(200);
  });

  it.each(['page', 'pane'] as const)(
    'refuses what another site asks of the %s, under its name or its origin',
    async (half) => {
      const target = half === 'page' ? '/workbench/' : '/index.html';
      expect((await ask(target, { half, headers: { host: 'evil.example' } })).status).toBe(421);
      expect((await ask(target, { half, headers: { host: `localhost.evil.example:${port}` } })).status).toBe(421);
      expect((await ask(target, { half, headers: { origin: 'https://evil.example' } })).status).toBe(403);
      expect((await ask(target, { half, headers: { origin: 'null' } })).status).toBe(403);
    },
  );

  it('takes the page under the name that the user has for this machine', async () => {
    const own = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
    expect((await ask('/workbench/', { headers: own })).status).toBe(200);
  });

  it('takes nothing: no other method, no body', async () => {
    expect((await ask('/workbench/', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await ask('/workbench/', { method: 'DELETE' })).status).toBe(405);
    expect((await ask('/workbench/', { body: 'x', headers: { 'content-length': '1' } })).status).toBe(413);
  });

  it('goes on after what is no request', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end('\u0000\u0001 not HTTP\r\n\r\n'));
      socket.on('close', () => resolve()).resume();
    });
    expect((await ask('/workbench/')).status).toBe(200);
  });

  it('gives the add-in no page of the workbench under its own origin, and each origin a process of its own', async () => {
    expect((await ask('/workbench/', { half: 'pane' })).status).toBe(404);
    expect((await ask('/office-js/index.html')).status).toBe(404);
    for (const half of ['page', 'pane'] as const)
      expect((await ask('/index.html', { half })).headers['origin-agent-cluster']).toBe('?1');
  });

  it('lets nobody else frame a page, and no script run that is not ours', async () => {
    const ownPage = `http://127.0.0.1:${workbench.ports.page}`;
    const framedBy: [half: 'page' | 'pane', target: string, ancestors: string][] = [
      ['page', '/workbench/', "'self'"],
      ['page', '/none', "'self'"],
      ['pane', '/none', "'self'"],
      ['pane', '/index.html', `'self' ${ownPage}`],
      ['pane', '/office-js/AgaveErrorUX/index.html', `'self' ${ownPage}`],
    ];
    for (const [half, target, ancestors] of framedBy) {
      const { headers } = await ask(target, { half });
      expect(String(headers['content-security-policy'])).toMatch(new RegExp(`frame-ancestors ${ancestors}$`));
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    const policy = String((await ask('/workbench/')).headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self';/);
    expect(policy).toContain(`frame-src http://127.0.0.1:${workbench.ports.pane};`);
  });
});
