import { numberValues } from '../../../report/columnValues';
import type { ReportColumn, Text } from '../../../report/report';
import { sayInto } from '../../../report/say';
import type { FormulaValueDetail } from './detail';
import type { FormulaValueOptions } from './options';

/** The columns beside the data. */
export function formulaValueColumns({ clv, multiple, assumptions }: FormulaValueDetail): ReportColumn[] {
  const { horizon } = assumptions;
  return [
    {
      id: 'clv',
      header:
        horizon === null
          ? { key: 'formula-value.column.clv' }
          : { key: 'formula-value.column.clvOver', params: { count: horizon } },
      values: numberValues(clv),
      style: 'decimal2',
    },
    {
      id: 'multiple',
      header: { key: 'formula-value.column.multiple' },
      values: numberValues(multiple),
      style: 'decimal2',
    },
  ];
}

/** What the user must know. */
export function formulaValueWarnings(options: FormulaValueOptions, detail: FormulaValueDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'formula-value.warning');
  const missing = detail.ids.length - detail.valued;
  if (missing > 0) warn('missing', { count: missing });
  const tiers = detail.tiersWithoutRetention;
  if (tiers.length > 0) warn('tiersWithoutRetention', { tiers: { list: tiers.slice(0, 5) }, count: tiers.length });
  if (options.retention.from === 'per-tier') {
    const present = new Set(detail.tiers.map(({ tier }) => tier));
    const absent = options.retention.tiers.filter(({ tier }) => !present.has(tier)).map(({ tier }) => tier);
    if (absent.length > 0 && detail.tierColumn === options.retention.column && !present.has(null)) {
      warn('tiersAbsent', { tiers: { list: absent }, count: absent.length });
    }
  }
  if (detail.lossMaking > 0) warn('lossMaking', { count: detail.lossMaking });
  if (options.discount >= 1) warn('discountHigh', { discount: { percent: options.discount } });
  return found;
}
