import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { fits } from '../forms/namedColumns';
import { isEdited, modelOptions } from '../state/paneState';
import type { PaneState } from '../state/paneState';
import type { Sides } from './sides';

/** A pyramid that can be put beside another one. */
export interface Candidate {
  /** The model's id, or {@link asShown}. */
  id: string;
  name: string;
  options: PyramidOptions;
}

/** Stands for the pyramid as it is in the pane, where that is not what was saved. */
export const asShown = 'as-shown';

/** The saved models that this list has the columns for, and the pyramid as it stands if that is another one. */
export function comparable(state: PaneState): Candidate[] {
  const { table, models, model, isSaved } = state;
  if (!table) return [];
  const saved = models.filter(({ analysis, options }) => fits(analysis, options, table));
  const shown = !isSaved || isEdited(state) ? modelOptions(state) : undefined;
  return [
    ...saved.map(({ id, name, options }) => ({ id, name, options })),
    ...(model && shown ? [{ id: asShown, name: model.name, options: shown }] : []),
  ];
}

/** What to begin with: from the model as it was saved to the one as it stands, or to the next. */
export function firstSides(candidates: readonly Candidate[], current: string | undefined): Sides | undefined {
  if (candidates.length < 2) return undefined;
  const from = candidates.find(({ id }) => id === current) ?? candidates[0];
  const others = candidates.filter((candidate) => candidate !== from);
  const to = others.find(({ id }) => id === asShown) ?? others[0];
  return { from: from.id, to: to.id };
}
