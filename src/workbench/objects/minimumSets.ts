import { cellMinimumSets } from './cellMinimumSets';
import { chartMinimumSets } from './chartMinimumSets';
import { workbookMinimumSets } from './workbookMinimumSets';

/**
 * The ExcelApi set that brought each member, where that is later than 1.1: what Office.js itself notes beside the
 * member (`_throwIfApiNotSupported`); a contract test compares every line with the library.
 */
export const minimumSets: Readonly<Record<string, string>> = {
  ...cellMinimumSets,
  ...chartMinimumSets,
  ...workbookMinimumSets,
};
