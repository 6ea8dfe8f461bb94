import { countRows } from '../../src/core/purchases/countRows';
import { fit } from '../../src/core/purchases/fit';
import { forecast } from '../../src/core/purchases/forecast';
import { lifetime as analysis } from '../../src/core/analyses/value/lifetime/lifetime';
import { models } from '../../src/core/purchases/models';
import { lifetimeSchema } from '../../src/core/analyses/value/lifetime/options';
import type { Cell, SourceCells, Table } from '../../src/core/table/table';
import { understandTable } from '../../src/core/table/understandTable';
import { cdnowHistories } from '../published/lifetime/cdnow';
import { measure, type Step, type Subject } from './measure';
import { bgNbdRowByRow } from './rowByRow';
import { simulatedCustomers } from './tables';

const rate = Math.log(1.15) / 52;
/** 36 months. */
const horizon = 156;

/**
 * Lifetime value of simulated customers on a grid of days: the fits against the same likelihood row by row, the
 * forecast, and all of it from cells on; then CDNOW's 2,357 customers, when their file is beside the checkout.
 */
export function lifetime(rows = 1_048_576): Subject {
  const { history, means } = simulatedCustomers(rows, 'days');
  const counted = countRows(history, 7);
  const fitBg = () => fit(models['bg-nbd'].likelihood(countRows(history, 7)));
  const fitPareto = () => fit(models['pareto-nbd'].likelihood(countRows(history, 7)));
  const bg = fitBg();
  const pareto = fitPareto();
  const bgMs = measure(fitBg);
  const paretoMs = measure(fitPareto);
  // from the same optimum: one evaluation costs what it costs, times those that a Newton fit needs
  const plain = bgNbdRowByRow(history, Array.from(bg.theta));
  const plainMs = measure(() => plain.evaluate(bg.theta), 3) * (bg.iterations + 1);
  const predictions = models['bg-nbd'].predict(bg.theta);
  const clvMs = measure(() => {
    const future = forecast(predictions, counted, horizon, rate, false);
    const value = new Float64Array(counted.rowOf.length);
    for (let i = 0; i < value.length; i++) value[i] = 35 * future.discounted[counted.rowOf[i]];
    return value;
  });
  const options = lifetimeSchema.parse({
    ...{ frequency: 'x', recency: 't_x', T: 'T', monetary: 'Mean', customer: 'Customer' },
    ...{ model: 'bg-nbd', horizon },
  });
  const run = (table: Table) => analysis.run(table, options, () => undefined);
  const [table, cellsMs, chainMs] = understood(rows);
  // without the cells, whose millions of objects every garbage collection visits: the worker that runs it has none
  const columnsMs = measure(() => run(table), 3);

  const steps: Step[] = [
    { name: 'count equal rows', ms: measure(() => countRows(history, 7)) },
    { name: 'BG/NBD fit, counting included', ms: bgMs, ratio: 1, wanted: '≤ 10 iterations' },
    { name: 'the same row by row, same iterations', ms: plainMs, ratio: plainMs / bgMs, wanted: '≥ 7 ×' },
    { name: 'Pareto/NBD fit, counting included', ms: paretoMs, ratio: paretoMs / bgMs, wanted: '≤ 4 ×' },
    { name: 'P(alive), purchases, CLV of 36 months', ms: clvMs, ratio: clvMs / bgMs, wanted: '≤ 1.5 ×' },
    { name: 'cells to CLV, fits and report included', ms: chainMs, ratio: chainMs / bgMs, wanted: '≤ 600 ms' },
    { name: '  of it, cells to typed columns, in the pane', ms: cellsMs, ratio: cellsMs / bgMs },
    { name: '  of it, columns to CLV, in the worker', ms: columnsMs, ratio: columnsMs / bgMs },
    ...cdnow(),
  ];
  return {
    title: `lifetime: ${rows} customers on a grid of days`,
    steps,
    facts: {
      rows,
      countedRows: counted.rowCount,
      bgNbd: { iterations: bg.iterations, converged: bg.converged, logLikelihood: bg.logLikelihood },
      rowByRow: { logLikelihood: plain.evaluate(bg.theta).value },
      paretoNbd: { iterations: pareto.iterations, converged: pareto.converged, logLikelihood: pareto.logLikelihood },
    },
  };

  /** The table, and how long it takes from its cells, and from its cells to CLV; the cells are then forgotten. */
  function understood(customers: number): [Table, number, number] {
    const cells = source(customers);
    const times = [measure(() => understandTable(cells)), measure(() => run(understandTable(cells)), 3)] as const;
    return [understandTable(cells), ...times];
  }

  function source(customers: number): SourceCells {
    const body = Array.from({ length: customers }, (_, i): Cell[] => {
      const x = history.frequency[i];
      return [i + 1, x, history.recency[i], history.age[i], x > 0 ? means[i] : ''];
    });
    return {
      sheet: 'Customers',
      address: `A1:E${customers + 1}`,
      rows: [['Customer', 'x', 't_x', 'T', 'Mean'], ...body],
      rowIndices: Array.from({ length: customers + 1 }, (_, i) => i),
      columnIndices: [0, 1, 2, 3, 4],
      numberFormats: ['General', 'General', 'General', 'General', 'General'],
      dateSystem: 1900,
    };
  }
}

function cdnow(): Step[] {
  const history = cdnowHistories.content;
  if (!history) return [];
  const run = (id: 'bg-nbd' | 'pareto-nbd') => measure(() => fit(models[id].likelihood(countRows(history, 7))), 31);
  return [
    { name: 'CDNOW, 2,357 customers: BG/NBD fit', ms: run('bg-nbd'), wanted: '≤ 5 ms' },
    { name: 'CDNOW, 2,357 customers: Pareto/NBD fit', ms: run('pareto-nbd'), wanted: '≤ 15 ms' },
  ];
}
