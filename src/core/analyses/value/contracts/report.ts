import { numberValues } from '../../../report/columnValues';
import type { NumberStyle, ReportColumn, Text } from '../../../report/report';
import { sayInto } from '../../../report/say';
import type { ContractsDetail } from './detail';

/** Fewer customers at the first renewal than this tell little. */
const fewCustomers = 100;

/** The columns beside the data. */
export function contractsColumns({ customers, equity }: ContractsDetail): ReportColumn[] {
  if (!customers) return [];
  const column = (
    id: 'renewals' | 'chance' | 'residual' | 'clv',
    values: Float64Array,
    style: NumberStyle,
  ): ReportColumn => ({
    id,
    header: { key: `contracts.column.${id}` },
    values: numberValues(values.map((value) => (Number.isFinite(value) ? value : NaN))),
    style,
  });
  return [
    column('renewals', customers.renewals, 'integer'),
    column('chance', customers.chance, 'percent1'),
    column('residual', customers.residual, 'decimal2'),
    ...(equity === null ? [] : [column('clv', customers.clv, 'decimal2')]),
  ];
}

/** What the user must know. */
export function contractsWarnings({
  fit,
  covariates,
  merged,
  notes,
  periods,
  customers,
  equity,
  byTenure,
}: ContractsDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'contracts.warning');
  if (merged.length > 0) found.push({ key: 'lifetime.covariates.merged', params: { categories: { list: merged } } });
  if (covariates && fit.atLimit.length > 0) {
    found.push({
      key: 'contracts.covariates.ridge',
      params: { parameters: { list: fit.atLimit }, limit: { number: fit.logLikelihood, digits: 2 } },
    });
  } else if (fit.atLimit.length > 0) warn('alike');
  else if (!fit.converged) warn('notConverged');
  const asked = periods[1].asked ?? 0;
  if (asked < fewCustomers) warn('fewCustomers', { count: asked });
  if (byTenure.some(({ residual }) => residual === Infinity)) warn('endless');
  if (notes.withoutStart > 0) warn('withoutStart', { count: notes.withoutStart });
  if (notes.startsLater > 0) warn('startsLater', { count: notes.startsLater });
  if (notes.endsLater > 0) warn('endsLater', { count: notes.endsLater });
  if (customers && equity !== null) {
    const missing = customers.clv.reduce(
      (count, value, row) => count + (customers.active[row] && Number.isNaN(value) ? 1 : 0),
      0,
    );
    if (missing > 0) warn('marginMissing', { count: missing });
  }
  return found;
}
