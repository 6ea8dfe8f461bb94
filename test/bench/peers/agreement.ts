import type { OurFit } from './ours';

/** What a peer makes of a table by a fit. */
export interface PeerFit {
  /** The peer's log-likelihood at our parameters. */
  atOurs: number;
  /** Its log-likelihood at its own parameters; left out where it was stopped. */
  logLikelihood?: number;
}

/** What ours or a peer makes of a table: how many rows, and numbers that would differ if the rows did. */
export interface Summary {
  count: number;
  sums: Record<string, readonly number[]>;
}

/** Of a clustering. */
export interface PeerInertia {
  /** The peer's inertia at our centres. */
  atOurs: number;
  /** Its inertia at its own centres; left out where it was stopped. */
  inertia?: number;
}

/** Coefficients by name, and their standard errors. */
export type Estimates = Record<string, readonly [estimate: number, standardError: number]>;

export interface Agreement {
  /** Whether both can be right. */
  agrees: boolean;
  /** In words for the table. */
  finding: string;
}

/** Relative difference of two log-likelihoods of the same data at the same parameters that is still rounding. */
const sameLikelihood = 1e-8;
/** How much more likely, in ln L of all customers, a peer's optimum may be before ours is none. */
const sameOptimum = 1e-3;
/** Relative difference of sums that is still rounding. */
const sameSum = 1e-9;
/** Relative difference of inertias that are equal to who reads clusters. */
const sameInertia = 1e-4;
/** Difference of log odds, and of their standard errors, that is still a matter of when a search ends. */
const sameEstimate = 1e-6;

/** Nothing to compare: the peer was stopped. */
export const notCompared: Agreement = { agrees: true, finding: 'not compared' };

/**
 * A fit is wrong when the peer computes another likelihood at our parameters, or finds parameters that are likelier. A
 * peer that stopped short of our optimum is no fault of ours; how far it stayed behind is told.
 */
export function compareFits(ours: Pick<OurFit, 'logLikelihood'>, peer: PeerFit): Agreement {
  const difference = Math.abs(peer.atOurs / ours.logLikelihood - 1);
  if (!(difference <= sameLikelihood)) {
    return {
      agrees: false,
      finding: `DIFFERS: ln L ${ours.logLikelihood}, the peer's at our parameters ${peer.atOurs}`,
    };
  }
  if (peer.logLikelihood === undefined) return { agrees: true, finding: 'same ln L at our parameters' };
  const ahead = peer.atOurs - peer.logLikelihood;
  if (!(ahead >= -sameOptimum)) {
    return { agrees: false, finding: `DIFFERS: the peer's parameters are likelier by ${(-ahead).toFixed(4)} in ln L` };
  }
  const behind = ahead > sameOptimum ? `; the peer's optimum is ${ahead.toFixed(3)} lower` : ', same optimum';
  return { agrees: true, finding: `same ln L${behind}` };
}

/** Per column its sum, and its sum weighted by the row, which shows values that went to the wrong one. */
export function sumsOf(
  columns: Record<string, ArrayLike<number>>,
  weight: (row: number) => number,
): Record<string, [plain: number, weighted: number]> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => {
      let plain = 0;
      let weighted = 0;
      for (let i = 0; i < values.length; i++) {
        plain += values[i];
        weighted += weight(i) * values[i];
      }
      return [name, [plain, weighted]];
    }),
  );
}

/**
 * There must be as many rows, and all their sums must be the same.
 *
 * @param rows what the rows are
 */
export function compareSummaries(ours: Summary, peer: Summary, rows: string): Agreement {
  if (ours.count !== peer.count) {
    return { agrees: false, finding: `DIFFERS: ${ours.count} ${rows}, the peer's ${peer.count}` };
  }
  for (const [name, sums] of Object.entries(ours.sums)) {
    for (let i = 0; i < sums.length; i++) {
      const theirs = peer.sums[name]?.[i];
      if (!(Math.abs(sums[i] - theirs) <= sameSum * Math.abs(sums[i]))) {
        return { agrees: false, finding: `DIFFERS: sum of ${name} ${sums[i]}, the peer's ${theirs}` };
      }
    }
  }
  return { agrees: true, finding: `same sums over ${ours.count} ${rows}` };
}

/**
 * Clusters are wrong when the peer computes another inertia at our centres, or finds centres with less. A peer that came
 * to rest at worse centres is no fault of ours; how much worse they are is told.
 */
export function compareInertias(ours: number, { atOurs, inertia }: PeerInertia): Agreement {
  if (!(Math.abs(atOurs / ours - 1) <= sameSum)) {
    return { agrees: false, finding: `DIFFERS: inertia ${ours}, the peer's at our centres ${atOurs}` };
  }
  if (inertia === undefined) return { agrees: true, finding: 'same inertia at our centres' };
  const more = inertia / ours - 1;
  if (!(more >= -sameInertia)) {
    return { agrees: false, finding: `DIFFERS: the peer's inertia is ${(-100 * more).toFixed(3)} % lower` };
  }
  if (more > sameInertia) return { agrees: true, finding: `the peer's inertia is ${(100 * more).toFixed(3)} % higher` };
  return { agrees: true, finding: `same inertia to ${Math.abs(more).toExponential(0)}` };
}

/** Every coefficient and its standard error must be the same. */
export function compareEstimates(ours: Estimates, peer: Estimates): Agreement {
  let largest = 0;
  for (const [name, values] of Object.entries(ours)) {
    for (let i = 0; i < values.length; i++) {
      const theirs = peer[name]?.[i];
      const difference = Math.abs(values[i] - theirs);
      if (!(difference <= sameEstimate)) {
        const what = i === 0 ? 'coefficient' : 'standard error';
        return { agrees: false, finding: `DIFFERS: ${what} of ${name} ${values[i]}, the peer's ${theirs}` };
      }
      largest = Math.max(largest, difference);
    }
  }
  return { agrees: true, finding: `same coefficients and errors to ${largest.toExponential(0)}` };
}
