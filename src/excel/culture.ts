import type { Culture } from '../core/table/table';
import { supports, type Batch } from './batch';

/**
 * Asks, with the next `sync`, how the workbook's user writes amounts and days; the answer can be read after it. Nothing
 * where Excel is too old to say (before ExcelApi 1.11) or has the invariant culture, which is no one's.
 */
export function askCulture({ context }: Batch): () => Culture | undefined {
  if (!supports('1.11')) return () => undefined;
  const { cultureInfo } = context.application;
  cultureInfo.load('name');
  cultureInfo.numberFormat.load('numberDecimalSeparator');
  const dates = supports('1.12') ? cultureInfo.datetimeFormat : undefined;
  dates?.load('shortDatePattern');
  return () => {
    if (cultureInfo.name === '') return undefined;
    const decimal = cultureInfo.numberFormat.numberDecimalSeparator === ',' ? 'comma' : 'point';
    // Without the pattern the order is unknown: a German may have an English Windows with German days.
    const dayOrder = dates && dayOrderOf(dates.shortDatePattern);
    return { decimal, ...(dayOrder ? { dayOrder } : {}) };
  };
}

/** @param pattern such as dd.MM.yyyy or M/d/yyyy */
function dayOrderOf(pattern: string): Culture['dayOrder'] {
  const [day, month] = [pattern.search(/d/), pattern.search(/M/)];
  if (day < 0 || month < 0) return undefined;
  return day < month ? 'day-first' : 'month-first';
}
