import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { customerIds } from '../../../table/customerIds';
import { residualLifetime, type Renewals } from '../../../purchases/shiftedBetaGeometric';
import { readCovariates } from '../../../orders/covariates/readCovariates';
import { numbersOf } from '../../../table/numberSource';
import { countRenewals } from './countRenewals';
import { fitRenewals, fitRenewalsWith, type FittedRenewals } from './fitRenewals';
import { chanceToRenew, mixtureOf, type Mixture } from './mixture';
import type { ContractCustomers, ContractsDetail, PeriodSurvival } from './detail';
import type { ContractsOptions } from './options';
import { readContracts, type ReadContracts } from './readContracts';
import { readSurvivors } from './readSurvivors';

/** Two parameters need at least two renewals. */
const fewestPeriods = 2;

interface Observed {
  asked: number[];
  renewed: number[];
  customerCount: number;
  /** Where the rows are customers. */
  list: (ReadContracts & { renewalsMade: Int32Array; active: Uint8Array }) | null;
}

/**
 * A table and options → fit, survival, and value by tenure and per customer. Throws what reading throws, `nobody-left`,
 * `too-few-periods`, `value-out-of-range` for a calibration that leaves nothing out, `options-invalid` for a column of
 * margins beside a table of survivors.
 */
export function evaluateContracts(table: Table, options: ContractsOptions): ContractsDetail {
  const { source, margin, discount, projection } = options;
  if (source.from === 'survivors' && options.covariates.leaving.length > 0) {
    throw new Problem('options-invalid', { option: 'covariates.leaving' }, { value: options.covariates.leaving[0] });
  }
  if (source.from === 'survivors' && margin.from === 'column') {
    throw new Problem('options-invalid', { option: 'margin.from' }, { value: margin.from });
  }
  const observed = observe(table, options);
  const { asked, renewed, list } = observed;
  const calibrated = options.calibrationPeriods ?? asked.length;
  if (options.calibrationPeriods !== null && calibrated >= asked.length) {
    throw new Problem('value-out-of-range', { option: 'calibrationPeriods' }, { value: calibrated });
  }
  const fitted = { asked: asked.slice(0, calibrated), renewed: renewed.slice(0, calibrated) };
  if (fitted.asked.length < fewestPeriods) {
    throw new Problem('too-few-periods', { sheet: table.origin.sheet, option: 'source' }, { count: asked.length });
  }
  if (fitted.asked.every((count, t) => count === fitted.renewed[t])) {
    throw new Problem('nobody-left', { sheet: table.origin.sheet, option: 'source' });
  }
  const result = list
    ? fitList(table, options, list, fitted, calibrated)
    : { ...fitRenewals(fitted, observed.customerCount), merged: [] };
  const mixture = mixtureOf(result.profiles);
  const periods = survivalTable(observed, mixture, asked.length + projection);
  const half = periods.findIndex(({ expectedSurvival }) => expectedSurvival < 0.5);
  const customers = list && valueCustomers(table, options, list, result);
  return {
    period: source.from === 'customers' ? source.period : null,
    fit: result.fit,
    covariates: result.covariates,
    merged: result.merged,
    periods,
    observed: asked.length,
    calibrated,
    holdout: checkHoldout(periods, calibrated, asked.length),
    halfLife: half < 0 ? null : half,
    byTenure: periods.slice(0, asked.length + 1).map(({ period }) => ({
      renewals: period,
      customers: list && countTenure(list, period),
      chance: mixture.chance(period),
      residual: mixture.residual(period, discount),
    })),
    customerCount: observed.customerCount,
    customers,
    activeCustomers: list && list.active.reduce((sum, one) => sum + one, 0),
    equity: customers && margin.from !== 'none' ? sumFinite(customers.clv) : null,
    discount,
    margin: margin.from === 'constant' ? margin.value : null,
    observationEnd: list?.observationEnd ?? null,
    notes: {
      withoutStart: list?.withoutStart ?? 0,
      startsLater: list ? list.renewalsMade.reduce((count, made) => count + (made < 0 ? 1 : 0), 0) : 0,
      endsLater: list?.endsLater ?? 0,
    },
  };
}

/** The model of a list of contracts, with the differences that are known. Throws what reading these throws. */
function fitList(
  table: Table,
  { source, covariates: { leaving } }: ContractsOptions,
  list: NonNullable<Observed['list']>,
  renewals: Renewals,
  calibrated: number,
): FittedRenewals & { merged: string[] } {
  const { contracts, rows, observationEnd } = list;
  if (leaving.length === 0 || source.from !== 'customers') {
    return { ...fitRenewals(renewals, contracts.length), merged: [] };
  }
  const ids = customerIds(table, source.id);
  const entryOfRow = new Int32Array(table.rowCount).fill(-1);
  rows.forEach((row, entry) => (entryOfRow[row] = entry));
  const customers = { size: contracts.length, nameOf: (entry: number) => ids[rows[entry]] };
  const known = readCovariates(table, { leaving }, customers, entryOfRow);
  const fitted = fitRenewalsWith(known.leaving, contracts.length, (entries) => {
    const some = entries.map((entry) => contracts[entry]);
    const { asked, renewed } = countRenewals(some, source.period, observationEnd);
    return { asked: asked.slice(0, calibrated), renewed: renewed.slice(0, calibrated) };
  });
  return { ...fitted, merged: known.merged };
}

function observe(table: Table, { source }: ContractsOptions): Observed {
  if (source.from === 'survivors') {
    const survivors = readSurvivors(table, source.survivors);
    // After the last customer has left there is nobody to ask.
    const until = survivors.indexOf(0) < 0 ? survivors.length : survivors.indexOf(0) + 1;
    return {
      asked: survivors.slice(0, until - 1),
      renewed: survivors.slice(1, until),
      customerCount: survivors[0],
      list: null,
    };
  }
  const read = readContracts(table, source);
  const counted = countRenewals(read.contracts, source.period, read.observationEnd);
  return { ...counted, customerCount: read.contracts.length, list: { ...read, ...counted } };
}

function survivalTable({ asked, renewed }: Observed, mixture: Mixture, last: number): PeriodSurvival[] {
  let survival = 1;
  return mixture.survival(last).map((expectedSurvival, period): PeriodSurvival => {
    if (period === 0) {
      const none = { asked: null, renewed: null, retention: null, expectedRetention: null };
      return { period, ...none, survival: 1, expectedSurvival };
    }
    const expectedRetention = mixture.chance(period - 1);
    if (period > asked.length) {
      const none = { asked: null, renewed: null, retention: null, survival: null };
      return { period, ...none, expectedRetention, expectedSurvival };
    }
    const retention = renewed[period - 1] / asked[period - 1];
    survival *= retention;
    return {
      ...{ period, asked: asked[period - 1], renewed: renewed[period - 1], retention, expectedRetention },
      ...{ survival, expectedSurvival },
    };
  });
}

function checkHoldout(periods: PeriodSurvival[], calibrated: number, observed: number): ContractsDetail['holdout'] {
  const held = periods.slice(calibrated + 1, observed + 1);
  if (held.length === 0) return null;
  const errors = held.map(({ survival, expectedSurvival }) => expectedSurvival - (survival ?? NaN));
  return {
    periods: held.length,
    meanAbsoluteError: errors.reduce((sum, error) => sum + Math.abs(error), 0) / held.length,
    bias: errors.reduce((sum, error) => sum + error, 0) / held.length,
  };
}

function countTenure({ renewalsMade, active }: NonNullable<Observed['list']>, renewals: number): number {
  return renewalsMade.reduce((count, made, i) => count + (active[i] && made === renewals ? 1 : 0), 0);
}

function valueCustomers(
  table: Table,
  { source, margin, discount }: ContractsOptions,
  list: NonNullable<Observed['list']>,
  { profiles, profileOf }: FittedRenewals,
): ContractCustomers {
  const n = table.rowCount;
  const blank = () => new Float64Array(n).fill(NaN);
  const margins = margin.from === 'none' ? blank() : numbersOf(table, margin, 'margin');
  const ids = customerIds(table, source.from === 'customers' ? source.id : undefined);
  const values = { ids, active: new Uint8Array(n), renewals: blank(), chance: blank(), residual: blank() };
  const clv = blank();
  const residuals = profiles.map(() => new Map<number, number>());
  list.rows.forEach((row, i) => {
    const made = list.renewalsMade[i];
    if (made < 0) return;
    values.renewals[row] = made;
    values.active[row] = list.active[i];
    if (!list.active[i]) return;
    const profile = profileOf ? profileOf[i] : 0;
    const { theta } = profiles[profile];
    let residual = residuals[profile].get(made);
    if (residual === undefined) residuals[profile].set(made, (residual = residualLifetime(theta, made, discount)));
    values.chance[row] = chanceToRenew(theta, made);
    values.residual[row] = residual;
    clv[row] = margins[row] * residual;
  });
  return { ...values, clv };
}

function sumFinite(values: Float64Array): number {
  return values.reduce((sum, value) => sum + (Number.isFinite(value) ? value : 0), 0);
}
