import type { Translate, WorkbookPort } from '../app/ports';
import { Problem } from '../core/problem';
import { archive, archivedNames, loadArchived, removeArchived } from './archive';
import { listAreas } from './areas';
import { inExcel } from './batch';
import { findContactLog } from './contactLog';
import { onDataChanged, onSelectionChanged } from './events';
import { KnownReads } from './knownReads';
import type { SheetLayout } from './layout/sheetLayout';
import { loadJournal } from './journalPart';
import { readSource } from './read';
import { currentSelection } from './selection';
import { loadState, saveState, setStateAside } from './storage';
import { withRemains, type Journal } from './undo';
import { readWrittenColumns } from './writtenColumns';

/** Writing is loaded when something is first written: reading a list does not wait for it. */
const writing = () => import('./write');

/** How long after a write Excel may still report its changes, in milliseconds. */
const eventDelay = 1000;

/**
 * The workbook that Excel has open, as the use cases need it. Office must be ready. One write at a time: a second one
 * waits for the first.
 */
export function createExcelWorkbook({ translate, now }: { translate: Translate; now: () => Date }): WorkbookPort {
  const layouts = new Map<string, SheetLayout>();
  const reads = new KnownReads();
  const settings = { translate, now, layouts, reads, onRemains: (journal: Journal) => void (lastWrite = journal) };
  let lastWrite: Journal | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  let writes = 0;
  let lastWriteEnd = Number.NEGATIVE_INFINITY;

  const changing = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(async () => {
      writes += 1;
      try {
        return await work();
      } finally {
        writes -= 1;
        lastWriteEnd = now().getTime();
      }
    });
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };
  const ownWrites = { recent: () => writes > 0 || now().getTime() - lastWriteEnd < eventDelay };

  return {
    selection: currentSelection,
    read: (request, options) => readSource(reads, request, options),
    areas: listAreas,
    writtenColumns: readWrittenColumns,
    contactLog: findContactLog,
    preflight: async (plan) => (await writing()).preflightWrite(plan, settings),
    write: (plan, options) =>
      changing(async () => {
        const { performWrite, undoUnfinished } = await writing();
        if (await loadJournal(true)) await undoUnfinished();
        const { result, journal } = await performWrite(plan, settings, options);
        lastWrite = journal;
        return result;
      }),
    undoWrite: (options) =>
      changing(async () => {
        const taken = lastWrite !== undefined && (await lastWrite.takeBack(options));
        if (taken === true) lastWrite = undefined;
        if (typeof taken === 'object') throw withRemains(taken.problem, taken);
        return taken;
      }),
    unfinishedWrite: async () => {
      const found = writes > 0 ? undefined : await loadJournal();
      return found && { runId: found.runId, name: found.name };
    },
    undoUnfinished: (options) => changing(async () => (await writing()).undoUnfinished(options)),
    goTo: ({ sheet, address }) =>
      inExcel(async (batch) => {
        const worksheet = batch.workbook.worksheets.getItemOrNullObject(sheet);
        worksheet.load('name');
        await batch.sync();
        if (worksheet.isNullObject) throw new Problem('source-gone', { sheet, address });
        worksheet.activate();
        if (address.includes(',')) worksheet.getRanges(address).areas.getItemAt(0).select();
        else worksheet.getRange(address).select();
        await batch.sync();
      }),
    addSheets: (sheets, options) =>
      changing(async () => (await import('./sampleSheets')).addSampleSheets(sheets, options)),
    loadState,
    saveState,
    setStateAside,
    archivedNames,
    loadArchived,
    archive,
    removeArchived,
    removeEverything: (request) =>
      changing(async () => {
        const { removeEverything } = await import('./removeEverything');
        const removed = await removeEverything(request);
        lastWrite = undefined;
        return removed;
      }),
    check: (options) => changing(async () => (await import('./selfTest/checkExcel')).checkExcel(options)),
    onSelectionChanged,
    onDataChanged: (handler) => onDataChanged(handler, ownWrites, reads),
  };
}
