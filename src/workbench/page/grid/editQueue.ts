import type { IRange } from '@univerjs/core';
import type { WorkbookApi } from '../../workbook/api';
import { WorkbookError } from '../../workbook/WorkbookError';
import { texts } from '../texts';
import { refusalText } from './refusals';
import { applyUserEdit, areaOf, isUserEdit, type FormulaAt, type UserEdit } from './userEdits';

export interface EditQueue {
  /** Takes note of a command that the user made the grid execute. */
  push(command: string, params: object | undefined): void;
  /** Does to the model what was noted. */
  flush(): void;
}

export interface EditQueueOptions {
  workbook: WorkbookApi;
  formulaAt: FormulaAt;
  /** What the grid has selected on a sheet, shown or not. */
  selectionsAt(sheetId: string): IRange[];
  /** Called before the model changes. */
  onUserInput(): void;
  /** The grid must be drawn from the model again. */
  onReload(): void;
  /** The workbook refused an edit and stands as before; in words for the user. */
  onRefused(words: string): void;
  onDone(): void;
}

/**
 * One act of the user is often several mutations of the grid in a row. They are gathered until the browser has time, and
 * done to the model together: one undo step, all of it or, where the workbook refuses a part, nothing.
 */
export function createEditQueue(options: EditQueueOptions): EditQueue {
  const { workbook, formulaAt } = options;
  let edits: UserEdit[] = [];
  let views: UserEdit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const apply = (gathered: UserEdit[]): void => {
    let failed = gathered[0].command;
    options.onUserInput();
    try {
      const outcomes = workbook.attempt(texts.edit, () =>
        gathered.map((edit) => {
          failed = edit.command;
          return applyUserEdit(workbook, edit, formulaAt);
        }),
      );
      if (outcomes.includes('reload')) options.onReload();
      options.onDone();
    } catch (error) {
      options.onReload();
      if (!(error instanceof WorkbookError)) throw error;
      options.onRefused(refusalText(error, failed));
    }
  };

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const [gathered, looked] = [edits, views];
    [edits, views] = [[], []];
    if (gathered.length > 0) apply(gathered);
    for (const view of looked) applyView(options, view);
  };

  return {
    push(command, params = {}) {
      const edit = { command, params: params as UserEdit['params'] };
      if (isUserEdit(command)) edits.push(edit);
      else if (isView(command)) views.push(edit);
      else return;
      timer ??= setTimeout(flush);
    },
    flush,
  };
}

const selecting = 'sheet.operation.set-selections';
const activating = 'sheet.operation.set-worksheet-active';
const isView = (command: string): boolean => command === selecting || command === activating;

/** Where the user looks and points: no edit. */
function applyView({ workbook, selectionsAt }: EditQueueOptions, { command, params }: UserEdit): void {
  const sheet = workbook.sheet(String(params.subUnitId));
  if (!sheet || (command === activating && workbook.activeSheetId === sheet.id)) return;
  const selected =
    command === activating
      ? selectionsAt(sheet.id)
      : (params.selections as { range: IRange }[]).map(({ range }) => range);
  const areas = selected.map(areaOf);
  if (areas.length > 0) workbook.select(sheet.id, areas, 'user');
  else if (command === activating) workbook.select(sheet.id, [{ row: 0, column: 0, rows: 1, columns: 1 }], 'user');
}
