import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { logEnd, simulatedCustomers, simulatedLog, type Times } from '../tables';
import { compareFits, compareSummaries, type Agreement, type PeerSummary } from './agreement';
import { pythonWithPeers } from './environment';
import { fits, ourFit, ourSummary } from './ours';
import { runPeer, type PeerName, type PeerRun } from './runPeer';

export interface PeersOptions {
  customers: number[];
  /** Longest time for one peer on one table. */
  limitSeconds: number;
}

interface Line {
  customers: number;
  times: Times;
  work: string;
  oursMs: number;
  peer: string;
  /** Left out where the peer was stopped or failed. */
  peerMs?: number;
  limitSeconds: number;
  finding: string;
  agrees: boolean;
}

const widths = [9, 11, 16, 11, 22, 12, 9];

/**
 * Puts our fits beside lifetimes and our aggregation of an order log beside DuckDB, one after the other on the same
 * tables, and prints a line as soon as it is known. Resolves with whether all answers agree; where Python is missing,
 * says so and agrees.
 */
export async function comparePeers({ customers, limitSeconds }: PeersOptions): Promise<boolean> {
  const say = (line: string): void => void process.stdout.write(`peers: ${line}\n`);
  const environment = pythonWithPeers(say);
  if ('missing' in environment) {
    say(`left out: ${environment.missing}`);
    return true;
  }
  say('lifetimes 0.11.3 and DuckDB beside this, medians of warm runs on the same tables, without reading them');
  say(
    `${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}; each peer is stopped after ${limitSeconds} s`,
  );
  write(['customers', 'times', 'work', 'ours, ms', 'peer', 'peer, ms', 'ratio', 'answers']);
  const lines: Line[] = [];
  for (const count of customers) {
    for (const times of ['days', 'continuous'] as const) {
      for await (const line of compareOn(count, times, environment.python, limitSeconds)) {
        lines.push(line);
        write(cells(line));
      }
    }
  }
  say(`load at the end ${loadavg()[0].toFixed(1)}`);
  process.stdout.write(`${JSON.stringify({ title: 'peers', lines })}\n`);
  return lines.every(({ agrees }) => agrees);
}

async function* compareOn(customers: number, times: Times, python: string, limitSeconds: number): AsyncGenerator<Line> {
  const folder = mkdtempSync(path.join(tmpdir(), 'peers-'));
  const put = (name: string, values: Float64Array | Int32Array): void => writeFileSync(path.join(folder, name), values);
  const ask = (peer: PeerName, job: object): Promise<PeerRun> => {
    writeFileSync(path.join(folder, 'job.json'), JSON.stringify(job));
    return runPeer(python, peer, folder, limitSeconds);
  };
  try {
    const simulated = simulatedCustomers(customers, times);
    const { frequency, recency, age } = simulated.history;
    Object.entries({ frequency, recency, age, mean: simulated.means }).forEach(([name, v]) => put(`${name}.f64`, v));
    const labels = { 'bg-nbd': 'BG/NBD fit', 'pareto-nbd': 'Pareto/NBD fit', 'gamma-gamma': 'Gamma-Gamma fit' };
    for (const name of fits) {
      const ours = ourFit(name, simulated);
      const run = await ask(name, { parameters: ours.parameters });
      const agreement = agreementOf(run, () =>
        compareFits(ours, {
          atOurs: Number(run.loaded.at_ours),
          logLikelihood: run.end === 'done' ? Number(run.answer.log_likelihood) : undefined,
        }),
      );
      yield { ...common(run, agreement), work: labels[name], oursMs: ours.ms, peer: 'lifetimes' };
    }
    const log = simulatedLog(simulated, times);
    put('customer.i32', log.customer);
    put('day.f64', log.day);
    if (log.amount) put('amount.f64', log.amount);
    const ours = ourSummary(log);
    for (const name of ['log', 'log-one-thread'] as const) {
      const run = await ask(name, { ending: logEnd });
      const agreement = agreementOf(run, () =>
        run.end === 'done'
          ? compareSummaries(ours, run.answer as unknown as PeerSummary)
          : { agrees: true, finding: 'not compared' },
      );
      const threads = name === 'log' ? `${String(run.loaded.threads)} threads` : '1 thread';
      yield { ...common(run, agreement), work: 'log aggregation', oursMs: ours.ms, peer: `DuckDB, ${threads}` };
    }
  } finally {
    rmSync(folder, { recursive: true });
  }

  function common(run: PeerRun, agreement: Agreement): Omit<Line, 'work' | 'oursMs' | 'peer'> {
    const peerMs = run.end === 'done' ? run.answer.seconds * 1000 : undefined;
    return { customers, times, peerMs, limitSeconds, ...agreement };
  }
}

/** A peer that failed has not disagreed; what it said stands in the table. */
function agreementOf(run: PeerRun, compare: () => Agreement): Agreement {
  return run.end === 'failed' ? { agrees: true, finding: `the peer failed: ${run.problem}` } : compare();
}

function cells({ customers, times, work, oursMs, peer, peerMs, limitSeconds, finding }: Line): string[] {
  const isStopped = peerMs === undefined && !finding.startsWith('the peer failed');
  const atLeast = isStopped ? limitSeconds * 1000 : undefined;
  const ratio = (ms: number): string => `${(ms / oursMs).toPrecision(3)} ×`;
  return [
    String(customers),
    times,
    work,
    oursMs.toFixed(1),
    peer,
    peerMs !== undefined ? peerMs.toFixed(0) : atLeast !== undefined ? '> limit' : '-',
    peerMs !== undefined ? ratio(peerMs) : atLeast !== undefined ? `> ${ratio(atLeast)}` : '-',
    finding,
  ];
}

function write(row: string[]): void {
  const padded = row.map((cell, i) =>
    i === 7 ? cell : i < 3 || i === 4 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]),
  );
  process.stdout.write(`${padded.join(' ')}\n`);
}
