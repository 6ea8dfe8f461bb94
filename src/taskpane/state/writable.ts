import type { Face } from '../analysis/Face';
import { hasMisfit } from './misfit';
import { inSight, tableInSight } from './paneState';
import type { PaneState } from './paneState';

/** Whether what the user chose beside Write leaves anything to be written; unknown before there is a report, it does. */
export function writesSomething(state: PaneState, { outputs }: Face): boolean {
  const { writeColumns, writeSheets } = state;
  const analysis = inSight(state);
  if (!analysis) return false;
  if (outputs) return writeColumns || outputs.hasSheets(analysis.history.present);
  const { report } = analysis;
  if (!report) return true;
  return (writeColumns && report.columns.length > 0) || (writeSheets && report.sheets.length > 0);
}

/** Whether a press of Write has something to do. */
export function canWrite(state: PaneState, face: Face): boolean {
  const analysis = inSight(state);
  if (!tableInSight(state) || !analysis || analysis.problem || state.task || hasMisfit(state)) return false;
  return (analysis.report ?? analysis.live) !== undefined && writesSomething(state, face);
}
