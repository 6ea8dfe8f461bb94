import { Problem } from '../../../problem';
import type { Table } from '../../../table/table';
import { summarizeClasses } from '../../../groups/summarizeClasses';
import { amountName, orderColumns } from '../../../orders/orderColumns';
import { checkAscending } from '../../../groups/checkAscending';
import type { RfmCustomers } from './customers';
import { customersFromColumns } from './customersFromColumns';
import { customersFromLog } from './customersFromLog';
import type { RfmDetail } from './detail';
import { summarizeMailing } from './mailing';
import type { RfmOptions } from './options';
import { measures, rfmCodes, type Cutoffs } from './rfmCodes';
import { segmentMap } from './segmentMap';
import { summarizeCells, summarizeGrid, summarizeScores, summarizeSegments } from './summarize';

/**
 * Codes, segments and sums of the customers of a table. Throws what reading the columns throws, `options-invalid`,
 * `cutoffs-not-ascending`, `segment-codes-twice`, `segment-codes-missing`, `returns-refused`, `value-out-of-range`,
 * `no-data-rows`.
 */
export function evaluateRfm(table: Table, options: RfmOptions): RfmDetail {
  const { bins, quantile, method } = options;
  const map = segmentMap(options.segments, bins);
  const cutoffs = typedCutoffs(options);
  const customers = readCustomers(table, options);
  const { recency, frequency, monetary } = customers;
  const codes = rfmCodes(
    recency,
    frequency,
    monetary,
    bins,
    cutoffs ?? (method === 'nested' ? method : 'independent'),
    quantile,
  );
  const segmentIndices = Int32Array.from(codes.codes, (code) => (code === null ? -1 : (map?.indexOf.get(code) ?? -1)));
  const rated = codes.codes.reduce((count, code) => (code === null ? count : count + 1), 0);
  const cells = summarizeCells(customers, codes, bins);
  return {
    customers,
    codes,
    moneyColumn: options.monetary ?? amountName(options),
    orderColumn: options.order ?? null,
    bins,
    method,
    quantile,
    rated,
    scoreBins: {
      recency: summarizeScores(codes.recency, recency, bins),
      frequency: summarizeScores(codes.frequency, frequency, bins),
      monetary: summarizeScores(codes.monetary, monetary, bins),
    },
    segments: map && summarizeSegments(map.segments, segmentIndices, customers),
    segmentIndices,
    segmentClasses: map
      ? summarizeClasses(
          segmentIndices,
          map.segments.map(({ name }) => name),
          monetary,
          monetary,
        )
      : [],
    heatMap: { shows: options.heatMap, values: summarizeGrid(codes, monetary, bins, options.heatMap) },
    ...summarizeMailing(cells, options.mailing),
  };
}

/** A list when one of its columns is named, otherwise a log. */
function readCustomers(table: Table, options: RfmOptions): RfmCustomers {
  const isList = measures.some((measure) => options[measure] !== undefined);
  if (!isList) return customersFromLog(table, options);
  for (const option of ['date', 'amount', ...orderColumns] as const) {
    if (options[option] !== undefined) throw new Problem('options-invalid', { option }, { value: options[option] });
  }
  return customersFromColumns(table, options);
}

function typedCutoffs({ method, cutoffs, bins }: RfmOptions): Cutoffs | undefined {
  if (method !== 'manual') {
    if (cutoffs) throw new Problem('options-invalid', { option: 'cutoffs' }, { value: method });
    return undefined;
  }
  if (!cutoffs) throw new Problem('options-invalid', { option: 'cutoffs' });
  for (const measure of measures) {
    const option = `cutoffs.${measure}`;
    if (cutoffs[measure].length !== bins - 1) {
      throw new Problem('options-invalid', { option }, { value: cutoffs[measure].length, reason: `${bins - 1}` });
    }
    checkAscending(cutoffs[measure], option);
  }
  return cutoffs;
}
