import { inExcel } from '../batch';

/** What the names and the part of a check begin with; of the product's own names none does. */
export const probePrefix = '_cp_check_';
export const probePart = 'urn:customer-pyramid:check';
/** The name that tells the sheet of a check from the user's sheets; it goes with the sheet. */
const sheetMark = `${probePrefix}sheet`;

/** Adds the sheet of a check behind the others, marked as such. Resolves with its id and that of the sheet in sight. */
export async function addProbeSheet(): Promise<{ sheet: string; active: string }> {
  return inExcel(async ({ workbook, sync }) => {
    const active = workbook.worksheets.getActiveWorksheet();
    const sheet = workbook.worksheets.add();
    sheet.names.add(sheetMark, '=1').visible = false;
    active.load('id');
    sheet.load('id');
    await sync();
    return { sheet: sheet.id, active: active.id };
  });
}

/**
 * Takes out what a check left: its sheet, names and parts, whether it ended or not.
 *
 * @param active id of the sheet that is shown afterwards, where it is still there
 */
export async function removeRemains(active?: string): Promise<void> {
  await inExcel(async ({ workbook, sync }) => {
    const { worksheets, names, customXmlParts } = workbook;
    worksheets.load('items/id');
    names.load('items/name');
    const parts = customXmlParts.getByNamespace(probePart);
    parts.load('items/id');
    await sync();
    const marks = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(sheetMark).load('name'));
    await sync();
    const shown = worksheets.items.find(({ id }) => id === active);
    const own = worksheets.items.filter((_, index) => !marks[index].isNullObject);
    const ownNames = names.items.filter(({ name }) => name.startsWith(probePrefix));
    if (own.length + ownNames.length + parts.items.length === 0) return;
    if (own.length > 0) shown?.activate();
    for (const thing of [...own, ...ownNames, ...parts.items]) thing.delete();
    await sync();
  });
}
