import { lifetime } from '../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../src/core/analyses/value/lifetime/options';
import { tableOf } from './customerTable';
import { measure, type Step, type Subject } from './measure';
import { simulatedCustomers } from './tables';

const columns = { frequency: 'x', recency: 't_x', T: 'T', monetary: 'Mean', customer: 'Customer' };

/**
 * What it costs to say how sure a lifetime value is: the posterior with 1,000 draws and all intervals, against the same
 * analysis by maximum likelihood alone.
 */
export function sure(rows = 1_048_576): Subject {
  const table = tableOf(simulatedCustomers(rows, 'days'));
  const run = (options: LifetimeInput) => lifetime.run(table, lifetimeSchema.parse(options), () => undefined);
  const facts: Record<string, unknown> = { rows };
  const steps = (['bg-nbd', 'pareto-nbd'] as const).flatMap((model): Step[] => {
    const options = { ...columns, model, horizon: 52 };
    const plain = measure(() => run(options), 3);
    const asked = measure(() => run({ ...options, uncertainty: {} }), 3);
    const { sureness } = run({ ...options, uncertainty: {} }).detail;
    facts[model] = {
      paretoK: sureness?.purchases.paretoK,
      effectiveSize: sureness?.purchases.effectiveSize,
      equity: sureness?.equity,
    };
    return [
      { name: `${model}: columns to CLV`, ms: plain, ratio: 1 },
      {
        name: `${model}: the same with 1,000 draws and all intervals`,
        ms: asked,
        ratio: asked / plain,
        wanted: '≤ 6 ×',
      },
    ];
  });
  return { title: `how sure: ${rows} customers on a grid of days`, steps, facts };
}
