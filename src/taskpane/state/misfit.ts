import { findAnalysis } from '../../core/analyses/catalogue';
import { fits } from '../../core/analyses/fits';
import type { Table } from '../../core/table/table';
import { inSight } from './paneState';
import type { PaneState } from './paneState';

/** Whether a list is beyond doubt of other rows than an analysis reads. */
export function isMisfit(id: string, table: Table): boolean {
  return table.recognition?.isSure === true && !fits(findAnalysis(id), table);
}

/** Whether what is in sight cannot be made of the list of now. */
export function hasMisfit(state: PaneState): boolean {
  const analysis = inSight(state);
  if (!analysis || !state.table || !isMisfit(analysis.id, state.table)) return false;
  return !findAnalysis(analysis.id).alsoFits?.(state.table, analysis.history.present);
}
