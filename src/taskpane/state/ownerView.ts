import { listFor } from '../../core/analyses/analysis';
import { loadedAnalysis, ownersIn } from '../analysis/loaded';
import { isSameOwner } from '../../core/table/sameOwner';
import type { Table } from '../../core/table/table';
import { formFields } from '../forms/formFields';
import type { RawOptions } from './openAnalysis';
import { comparedIds, inSight, modelPlace, type PaneState } from './paneState';

/** Whether an analysis can look at one owner's customers alone. */
export function canBeOwned(id: string): boolean {
  return formFields(id).some(({ name }) => name === 'onlyOwner');
}

/** Options that look at this owner's customers, where the analysis can and its list names the owner; else at all. */
export function viewedBy(id: string, table: Table, options: RawOptions, onlyOwner: string | undefined): RawOptions {
  if (!canBeOwned(id) || options.onlyOwner === onlyOwner) return options;
  const { onlyOwner: _before, ...all } = options;
  const column = typeof options.owner === 'string' ? options.owner : undefined;
  const names = onlyOwner === undefined ? [] : ownersIn(listFor(loadedAnalysis(id), table), column);
  const own = names.find((name) => isSameOwner(name, onlyOwner ?? ''));
  return own === undefined ? all : { ...all, onlyOwner: own };
}

/** Whose customers are in sight; `undefined` for all. */
export function ownerInSight(state: PaneState): string | undefined {
  const analysis = inSight(state);
  if (!analysis || state.place === modelPlace) return state.onlyOwner;
  const { onlyOwner } = analysis.history.present;
  return typeof onlyOwner === 'string' ? onlyOwner : undefined;
}

/** Owners whom any of the two compared snapshots names. */
export function comparedOwners(state: PaneState): string[] {
  const ids = comparedIds(state);
  const chosen = state.snapshots.filter(({ id }) => id === ids?.from || id === ids?.to);
  return [...new Set(chosen.flatMap(({ owners }) => owners ?? []))].sort((a, b) => (a < b ? -1 : 1));
}

/** Whose customers alone are compared: the owner in view, where the snapshots know of such a one. */
export function comparedOwner(state: PaneState): string | undefined {
  const { onlyOwner } = state;
  return onlyOwner === undefined ? undefined : comparedOwners(state).find((name) => isSameOwner(name, onlyOwner));
}
