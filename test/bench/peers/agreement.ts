import type { OurFit, OurSummary, Sums } from './ours';

/** What a peer makes of a table: lifetimes' fit, or DuckDB's sums over customers. */
export interface PeerFit {
  /** The peer's log-likelihood at our parameters. */
  atOurs: number;
  /** Its log-likelihood at its own parameters; left out where it was stopped. */
  logLikelihood?: number;
}

export interface PeerSummary {
  customers: number;
  sums: Sums;
}

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

/**
 * A fit is wrong when the peer computes another likelihood at our parameters, or finds parameters that are likelier. A
 * peer that stopped short of our optimum is no fault of ours; how far it stayed behind is told.
 */
export function compareFits(ours: OurFit, peer: PeerFit): Agreement {
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

/** Every column's sum, plain and weighted by the customer, must be the same. */
export function compareSummaries(ours: OurSummary, peer: PeerSummary): Agreement {
  if (ours.customers !== peer.customers) {
    return { agrees: false, finding: `DIFFERS: ${ours.customers} customers, the peer's ${peer.customers}` };
  }
  for (const [name, sums] of Object.entries(ours.sums)) {
    for (let i = 0; i < sums.length; i++) {
      const theirs = peer.sums[name]?.[i];
      if (!(Math.abs(sums[i] - theirs) <= sameSum * Math.abs(sums[i]))) {
        return { agrees: false, finding: `DIFFERS: sum of ${name} ${sums[i]}, the peer's ${theirs}` };
      }
    }
  }
  return { agrees: true, finding: 'same sums of every column' };
}
