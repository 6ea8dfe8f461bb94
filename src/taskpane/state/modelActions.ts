import type { App, Model } from '../../app/app';
import { modelWith } from '../../app/modelWith';
import type { SourceReference } from '../../app/ports';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { ReportKey, Text } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import { loadedAnalysis } from '../analysis/loaded';
import type { AnalysisRunner } from './analysisRunner';
import { asProblem } from './asProblem';
import type { OpenAnalysis, RawOptions } from './openAnalysis';
import type { OptionsHistory } from './optionsHistory';
import { startHistory } from './optionsHistory';
import type { PaneStore } from './paneState';
import { isEdited, modelOptions, modelPlace } from './paneState';
import type { PaneSurroundings } from './surroundings';

/** What a user can do with the named models of the workbook. */
export interface ModelActions {
  restoreCurrent(): void;
  /** Another list, or the list read again: a model that was never saved starts again from what the list offers. */
  followList(table: Table): void;
  /** Shows a model that was saved by somebody else in this session. */
  adopt(model: Model): void;
  chooseModel(id: string): Promise<void>;
  saveModel(): Promise<void>;
  saveModelAs(name: string): Promise<void>;
  renameModel(name: string): Promise<void>;
  duplicateModel(): Promise<void>;
  deleteModel(): Promise<void>;
  exportModel(): Promise<void>;
  importModel(text: string): Promise<void>;
  /** A new model for another list, with the options made from it, saved and shown with that list. */
  openModel(name: Text, source: SourceReference, optionsFor: (table: Table) => PyramidOptions): Promise<void>;
}

/** What models are of. */
export const modelAnalysis: Model['analysis'] = 'pyramid';

export function createModelActions(
  app: App,
  store: PaneStore,
  runner: AnalysisRunner,
  { translate, saveFile, copyText }: PaneSurroundings,
  attempt: (action: () => Promise<void>) => Promise<void>,
  readList: (source: SourceReference) => Promise<void>,
): ModelActions {
  const { get, set } = store;
  /** Unsaved edits of models that are not shown: going back to a model finds them again. */
  const drafts = new Map<string, OptionsHistory<RawOptions>>();

  const keepDraft = (): void => {
    const state = get();
    const history = state.opened[modelPlace]?.history;
    if (!state.model || !history) return;
    if (isEdited(state)) drafts.set(state.model.id, history);
    else drafts.delete(state.model.id);
  };

  /** Another analysis in the place of the model; what was found stays in sight until something else is. */
  const open = (analysis: OpenAnalysis): void => {
    const { opened } = get();
    const { live, madeOf } = opened[modelPlace] ?? {};
    set({ opened: { ...opened, [modelPlace]: { live, madeOf, ...analysis } } });
  };

  const showHistory = (history: OptionsHistory<RawOptions>): void => {
    open({ id: modelAnalysis, history });
    runner.show(modelPlace, history);
  };

  const adopt = (model: Model): void => {
    set({ model, isSaved: true, models: app.models.list(), locked: [] });
    showHistory(drafts.get(model.id) ?? startHistory<RawOptions>(model.options));
  };

  const startFresh = (table: Table): void => {
    try {
      const options = loadedAnalysis(modelAnalysis).defaults(table, (key) => translate({ key })) as PyramidOptions;
      const model = modelWith({ newId: () => app.models.newId(), translate }, options);
      set({ model, isSaved: false, locked: [] });
      showHistory(startHistory<RawOptions>(model.options));
    } catch (error) {
      set({ model: undefined });
      open({ id: modelAnalysis, history: startHistory<RawOptions>({}), problem: asProblem(error) });
    }
  };

  const followList = (table: Table): void => {
    const { model, isSaved, opened } = get();
    const history = opened[modelPlace]?.history;
    const isUntouched = !isSaved && history?.past.length === 0;
    if (model && history && !isUntouched) runner.show(modelPlace, history);
    else startFresh(table);
  };

  /** The model as the pane shows it, edits included, saved. */
  const saveShown = async (change: Partial<Model> = {}): Promise<Model | undefined> => {
    const { model } = get();
    const options = modelOptions(get());
    if (!model || !options) return undefined;
    const saved: Model = { ...model, ...change, options };
    await app.models.save(saved);
    drafts.delete(saved.id);
    set({ model: saved, isSaved: true, models: app.models.list() });
    return saved;
  };

  const note = (key: ReportKey, name: string, undo?: () => Promise<void>): void =>
    set({ message: { kind: 'note', text: { key, params: { name } }, undo } });

  return {
    adopt,
    followList,
    restoreCurrent() {
      const model = app.models.current();
      if (model) adopt(model);
    },
    chooseModel: (id) =>
      attempt(async () => {
        keepDraft();
        await app.models.setCurrent(id);
        const model = app.models.current();
        if (model) adopt(model);
      }),
    saveModel: () =>
      attempt(async () => {
        const saved = await saveShown();
        if (saved) note('message.modelSaved', saved.name);
      }),
    saveModelAs: (name) =>
      attempt(async () => {
        const saved = await saveShown({ id: app.models.newId(), name, source: undefined, lastWrite: undefined });
        if (saved) note('message.modelSaved', saved.name);
      }),
    renameModel: (name) =>
      attempt(async () => {
        const { model, isSaved } = get();
        if (!model) return;
        if (isSaved) await app.models.rename(model.id, name);
        set({ model: { ...model, name }, models: app.models.list() });
      }),
    duplicateModel: () =>
      attempt(async () => {
        const { model, isSaved } = get();
        if (!model) return;
        if (!isSaved || isEdited(get())) await saveShown();
        const name = translate({ key: 'model.copyName', params: { name: model.name } });
        adopt(await app.models.duplicate(model.id, name));
      }),
    deleteModel: () =>
      attempt(async () => {
        const { model, table } = get();
        const options = modelOptions(get());
        if (!model || !options) return;
        const deleted: Model = { ...model, options };
        await app.models.remove(model.id);
        drafts.delete(model.id);
        const next = app.models.current();
        set({ models: app.models.list() });
        if (next) {
          adopt(next);
        } else {
          set({ model: undefined, isSaved: false });
          if (table) followList(table);
        }
        note('message.modelDeleted', deleted.name, () =>
          attempt(async () => {
            await app.models.save(deleted);
            adopt(deleted);
            set({ message: undefined });
          }),
        );
      }),
    exportModel: () =>
      attempt(async () => {
        const { model, isSaved } = get();
        if (!model) return;
        if (!isSaved || isEdited(get())) await saveShown();
        const json = app.models.exportJson(model.id);
        if (saveFile(`${model.name}.json`, json)) return;
        await copyText(json);
        note('message.modelCopied', model.name);
      }),
    importModel: (text) =>
      attempt(async () => {
        keepDraft();
        const model = await app.models.importJson(text);
        adopt(model);
        note('message.modelImported', model.name);
      }),
    openModel: (name, source, optionsFor) =>
      attempt(async () => {
        const customers = await app.readSource({ source, filteredRows: 'include' });
        const model: Model = {
          id: app.models.newId(),
          name: translate(name),
          analysis: modelAnalysis,
          options: optionsFor(customers),
          source,
        };
        await app.models.save(model);
        set({ place: modelPlace, message: undefined, row: undefined });
        adopt(model);
        await readList(source);
        await app.workbook.goTo({ sheet: source.sheet, address: source.address });
      }),
  };
}
