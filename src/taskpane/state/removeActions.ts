import type { App } from '../../app/app';
import type { PaneStore } from './paneState';

/** What else goes when everything of this add-in is taken out of the workbook. */
export interface RemovalChoice {
  sheets: boolean;
  columns: boolean;
}

/** Taking all that this add-in keeps in the workbook out of it. */
export interface RemoveActions {
  removeEverything(choice: RemovalChoice): Promise<void>;
}

export function createRemoveActions(
  app: App,
  { set }: PaneStore,
  attempt: (action: () => Promise<void>) => Promise<void>,
  startAgain: () => void,
): RemoveActions {
  return {
    removeEverything: (choice) =>
      attempt(async () => {
        const { columns, sheets } = await app.removeEverything(choice);
        set({
          models: [],
          newerModels: [],
          model: undefined,
          isSaved: false,
          directionsSeen: [],
          comparing: undefined,
        });
        startAgain();
        set({ message: { kind: 'note', text: { key: 'safety.removed', params: { columns, sheets } } } });
      }),
  };
}
