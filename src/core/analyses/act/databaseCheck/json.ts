import type { DatabaseCheckDetail } from './detail';
import { shownContent } from './repairs';

/** Unrounded; rows are those of the sheet, from 1, and days yyyy-mm-dd. */
export function databaseCheckJson({ completeness, repairs, ...detail }: DatabaseCheckDetail): object {
  const { columns, tiers, isByValue, gaps } = completeness;
  return {
    customers: detail.customers,
    facts: detail.facts,
    completeness: {
      isByValue,
      tiers: tiers.map(({ tier, customers, all, filled }) => ({
        ...{ tier, customers, filled: all },
        columns: Object.fromEntries(columns.map((column, i) => [column, filled[i]])),
      })),
      gaps,
    },
    duplicates: detail.duplicates,
    outliers: detail.outliers,
    outlierColumns: detail.outlierColumns,
    dates: detail.dates,
    mixed: detail.mixed,
    repairs: repairs.map((repair) => {
      const { row, id, column, before, after, reason, isAccepted, isDate } = repair;
      return {
        ...{ row, id, column },
        before: isDate ? shownContent(repair, before) : before,
        after: isDate && after !== null ? shownContent(repair, after) : after,
        ...{ reason, accepted: isAccepted },
      };
    }),
  };
}
