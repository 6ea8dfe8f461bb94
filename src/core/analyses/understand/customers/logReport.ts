import { sayUnder } from '../../../report/say';
import type { Report, ReportSheet, Text } from '../../../report/report';
import { countHistories } from './countHistories';
import type { CustomersDetail } from './detail';
import { pickCustomers } from './pickCustomers';
import { customersSheets, customersWarnings } from './report';

const say = sayUnder('customers');

/** Customers that a sheet holds below a header. */
export const sheetCustomers = 1_048_575;

/**
 * The report of customers that were made of a log: the same as of a list. Of more customers than a sheet holds, those with
 * the most revenue, and all of them as a counted table that lifetime models are fitted to.
 *
 * @param source what people call the log
 * @param most customers on the sheet
 */
export function logReport(detail: CustomersDetail, source: string, most = sheetCustomers): Report<CustomersDetail> {
  const { ids } = detail;
  const isWhole = ids.length <= most;
  const [list, notes] = customersSheets(
    // the first have the most revenue
    isWhole
      ? detail
      : pickCustomers(
          detail,
          Array.from({ length: most }, (_, place) => place),
        ),
    source,
  );
  const left = { count: ids.length - most, all: ids.length };
  const warnings: Text[] = [...customersWarnings(detail), ...(isWhole ? [] : [say('warning.beyondSheet', left)])];
  return {
    ...{ analysis: 'customers', columns: [], warnings, detail },
    sheets: isWhole ? [list, notes] : [list, notes, countedSheet(detail, most)],
  };
}

function countedSheet(detail: CustomersDetail, most: number): ReportSheet {
  const { frequency, recency, age, customers } = countHistories(detail);
  const columns = [frequency, recency, age, customers];
  return {
    id: 'counts',
    name: say('sheet.counts'),
    blocks: [
      {
        kind: 'table',
        id: 'counts',
        // as the literature heads them, so that they are known again in any language
        columns: ['x', 't_x', 'T', 'n'].map((text) => ({ header: { text }, style: 'integer' as const })),
        // kinds of histories beyond a sheet's rows are the rarest
        rows: Array.from({ length: Math.min(most, customers.length) }, (_, row) =>
          columns.map((values) => values[row]),
        ),
      },
    ],
  };
}
