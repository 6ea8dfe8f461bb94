import type { FoundFirmness } from './foundFirmness';
import type { FoundMoves } from './foundMoves';
import type { Model } from '../../app/app';
import type { ExcelReport, ProgressReport, ReadRequest, SelectionInfo, WriteResult } from '../../app/ports';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Place, Problem } from '../../core/problem';
import type { Text } from '../../core/report/report';
import type { SnapshotInfo } from '../../core/snapshots/kept/keptSnapshot';
import type { Table } from '../../core/table/table';
import type { Outcome } from '../analysis/Face';
import type { Sides } from '../compare/sides';
import { listOf } from './openAnalysis';
import type { OpenAnalysis } from './openAnalysis';

/** The place whose analysis is kept as named models. */
export const modelPlace = 'classify';

/** Everything the pane shows. */
export interface PaneState {
  /** `starting` until the first selection is known; `empty` without a list. */
  phase: 'starting' | 'empty' | 'ready';
  /** True while a list is being read. */
  isReading: boolean;
  /** How far a long list is read, 0–1, and how many rows it has. */
  readingDone?: { done: number; rows: number };
  selection?: SelectionInfo;
  table?: Table;
  isPinned: boolean;
  filteredRows: ReadRequest['filteredRows'];
  /** Row of the table whose customer is selected. */
  row?: number;

  models: readonly Model[];
  /** Names of saved models that only a newer version of the add-in reads. */
  newerModels: readonly string[];
  /** Snapshots that the workbook keeps, in order of time. */
  snapshots: readonly SnapshotInfo[];
  /** Names of those that only a newer version of the add-in reads. */
  newerSnapshots: readonly string[];
  /** Ids of the two that are compared; left out: the last two. */
  compared?: { from: string; to: string };
  /** Whose customers alone are looked at, wherever an analysis can; left out: all. */
  onlyOwner?: string;
  /** Who moved between the two that are compared, as far as it was found; see `movesFollower.ts`. */
  moves?: FoundMoves;
  /** The current model as it was last saved, or a new one that is not saved yet. */
  model?: Model;
  isSaved: boolean;
  /** Columns whose weights stay when others move. */
  locked: readonly string[];
  /** Columns whose direction the user has looked at, where their headers do not tell. */
  directionsSeen: readonly string[];
  writeColumns: boolean;
  /** Whether an analysis writes its sheets. */
  writeSheets: boolean;

  task?: Task;
  message?: Message;
  /** How firm the tiers are, where the model asks for it. */
  firmness?: FoundFirmness;
  place: string;
  /** A page over the places: what the page below is for, a look at Excel, or the question before everything goes. */
  page?: 'help' | 'check' | 'remove';
  /** How the last check of Excel ended. */
  report?: ExcelReport;
  /** Two pyramids side by side instead of the one that is worked on, in Classify. */
  comparing?: Sides;
  /** Analyses opened, by place; in {@link modelPlace} that of the current model. */
  opened: Readonly<Record<string, OpenAnalysis>>;
}

/** Something that takes time and can be cancelled. */
export interface Task {
  step: ProgressReport['step'] | 'sample' | 'reading-again' | 'undoing';
  /** 0–1. */
  done: number;
  /** How many rows the whole has, where rows are counted. */
  rows?: number;
  cancel(): void;
}

/** What is written without being the analysis in sight. */
export type OwnWrite = 'customer-list' | 'full-report';

/** One thing at a time that the user should know. */
export type Message =
  /** `ofReading`: goes away when a list could be read. */
  /** `again`: what can be tried once more. */
  | { kind: 'problem'; problem: Problem; ofReading?: boolean; again?: () => Promise<void> }
  /** An earlier session did not finish a write; it can be finished where its model is known. */
  | { kind: 'unfinished'; runId: string; name: string; canFinish: boolean }
  /** `analysis`: what was written, unless it is the report of all. */
  | { kind: 'written'; analysis?: string; written: WriteResult; outcome: Outcome }
  /** `what`: what was to be written, where it is not the analysis in sight. */
  | { kind: 'overwrite'; place: Place; what?: OwnWrite }
  /** The user's own values in our columns; `overwrite`: what was answered before. */
  | { kind: 'typed'; place: Place; count: number; overwrite: 'ask' | 'replace' }
  | { kind: 'note'; text: Text; undo?: () => Promise<void> };

export const startState: PaneState = {
  phase: 'starting',
  isReading: false,
  isPinned: false,
  filteredRows: 'include',
  models: [],
  newerModels: [],
  snapshots: [],
  newerSnapshots: [],
  isSaved: false,
  locked: [],
  directionsSeen: [],
  writeColumns: true,
  writeSheets: true,
  opened: {},
  place: 'classify',
};

/** The state with a way to change it and to hear of changes; React reads it through `useSyncExternalStore`. */
export interface PaneStore {
  get(): PaneState;
  set(change: Partial<PaneState>): void;
  subscribe(listener: () => void): () => void;
}

export function createPaneStore(initial: PaneState = startState): PaneStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The analysis of the place in sight. */
export function inSight({ opened, place }: PaneState): OpenAnalysis | undefined {
  return opened[place];
}

/** The list that is looked at: that of the analysis in sight, or that of the selection. */
export function tableInSight(state: PaneState): Table | undefined {
  const analysis = inSight(state);
  return analysis ? listOf(analysis, state.table) : state.table;
}

/** The two snapshots that are compared, the earlier one first: those chosen, or the last two; `undefined` with fewer. */
export function comparedIds({ snapshots, compared }: PaneState): { from: string; to: string } | undefined {
  if (compared && compared.from !== compared.to) return compared;
  const [from, to] = snapshots.slice(-2);
  return to && { from: from.id, to: to.id };
}

/** The options of the current model as they stand; `undefined` without a model. */
export function modelOptions({ opened, model }: PaneState): PyramidOptions | undefined {
  return model && (opened[modelPlace]?.history.present as PyramidOptions | undefined);
}

/** Whether the options differ from the saved model's. */
export function isEdited(state: PaneState): boolean {
  const { model, isSaved } = state;
  const options = modelOptions(state);
  if (!options || !model || !isSaved) return false;
  return options !== model.options && JSON.stringify(options) !== JSON.stringify(model.options);
}

/** Whether two pyramids stand side by side instead of the place's own. */
export function isComparing({ place, comparing }: PaneState): boolean {
  return place === modelPlace && comparing !== undefined;
}
