import type { WorkbookApi } from '../workbook/api';
import type { PackageReader } from './packageReader';

/** The package that a workbook was read from, for saving: what the workbook has no word for is in it alone. */
export interface OpenedPackage {
  files: PackageReader;
  /** Whether the file says that its formulas have the values of a last calculation, not of none. */
  isCalculated: boolean;
  /** Whether anything but the selection was changed since. */
  isChanged: boolean;
  /** Ids of sheets whose cells have been moved. */
  moved: Set<string>;
}

const opened = new WeakMap<WorkbookApi, OpenedPackage>();

/** To be called when the workbook is as it was read. */
export function keepPackage(workbook: WorkbookApi, files: PackageReader, isCalculated: boolean): void {
  const kept: OpenedPackage = { files, isCalculated, isChanged: false, moved: new Set() };
  opened.set(workbook, kept);
  workbook.onChange((change) => {
    if (change.kind === 'selection') return;
    kept.isChanged = true;
    if (change.kind === 'rows' || change.kind === 'columns') kept.moved.add(change.sheetId);
  });
}

export function packageOf(workbook: WorkbookApi): OpenedPackage | undefined {
  return opened.get(workbook);
}
