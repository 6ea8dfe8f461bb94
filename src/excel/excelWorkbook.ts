import type { Translate, WorkbookPort } from '../app/ports';
import { Problem } from '../core/problem';
import { archive, archivedNames, loadArchived, removeArchived } from './archive';
import { listAreas } from './areas';
import { inExcel } from './batch';
import { findContactLog } from './contactLog';
import { onDataChanged, onSelectionChanged } from './events';
import { KnownReads } from './knownReads';
import type { SheetLayout } from './layout';
import { readSource } from './read';
import { removeEverything } from './removeEverything';
import { addSampleSheets } from './sampleSheets';
import { currentSelection } from './selection';
import { checkExcel } from './selfTest/checkExcel';
import { loadState, saveState, setStateAside } from './storage';
import { withRemains, type Journal } from './undo';
import { performWrite, preflightWrite, undoUnfinished } from './write';
import { loadJournal } from './journalPart';
import { readWrittenColumns } from './writtenColumns';

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
  let writing = 0;
  let lastWriteEnd = Number.NEGATIVE_INFINITY;

  const changing = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(async () => {
      writing += 1;
      try {
        return await work();
      } finally {
        writing -= 1;
        lastWriteEnd = now().getTime();
      }
    });
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return turn;
  };
  const ownWrites = { recent: () => writing > 0 || now().getTime() - lastWriteEnd < eventDelay };

  return {
    selection: currentSelection,
    read: (request, options) => readSource(reads, request, options),
    areas: listAreas,
    writtenColumns: readWrittenColumns,
    contactLog: findContactLog,
    preflight: (plan) => preflightWrite(plan, settings),
    write: (plan, options) =>
      changing(async () => {
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
      const found = writing > 0 ? undefined : await loadJournal();
      return found && { runId: found.runId, name: found.name };
    },
    undoUnfinished: (options) => changing(() => undoUnfinished(options)),
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
    addSheets: (sheets, options) => changing(() => addSampleSheets(sheets, options)),
    loadState,
    saveState,
    setStateAside,
    archivedNames,
    loadArchived,
    archive,
    removeArchived,
    removeEverything: (request) =>
      changing(async () => {
        const removed = await removeEverything(request);
        lastWrite = undefined;
        return removed;
      }),
    check: (options) => changing(() => checkExcel(options)),
    onSelectionChanged,
    onDataChanged: (handler) => onDataChanged(handler, ownWrites, reads),
  };
}
