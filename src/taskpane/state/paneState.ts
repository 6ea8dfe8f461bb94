import type { Model } from '../../app/app';
import type { ProgressReport, ReadRequest, SelectionInfo, WriteResult } from '../../app/ports';
import type { PyramidDetail } from '../../core/analyses/classify/pyramid/detail';
import type { PreparedPyramid } from '../../core/analyses/classify/pyramid/pyramid';
import type { Place, Problem } from '../../core/problem';
import type { Text } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { Sides } from '../compare/sides';
import type { OpenAnalysis } from '../analysis/openAnalysis';
import type { OptionsHistory } from './optionsHistory';

/** Everything the pane shows. */
export interface PaneState {
  /** `starting` until the first selection is known; `empty` without a list. */
  phase: 'starting' | 'empty' | 'ready';
  /** True while a list is being read. */
  isReading: boolean;
  selection?: SelectionInfo;
  table?: Table;
  isPinned: boolean;
  filteredRows: ReadRequest['filteredRows'];
  /** Row of the table whose customer is selected. */
  row?: number;

  models: readonly Model[];
  /** The current model as it was last saved, or a new one that is not saved yet. */
  model?: Model;
  isSaved: boolean;
  history?: OptionsHistory;
  locked: readonly string[];
  writeColumns: boolean;
  /** Whether an analysis writes its sheets. */
  writeSheets: boolean;

  /** The pyramid under the options of now, or under the last ones that made sense. */
  detail?: PyramidDetail;
  prepared?: PreparedPyramid;
  /** What is wrong with the options of now. */
  previewProblem?: Problem;

  task?: Task;
  message?: Message;
  place: string;
  /** Two pyramids side by side instead of the one that is worked on, in Classify. */
  comparing?: Sides;
  /** Analyses opened, by place. */
  opened: Readonly<Record<string, OpenAnalysis>>;
}

/** Something that takes time and can be cancelled. */
export interface Task {
  step: ProgressReport['step'] | 'sample';
  /** 0–1. */
  done: number;
  cancel(): void;
}

/** One thing at a time that the user should know. */
export type Message =
  /** `ofReading`: goes away when a list could be read. */
  | { kind: 'problem'; problem: Problem; ofReading?: boolean }
  | { kind: 'written'; outcome: Outcome }
  | { kind: 'analysed'; analysis: string; written: WriteResult; warnings: Text[] }
  | { kind: 'overwrite'; place: Place }
  | { kind: 'note'; text: Text; undo?: () => Promise<void> };

export interface Outcome {
  written: WriteResult;
  rated: number;
  unrated: Place[];
  unratedCount: number;
  warnings: Text[];
}

export const startState: PaneState = {
  phase: 'starting',
  isReading: false,
  isPinned: false,
  filteredRows: 'include',
  models: [],
  isSaved: false,
  locked: [],
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

/** Whether the options differ from the saved model's. */
export function isEdited({ history, model, isSaved }: PaneState): boolean {
  if (!history || !model || !isSaved) return false;
  return history.present !== model.options && JSON.stringify(history.present) !== JSON.stringify(model.options);
}

/** Whether a press of Write has something to do. */
export function canWrite({ table, history, previewProblem, task, writeColumns }: PaneState): boolean {
  if (!table || !history || previewProblem || task) return false;
  return writeColumns || history.present.output.summary;
}
