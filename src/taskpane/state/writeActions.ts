import type { App, ClassifyResult, Model } from '../../app/app';
import { keep } from '../../app/keep';
import type { CallOptions, WritePlan, WriteResult } from '../../app/ports';
import type { Report } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { Outcome } from '../analysis/Face';
import { faceOf } from '../analysis/loaded';
import type { AnalysisRunner } from './analysisRunner';
import { hasMisfit } from './misfit';
import { isCurrent } from './openAnalysis';
import { edit } from './optionsHistory';
import type { OpenAnalysis } from './openAnalysis';
import type { PaneState, PaneStore } from './paneState';
import { inSight, modelOptions, tableInSight } from './paneState';
import type { SourceFollower } from './sourceFollower';
import type { PaneSurroundings } from './surroundings';
import { writesSomething } from './writable';
import { runWriteTask } from './writeTask';

export interface WriteActions {
  /** Writes what the analysis in sight found; asks in the pane before anything is overwritten. */
  write(overwrite?: 'ask' | 'replace', typed?: WritePlan['typed']): Promise<void>;
  cancelTask(): void;
  undoWrite(): Promise<void>;
  /** Says what was written of a model. */
  showOutcome(result: ClassifyResult): void;
}

/** What one press of Write writes. */
interface WriteJob {
  analysis: OpenAnalysis;
  table: Table;
  writeColumns: boolean;
  writeSheets: boolean;
  overwrite: 'ask' | 'replace';
  typed: WritePlan['typed'];
}

interface Written {
  written: WriteResult;
  report: Report;
  /** The list that was written. */
  table: Table;
}

export function createWriteActions(
  app: App,
  store: PaneStore,
  runner: AnalysisRunner,
  surroundings: PaneSurroundings,
  list: Pick<SourceFollower, 'settle' | 'catchUp' | 'dataChanged' | 'refreshWritten'>,
): WriteActions {
  const { get, set } = store;
  const { translate } = surroundings;
  let before: Model | undefined;

  const usualOutcome = (id: string, { warnings }: Report): Outcome => ({
    title: { key: 'message.analysed', params: { name: translate({ key: `analysis.${id}.name` }) } },
    links: [],
    warnings,
  });

  const show = (analysis: string, { written, report, table }: Written): void => {
    const outcome = faceOf(analysis).outcome?.(report, table) ?? usualOutcome(analysis, report);
    set({ message: { kind: 'written', analysis, written, outcome } });
  };

  /** Options that are kept as a model: the model remembers its list and its counts. */
  const writeModel = async (model: Model, job: WriteJob, call: CallOptions): Promise<Written> => {
    const { analysis: _analysis, ...what } = job;
    const options = modelOptions(get()) ?? model.options;
    const { filteredRows } = get();
    const result = await app.classify({ ...what, model, options, filteredRows }, call);
    before = model;
    set({ model: result.model, models: app.models.list(), isSaved: true });
    return result;
  };

  /** Any other options are kept as the last run for their list. */
  const writeRun = async (job: WriteJob, call: CallOptions): Promise<Written> => {
    const { analysis, table, ...what } = job;
    const { id, history } = analysis;
    const { place } = get();
    const options = history.present;
    const runId = app.models.findRun(id, table.origin)?.id ?? app.models.newId();
    const name = translate({ key: `analysis.${id}.name` });
    const run = {
      ...what,
      filteredRows: get().filteredRows,
      analysis: id,
      table,
      options,
      runId,
      name,
      liveFormulas: false,
    };
    const report = analysis.report && isCurrent(analysis, table) ? analysis.report : await app.compute(run, call);
    if (runner.opened(place)?.id === id) {
      runner.change(place, { report, madeOf: { options, table }, isPaused: undefined });
    }
    const { written, report: made, table: listWritten } = await app.write(run, report, call);
    const { sheet, address, tableName } = listWritten.origin;
    if (written.repaired !== undefined) list.dataChanged({ sheet, address });
    const left = faceOf(id).carriedOut?.(options) ?? options;
    if (left !== options && runner.opened(place)?.id === id) {
      runner.change(place, { history: edit(history, left, 'carried-out', surroundings.clock()) });
    }
    const kept = faceOf(id).forNextRun?.(left, made) ?? left;
    const shown = runner.opened(place);
    if (kept !== left && shown?.id === id && shown.history.present === left) {
      const madeOf = shown.madeOf?.options === left ? { ...shown.madeOf, options: kept } : shown.madeOf;
      runner.change(place, { history: { ...shown.history, present: kept }, madeOf });
    }
    const source = { sheet, address, ...(tableName === undefined ? {} : { tableName }) };
    const at = surroundings.now().toISOString();
    await keep(() => app.models.saveRun({ id: runId, analysis: id, options: kept, source, at }));
    return { written, report: made, table: listWritten };
  };

  const isWritable = (state: PaneState): boolean => {
    const analysis = inSight(state);
    if (!tableInSight(state) || !analysis || state.task || hasMisfit(state)) return false;
    return !(analysis.problem && !state.isReading) && writesSomething(state, faceOf(analysis.id));
  };

  return {
    showOutcome: (result) => show(result.model.analysis, result),
    async write(overwrite = 'ask', typed = 'ask') {
      const again = (): Promise<void> => this.write(overwrite, typed);
      if (!isWritable(get())) return;
      await runWriteTask(
        store,
        async (call) => {
          // what is made of kept snapshots does not wait for a list
          if (!inSight(get())?.own) await list.settle(call);
          const state = get();
          const { model } = state;
          const table = tableInSight(state);
          const analysis = inSight(state);
          if (!table || !analysis || !isWritable({ ...state, task: undefined })) return;
          if (analysis.problem) throw analysis.problem;
          const { outputs, keeps } = faceOf(analysis.id);
          const writeSheets = outputs ? outputs.hasSheets(analysis.history.present) : state.writeSheets;
          const job = { analysis, table, writeColumns: state.writeColumns, writeSheets, overwrite, typed };
          const found = keeps === 'models' && model ? await writeModel(model, job, call) : await writeRun(job, call);
          show(analysis.id, found);
          if (job.writeColumns && found.report.columns.length > 0) await list.refreshWritten();
        },
        { again, overwrite },
      );
      list.catchUp();
    },
    cancelTask: () => get().task?.cancel(),
    undoWrite: async () => {
      const { message, task } = get();
      if (task) return;
      const undo = async (call: CallOptions): Promise<void> => {
        if (!(await app.undo(call))) {
          set({ message: { kind: 'note', text: { key: 'message.notUndone' } } });
          return;
        }
        const { model, table } = get();
        if (message?.kind === 'written' && message.written.repaired !== undefined && table) {
          list.dataChanged(table.origin);
        }
        const undone = message?.kind === 'written' ? message.analysis : undefined;
        const wasModel = undone !== undefined && faceOf(undone).keeps === 'models';
        if (wasModel && model && before?.id === model.id) {
          const restored: Model = { ...model, source: before.source, lastWrite: before.lastWrite };
          await app.models.save(restored);
          set({ model: restored, models: app.models.list() });
        }
        set({ message: { kind: 'note', text: { key: 'message.undone' } } });
        await list.refreshWritten();
      };
      await runWriteTask(store, undo, { step: 'undoing' });
      list.catchUp();
    },
  };
}
