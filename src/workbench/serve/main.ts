import { spawn } from 'node:child_process';
import path from 'node:path';
import { builtFolders, serveWorkbench } from './server';

/** `npm start`: serves the workbench, prints the address, opens a browser where there is one. */
const root = path.resolve(__dirname, '../../..');

async function main(): Promise<void> {
  const { address } = await serveWorkbench(builtFolders(root), Number(process.env.PORT ?? 3000));
  const page = `${address}/workbench/?open=sample.xlsx`;
  process.stdout.write(`${page}\n`);
  if (process.env.CI === undefined && process.stdout.isTTY) openBrowser(page);
}

/** A machine without a browser, or without a desktop, is fine: the address has been printed. */
function openBrowser(page: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', page]
      : process.platform === 'darwin'
        ? ['open', page]
        : ['xdg-open', page];
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', (error) => process.stderr.write(`${error.message}\n`))
    .unref();
}

void main();
