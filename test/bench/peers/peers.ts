import { availableParallelism, loadavg } from 'node:os';
import { pythonWithPeers } from './environment';
import { compareLifetime } from './lifetime';
import { writeHeader, writeLine, type Line } from './lines';
import { compareUnderstanding, fewestRows } from './understanding';

/** What is compared: fits and histories, or what understands customers. */
export const peerParts = ['lifetime', 'understanding'] as const;
export type PeerPart = (typeof peerParts)[number];

export interface PeersOptions {
  /** Customers, or rows. */
  customers: number[];
  parts: readonly PeerPart[];
  /** Longest time for one peer on one table. */
  limitSeconds: number;
}

/**
 * Puts our fits beside lifetimes, our aggregation of an order log beside DuckDB, and what understands customers beside
 * scikit-learn, statsmodels, mlxtend and DuckDB, one after the other on the same tables, and prints a line as soon as it
 * is known. Resolves with whether all answers agree; where Python is missing, says so and agrees.
 */
export async function comparePeers({ customers, parts, limitSeconds }: PeersOptions): Promise<boolean> {
  const say = (line: string): void => void process.stdout.write(`peers: ${line}\n`);
  const environment = pythonWithPeers(say);
  if ('missing' in environment) {
    say(`left out: ${environment.missing}`);
    return true;
  }
  const { python } = environment;
  say('libraries of peers/requirements.txt beside this, medians of warm runs on the same tables, without reading them');
  say('ratio: how many times as much the peer takes, by the clock and of processors; wanted of a million rows');
  say(
    `${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}; each peer is stopped after ${limitSeconds} s`,
  );
  writeHeader();
  const lines: Line[] = [];
  const add = async (found: AsyncGenerator<Line>): Promise<void> => {
    for await (const line of found) {
      lines.push(line);
      writeLine(line);
    }
  };
  for (const count of customers) {
    if (parts.includes('lifetime')) {
      await add(compareLifetime(count, 'days', python, limitSeconds));
      await add(compareLifetime(count, 'continuous', python, limitSeconds));
    }
    if (!parts.includes('understanding')) continue;
    if (count >= fewestRows) await add(compareUnderstanding(count, python, limitSeconds));
    else say(`understanding customers is left out below ${fewestRows} rows`);
  }
  say(`load at the end ${loadavg()[0].toFixed(1)}`);
  process.stdout.write(`${JSON.stringify({ title: 'peers', lines })}\n`);
  return lines.every(({ agrees }) => agrees);
}
