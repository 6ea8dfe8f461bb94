import type { App, ClassifyResult } from '../../app/app';
import type { ComparedOnList } from '../../core/analyses/classify/pyramid/compareOn';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Place } from '../../core/problem';
import { Problem } from '../../core/problem';
import type { Text } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { Run } from '../../app/state/schema';
import type { LastWrite } from '../start/lastWrittenOf';
import type { Sides } from '../compare/sides';
import { loadedPage } from '../analysis/loaded';
import { createAnalysisRunner } from './analysisRunner';
import { runText } from '../check/reportText';
import { problemDetails } from '../frame/failureDetails';
import { asProblem } from './asProblem';
import { createCheckActions } from './checkActions';
import type { CheckActions } from './checkActions';
import { createEditActions } from './editActions';
import type { EditActions } from './editActions';
import { followFirmness } from './firmnessFollower';
import { followMoves } from './movesFollower';
import { createFileActions } from './fileActions';
import type { WarehouseActions } from './warehouseActions';
import type { FileActions } from './fileActions';
import type { LogActions } from './logActions';
import { logInSight } from './logInSight';
import { createModelActions, modelAnalysis } from './modelActions';
import type { ModelActions } from './modelActions';
import { createPaneStore, modelPlace } from './paneState';
import type { PaneState, PaneStore } from './paneState';
import { productLine } from './product';
import { createReadingActions } from './readingActions';
import type { ReadingActions } from './readingActions';
import { createSourceFollower } from './sourceFollower';
import type { SourceFollower } from './sourceFollower';
import { createRemoveActions } from './removeActions';
import { createReportActions } from './reportActions';
import type { ReportActions } from './reportActions';
import type { RemoveActions } from './removeActions';
import type { PaneSurroundings } from './surroundings';
import { createSnapshotActions } from './snapshotActions';
import type { SnapshotActions } from './snapshotActions';
import { createUnfinishedActions } from './unfinishedActions';
import type { UnfinishedActions } from './unfinishedActions';
import { createWriteActions } from './writeActions';
import type { WriteActions } from './writeActions';

/** Everything a user can do in the pane. No promise rejects: what goes wrong becomes the pane's message. */
export interface Pane
  extends
    CheckActions,
    FileActions,
    LogActions,
    WarehouseActions,
    ModelActions,
    SourceFollower,
    ReadingActions,
    WriteActions,
    EditActions,
    UnfinishedActions,
    SnapshotActions,
    RemoveActions,
    ReportActions {
  readonly store: PaneStore;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Today on the user's calendar, yyyy-mm-dd. */
  today(): string;
  toggleLock(column: string): void;
  choosePlace(place: string): void;
  /** Opens a page over the places; `undefined` goes back to them. */
  openPage(page: PaneState['page']): void;
  /** Shows two pyramids side by side; `undefined` goes back to the one that is worked on. */
  compare(sides: Sides | undefined): void;
  /** Two pyramids of a long list, beside the page; `undefined` where it failed, which is said. Left out without an engine for it. */
  compareInEngine?(table: Table, from: PyramidOptions, to: PyramidOptions): Promise<ComparedOnList | undefined>;
  goTo(place: Place): Promise<void>;
  copyProblem(problem: Problem): Promise<void>;
  copyDetails(details: string): Promise<void>;
  dismiss(): void;
  setWriteColumns(on: boolean): void;
  setWriteSheets(on: boolean): void;
  /** What analyses were last written with, the newest first. */
  lastRuns(): readonly Run[];
  /** Goes to the list of something that was written, and opens it there. */
  goOn(written: LastWrite): Promise<void>;
  showProblem(problem: Problem): void;
  /** Says something in passing. */
  note(text: Text, undo?: () => Promise<void>): void;
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
  const copyDetails = (details: string): Promise<void> =>
    attempt(() => surroundings.copyText([productLine, details, ...app.runs().map(runText)].join('\n')));
  const runner = createAnalysisRunner(app, store, surroundings);
  /** Whether all analyses are there in the end: a page that could not be loaded can be asked for again. */
  const loadAll = async (): Promise<boolean> => {
    try {
      await surroundings.loadAll();
      // no part of the state is another one, but the place in sight has its page now
      set({});
      return true;
    } catch (error) {
      set({ message: { kind: 'problem', problem: asProblem(error), again: async () => void (await loadAll()) } });
      return false;
    }
  };
  const edits = createEditActions(app, store, runner, surroundings, loadAll);
  const write = createWriteActions(app, store, runner, surroundings, {
    settle: (call) => follower.settle(call),
    catchUp: () => follower.catchUp(),
    dataChanged: (place) => follower.dataChanged(place),
    refreshWritten: () => follower.refreshWritten(),
  });
  const models = createModelActions(app, store, runner, surroundings, attempt, (source) => follower.readAgain(source));
  const showTable = (table: Table): void => {
    const { table: before, row, opened } = get();
    const isSameList = before?.origin.sheet === table.origin.sheet && before.rowCount === table.rowCount;
    set({ table, phase: 'ready', row: isSameList ? row : undefined });
    if (!isSameList && opened[modelPlace]) runner.change(modelPlace, { live: undefined, madeOf: undefined });
    models.followList(table);
    edits.refreshAnalysis();
  };
  const follower = createSourceFollower(app, store, surroundings, attempt, showTable);
  const today = (): string => localDay(surroundings.now());
  const snapshots = createSnapshotActions(app, store, surroundings, edits, attempt, {
    settle: (call) => follower.settle(call),
    today,
  });
  /** Few have a log: what reads one is loaded with the first. */
  const withLogs = (work: (actions: LogActions) => Promise<void>): Promise<void> =>
    attempt(async () => {
      const { createLogActions } = await import('./logActions');
      await work(
        createLogActions(app, store, edits, {
          loadAll,
          newId: app.models.newId,
          async showCustomers(customers) {
            const { sheet, address } = customers.origin;
            set({ isPinned: false, row: undefined });
            showTable(customers);
            await app.workbook.goTo({ sheet, address });
          },
        }),
      );
    });
  const logs: LogActions = {
    readLog: (files) => withLogs((actions) => actions.readLog(files)),
    setLogShape: (shape) => withLogs((actions) => actions.setLogShape(shape)),
    answerOfLog: (column, answer) => withLogs((actions) => actions.answerOfLog(column, answer)),
    makeLogCustomers: (overwrite) => withLogs((actions) => actions.makeLogCustomers(overwrite)),
  };
  const fullReport = createReportActions(app, store, follower);
  const remove = createRemoveActions(app, store, attempt, () => {
    snapshots.showSnapshots();
    const { table } = get();
    if (table) models.followList(table);
  });
  const reading = createReadingActions(app, store, attempt, () => follower.readAgain());
  const unfinished = createUnfinishedActions(app, store, models, write, attempt, (source) =>
    follower.readAgain(source),
  );
  const stopListening: (() => Promise<void>)[] = [];

  /** Reads what the workbook knows and the first list; an Excel that does not answer can be asked again. */
  const start = async (): Promise<void> => {
    for (const stop of stopListening.splice(0)) await attempt(stop);
    try {
      await app.models.load();
    } catch (error) {
      const problem = asProblem(error);
      const isSilent = problem.code === 'host-silent';
      set({ message: { kind: 'problem', problem, ...(isSilent ? { again: start } : {}) } });
      if (isSilent) {
        set({ phase: 'empty' });
        return;
      }
    }
    set({ directionsSeen: app.models.directionsSeen(), newerModels: app.models.newer() });
    snapshots.showSnapshots();
    models.restoreCurrent();
    void snapshots.recoverSnapshots();
    await attempt(async () => {
      stopListening.push(await app.workbook.onSelectionChanged((selection) => follower.selectionChanged(selection)));
    });
    try {
      stopListening.push(await app.workbook.onDataChanged((place) => follower.dataChanged(place)));
    } catch (error) {
      // Every write reads the list again then, so that nothing is lost by it.
      if (!(error instanceof Problem)) throw error;
      follower.cannotHear();
    }
    await follower.readFirst(get().model?.source);
    if (!get().message) await unfinished.lookForUnfinished();
  };

  const { compare } = app;
  const compareInEngine: Pane['compareInEngine'] =
    compare &&
    (async (table, from, to) => {
      let found: ComparedOnList | undefined;
      await attempt(async () => {
        found = await compare(table, from, to);
      });
      return found;
    });

  followFirmness(app, store, surroundings);
  followMoves(app, store, surroundings.translate);

  // seldom wanted: comes when it is
  const warehouse = async (): Promise<WarehouseActions> => {
    const { createWarehouseActions } = await import('./warehouseActions');
    return createWarehouseActions(app, store, attempt, surroundings, follower);
  };
  return {
    ...models,
    ...follower,
    ...reading,
    ...write,
    ...edits,
    ...unfinished,
    ...remove,
    ...fullReport,
    ...snapshots,
    ...createCheckActions(app, store, attempt, surroundings),
    ...createFileActions(store, attempt, surroundings),
    ...logs,
    // of a log all of it is written, and not the rows that were looked at
    write: (overwrite, typed) => (logInSight(get()) ? logs.makeLogCustomers(overwrite) : write.write(overwrite, typed)),
    copySql: (dialect) => attempt(async () => (await warehouse()).copySql(dialect)),
    bringHome: (file) => attempt(async () => (await warehouse()).bringHome(file)),
    store,
    showProblem,
    nameFunctions: surroundings.nameFunctions,
    start,
    async stop() {
      for (const stop of stopListening.splice(0)) await attempt(stop);
    },
    today,
    toggleLock(column) {
      const { locked } = get();
      set({ locked: locked.includes(column) ? locked.filter((name) => name !== column) : [...locked, column] });
    },
    choosePlace(place) {
      set({ place });
      if (!loadedPage(place)) void loadAll();
      edits.refreshAnalysis();
    },
    openPage: (page) => set({ page }),
    compare: (comparing) => set({ comparing }),
    compareInEngine,
    goTo: (place) =>
      attempt(async () => {
        const sheet = place.sheet ?? get().table?.origin.sheet;
        if (sheet !== undefined && place.address !== undefined) {
          await app.workbook.goTo({ sheet, address: place.address });
        }
      }),
    copyProblem: (problem) => copyDetails(problemDetails(problem)),
    copyDetails,
    note: (text, undo) => set({ message: { kind: 'note', text, undo } }),
    dismiss: () => set({ message: undefined }),
    lastRuns: () => app.models.runs(),
    async goOn({ id, analysis, source }) {
      const { table } = get();
      const isHere = table?.origin.sheet === source.sheet && table.origin.tableName === source.tableName;
      if (!isHere) await follower.chooseList(source);
      if (get().message?.kind === 'problem') return;
      if (analysis !== modelAnalysis) {
        edits.openAnalysis('explore', analysis);
        return;
      }
      await models.chooseModel(id);
      set({ place: modelPlace });
    },
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
