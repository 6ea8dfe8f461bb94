import { peerSide, type Line } from './lines';
import { ourCohorts, ourConcentration, ourKMeans, ourLogistic, ourRules, type OurSide } from './oursUnderstanding';
import { openDesk, type PeerName } from './runPeer';

/** Fewer rows than these need not hold two clusters, two baskets with a rule, or an outcome in doubt. */
export const fewestRows = 1000;

interface Comparison {
  work: string;
  peer: PeerName;
  library: string;
  /** The peer's time as a multiple of ours, or our own time; at a million rows. */
  wanted: string;
  ours(rows: number): OurSide;
}

const comparisons: readonly Comparison[] = [
  {
    ...{ work: 'k-means', peer: 'k-means', library: 'scikit-learn', wanted: '≥ 1 ×' },
    ours: (rows) => ourKMeans(rows, 'own'),
  },
  {
    ...{ work: 'k-means, same start', peer: 'k-means', library: 'scikit-learn', wanted: '≥ 1 ×' },
    ours: (rows) => ourKMeans(rows, 'same'),
  },
  { work: 'logistic regression', peer: 'logistic', library: 'statsmodels', wanted: '≥ 0.5 ×', ours: ourLogistic },
  { work: 'association rules', peer: 'rules', library: 'mlxtend', wanted: '≥ 5 ×', ours: ourRules },
  { work: 'cohorts', peer: 'cohorts', library: 'DuckDB', wanted: 'ours < 500', ours: ourCohorts },
  { work: 'concentration', peer: 'concentration', library: 'DuckDB', wanted: 'ours < 500', ours: ourConcentration },
];

/** What understands customers beside scikit-learn, statsmodels, mlxtend and DuckDB, each in a process with one thread. */
export async function* compareUnderstanding(rows: number, python: string, limitSeconds: number): AsyncGenerator<Line> {
  for (const { work, peer, library, wanted, ours } of comparisons) {
    const desk = openDesk(python, limitSeconds);
    try {
      const { cost, columns, job, compare } = ours(rows);
      desk.put(columns);
      const run = await desk.ask(peer, job);
      const side = peerSide(library, run, limitSeconds, (answer) => compare(run.loaded, answer));
      yield { customers: rows, work, ours: cost, ...side, wanted };
    } finally {
      desk.clear();
    }
  }
}
