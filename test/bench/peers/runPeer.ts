import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** As `peers.py` knows them. */
export type PeerName =
  | 'bg-nbd'
  | 'pareto-nbd'
  | 'gamma-gamma'
  | 'log'
  | 'log-one-thread'
  | 'k-means'
  | 'logistic'
  | 'rules'
  | 'cohorts'
  | 'concentration';

export type PeerAnswer = Record<string, unknown> & { seconds: number; cpu_seconds: number };

/** How a run ended: with an answer, after the limit, or with an error in words. */
export type PeerRun = { loaded: Record<string, unknown> } & (
  | { end: 'done'; answer: PeerAnswer }
  | { end: 'limit' }
  | { end: 'failed'; problem: string }
);

/** Importing and reading a million customers takes seconds; a peer that takes this long never starts. */
const longestStartMs = 120_000;

/** What keeps mathematical libraries to one thread, as ours has one. */
const oneThread = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };

/** Columns by name: 64-bit floats or 32-bit integers. */
export type PeerColumns = Record<string, Float64Array | Int32Array>;

/** Where a table lies for peers that are asked about it. */
export interface Desk {
  put(columns: PeerColumns): void;
  /** @param job what the peer must know besides the columns */
  ask(peer: PeerName, job: object): Promise<PeerRun>;
  clear(): void;
}

export function openDesk(python: string, limitSeconds: number): Desk {
  const folder = mkdtempSync(path.join(tmpdir(), 'peers-'));
  return {
    put(columns) {
      for (const [name, values] of Object.entries(columns)) {
        writeFileSync(path.join(folder, `${name}.${values instanceof Int32Array ? 'i32' : 'f64'}`), values);
      }
    },
    ask(peer, job) {
      writeFileSync(path.join(folder, 'job.json'), JSON.stringify(job));
      return runPeer(python, peer, folder, limitSeconds);
    },
    clear: () => rmSync(folder, { recursive: true }),
  };
}

/** Runs a peer on the table in a folder; stops it when its work, without imports and reading, takes longer than the limit. */
function runPeer(python: string, peer: PeerName, folder: string, limitSeconds: number): Promise<PeerRun> {
  return new Promise((resolve) => {
    const child = spawn(python, ['-B', path.join(__dirname, 'peers.py'), peer, folder], {
      env: { ...process.env, ...oneThread },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: Record<string, unknown>[] = [];
    let errors = '';
    let isOver = false;
    const stop = (): void => {
      isOver = true;
      child.kill('SIGKILL');
    };
    let timer = setTimeout(stop, longestStartMs);
    createInterface({ input: child.stdout }).on('line', (line) => {
      // libraries print advice of their own
      if (!line.startsWith('{"')) return;
      lines.push(JSON.parse(line) as Record<string, unknown>);
      clearTimeout(timer);
      timer = setTimeout(stop, limitSeconds * 1000);
    });
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', (error) => (errors += error.message));
    child.on('close', (status) => {
      clearTimeout(timer);
      const [loaded = {}, answer] = lines;
      if (typeof answer?.seconds === 'number' && typeof answer.cpu_seconds === 'number') {
        resolve({
          loaded,
          end: 'done',
          answer: { ...answer, seconds: answer.seconds, cpu_seconds: answer.cpu_seconds },
        });
      } else if (isOver && lines.length > 0) resolve({ loaded, end: 'limit' });
      else {
        const said = errors.trim().split('\n').pop() ?? '';
        resolve({ loaded, end: 'failed', problem: said === '' ? `ended with ${status}` : said });
      }
    });
  });
}
