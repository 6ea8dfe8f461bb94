import type { SelectionInfo } from '../app/ports';
import { inExcel } from './batch';
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
      handler(await currentSelection());
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

/** Calls `handler` when cells change that this add-in did not write. */
export async function onDataChanged(
  handler: (place: { sheet: string; address: string }) => void,
  ownWrites: OwnWrites,
): Promise<Unsubscribe> {
  return inExcel(async (batch) => {
    const registered = batch.workbook.worksheets.onChanged.add(async (event) => {
      const ours = event.triggerSource === undefined ? ownWrites.recent() : event.triggerSource === 'ThisLocalAddin';
      if (ours) return;
      const sheet = await inExcel(async (later) => {
        const worksheet = later.workbook.worksheets.getItemOrNullObject(event.worksheetId);
        worksheet.load('name');
        await later.sync();
        return worksheet.isNullObject ? undefined : worksheet.name;
      });
      if (sheet !== undefined) handler({ sheet, address: event.address });
    });
    await batch.sync();
    return () => remove(registered);
  });
}

async function remove<T>(registered: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(registered.context, async (context) => {
    registered.remove();
    await context.sync();
  });
}
