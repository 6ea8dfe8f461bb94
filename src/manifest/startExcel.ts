import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { createServer as createProbe } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { excelPort, missingForExcel } from './excelOnThisMachine';
import { serveAddIn } from './serveAddIn';
import { texts } from './texts';

/**
 * `npm run start:excel`: builds the add-in, serves it over HTTPS and loads it into the Excel of this machine, until
 * Ctrl+C. Microsoft's tools come through npx: they are large, and only who has an Excel needs them.
 */
const root = path.resolve(__dirname, '../..');
const manifest = path.join(root, 'dist/manifest.xml');
/** Where office-addin-dev-certs keeps what it makes. */
const certificates = path.join(homedir(), '.office-addin-dev-certs');
const certificateTool = ['npx', '--yes', 'office-addin-dev-certs@3.0.0'];
const excelTool = ['npx', '--yes', 'office-addin-debugging@7.0.0'];

async function main(): Promise<void> {
  const missing = missingForExcel({
    platform: process.platform,
    hasExcel: hasExcel(),
    isPortTaken: await isPortTaken(excelPort),
  });
  if (missing.length > 0) {
    process.stderr.write(`${missing.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  await run(['npm', 'run', '--silent', 'build', '--', '--env', 'only=add-in']);
  await run([...certificateTool, 'install']);
  const certificate = {
    key: readFileSync(path.join(certificates, 'localhost.key')),
    cert: readFileSync(path.join(certificates, 'localhost.crt')),
  };
  // over HTTPS, without which Excel loads no add-in
  const server = createServer(certificate, serveAddIn(path.join(root, 'dist')));
  server.listen(excelPort, 'localhost');
  await once(server, 'listening');
  process.stdout.write(`${texts.startExcel.serving(`https://localhost:${excelPort}/`)}\n`);
  await run([...excelTool, 'start', manifest, 'desktop', '--app', 'excel', '--no-live-reload']);
  await once(process, 'SIGINT');
  server.close();
  server.closeAllConnections();
  await run([...excelTool, 'stop', manifest, 'desktop']);
}

/** Runs a command and shows what it says, while the server goes on serving; rejects when it fails. */
async function run([command, ...args]: string[]): Promise<void> {
  const isWindows = process.platform === 'win32';
  // npm and npx are batch files there, which only a shell starts, and a shell parts arguments at spaces
  const given = isWindows ? args.map((arg) => (arg.includes(' ') ? `"${arg}"` : arg)) : args;
  const child = spawn(command, given, { cwd: root, stdio: 'inherit', shell: isWindows });
  const [status, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (status !== 0) {
    throw new Error(texts.startExcel.failed([command, ...args].join(' '), String(status ?? signal)));
  }
}

/** Windows registers where its programs are; a Mac keeps them in one folder. */
function hasExcel(): boolean {
  if (process.platform !== 'win32') return existsSync('/Applications/Microsoft Excel.app');
  const key = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe';
  return spawnSync('reg', ['query', key], { stdio: 'ignore' }).status === 0;
}

async function isPortTaken(port: number): Promise<boolean> {
  const probe = createProbe().listen(port, 'localhost');
  try {
    await once(probe, 'listening');
    probe.close();
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return true;
    throw error;
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
