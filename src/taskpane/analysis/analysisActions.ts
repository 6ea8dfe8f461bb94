import type { App } from '../../app/app';
import { findAnalysis } from '../../core/analyses/catalogue';
import type { Table } from '../../core/table/table';
import { asProblem } from '../asProblem';
import { formFields } from '../forms/formFields';
import { namedColumns } from '../forms/namedColumns';
import { edit, redo, startHistory, undo } from '../optionsHistory';
import type { OptionsHistory } from '../optionsHistory';
import type { PaneStore } from '../paneState';
import type { PaneSurroundings } from '../surroundings';
import { runWriteTask } from '../writeTask';
import { isCurrent } from './openAnalysis';
import type { OpenAnalysis, RawOptions } from './openAnalysis';

/** What a user can do with an analysis opened in a place. */
export interface AnalysisActions {
  /** Opens an analysis in a place and runs it: with the options given, those last written for this list, or its defaults. */
  openAnalysis(place: string, id: string, options?: RawOptions): void;
  closeAnalysis(place: string): void;
  /** New options from the old ones; the report follows when it is computed. */
  editAnalysis(label: string, change: (options: RawOptions) => RawOptions): void;
  /** The defaults of this list. */
  resetAnalysis(): void;
  undoAnalysis(): void;
  redoAnalysis(): void;
  /** Runs what is shown if its report is not of the list or the options of now. */
  refreshAnalysis(): void;
  writeAnalysis(overwrite?: 'ask' | 'replace'): Promise<void>;
}

/** Typing goes on for a moment: the run waits for it. */
const editPause = 150;

export function createAnalysisActions(app: App, store: PaneStore, surroundings: PaneSurroundings): AnalysisActions {
  const { get, set } = store;
  const { translate, clock, delay } = surroundings;
  let stopWaiting: () => void = () => undefined;
  /** The place whose analysis is being run; one at a time, the newest options next. */
  let runningPlace: string | undefined;

  const opened = (place = get().place): OpenAnalysis | undefined => get().opened[place];
  const change = (place: string, part: Partial<OpenAnalysis>): void => {
    const { opened: all } = get();
    if (all[place]) set({ opened: { ...all, [place]: { ...all[place], ...part } } });
  };

  const run = async (place: string): Promise<void> => {
    const { table } = get();
    const analysis = opened(place);
    if (!table || !analysis || runningPlace !== undefined || isCurrent(analysis, table)) return;
    const { id, history } = analysis;
    const options = history.present;
    runningPlace = place;
    change(place, { running: 0 });
    try {
      const report = await app.compute(
        { analysis: id, table, options },
        { onProgress: ({ done }) => opened(place)?.id === id && change(place, { running: done }) },
      );
      if (opened(place)?.id === id) change(place, { report, reportOf: { options, table }, problem: undefined });
    } catch (error) {
      const problem = asProblem(error);
      if (opened(place)?.id === id && opened(place)?.history.present === options) change(place, { problem });
    } finally {
      runningPlace = undefined;
      change(place, { running: undefined });
    }
    // What came meanwhile; a problem is not tried again before something changes.
    const now = opened();
    if (now && !now.problem && !isCurrent(now, get().table)) await run(get().place);
    else if (now && now.history.present !== options && place === get().place) await run(place);
  };

  const runSoon = (): void => {
    stopWaiting();
    stopWaiting = delay(editPause, () => void run(get().place));
  };

  const show = (history: OptionsHistory<RawOptions>): void => {
    change(get().place, { history });
    runSoon();
  };

  const defaultsOf = (id: string, table: Table): Pick<OpenAnalysis, 'history' | 'problem'> => {
    try {
      const options = findAnalysis(id).defaults(table, (key) => translate({ key }));
      return { history: startHistory(plain(options)) };
    } catch (error) {
      return { history: startHistory({}), problem: asProblem(error) };
    }
  };

  return {
    openAnalysis(place, id, options) {
      const { table, opened: all } = get();
      if (!table) return;
      const remembered = app.models.findRun(id, table.origin)?.options;
      const given = options ?? (remembered && fits(id, remembered, table) ? remembered : undefined);
      const start = given ? { history: startHistory<RawOptions>(given) } : defaultsOf(id, table);
      const analysis: OpenAnalysis = { id, ...start };
      set({ place, message: undefined, opened: { ...all, [place]: analysis } });
      if (!analysis.problem) void run(place);
    },
    closeAnalysis(place) {
      const { [place]: _closed, ...rest } = get().opened;
      set({ opened: rest, message: undefined });
    },
    editAnalysis(label, next) {
      const analysis = opened();
      if (!analysis) return;
      const options = next(analysis.history.present);
      if (options !== analysis.history.present) show(edit(analysis.history, options, label, clock()));
    },
    resetAnalysis() {
      const analysis = opened();
      const { table } = get();
      if (!analysis || !table) return;
      const { history, problem } = defaultsOf(analysis.id, table);
      change(get().place, { problem });
      show(edit(analysis.history, history.present, 'reset', clock()));
    },
    undoAnalysis() {
      const analysis = opened();
      if (analysis) show(undo(analysis.history));
    },
    redoAnalysis() {
      const analysis = opened();
      if (analysis) show(redo(analysis.history));
    },
    refreshAnalysis() {
      const analysis = opened();
      const { table } = get();
      if (!analysis || !table || isCurrent(analysis, table)) return;
      const isUntouched = analysis.history.past.length === 0;
      if (isUntouched && !fits(analysis.id, analysis.history.present, table)) {
        change(get().place, { ...defaultsOf(analysis.id, table), report: undefined });
      } else if (analysis.reportOf?.table !== table) change(get().place, { problem: undefined });
      void run(get().place);
    },
    async writeAnalysis(overwrite = 'ask') {
      const { table, task, writeColumns, writeSheets } = get();
      const analysis = opened();
      if (!table || !analysis || task || analysis.problem) return;
      const { id, history } = analysis;
      const name = translate({ key: `analysis.${id}.name` });
      const runId = app.models.findRun(id, table.origin)?.id ?? app.models.newId();
      const job = {
        ...{ analysis: id, table, options: history.present, runId, name, overwrite, writeColumns, writeSheets },
        liveFormulas: false,
      };
      await runWriteTask(store, async (call) => {
        const report = analysis.report && isCurrent(analysis, table) ? analysis.report : await app.compute(job, call);
        const written = await app.write(job, report, call);
        const { sheet, address, tableName } = table.origin;
        const source = { sheet, address, ...(tableName === undefined ? {} : { tableName }) };
        const at = surroundings.now().toISOString();
        await app.models.saveRun({ id: runId, analysis: id, options: history.present, source, at });
        set({ message: { kind: 'analysed', written, analysis: id, warnings: report.warnings } });
      });
    },
  };
}

/** Options as JSON, which is how they are kept. */
function plain(options: unknown): RawOptions {
  return JSON.parse(JSON.stringify(options)) as RawOptions;
}

/** Whether all columns that the options name are in the table. */
function fits(id: string, options: RawOptions, table: Table): boolean {
  return namedColumns(formFields(id), options).every((name) => table.columns.some((column) => column.name === name));
}
