import type { WorkbookApi } from '../workbook/api';

const visibleOnly = /(?<![\p{L}\p{N}_.])(?:SUBTOTAL|AGGREGATE)\s*\(/iu;
const dayFunctions =
  /(?<![\p{L}\p{N}_.])(?:YEAR|MONTH|DAY|DATE|DATEVALUE|TODAY|NOW|EDATE|EOMONTH|WEEKDAY|WEEKNUM|ISOWEEKNUM|YEARFRAC|DATEDIF|NETWORKDAYS(?:\.INTL)?|WORKDAY(?:\.INTL)?|TEXT)\s*\(/iu;

/**
 * Tells formulas that Univer calculates otherwise than Excel, by what stands in them and how the workbook is: it does not
 * know of hidden rows (SUBTOTAL, AGGREGATE), nor of days since 1904, nor of a table's row of totals.
 */
export function otherInExcel(workbook: WorkbookApi): (formula: string) => boolean {
  const hidesRows = workbook.sheets.some(({ hiddenRows }) => hiddenRows.size > 0);
  const countsFrom1904 = workbook.dateSystem === 1904;
  const withTotals = workbook.sheets.flatMap(({ tables }) =>
    tables.filter(({ showTotals }) => showTotals).map(({ name }) => `${name.toUpperCase()}[`),
  );
  return (formula) => {
    if (hidesRows && visibleOnly.test(formula)) return true;
    if (countsFrom1904 && dayFunctions.test(formula)) return true;
    const upper = formula.toUpperCase();
    return /#(?:TOTALS|ALL)\]/.test(upper) && withTotals.some((reference) => upper.includes(reference));
  };
}
