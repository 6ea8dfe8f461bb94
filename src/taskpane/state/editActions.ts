import type { App } from '../../app/app';
import { faceOf, isLoaded, loadedAnalysis } from '../analysis/loaded';
import type { Column, Table } from '../../core/table/table';
import { fits } from '../forms/namedColumns';
import type { AnalysisRunner } from './analysisRunner';
import { asProblem } from './asProblem';
import { isCurrent, listOf } from './openAnalysis';
import type { OpenAnalysis, RawOptions } from './openAnalysis';
import { beforeGesture, edit, redo, startHistory, undo } from './optionsHistory';
import { viewedBy } from './ownerView';
import type { PaneStore } from './paneState';
import { modelPlace } from './paneState';
import type { PaneSurroundings } from './surroundings';

/** What a user can do with the analysis opened in a place: the one in sight, unless another place is named. */
export interface EditActions {
  /** Opens an analysis in a place and runs it: with the options given, those last written for this list, or its defaults. */
  openAnalysis(place: string, id: string, options?: RawOptions): void;
  /** Opens an analysis on a list of its own and runs it: with the options given, or the list's defaults. */
  openOwn(place: string, id: string, own: OwnList): void;
  closeAnalysis(place: string): void;
  /** Looks at one owner's customers alone in every analysis that can, now and from now on; `undefined`: at all. */
  chooseOwner(onlyOwner: string | undefined): void;
  /** New options from the old ones; the result follows when it is computed. */
  edit(label: string, change: (options: RawOptions) => RawOptions, place?: string): void;
  /** The same for a gesture of many small moves: each starts from the options before the gesture. */
  drag(label: string, change: (options: RawOptions) => RawOptions, place?: string): void;
  undoEdit(place?: string): void;
  redoEdit(): void;
  /** The defaults of this list instead of the options of now. */
  useDefaults(): void;
  /** Runs what is shown if its result is not of the list or the options of now. */
  refreshAnalysis(): void;
  /** Stops the run under way: the last report stays, and changes are not followed until {@link calculateAnalysis}. */
  cancelAnalysis(): void;
  /** Runs what was not run, and follows changes again. */
  calculateAnalysis(): void;
}

/** A list of an analysis' own; without options: its defaults. */
type OwnList = Omit<NonNullable<OpenAnalysis['own']>, 'options'> & { options?: RawOptions };

/** What an analysis begins with. */
type Start = Pick<OpenAnalysis, 'history' | 'defaultsOf' | 'problem'>;

export function createEditActions(
  app: App,
  store: PaneStore,
  runner: AnalysisRunner,
  { translate, clock }: PaneSurroundings,
  loadAll: () => Promise<boolean>,
): EditActions {
  const { get, set } = store;
  const { opened, change, show } = runner;

  const defaultsOf = (id: string, table: Table): Start => {
    const columns = table.columns.map(({ name, kind }) => ({ name, kind }));
    try {
      const options = loadedAnalysis(id).defaults(table, (key) => translate({ key }));
      return { history: startHistory(viewedBy(id, table, plain(options), get().onlyOwner)), defaultsOf: columns };
    } catch (error) {
      return { history: startHistory({}), defaultsOf: columns, problem: asProblem(error) };
    }
  };

  /** What an analysis begins with: the options of its own list, or the defaults of the selected one. */
  const startOf = ({ id, own }: OpenAnalysis, table: Table | undefined): Start => {
    if (own) return { history: startHistory(own.options) };
    return table ? defaultsOf(id, table) : { history: startHistory({}) };
  };

  const step = (place: string, move: typeof undo): void => {
    const history = opened(place)?.history;
    const next = history && move(history);
    if (next && next !== history) show(place, next);
  };

  return {
    openAnalysis(place, id, options) {
      const { table, opened: all } = get();
      if (!table) return;
      if (!isLoaded(id)) {
        set({ place, message: undefined });
        void loadAll().then((isThere) => isThere && this.openAnalysis(place, id, options));
        return;
      }
      const remembered = app.models.findRun(id, table.origin)?.options;
      const isTheSame = !options || (remembered && faceOf(id).continues?.(remembered, options));
      const given = remembered && isTheSame && fits(id, remembered, table) ? remembered : options;
      const start = given
        ? { history: startHistory<RawOptions>(viewedBy(id, table, given, get().onlyOwner)) }
        : defaultsOf(id, table);
      const analysis: OpenAnalysis = { id, ...start };
      runner.drop(place);
      set({ place, message: undefined, opened: { ...all, [place]: analysis } });
      if (!analysis.problem) void runner.run(place);
    },
    openOwn(place, id, given) {
      if (!isLoaded(id)) {
        set({ place, message: undefined });
        void loadAll().then((isThere) => isThere && this.openOwn(place, id, given));
        return;
      }
      const { options, ...own } = given;
      runner.drop(place);
      const start = options ? { history: startHistory(options) } : defaultsOf(id, own.table);
      const analysis: OpenAnalysis = { id, ...start, own: { ...own, options: start.history.present } };
      set({ place, message: undefined, opened: { ...get().opened, [place]: analysis } });
      if (!analysis.problem) void runner.run(place);
    },
    closeAnalysis(place) {
      runner.drop(place);
      const { [place]: _closed, ...rest } = get().opened;
      set({ opened: rest, message: undefined });
    },
    chooseOwner(onlyOwner) {
      set({ onlyOwner });
      for (const [place, analysis] of Object.entries(get().opened)) {
        const list = listOf(analysis, get().table);
        if (!list) continue;
        const { present } = analysis.history;
        const options = viewedBy(analysis.id, list, present, onlyOwner);
        if (options !== present) show(place, edit(analysis.history, options, 'owner', clock()));
      }
    },
    edit(label, next, place = get().place) {
      const analysis = opened(place);
      if (!analysis) return;
      const options = next(analysis.history.present);
      if (options !== analysis.history.present) show(place, edit(analysis.history, options, label, clock()));
    },
    drag(label, next, place = get().place) {
      const analysis = opened(place);
      if (!analysis) return;
      const at = clock();
      show(place, edit(analysis.history, next(beforeGesture(analysis.history, label, at)), label, at));
    },
    undoEdit: (place = get().place) => step(place, undo),
    redoEdit: () => step(get().place, redo),
    useDefaults() {
      const { place, table, message } = get();
      const analysis = opened(place);
      if (!analysis || !(analysis.own ?? table)) return;
      const { history, problem } = startOf(analysis, table);
      change(place, { problem });
      if (problem) return;
      if (message?.kind === 'problem') set({ message: undefined });
      show(place, edit(analysis.history, history.present, 'defaults', clock()));
    },
    refreshAnalysis() {
      const { place, table } = get();
      const analysis = opened(place);
      // That of the model follows the list together with the model.
      if (!analysis || place === modelPlace || isCurrent(analysis, table)) return;
      if (analysis.own) {
        void runner.run(place);
        return;
      }
      if (!table) return;
      const isUntouched = analysis.history.past.length === 0;
      if (isUntouched && !isStartFor(analysis, table)) {
        change(place, { ...defaultsOf(analysis.id, table), report: undefined });
      } else if (analysis.madeOf?.table !== table) change(place, { problem: undefined });
      void runner.run(place);
    },
    cancelAnalysis: () => runner.cancel(),
    calculateAnalysis() {
      const { place } = get();
      change(place, { isPaused: undefined });
      void runner.run(place, true);
    },
  };
}

/** Whether what an analysis began with serves for this list, too: defaults are those of a list with its columns. */
function isStartFor({ id, history, defaultsOf }: OpenAnalysis, table: Table): boolean {
  const hasOptions = Object.keys(history.present).length > 0;
  if (!hasOptions || !fits(id, history.present, table)) return false;
  return !defaultsOf || areSame(defaultsOf, table.columns);
}

type NamedColumn = Pick<Column, 'name' | 'kind'>;

function areSame(before: readonly NamedColumn[], now: readonly NamedColumn[]): boolean {
  return (
    before.length === now.length &&
    now.every(({ name, kind }, at) => name === before[at].name && kind === before[at].kind)
  );
}

/** Options as JSON, which is how they are kept. */
function plain(options: unknown): RawOptions {
  return JSON.parse(JSON.stringify(options)) as RawOptions;
}
