import type { FUniver } from '@univerjs/core/facade';
import { CELL_INVERTED_INDEX_CACHE, LexerTreeBuilder, FormulaDataModel } from '@univerjs/engine-formula';
import { mendLookupCache } from '../../formulas/lookupCache';
import { mendOpenBrackets } from '../../formulas/openBrackets';
import type { Calculator, SheetApi, WorkbookApi } from '../../workbook/api';
import { boundingArea } from '../../workbook/area';
import type { Area, ModelChange } from '../../workbook/model';
import { tellClicks } from './cellClicks';
import { takeCalculated, type SpillAt } from './calculatedCells';
import { drawComputedLooks } from './computedLook';
import { createEditQueue } from './editQueue';
import { drawGeneralNumbers } from './generalNumbers';
import { translateFormulas } from './gridFormulas';
import type { LazyCells } from './lazyCells';
import { registerFunctions, type GridFunctions } from './gridFunctions';
import { mendRowHeights } from './mendRowHeights';
import { cellsInFull, cellsInFullOf, snapshot, unitId } from './snapshot';
import { restoreViews, selectionsOf, viewsOf } from './sheetViews';
import { startUniver } from './startUniver';
import type { GridTexts } from './texts/GridTexts';
import { leaveKeysToFormulas } from './suggestionKeys';

/** Where the grid is scrolled to: first row and column in view below the frozen ones, and pixels into them. */
export interface Scroll {
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  /** 1 is 100 %. */
  zoom: number;
}

/** The grid: a view of the workbook, and its formula engine. */
export interface Grid extends Calculator {
  /** Shows the workbook afresh, as after opening a file. */
  reload(): void;
  scroll(): Scroll;
  onScroll(listener: () => void): void;
  /** Resolves once the grid shows the workbook. */
  readonly drawn: Promise<void>;
  dispose(): void;
}

/** More changed cells than this are shown by a reload, which is then cheaper. */
const incrementalCells = 400_000;
/** How long the grid leaves a workbook that goes on changing to what changes it, in times of what the last reload took. */
const restAfterReload = 4;
/** What surely fits on the screen of a sheet that was not scrolled. */
const undrawnView = { startRow: 0, endRow: 10, startColumn: 0, endColumn: 4 };
/** What the grid shows already when the user did it there. */
const shownByTheUser: ReadonlySet<ModelChange['kind']> = new Set(['rows', 'columns', 'layout', 'merges', 'filter']);
/** What the grid has no picture of. */
const notDrawn: ReadonlySet<ModelChange['kind']> = new Set(['charts', 'names', 'xml', 'settings', 'protection']);
const setRangeValues = 'sheet.mutation.set-range-values';

export interface GridOptions {
  container: HTMLElement;
  workbook: WorkbookApi;
  dark: boolean;
  texts: GridTexts;
  functions?: GridFunctions;
  /** Called before the user changes the workbook. */
  onUserInput(): void;
  /** The workbook took what the user did. */
  onDone(): void;
  /** The workbook refused what the user did; why, in words for the user. */
  onRefused(words: string): void;
}

export function createGrid({ container, workbook, dark, texts, functions, ...on }: GridOptions): Grid {
  const { univer, univerAPI } = startUniver(container, dark, texts);
  mendLookupCache(CELL_INVERTED_INDEX_CACHE);
  mendOpenBrackets(LexerTreeBuilder.prototype);
  mendRowHeights();
  leaveKeysToFormulas(univer);
  if (functions) registerFunctions(univer, univerAPI, functions);
  const tellNames = translateFormulas(univer, workbook);
  let applying = 0;
  let calculating = false;
  let rendered = false;
  let reloading = false;
  let reloadNext = 0;
  let disposed = false;
  let showDrawn: () => void = () => undefined;
  const drawn = new Promise<void>((resolve) => (showDrawn = resolve));
  let frame: number | undefined;
  const dirty = new Map<string, Area>();
  const lazy = new Map<string, LazyCells>();
  const scrollListeners = new Set<() => void>();

  /** Runs a change of the grid that comes from the model, so that it is not taken for the user's. */
  const fromModel = (work: () => void): void => {
    applying++;
    try {
      work();
    } finally {
      applying--;
    }
  };

  const reload = (): void => {
    const began = performance.now();
    reloading = false;
    dirty.clear();
    // before it is drawn it has no view that could be lost
    const views: ReturnType<typeof viewsOf> = rendered ? viewsOf(univer, univerAPI) : new Map();
    fromModel(() => {
      univerAPI.disposeUnit(unitId);
      univerAPI.createWorkbook(snapshot(workbook, new Map([...views].map(([id, { zoom }]) => [id, zoom])), lazy));
      tellNames();
      if (!rendered) return;
      activate(univerAPI, workbook, 'stay');
      restoreViews(univer, univerAPI, views);
    });
    // What draws the selection is made right after.
    requestAnimationFrame(() => {
      if (rendered && !disposed) fromModel(() => activate(univerAPI, workbook, 'stay'));
    });
    for (const listener of scrollListeners) listener();
    const ended = performance.now();
    reloadNext = ended + restAfterReload * (ended - began);
  };

  const flush = (): void => {
    frame = undefined;
    // What the user did just now stands in the grid only.
    edits.flush();
    if (reloading) {
      if (performance.now() < reloadNext) schedule();
      else reload();
      return;
    }
    for (const [sheetId, area] of dirty) {
      const sheet = workbook.sheet(sheetId);
      if (!sheet) continue;
      const cells = lazy.get(sheetId);
      const cellValue = cells ? cellsInFullOf(sheet, area, rowsToTell(sheet, area, cells)) : cellsInFull(sheet, area);
      if (cells && Object.keys(cellValue).length === 0) continue;
      fromModel(() => {
        univerAPI.syncExecuteCommand(setRangeValues, { unitId, subUnitId: sheetId, cellValue }, { onlyLocal: true });
      });
    }
    dirty.clear();
  };

  /** Of changed rows of a large sheet: those that the grid has in sight or keeps, and those with formulas. */
  const rowsToTell = (sheet: SheetApi, area: Area, cells: LazyCells): number[] => {
    const view = univerAPI.getActiveWorkbook()?.getSheetBySheetId(sheet.id)?.getVisibleRange() ?? undrawnView;
    cells.trim(view.startRow, view.endRow);
    const rows = new Set(cells.seenIn(area));
    if (sheet.hasFormulas)
      for (const { row } of sheet.formulaCells()) if (row >= area.row && row < area.row + area.rows) rows.add(row);
    return [...rows];
  };

  const schedule = (): void => {
    frame ??= requestAnimationFrame(flush);
  };

  const onModelChange = (change: ModelChange): void => {
    // The grid's own formula engine calculated it.
    if ('sheetId' in change && change.kind !== 'selection') lazy.get(change.sheetId)?.changed();
    if (calculating) return;
    if (change.kind === 'selection' || change.kind === 'activation') {
      if (change.origin !== 'user' && rendered) {
        if (reloading || dirty.size > 0) flushNow();
        fromModel(() => activate(univerAPI, workbook));
      }
      return;
    }
    if (change.kind === 'names' || change.kind === 'tables') tellNames();
    if (notDrawn.has(change.kind)) return;
    if (change.kind === 'cells') {
      if (change.origin !== 'user') markDirty(change.sheetId, change.area);
      return;
    }
    // A header's new name: its cell is among the changes.
    if (change.kind === 'tables' && change.origin === 'calculation') return;
    const isLazy = 'sheetId' in change && lazy.has(change.sheetId);
    if (change.origin === 'user' && shownByTheUser.has(change.kind) && !isLazy) return;
    reloading = true;
    schedule();
  };

  const markDirty = (sheetId: string, area: Area): void => {
    const known = dirty.get(sheetId);
    const union = known ? boundingArea(known, area) : area;
    const shown = univerAPI.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const fits =
      shown !== null &&
      shown !== undefined &&
      union.row + union.rows <= shown.getMaxRows() &&
      union.column + union.columns <= shown.getMaxColumns();
    const isMuch = union.rows * union.columns > incrementalCells && !lazy.has(sheetId);
    if (!fits || isMuch) reloading = true;
    else dirty.set(sheetId, union);
    schedule();
  };

  const flushNow = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    reloadNext = 0;
    flush();
  };

  const stopListening = workbook.onChange(onModelChange);
  // Undo belongs to the model; while a cell is typed in, the keys belong to its text.
  const step = (event: { cancel?: boolean }, work: () => void): void => {
    if (workbook.editMode) return;
    event.cancel = true;
    edits.flush();
    on.onUserInput();
    work();
  };
  univerAPI.addEvent(univerAPI.Event.BeforeUndo, (event) => step(event, () => workbook.undo()));
  univerAPI.addEvent(univerAPI.Event.BeforeRedo, (event) => step(event, () => workbook.redo()));
  tellClicks(container, univerAPI, workbook);
  univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => {
    workbook.editMode = true;
  });
  univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => {
    workbook.editMode = false;
  });
  const edits = createEditQueue({
    workbook,
    formulaAt: (sheetId, row, column) =>
      univerAPI.getActiveWorkbook()?.getSheetBySheetId(sheetId)?.getRange(row, column).getFormula() ?? '',
    selectionsAt: (sheetId) => selectionsOf(univer, sheetId).map(({ range }) => range),
    onReload: () => {
      reloading = true;
      schedule();
    },
    ...on,
  });
  const arrays = univer.__getInjector().get(FormulaDataModel);
  const spillAt: SpillAt = (sheetId, row, column) => {
    const range = arrays.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return undefined;
    return { range, cells: arrays.getArrayFormulaCellData()[unitId]?.[sheetId] ?? {} };
  };
  univerAPI.onCommandExecuted((command, options) => {
    if (command.id === 'sheet.operation.set-scroll' || command.id === 'sheet.operation.set-zoom-ratio') {
      for (const listener of scrollListeners) listener();
      return;
    }
    if (applying > 0) return;
    if (command.id === setRangeValues && options?.fromFormula) {
      edits.flush();
      calculating = true;
      try {
        takeCalculated(workbook, command.params, spillAt);
      } finally {
        calculating = false;
      }
      return;
    }
    if (options?.onlyLocal) return;
    edits.push(command.id, command.params);
    for (const listener of scrollListeners) listener();
  });

  univerAPI.addEvent(univerAPI.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== univerAPI.Enum.LifecycleStages.Rendered) return;
    // The parts that scroll are made right after this stage.
    requestAnimationFrame(() => {
      // another workbook may have been opened meanwhile
      if (disposed) return;
      rendered = true;
      showDrawn();
      fromModel(() => activate(univerAPI, workbook));
      for (const listener of scrollListeners) listener();
    });
  });
  fromModel(() => {
    univerAPI.createWorkbook(snapshot(workbook, new Map(), lazy));
    tellNames();
  });
  drawComputedLooks(univer, workbook);
  drawGeneralNumbers(univer);

  return {
    reload,
    drawn,
    scroll: () => {
      const sheet = rendered && !disposed ? univerAPI.getActiveWorkbook()?.getActiveSheet() : undefined;
      const state = sheet?.getScrollState();
      return {
        row: state?.sheetViewStartRow ?? 0,
        column: state?.sheetViewStartColumn ?? 0,
        offsetX: state?.offsetX ?? 0,
        offsetY: state?.offsetY ?? 0,
        zoom: sheet?.getZoom() ?? 1,
      };
    },
    onScroll: (listener) => scrollListeners.add(listener),
    async calculate() {
      if (!workbook.sheets.some(({ hasFormulas }) => hasFormulas)) return;
      flushNow();
      const formula = univerAPI.getFormula();
      const finished = formula.onCalculationEnd();
      formula.executeCalculation();
      await finished;
    },
    dispose() {
      disposed = true;
      stopListening();
      workbook.editMode = false;
      if (frame !== undefined) cancelAnimationFrame(frame);
      univer.dispose();
    },
  };
}

/** Shows the model's active sheet and selection, and scrolls to it if asked to. */
function activate(univerAPI: FUniver, workbook: WorkbookApi, scroll: 'follow' | 'stay' = 'follow'): void {
  const shown = univerAPI.getActiveWorkbook();
  const sheet = shown?.getSheetBySheetId(workbook.activeSheetId);
  if (!shown || !sheet) return;
  if (shown.getActiveSheet().getSheetId() !== sheet.getSheetId()) shown.setActiveSheet(sheet);
  const { sheetId, areas } = workbook.selection;
  if (sheetId !== workbook.activeSheetId || areas.length === 0) return;
  const [area] = areas;
  const rows = Math.min(area.rows, sheet.getMaxRows() - area.row);
  const columns = Math.min(area.columns, sheet.getMaxColumns() - area.column);
  if (rows <= 0 || columns <= 0) return;
  sheet.getRange(area.row, area.column, rows, columns).activate();
  if (scroll === 'stay') return;
  // Nothing to ask before the sheet is drawn; it then starts at its first cell.
  const view = sheet.getVisibleRange() ?? undrawnView;
  const inView =
    area.row >= view.startRow &&
    area.row <= view.endRow &&
    area.column >= view.startColumn &&
    area.column <= view.endColumn;
  if (!inView) sheet.scrollToCell(Math.max(0, area.row - 1), Math.max(0, area.column - 1));
}
