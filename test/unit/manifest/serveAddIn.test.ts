import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveAddIn } from '../../../src/manifest/serveAddIn';

let folder: string;
let server: Server;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'add-in-'));
  mkdirSync(path.join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/taskpane.html'), '<p>Pane</p>');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  server = createServer(serveAddIn(path.join(folder, 'dist'))).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Status, type and text of an answer; the path is sent as it is, dots included. */
async function ask(address: string): Promise<[number | undefined, string | undefined, string]> {
  const { port } = server.address() as AddressInfo;
  const [response] = (await once(get({ port, host: '127.0.0.1', path: address }), 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return [response.statusCode, response.headers['content-type'], text];
}

test('Excel gets the pane as it was built, whatever stands behind the question mark', async () => {
  expect(await ask('/taskpane.html?_host_Info=Excel')).toEqual([200, 'text/html; charset=utf-8', '<p>Pane</p>']);
});

test.each(['/missing.js', '/assets', '/', '/..%2fsecret.txt', '/../secret.txt'])(
  'what is no file of the build is not there: %s',
  async (address) => {
    expect((await ask(address))[0]).toBe(404);
  },
);
