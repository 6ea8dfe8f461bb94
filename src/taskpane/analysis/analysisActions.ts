import type { App } from '../../app/app';
import { findAnalysis } from '../../core/analyses/catalogue';
import type { Table } from '../../core/table/table';
import { asProblem } from '../state/asProblem';
import { formFields } from '../forms/formFields';
import { namedColumns } from '../forms/namedColumns';
import { edit, redo, startHistory, undo } from '../state/optionsHistory';
import type { OptionsHistory } from '../state/optionsHistory';
import type { PaneStore } from '../state/paneState';
import type { PaneSurroundings } from '../state/surroundings';
import { runWriteTask } from '../state/writeTask';
import { createAnalysisRunner } from './analysisRunner';
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
  /** Stops the run under way: the last report stays, and changes are not followed until {@link calculateAnalysis}. */
  cancelAnalysis(): void;
  /** Runs what was not run, and follows changes again. */
  calculateAnalysis(): void;
  writeAnalysis(overwrite?: 'ask' | 'replace'): Promise<void>;
}

export function createAnalysisActions(app: App, store: PaneStore, surroundings: PaneSurroundings): AnalysisActions {
  const { get, set } = store;
  const { translate, clock } = surroundings;
  const runner = createAnalysisRunner(app, store, surroundings);
  const { opened, change } = runner;

  const show = (history: OptionsHistory<RawOptions>): void => {
    const analysis = opened();
    if (!analysis) return;
    const isBack = isCurrent({ ...analysis, history }, get().table);
    change(get().place, { history, ...(isBack ? { isPaused: undefined } : {}) });
    runner.runSoon();
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
      runner.drop(place);
      set({ place, message: undefined, opened: { ...all, [place]: analysis } });
      if (!analysis.problem) void runner.run(place);
    },
    closeAnalysis(place) {
      runner.drop(place);
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
      void runner.run(get().place);
    },
    cancelAnalysis: () => runner.cancel(),
    calculateAnalysis() {
      change(get().place, { isPaused: undefined });
      void runner.run(get().place, true);
    },
    async writeAnalysis(overwrite = 'ask') {
      const { place, table, task, writeColumns, writeSheets } = get();
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
        const isShown = opened(place)?.id === id;
        if (isShown) change(place, { report, reportOf: { options: history.present, table }, isPaused: undefined });
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
