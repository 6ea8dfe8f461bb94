import { isMisfit } from '../state/misfit';
import { modelAnalysis } from '../state/modelActions';
import { modelOptions, modelPlace } from '../state/paneState';
import type { PaneState } from '../state/paneState';

/** Whether there is a pyramid of the list in sight. */
export function canTakeSnapshot(state: PaneState): boolean {
  const { table, task, opened } = state;
  const options = modelOptions(state);
  if (!table || task || !options || opened[modelPlace]?.problem) return false;
  return !isMisfit(modelAnalysis, table, opened[modelPlace]?.history.present);
}
