import type { WorkbookApi } from '../workbook/api';
import type { PackageReader } from './packageReader';

/** The package that a workbook was read from, for saving: what the workbook has no word for is in it alone. */
export interface OpenedPackage {
  files: PackageReader;
  /** Whether the file says that its formulas have the values of a last calculation, not of none. */
  isCalculated: boolean;
  /** Whether anything but the selection was changed since. */
  isChanged: boolean;
  /** How rows and columns of sheets were moved since, in order; what was undone is not among it. */
  moves: LineMove[];
}

/** Whole rows or columns that were inserted (`count` > 0) or removed before line `at`. */
export interface LineMove {
  sheetId: string;
  axis: 'row' | 'column';
  at: number;
  count: number;
}

const opened = new WeakMap<WorkbookApi, OpenedPackage>();

/** To be called when the workbook is as it was read. */
export function keepPackage(workbook: WorkbookApi, files: PackageReader, isCalculated: boolean): void {
  const kept: OpenedPackage = { files, isCalculated, isChanged: false, moves: [] };
  opened.set(workbook, kept);
  workbook.onChange((change) => {
    if (change.kind === 'selection') return;
    kept.isChanged = true;
    if (change.kind !== 'rows' && change.kind !== 'columns') return;
    const { sheetId, at, count, origin } = change;
    const move: LineMove = { sheetId, axis: change.kind === 'rows' ? 'row' : 'column', at, count };
    const last = kept.moves.at(-1);
    if (origin === 'undo' && last && isBack(last, move)) kept.moves.pop();
    else kept.moves.push(move);
  });
}

/** Whether a move takes another one back. */
function isBack(one: LineMove, other: LineMove): boolean {
  return one.sheetId === other.sheetId && one.axis === other.axis && one.at === other.at && one.count === -other.count;
}

export function packageOf(workbook: WorkbookApi): OpenedPackage | undefined {
  return opened.get(workbook);
}
