import { logEnd, simulatedCustomers, simulatedLog, type Times } from '../tables';
import { compareFits, compareSummaries, notCompared, type Summary } from './agreement';
import { peerSide, type Line } from './lines';
import { fits, ourFit, ourSummary } from './ours';
import { openDesk } from './runPeer';

const labels = { 'bg-nbd': 'BG/NBD fit', 'pareto-nbd': 'Pareto/NBD fit', 'gamma-gamma': 'Gamma-Gamma fit' };

/** Our fits beside lifetimes, and our aggregation of an order log beside DuckDB. */
export async function* compareLifetime(
  customers: number,
  times: Times,
  python: string,
  limitSeconds: number,
): AsyncGenerator<Line> {
  const desk = openDesk(python, limitSeconds);
  try {
    const simulated = simulatedCustomers(customers, times);
    const { frequency, recency, age } = simulated.history;
    desk.put({ frequency, recency, age, mean: simulated.means });
    for (const name of fits) {
      const ours = ourFit(name, simulated);
      const run = await desk.ask(name, { parameters: ours.parameters });
      const side = peerSide('lifetimes', run, limitSeconds, (answer) =>
        compareFits(ours, {
          atOurs: Number(run.loaded.at_ours),
          logLikelihood: answer && Number(answer.log_likelihood),
        }),
      );
      yield { customers, times, work: labels[name], ours: ours.cost, ...side };
    }
    const log = simulatedLog(simulated, times);
    const { customer, day, amount } = log;
    desk.put({ customer, day, ...(amount && { amount }) });
    const ours = ourSummary(log);
    for (const name of ['log', 'log-one-thread'] as const) {
      const run = await desk.ask(name, { ending: logEnd });
      const side = peerSide('DuckDB', run, limitSeconds, (answer) =>
        answer ? compareSummaries(ours, answer as unknown as Summary, 'customers') : notCompared,
      );
      yield { customers, times, work: 'log aggregation', ours: ours.cost, ...side };
    }
  } finally {
    desk.clear();
  }
}
