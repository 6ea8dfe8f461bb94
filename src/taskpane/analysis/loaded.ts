import type { ComponentType } from 'react';
import type { CatalogueEntry } from '../../core/analyses/entry';
import { Problem } from '../../core/problem';
import type { Recognition, Shape, Table } from '../../core/table/table';
import type { Face } from './Face';

/** What a place shows. */
export interface PlacePage {
  content: ComponentType;
  /** Above the tabs. */
  head?: ComponentType;
  /** Between content and foot. */
  card?: ComponentType;
}

/** Analyses with their faces, and the places that show them. */
export interface Analyses {
  find(id: string): CatalogueEntry | undefined;
  faceOf(id: string): Face;
  pages: Partial<Readonly<Record<string, PlacePage>>>;
  recogniseAs(table: Table, shape: Shape): Recognition;
  ownersIn(table: Table, column: string | undefined): string[];
}

/** The page begins with the pyramid; all others come to it when one of them is first asked for. */
let loaded: Analyses = {
  find: () => undefined,
  faceOf(id) {
    throw new Problem('analysis-unknown', {}, { id });
  },
  pages: {},
  recogniseAs() {
    throw new Problem('internal', {}, { message: 'recogniseAs' });
  },
  ownersIn: () => [],
};

/** From now on these are there, and no others. */
export function setLoaded(analyses: Analyses): void {
  loaded = analyses;
}

/** Whether an analysis can be opened without waiting for it. */
export function isLoaded(id: string): boolean {
  return loaded.find(id) !== undefined;
}

/** An analysis that is there. Throws `analysis-unknown`. */
export function loadedAnalysis(id: string): CatalogueEntry {
  const found = loaded.find(id);
  if (!found) throw new Problem('analysis-unknown', {}, { id });
  return found;
}

/** What is particular to an analysis that is there. */
export function faceOf(id: string): Face {
  return loaded.faceOf(id);
}

/** What a place shows; `undefined` as long as it is not there. */
export function loadedPage(place: string): PlacePage | undefined {
  return loaded.pages[place];
}

/** A list whose rows are what the user says. */
export function recogniseAs(table: Table, shape: Shape): Recognition {
  return loaded.recogniseAs(table, shape);
}

/** Owners that a list names, for a choice; of the column whose header speaks of them where none is given. */
export function ownersIn(table: Table, column: string | undefined): string[] {
  return loaded.ownersIn(table, column);
}
