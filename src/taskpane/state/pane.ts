import type { App, ClassifyResult } from '../../app/app';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { applyWeights } from '../../core/analyses/classify/weights/applyWeights';
import type { Place } from '../../core/problem';
import { Problem } from '../../core/problem';
import { createAnalysisActions } from '../analysis/analysisActions';
import type { AnalysisActions } from '../analysis/analysisActions';
import { createValuePyramidAction } from '../analysis/valuePyramidAction';
import type { Sides } from '../compare/sides';
import { placeByHand } from '../classify/editRules';
import { createModelActions } from './modelActions';
import type { ModelActions } from './modelActions';
import { beforeGesture, edit, redo, undo } from './optionsHistory';
import type { OptionsHistory } from './optionsHistory';
import { createPaneStore } from './paneState';
import type { PaneStore } from './paneState';
import { createPreviewKeeper } from './previewKeeper';
import { asProblem } from './asProblem';
import { createSourceFollower } from './sourceFollower';
import type { SourceFollower } from './sourceFollower';
import type { PaneSurroundings } from './surroundings';
import { createWriteActions } from './writeActions';
import type { WriteActions } from './writeActions';

/** Everything a user can do in the pane. No promise rejects: what goes wrong becomes the pane's message. */
export interface Pane extends ModelActions, SourceFollower, WriteActions, AnalysisActions {
  readonly store: PaneStore;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** New options from the old ones; the preview follows before this returns. */
  edit(label: string, change: (options: PyramidOptions) => PyramidOptions): void;
  /** The same for a gesture of many small moves: each starts from the options before the gesture. */
  drag(label: string, change: (options: PyramidOptions) => PyramidOptions): void;
  /** Puts a customer into a tier, with today's date. */
  placeByHand(id: string, tier: string, reason: string): void;
  undoEdit(): void;
  redoEdit(): void;
  toggleLock(column: string): void;
  /** The table's own defaults instead of options that do not fit it. */
  useColumns(): void;
  choosePlace(place: string): void;
  /** Shows two pyramids side by side; `undefined` goes back to the one that is worked on. */
  compare(sides: Sides | undefined): void;
  goTo(place: Place): Promise<void>;
  copyProblem(problem: Problem): Promise<void>;
  copyDetails(details: string): Promise<void>;
  dismiss(): void;
  setWriteColumns(on: boolean): void;
  setWriteSheets(on: boolean): void;
  showProblem(problem: Problem): void;
  /** The weights found take the place of the pyramid's. */
  takeWeights(found: readonly { column: string; weight: number; direction: 'benefit' | 'cost' }[]): void;
  /** From a lifetime analysis just written to a pyramid of current and future value. */
  buildValuePyramid(): Promise<void>;
  /** Adds =CLV() and =TIER() to the workbook; left out where Excel has no LAMBDA. */
  nameFunctions?(): Promise<void>;
  /** What the ribbon command did while the pane was open. */
  showCommand(result: ClassifyResult): Promise<void>;
}

export function createPane(app: App, surroundings: PaneSurroundings): Pane {
  const store = createPaneStore();
  const { get, set } = store;
  const showProblem = (problem: Problem): void => set({ message: { kind: 'problem', problem } });
  /** Runs and turns what goes wrong into the message. */
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
    } catch (error) {
      showProblem(asProblem(error));
    }
  };
  const copyDetails = (details: string): Promise<void> => attempt(() => surroundings.copyText(details));
  const keeper = createPreviewKeeper(app, store, surroundings.translate);
  const models = createModelActions(app, store, keeper, surroundings, attempt);
  const follower = createSourceFollower(app, store, keeper, surroundings, attempt);
  const write = createWriteActions(app, store, attempt);
  const analyses = createAnalysisActions(app, store, surroundings);
  let stopFollowing: () => void = () => undefined;
  let stopListening: (() => Promise<void>)[] = [];

  const setHistory = (history: OptionsHistory): void => keeper.show(history);

  const editOptions: Pane['edit'] = (label, change) => {
    const { history } = get();
    if (!history) return;
    const next = change(history.present);
    if (next !== history.present) setHistory(edit(history, next, label, surroundings.clock()));
  };

  return {
    ...models,
    ...follower,
    ...write,
    ...analyses,
    buildValuePyramid: createValuePyramidAction(app, store, models, follower, surroundings, attempt),
    store,
    showProblem,
    nameFunctions: surroundings.nameFunctions,
    async start() {
      let table = get().table;
      stopFollowing = store.subscribe(() => {
        if (get().table === table) return;
        table = get().table;
        analyses.refreshAnalysis();
      });
      await attempt(async () => {
        await app.models.load();
      });
      models.restoreCurrent();
      await attempt(async () => {
        stopListening = [
          await app.workbook.onSelectionChanged((selection) => follower.selectionChanged(selection)),
          await app.workbook.onDataChanged((place) => follower.dataChanged(place)),
        ];
      });
      await follower.readFirst(get().model?.source);
    },
    async stop() {
      stopFollowing();
      for (const stop of stopListening) await attempt(stop);
      stopListening = [];
    },
    edit: editOptions,
    placeByHand(id, tier, reason) {
      const date = localDay(surroundings.now());
      editOptions(`placement:${id}`, (old) => placeByHand(old, { id, tier, reason, date }));
    },
    drag(label, change) {
      const { history } = get();
      if (!history) return;
      const at = surroundings.clock();
      setHistory(edit(history, change(beforeGesture(history, label, at)), label, at));
    },
    undoEdit() {
      const { history } = get();
      if (history) setHistory(undo(history));
    },
    redoEdit() {
      const { history } = get();
      if (history) setHistory(redo(history));
    },
    takeWeights(found) {
      const { history } = get();
      if (!history) return;
      setHistory(edit(history, applyWeights(history.present, found), 'take-weights', surroundings.clock()));
      set({
        place: 'classify',
        locked: [],
        message: {
          kind: 'note',
          text: { key: 'message.weightsUsed' },
          undo: async () => {
            const { history: now } = get();
            if (now) setHistory(undo(now));
            set({ message: undefined });
          },
        },
      });
    },
    toggleLock(column) {
      const { locked } = get();
      set({ locked: locked.includes(column) ? locked.filter((name) => name !== column) : [...locked, column] });
    },
    useColumns() {
      const { history, table, message } = get();
      if (!table) return;
      const fresh = keeper.freshModel(table);
      if (!fresh) return;
      if (message?.kind === 'problem') set({ message: undefined });
      if (history) setHistory(edit(history, fresh.options, 'use-columns', surroundings.clock()));
    },
    choosePlace(place) {
      set({ place });
      analyses.refreshAnalysis();
    },
    compare: (comparing) => set({ comparing }),
    goTo: (place) =>
      attempt(async () => {
        const sheet = place.sheet ?? get().table?.origin.sheet;
        if (sheet !== undefined && place.address !== undefined) {
          await app.workbook.goTo({ sheet, address: place.address });
        }
      }),
    copyProblem: (problem) => copyDetails(JSON.stringify(problem.toJSON(), null, 2)),
    copyDetails,
    dismiss: () => set({ message: undefined }),
    setWriteColumns: (on) => set({ writeColumns: on }),
    setWriteSheets: (on) => set({ writeSheets: on }),
    showCommand: (result) =>
      attempt(async () => {
        models.adopt(result.model);
        await follower.readAgain(result.model.source);
        write.showOutcome(result);
      }),
  };
}

/** The day on the user's calendar, yyyy-mm-dd. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
