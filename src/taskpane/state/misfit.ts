import { loadedAnalysis } from '../analysis/loaded';
import { fits } from '../../core/analyses/fits';
import type { Table } from '../../core/table/table';
import type { RawOptions } from './openAnalysis';
import { inSight, tableInSight } from './paneState';
import type { PaneState } from './paneState';

/** Whether a list is beyond doubt of other rows than an analysis reads, under these options where they are known. */
export function isMisfit(id: string, table: Table, options?: RawOptions): boolean {
  return table.recognition?.isSure === true && !fits(loadedAnalysis(id), table, options);
}

/** Whether what is in sight cannot be made of the list of now. */
export function hasMisfit(state: PaneState): boolean {
  const analysis = inSight(state);
  const table = tableInSight(state);
  return analysis !== undefined && table !== undefined && isMisfit(analysis.id, table, analysis.history.present);
}
