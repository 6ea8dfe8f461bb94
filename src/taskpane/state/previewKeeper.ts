import type { App, Model, Preview } from '../../app/app';
import { newModel } from '../../app/classify';
import type { Translate } from '../../app/ports';
import type { Table } from '../../core/table/table';
import { asProblem } from './asProblem';
import { startHistory } from './optionsHistory';
import type { OptionsHistory } from './optionsHistory';
import type { PaneStore } from './paneState';

/** Keeps the pyramid in step with table and options, in the same frame. */
export interface PreviewKeeper {
  /** Shows other options: history and pyramid change together. */
  show(history: OptionsHistory): void;
  /** Another table; a model that was never saved starts again from what the table offers. */
  setTable(table: Table): void;
  /** A model with the table's defaults, or `undefined` and the reason in the state. */
  freshModel(table: Table): Model | undefined;
}

export function createPreviewKeeper(app: App, store: PaneStore, translate: Translate): PreviewKeeper {
  let preview: Preview | undefined;

  const show = (history: OptionsHistory): void => {
    if (!preview) {
      store.set({ history });
      return;
    }
    try {
      const detail = preview.update(history.present);
      store.set({ history, detail, prepared: preview.prepared(), previewProblem: undefined });
    } catch (error) {
      store.set({ history, previewProblem: asProblem(error) });
    }
  };

  const freshModel = (table: Table): Model | undefined => {
    try {
      return newModel({ newId: () => app.models.newId(), translate }, table);
    } catch (error) {
      store.set({ previewProblem: asProblem(error) });
      return undefined;
    }
  };

  return {
    show,
    freshModel,
    setTable(table) {
      const before = store.get();
      preview = app.createPreview(table);
      const isSameList =
        before.table?.origin.sheet === table.origin.sheet && before.detail?.ids.length === table.rowCount;
      store.set({
        table,
        phase: 'ready',
        ...(isSameList ? {} : { detail: undefined, prepared: undefined, row: undefined }),
      });
      const isUntouched = !before.isSaved && (before.history?.past.length ?? 0) === 0;
      if (before.history && before.model && !isUntouched) {
        show(before.history);
        return;
      }
      const model = freshModel(table);
      if (!model) {
        store.set({ model: undefined, history: undefined });
        return;
      }
      store.set({ model, isSaved: false, locked: [] });
      show(startHistory(model.options));
    },
  };
}
