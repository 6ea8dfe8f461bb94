import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

export const peers = ['bg-nbd', 'pareto-nbd', 'gamma-gamma', 'log', 'log-one-thread'] as const;
export type PeerName = (typeof peers)[number];

/** How a run ended: with an answer, after the limit, or with an error in words. */
export type PeerRun = { loaded: Record<string, unknown> } & (
  | { end: 'done'; answer: Record<string, unknown> & { seconds: number } }
  | { end: 'limit' }
  | { end: 'failed'; problem: string }
);

/** Importing and reading a million customers takes seconds; a peer that takes this long never starts. */
const longestStartMs = 120_000;

/** Runs a peer on the table in a folder; stops it when its work, without imports and reading, takes longer than the limit. */
export function runPeer(python: string, peer: PeerName, folder: string, limitSeconds: number): Promise<PeerRun> {
  return new Promise((resolve) => {
    const child = spawn(python, [path.join(__dirname, 'peers.py'), peer, folder], {
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
      if (typeof answer?.seconds === 'number') {
        resolve({ loaded, end: 'done', answer: { ...answer, seconds: answer.seconds } });
      } else if (isOver && lines.length > 0) resolve({ loaded, end: 'limit' });
      else {
        const said = errors.trim().split('\n').pop() ?? '';
        resolve({ loaded, end: 'failed', problem: said === '' ? `ended with ${status}` : said });
      }
    });
  });
}
