import type { App, Model } from '../../app/app';
import type { ReportKey } from '../../core/report/report';
import type { PaneSurroundings } from './surroundings';
import type { OptionsHistory } from './optionsHistory';
import { startHistory } from './optionsHistory';
import type { PaneStore } from './paneState';
import { isEdited } from './paneState';
import type { PreviewKeeper } from './previewKeeper';

/** What a user can do with the named models of the workbook. */
export interface ModelActions {
  restoreCurrent(): void;
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
}

export function createModelActions(
  app: App,
  store: PaneStore,
  keeper: PreviewKeeper,
  { translate, saveFile, copyText }: PaneSurroundings,
  attempt: (action: () => Promise<void>) => Promise<void>,
): ModelActions {
  const { get, set } = store;
  /** Unsaved edits of models that are not shown: going back to a model finds them again. */
  const drafts = new Map<string, OptionsHistory>();

  const keepDraft = (): void => {
    const state = get();
    if (!state.model || !state.history) return;
    if (isEdited(state)) drafts.set(state.model.id, state.history);
    else drafts.delete(state.model.id);
  };

  const adopt = (model: Model): void => {
    set({ model, isSaved: true, models: app.models.list(), locked: [] });
    keeper.show(drafts.get(model.id) ?? startHistory(model.options));
  };

  /** The model as the pane shows it, edits included, saved. */
  const saveShown = async (change: Partial<Model> = {}): Promise<Model | undefined> => {
    const { model, history } = get();
    if (!model || !history) return undefined;
    const saved: Model = { ...model, ...change, options: history.present };
    await app.models.save(saved);
    drafts.delete(saved.id);
    set({ model: saved, isSaved: true, models: app.models.list() });
    return saved;
  };

  const note = (key: ReportKey, name: string, undo?: () => Promise<void>): void =>
    set({ message: { kind: 'note', text: { key, params: { name } }, undo } });

  return {
    adopt,
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
        const { model, history } = get();
        if (!model || !history) return;
        const deleted: Model = { ...model, options: history.present };
        await app.models.remove(model.id);
        drafts.delete(model.id);
        const next = app.models.current();
        const { table } = get();
        set({ models: app.models.list() });
        if (next) {
          adopt(next);
        } else {
          set({ model: undefined, history: undefined, isSaved: false });
          if (table) keeper.setTable(table);
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
  };
}
