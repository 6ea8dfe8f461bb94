import { Problem } from '../../../problem';
import { quantile } from '../../../stats/quantile';
import { categoriesOf } from '../../../table/categories';
import { numberColumn } from '../../../table/columns';
import { presentValues } from '../../../table/presentValues';
import type { Table } from '../../../table/table';
import type { CustomerShareDetail, SegmentShare } from './detail';
import type { CustomerShareOptions } from './options';

/** Fewer like customers tell nothing. */
const fewestLike = 5;

/**
 * Our share of what each customer spends, from a column or from what like customers spend with us. `ids` names the rows.
 * Throws what reading the columns throws, `too-many-categories`, `no-data-rows` without a complete row.
 */
export function evaluateCustomerShare(table: Table, ids: string[], options: CustomerShareOptions): CustomerShareDetail {
  const sales = presentValues(numberColumn(table, options.sales, 'sales'));
  const total = options.total === undefined ? null : presentValues(numberColumn(table, options.total, 'total'));
  const groups = options.segment === undefined ? null : categoriesOf(table, options.segment, [], 'segment');
  const names = groups?.names ?? [''];
  const codeOf = (row: number): number => (groups ? groups.codes[row] : 0);
  const rows = Array.from(sales.keys()).filter(
    (row) => Number.isFinite(sales[row]) && codeOf(row) >= 0 && (!total || total[row] > 0),
  );
  if (rows.length === 0) throw new Problem('no-data-rows', { sheet: table.origin.sheet });
  const ofAll = potentialOf(rows, sales, options.quantile);
  const ofSegment = names.map((_, code) => rows.filter((row) => codeOf(row) === code));
  const isSmall = ofSegment.map((of) => of.length < fewestLike);
  const perCustomer = ofSegment.map((of, code) => (isSmall[code] ? ofAll : potentialOf(of, sales, options.quantile)));
  const shares = new Float64Array(table.rowCount).fill(NaN);
  const left = new Float64Array(table.rowCount).fill(NaN);
  const potentials = new Float64Array(table.rowCount);
  let above = 0;
  for (const row of rows) {
    const said = total ? total[row] : perCustomer[codeOf(row)];
    if (total && sales[row] > said) above++;
    // who buys more than that has it all
    const potential = Math.max(said, sales[row]);
    potentials[row] = potential;
    shares[row] = potential > 0 ? Math.max(0, sales[row]) / potential : NaN;
    left[row] = potential - sales[row];
  }
  const sum = (of: readonly number[], values: Float64Array): number => of.reduce((all, row) => all + values[row], 0);
  const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const potential = sum(rows, potentials);
  return {
    ...{ salesColumn: options.sales, totalColumn: options.total ?? null, segmentColumn: options.segment ?? null },
    ...{ quantile: options.quantile, customers: rows.length, incomplete: table.rowCount - rows.length },
    ...{ sales: sum(rows, sales), potential, share: shareOf(sum(rows, sales), potential) },
    segments: ofSegment
      .flatMap((of, code): SegmentShare[] => {
        if (of.length === 0) return [];
        const [bought, could] = [sum(of, sales), sum(of, potentials)];
        return [
          {
            ...{ name: names[code], customers: of.length, sales: bought, potential: could },
            ...{ share: shareOf(bought, could), left: could - bought, perCustomer: total ? null : perCustomer[code] },
          },
        ];
      })
      .sort((a, b) => b.left - a.left),
    small: total ? [] : names.filter((name, code) => isSmall[code] && name !== '' && ofSegment[code].length > 0),
    above,
    retention: options.previous === undefined ? null : retentionOf(table, options.previous, sales),
    ...{ ids, shares, left },
  };
}

function potentialOf(rows: readonly number[], sales: Float64Array, probability: number): number {
  return quantile(Float64Array.from(rows, (row) => sales[row]).sort(), probability);
}

/** Of those who bought before, who buys still; and how much of what they bought, growth not counted. */
function retentionOf(table: Table, name: string, sales: Float64Array): CustomerShareDetail['retention'] {
  const previous = presentValues(numberColumn(table, name, 'previous'));
  let [before, kept, value, keptValue] = [0, 0, 0, 0];
  for (let row = 0; row < previous.length; row++) {
    if (!(previous[row] > 0)) continue;
    before++;
    value += previous[row];
    // a blank is no purchase
    if (!(sales[row] > 0)) continue;
    kept++;
    keptValue += Math.min(previous[row], sales[row]);
  }
  return before === 0 ? null : { before, kept, customerRate: kept / before, valueRate: keptValue / value };
}
