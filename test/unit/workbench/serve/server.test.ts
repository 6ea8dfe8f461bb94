import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkbenchServer, listen } from '../../../../src/workbench/serve/server';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'serve-'));
  const folders = { addIn: 'dist', page: 'page', officeJs: 'office' };
  for (const name of Object.values(folders)) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.html'), `<title>${name}</title>`);
  }
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  const at = (name: string): string => path.join(folder, name);
  server = createWorkbenchServer({ addIn: at('dist'), page: at('page'), officeJs: at('office') });
  await listen(server, 34_700);
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function ask(target: string, options: { method?: string; headers?: Record<string, string>; body?: string } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { method = 'GET', headers = {}, body } = options;
    const call = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    call.on('error', reject);
    call.end(body);
  });
}

describe('the development server', () => {
  it('serves this machine', async () => {
    expect(await ask('/workbench/')).toMatchObject({ status: 200, body: '<title>page</title>' });
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  });

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

  it('refuses what a page of another site asks for, under its name or its origin', async () => {
    expect((await ask('/workbench/', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await ask('/workbench/', { headers: { host: `localhost.evil.example:${port}` } })).status).toBe(421);
    expect((await ask('/workbench/', { headers: { origin: 'https://evil.example' } })).status).toBe(403);
    expect((await ask('/workbench/', { headers: { origin: 'null' } })).status).toBe(403);
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

  it('lets nobody else frame a page, and no script run that is not ours', async () => {
    for (const target of ['/workbench/', '/index.html', '/office-js/AgaveErrorUX/index.html', '/none']) {
      const { headers } = await ask(target);
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
    const policy = String((await ask('/workbench/')).headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self';/);
  });
});
