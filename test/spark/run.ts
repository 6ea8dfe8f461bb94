import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { pythonWithPeers } from '../bench/peers/environment';
import { makeCases } from './cases';

/**
 * `npm run verify:spark [-- --customers 1000000]`: hands simulated customers and orders over as SQL, runs the statements in
 * DuckDB and in an Apache Spark that it starts and stops, and compares every customer with what the add-in finds. Exit code 0 where
 * all agree or where Python or Java are missing, which it says; 1 where a customer differs.
 */
interface Outcome {
  engine: string;
  case: string;
  seconds: number;
  rows: number;
  wrong: number;
  worst: number;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const root = path.resolve(__dirname, '../..');
const oldestJava = 17;
/** CLV to 1e-9, scores alike. */
const limit = 1e-9;

const { values } = parseArgs({ options: { customers: { type: 'string', default: '1000000' } } });
const customers = Number(values.customers);
if (!Number.isInteger(customers) || customers < 100) {
  say(`--customers takes a number from 100 on, not ${values.customers}`);
  process.exit(2);
}

function missingJava(): string | undefined {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (error) return 'there is no Java here';
  const version = Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
  return version < oldestJava ? `Java ${oldestJava} or later is needed, not ${version}` : undefined;
}

/** Outcomes as they come; throws where the engines end otherwise than well. */
async function* outcomesOf(python: string, folder: string): AsyncGenerator<Outcome> {
  const engines = spawn(python, [path.join(__dirname, 'engines.py'), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => engines.once('close', resolve));
  for await (const line of createInterface({ input: engines.stdout })) {
    if (line.startsWith('{')) yield JSON.parse(line) as Outcome;
  }
  const code = await ended;
  if (code !== 0) throw new Error(`the engines ended with ${code}`);
}

function print(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function verify(): Promise<void> {
  const java = missingJava();
  const environment = {
    folder: path.join(root, '.cache', 'warehouse'),
    requirements: path.join(__dirname, 'requirements.txt'),
    cost: 'making a virtual environment with DuckDB and Spark in .cache/warehouse; this takes minutes and 900 MB',
  };
  const found = java === undefined ? pythonWithPeers(say, environment) : { missing: java };
  if ('missing' in found) {
    say(`not verified: ${found.missing}`);
    return;
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
  try {
    const { orders } = makeCases(folder, customers, say);
    const [{ model }] = cpus();
    const machine = `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`;
    print(
      ...[`${customers.toLocaleString('en')} customers, ${orders.toLocaleString('en')} orders; ${machine}`, ''],
      '| Statement | Engine | Seconds | Rows | Rows that differ | Largest relative difference |',
      '| --- | --- | --: | --: | --: | --: |',
    );
    for await (const { engine, case: name, seconds, rows, wrong, worst } of outcomesOf(found.python, folder)) {
      const cells = [name, engine, seconds.toFixed(1), rows.toLocaleString('en'), wrong, worst.toExponential(1)];
      print(`| ${cells.join(' | ')} |`);
      if (wrong > 0 || !(worst < limit)) process.exitCode = 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void verify();
