/** The host page and the add-in's frame in a real browser, over plain http: what `npm start` relies on. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { rspack } from '@rspack/core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../browser/pages/launchBrowser';
import { trustPromptPage, TRUST_PROMPT_PATH } from '../../../src/workbench/protocol/frameHost';

const root = path.resolve(__dirname, '../../..');
const library = path.join(root, 'node_modules/@microsoft/office-js/dist');
const output = path.join(root, 'node_modules/.cache/frame-test');

const ADDIN = `<!doctype html><html><head><script src="/office/office.js"></script></head><body><script>
Office.onReady().then(function () {
  return Excel.run(async function (context) {
    var range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [['a', 1], ['b', '50%']];
    range.load('values,address');
    await context.sync();
    document.body.textContent = JSON.stringify([range.address, range.values]);
  });
}).catch(function (error) { document.body.textContent = 'failed: ' + error.message; });
</script></body></html>`;
const HOST = '<!doctype html><html><body><script src="/host.js"></script></body></html>';

let server: Server;
let browser: Browser;

function bundle(): Promise<void> {
  return new Promise((resolve, reject) => {
    const swc = {
      loader: 'builtin:swc-loader',
      options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
    };
    rspack(
      {
        mode: 'development',
        devtool: false,
        entry: path.join(__dirname, 'framePage.ts'),
        output: { path: output, filename: 'host.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: { rules: [{ test: /\.ts$/, use: swc }] },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
}

beforeAll(async () => {
  await bundle();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isPage = !pathname.endsWith('.js');
    response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript');
    if (pathname === `/office/${TRUST_PROMPT_PATH}`) response.end(trustPromptPage);
    else if (pathname === '/addin.html') response.end(ADDIN);
    else if (pathname === '/host.js') response.end(readFileSync(path.join(output, 'host.js')));
    else if (pathname.startsWith('/office/')) response.end(readFileSync(path.join(library, pathname.slice(8))));
    else response.end(HOST);
  });
  // A free port of one address: `localhost` may be two, and the port of the other may be somebody else's.
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('over plain http the add-in in its frame writes and reads cells of the page around it', async () => {
  const page = await browser.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const frame = page.frameLocator('iframe');
  await frame.locator('body:not(:has(script))').waitFor({ timeout: 20_000 });
  expect(await frame.locator('body').textContent()).toBe('["Sheet1!A1:B2",[["a",1],["b",0.5]]]');
});
