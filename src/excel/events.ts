import type { ChangedPlace, SelectionInfo } from '../app/ports';
import { Problem } from '../core/problem';
import { shortAddress } from './address';
import { inExcel } from './batch';
import type { KnownReads } from './knownReads';
import { lineChangeOf, reachOf } from './lineChanges';
import { currentSelection } from './selection';

export type Unsubscribe = () => Promise<void>;

/** Tells the events of our own writes from those of the user. */
export interface OwnWrites {
  /** True while a write runs and shortly after: older Excel does not say who changed a cell. */
  recent(): boolean;
}

/** Calls `handler` with the selection whenever it changed; while one is being asked for, later changes wait as one. */
export async function onSelectionChanged(handler: (selection: SelectionInfo) => void): Promise<Unsubscribe> {
  let asking: Promise<void> | undefined;
  let askAgain = false;
  const ask = async () => {
    do {
      askAgain = false;
      const selection = await selectionOrNothing();
      if (selection) handler(selection);
    } while (askAgain);
  };
  return inExcel(async (batch) => {
    const registered = batch.workbook.onSelectionChanged.add(async () => {
      if (asking) askAgain = true;
      else asking = ask().finally(() => (asking = undefined));
      await asking;
    });
    await batch.sync();
    return () => remove(registered);
  });
}

/** A selection that Excel refuses to tell is one that the next click tells. */
async function selectionOrNothing(): Promise<SelectionInfo | undefined> {
  try {
    return await currentSelection();
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

/**
 * Calls `handler` when cells change that this add-in did not write, and lets `reads` follow lines that came or went. No
 * change is lost: where Excel does not say on which sheet it was, the handler is told so.
 */
export async function onDataChanged(
  handler: (place: ChangedPlace) => void,
  ownWrites: OwnWrites,
  reads: KnownReads,
): Promise<Unsubscribe> {
  return inExcel(async (batch) => {
    const registered = batch.workbook.worksheets.onChanged.add(async (event) => {
      const lines = lineChangeOf(event.changeType, event.address);
      const mayBeOurs = lines === undefined && ownWrites.recent();
      const ours = event.triggerSource === undefined ? mayBeOurs : event.triggerSource === 'ThisLocalAddin';
      if (lines) reads.follow(event.worksheetId, lines);
      if (ours) return;
      const address = lines ? shortAddress(reachOf(lines)) : event.address;
      handler({ sheet: await nameOfSheet(event.worksheetId), address });
    });
    await batch.sync();
    return () => remove(registered);
  });
}

/** `undefined` for a sheet that is gone, or where Excel refuses to tell. */
async function nameOfSheet(id: string): Promise<string | undefined> {
  try {
    return await inExcel(async (batch) => {
      const worksheet = batch.workbook.worksheets.getItemOrNullObject(id);
      worksheet.load('name');
      await batch.sync();
      return worksheet.isNullObject ? undefined : worksheet.name;
    });
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

async function remove<T>(registered: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
}
