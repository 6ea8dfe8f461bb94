import type { WorkbookApi } from '../workbook/api';
import { maxColumns, maxRows } from '../workbook/area';
import { removeSheetFromFormula, renameInFormula, shiftFormula } from '../workbook/formulaReferences';
import type { LineMove } from './openedPackages';

/**
 * How a reference of an opened file reads now: after rows and columns were moved, and sheets called otherwise or removed.
 * For references that the workbook has no word for, and that name their sheet.
 */
export function followMoves(
  before: WorkbookApi,
  now: WorkbookApi,
  moves: readonly LineMove[],
): (reference: string) => string {
  const nameBefore = new Map(before.sheets.map(({ id, name }) => [id, name]));
  const steps: ((reference: string) => string)[] = moves.flatMap(({ sheetId, axis, at, count }) => {
    const name = nameBefore.get(sheetId);
    if (name === undefined) return [];
    const band = { bandStart: 0, bandCount: axis === 'row' ? maxColumns : maxRows };
    return [(reference: string) => shiftFormula(reference, '', name, { axis, at, count, ...band })];
  });
  // by way of names that no sheet has, as two sheets may have changed theirs
  const renamed = before.sheets.filter(({ id, name }) => now.sheet(id)?.name !== name);
  for (const { id, name } of renamed)
    steps.push((reference) =>
      now.sheet(id) ? renameInFormula(reference, name, passing(id)) : removeSheetFromFormula(reference, name),
    );
  for (const { id } of renamed)
    steps.push((reference) => renameInFormula(reference, passing(id), now.sheet(id)?.name ?? ''));
  return (reference) => steps.reduce((moved, step) => step(moved), reference);
}

const passing = (id: string): string => `passing ${id}`;
