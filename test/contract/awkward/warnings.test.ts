import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FileWarning } from '../../../src/workbench/files/fileWarning';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';

const own = path.resolve(__dirname, '../../fixtures/workbooks');

/** What is said on saving a workbook of ours after a change of its first sheet. */
async function saidAfter(name: string, change: (sheet: WorkbookApi['sheets'][number]) => void): Promise<FileWarning[]> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(path.join(own, name))), name);
  const said: FileWarning[] = [];
  change(workbook.sheets[0]);
  await saveXlsx(workbook, (warning) => said.push(warning));
  return said;
}

const header = { row: 0, column: 2, rows: 1, columns: 1 };

describe('what cannot follow a change is said before saving', () => {
  it('a pivot table whose source has another header', async () => {
    const said = await saidAfter('libreoffice-pivot.xlsx', (sheet) => sheet.setContents(header, [['Sales']], 'host'));
    expect(said).toEqual([
      { code: 'pivot-source-changed', part: expect.stringMatching(/pivotCache/), sheet: 'Orders' },
    ]);
  });

  it('a pivot table whose source has moved', async () => {
    const column = { row: 0, column: 1, rows: 1_048_576, columns: 1 };
    const said = await saidAfter('libreoffice-pivot.xlsx', (sheet) => sheet.insert(column, 'right', 'host'));
    expect(said.map(({ code }) => code)).toContain('pivot-source-changed');
  });

  it('nothing where a column is written beside the source of a pivot table', async () => {
    const beside = { row: 0, column: 5, rows: 1, columns: 1 };
    expect(await saidAfter('libreoffice-pivot.xlsx', (sheet) => sheet.setContents(beside, [['Tier']], 'host'))).toEqual(
      [],
    );
  });

  it('filters and validations of cells that were moved', async () => {
    const first = { row: 0, column: 0, rows: 1, columns: 16_384 };
    const said = await saidAfter('openpyxl-validation.xlsx', (sheet) => sheet.insert(first, 'down', 'host'));
    expect(said).toEqual([{ code: 'places-not-moved', sheet: 'Orders', what: 'autoFilter, dataValidations' }]);
  });
});
