import { Problem } from '../../../problem';
import { midRanks } from '../../../stats/midRanks';
import { quantile } from '../../../stats/quantile';
import { weightedCorrelation } from '../../../stats/weightedCorrelation';
import { numberColumn } from '../../../table/columns';
import { customerIds } from '../../../table/customerIds';
import type { Table } from '../../../table/table';
import { fillColumns } from './columns';
import type { Alternative, GivingUpDetail, LeavingCustomer, ProtectedCustomer, StageResult } from './detail';
import type { GivingUpOptions } from './options';
import { readProtections } from './protections';

/** METHODS 1.6: above this, one size indicator explains nearly all of the ranking. */
const nearlyAll = 0.95;
/** Big is the largest tenth; a bad fit is below the median. */
const bigFrom = 0.9;
/** A price rise up to this share is worth asking for. */
const fairRise = 0.15;
/** A cut of the cost to serve up to this share can be had by self-service or another channel. */
const fairCut = 0.6;

type Read = (row: number) => number;

/**
 * Who falls below which threshold, what that costs and saves, who is kept all the same. Throws what reading the columns
 * throws, and `stages-not-rising` for thresholds or dates that do not rise.
 */
export function evaluateGivingUp(table: Table, options: GivingUpOptions): GivingUpDetail {
  checkStages(options);
  const names = fillColumns(table, options);
  const ids = customerIds(table, names.customer, 'customer');
  const at = (name: string | undefined, option: string): Read => {
    if (name === undefined) return () => NaN;
    const { values, valid } = numberColumn(table, name, option);
    return (row) => (valid[row] ? values[row] : NaN);
  };
  const value = at(names.value, 'value');
  const read = {
    revenue: at(names.revenue, 'revenue'),
    profit: at(names.profit, 'profit'),
    saved: at(names.cost, 'cost'),
    hours: at(options.hours, 'hours'),
  };
  const protections = readProtections(table, ids, options);
  const leaving: LeavingCustomer[] = [];
  const spared: ProtectedCustomer[] = [];
  let unrated = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (Number.isNaN(value(row))) unrated++;
    const stage = options.stages.findIndex(({ threshold }) => value(row) < threshold);
    if (stage < 0) continue;
    const common = { row, id: ids[row], stage, value: value(row) };
    const kept = protections.of(row);
    if (kept) spared.push({ ...common, ...kept });
    else {
      const of = {
        revenue: read.revenue(row),
        profit: read.profit(row),
        saved: read.saved(row),
        hours: read.hours(row),
      };
      leaving.push({ ...common, ...of, ...alternativeTo(of) });
    }
  }
  leaving.sort((a, b) => a.stage - b.stage || a.value - b.value);
  const gone = new Set(leaving.map(({ row }) => row));
  return {
    valueColumn: names.value,
    has: {
      ...{ revenue: names.revenue !== undefined, profit: names.profit !== undefined },
      ...{ cost: names.cost !== undefined, hours: options.hours !== undefined },
    },
    ...{ customers: table.rowCount, rowCount: table.rowCount, unrated, leaving, spared },
    stages: options.stages.map((stage, i) => sumStage(stage, i, leaving)),
    ...compareWithSize(table.rowCount, value, read.revenue, names.value === names.revenue),
    bigPoorFit: bigPoorFit(table.rowCount, ids, read.revenue, at(options.fit, 'fit'), gone),
    ...{ unknown: protections.unknown, inFuture: protections.inFuture },
  };
}

function checkStages({ stages }: GivingUpOptions): void {
  stages.slice(1).forEach(({ threshold, date }, i) => {
    const earlier = stages[i];
    const falls = threshold < earlier.threshold || (date !== null && earlier.date !== null && date < earlier.date);
    if (falls) throw new Problem('stages-not-rising', { option: `stages.${i + 1}` }, { stage: i + 2 });
  });
}

function sumStage(
  { date, threshold }: GivingUpOptions['stages'][number],
  stage: number,
  leaving: readonly LeavingCustomer[],
): StageResult {
  const own = leaving.filter((customer) => customer.stage === stage);
  const sum = (of: 'revenue' | 'profit' | 'saved' | 'hours'): number =>
    own.reduce((total, customer) => total + (Number.isFinite(customer[of]) ? customer[of] : 0), 0);
  const [profit, saved] = [sum('profit'), sum('saved')];
  return {
    ...{ date, threshold, customers: own.length, total: leaving.filter((customer) => customer.stage <= stage).length },
    ...{ revenue: sum('revenue'), profit, saved, hours: sum('hours') },
    breakEven: saved > 0 ? (profit + saved) / saved : null,
  };
}

/** A price that covers the loss, a cheaper way to serve, a least order; letting go where none of them is realistic. */
function alternativeTo({ revenue, profit, saved }: { revenue: number; profit: number; saved: number }): {
  alternative: Alternative;
  priceRise: number | null;
  costCut: number | null;
} {
  if (!(profit < 0))
    return { alternative: saved > 0 ? 'self-service' : 'minimum-order', priceRise: null, costCut: null };
  const priceRise = revenue > 0 ? -profit / revenue : null;
  const costCut = saved > 0 && -profit <= saved ? -profit / saved : null;
  const alternative =
    priceRise !== null && priceRise <= fairRise
      ? 'raise-price'
      : costCut !== null && costCut <= fairCut
        ? 'self-service'
        : revenue > 0 && costCut !== null
          ? 'minimum-order'
          : 'none';
  return { alternative, priceRise, costCut };
}

function compareWithSize(
  rows: number,
  value: Read,
  revenue: Read,
  isSame: boolean,
): Pick<GivingUpDetail, 'sizeCorrelation' | 'isSizeAlone'> {
  if (isSame) return { sizeCorrelation: 1, isSizeAlone: true };
  const both = Array.from({ length: rows }, (_, row) => row).filter((row) =>
    Number.isFinite(value(row) + revenue(row)),
  );
  const rho = both.length < 3 ? NaN : weightedCorrelation(midRanks(both.map(value)), midRanks(both.map(revenue)));
  return { sizeCorrelation: Number.isFinite(rho) ? rho : null, isSizeAlone: rho > nearlyAll };
}

function bigPoorFit(
  rows: number,
  ids: readonly string[],
  revenue: Read,
  fit: Read,
  gone: ReadonlySet<number>,
): string[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  const border = (read: Read, share: number): number =>
    quantile(Float64Array.from(all.map(read).filter(Number.isFinite)).sort(), share);
  const [big, poor] = [border(revenue, bigFrom), border(fit, 0.5)];
  return all
    .filter((row) => !gone.has(row) && revenue(row) >= big && fit(row) < poor)
    .sort((a, b) => revenue(b) - revenue(a))
    .map((row) => ids[row]);
}
