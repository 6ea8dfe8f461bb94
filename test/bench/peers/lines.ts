import type { Times } from '../tables';
import type { Agreement } from './agreement';
import type { PeerAnswer, PeerRun } from './runPeer';

/** One line of the table: what ours and a peer took for the same work. */
export interface Line {
  customers: number;
  /** Left out for tables without times of purchases. */
  times?: Times;
  work: string;
  oursMs: number;
  peer: string;
  /** Left out where the peer was stopped or failed. */
  peerMs?: number;
  limitSeconds: number;
  /** What is wanted at a million rows, in words: `≥ 5 ×`. */
  wanted?: string;
  finding: string;
  agrees: boolean;
}

/** What a run says about a peer: its time, and whether answers agree. */
export type PeerSide = Pick<Line, 'peer' | 'peerMs' | 'limitSeconds' | 'finding' | 'agrees'>;

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
    peerMs: run.end === 'done' ? run.answer.seconds * 1000 : undefined,
    limitSeconds,
    ...(run.end === 'failed'
      ? { agrees: true, finding: `the peer failed: ${run.problem}` }
      : compare(run.end === 'done' ? run.answer : undefined)),
  };
}

const columns: { title: string; width: number; isNumber?: true }[] = [
  { title: 'rows', width: 9 },
  { title: 'times', width: 11 },
  { title: 'work', width: 19 },
  { title: 'ours, ms', width: 11, isNumber: true },
  { title: 'peer', width: 22 },
  { title: 'peer, ms', width: 12, isNumber: true },
  { title: 'ratio', width: 9, isNumber: true },
  { title: 'wanted', width: 13 },
  { title: 'answers', width: 0 },
];

export function writeHeader(): void {
  write(columns.map(({ title }) => title));
}

export function writeLine({ customers, times, work, oursMs, peer, peerMs, limitSeconds, wanted, finding }: Line): void {
  const isStopped = peerMs === undefined && !finding.startsWith('the peer failed');
  const atLeast = isStopped ? limitSeconds * 1000 : undefined;
  const ratio = (ms: number): string => `${(ms / oursMs).toPrecision(3)} ×`;
  write([
    String(customers),
    times ?? '',
    work,
    oursMs.toFixed(1),
    peer,
    peerMs !== undefined ? peerMs.toFixed(0) : atLeast !== undefined ? '> limit' : '-',
    peerMs !== undefined ? ratio(peerMs) : atLeast !== undefined ? `> ${ratio(atLeast)}` : '-',
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
