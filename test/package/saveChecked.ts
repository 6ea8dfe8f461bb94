import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageOf } from '../../src/workbench/files/openedPackages';
import { saveXlsx as save } from '../../src/workbench/files/saveXlsx';
import { checkPackage } from './checkPackage';

/**
 * Stands in for `saveXlsx` in every test (`moduleNameMapper`): whatever a test writes keeps the rules of the format. A file that
 * was opened with faults may keep those, and must get no others.
 */
export const saveXlsx: typeof save = async (workbook, warn) => {
  const bytes = await save(workbook, warn);
  const found = checkPackage(bytes);
  const opened = found.length > 0 ? packageOf(workbook) : undefined;
  const before = new Set(opened ? checkPackage(opened.files.zipped) : []);
  const faults = found.filter((fault) => !before.has(fault));
  if (faults.length > 0) throw new Error(`The written file is damaged:\n${faults.slice(0, 20).join('\n')}`);
  keep(bytes, packageOf(workbook)?.files.zipped);
  return bytes;
};

/** For `npm run test:openxml`: each written file once, with what it was opened from. */
function keep(bytes: Uint8Array, opened: Uint8Array | undefined): void {
  const folder = process.env.KEEP_WRITTEN;
  if (!folder) return;
  const name = path.join(folder, createHash('sha256').update(bytes).digest('hex').slice(0, 16));
  writeFileSync(`${name}.xlsx`, bytes);
  if (opened) writeFileSync(`${name}.opened.xlsx`, opened);
}
