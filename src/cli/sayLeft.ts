import type { NodeCalculator } from '../workbench/formulas/nodeCalculator';
import { formatArea, quoteSheetName } from '../workbench/workbook/address';
import type { WorkbookApi } from '../workbench/workbook/api';
import type { CommandIo } from './io';

/** Cells named in the line. */
const namedCells = 5;

/** One line among the errors about cells that kept the value of the file; nothing if there are none. */
export function sayLeft(workbook: WorkbookApi, { left }: NodeCalculator, io: CommandIo): void {
  if (left.length === 0) return;
  const cells = left.slice(0, namedCells).map(({ sheetId, row, column }) => {
    const sheet = workbook.sheet(sheetId)?.name ?? '';
    return `${quoteSheetName(sheet)}!${formatArea({ row, column, rows: 1, columns: 1 })}`;
  });
  const params = { count: left.length, cells: { list: cells, more: left.length > namedCells } };
  io.error(`${io.translate({ key: 'cli.left', params })}\n`);
}
