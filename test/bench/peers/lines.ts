import type { Cost } from '../measure';
import type { Times } from '../tables';
import type { Agreement } from './agreement';
import type { PeerAnswer, PeerRun } from './runPeer';

/** One line of the table: what ours and a peer took for the same work. */
export interface Line {
  customers: number;
  /** Left out for tables without times of purchases. */
  times?: Times;
  work: string;
  ours: Cost;
  peer: string;
  /** Left out where the peer was stopped or failed. */
  peers?: Cost;
  limitSeconds: number;
  /** What is wanted at a million rows, in words: `≥ 5 ×`. */
  wanted?: string;
  finding: string;
  agrees: boolean;
}

/** What a run says about a peer: its cost, and whether answers agree. */
export type PeerSide = Pick<Line, 'peer' | 'peers' | 'limitSeconds' | 'finding' | 'agrees'>;

/**
 * A peer that failed has not disagreed; what it said stands in the table.
 *
 * @param compare gets the peer's answer; nothing where it was stopped
 */
export function peerSide(
  library: string,
  run: PeerRun,
  limitSeconds: number,
  compare: (answer?: PeerAnswer) => Agreement,
): PeerSide {
  const { threads } = run.loaded;
  return {
    peer: typeof threads === 'number' ? `${library}, ${threads} ${threads === 1 ? 'thread' : 'threads'}` : library,
    ...(run.end === 'done' && { peers: { ms: run.answer.seconds * 1000, cpuMs: run.answer.cpu_seconds * 1000 } }),
    limitSeconds,
    ...(run.end === 'failed'
      ? { agrees: true, finding: `the peer failed: ${run.problem}` }
      : compare(run.end === 'done' ? run.answer : undefined)),
  };
}

const columns: { title: string; width: number; isNumber?: true }[] = [
  { title: 'rows', width: 7 },
  { title: 'times', width: 10 },
  { title: 'work', width: 19 },
  { title: 'ours, ms', width: 8, isNumber: true },
  { title: 'of CPU', width: 7, isNumber: true },
  { title: 'peer', width: 22 },
  { title: 'peer, ms', width: 8, isNumber: true },
  { title: 'of CPU', width: 7, isNumber: true },
  { title: 'ratio', width: 9, isNumber: true },
  { title: 'of CPU', width: 7, isNumber: true },
  { title: 'wanted', width: 10 },
  { title: 'answers', width: 0 },
];

export function writeHeader(): void {
  write(columns.map(({ title }) => title));
}

export function writeLine({ customers, times, work, ours, peer, peers, limitSeconds, wanted, finding }: Line): void {
  const isStopped = peers === undefined && !finding.startsWith('the peer failed');
  const ratio = (theirs: number, mine: number): string => `${(theirs / mine).toPrecision(3)} ×`;
  const byClock = isStopped ? ['> limit', '-', `> ${ratio(limitSeconds * 1000, ours.ms)}`, '-'] : ['-', '-', '-', '-'];
  write([
    String(customers),
    times ?? '',
    work,
    ours.ms.toFixed(1),
    ours.cpuMs.toFixed(1),
    peer,
    ...(peers
      ? [peers.ms.toFixed(0), peers.cpuMs.toFixed(0), ratio(peers.ms, ours.ms), ratio(peers.cpuMs, ours.cpuMs)]
      : byClock),
    wanted ?? '',
    finding,
  ]);
}

function write(row: string[]): void {
  const padded = row.map((cell, i) =>
    columns[i].isNumber ? cell.padStart(columns[i].width) : cell.padEnd(columns[i].width),
  );
  process.stdout.write(`${padded.join(' ')}\n`);
}
