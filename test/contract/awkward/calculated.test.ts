import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import type { CellValue } from '../../../src/workbench/workbook/model';
import { itWithShared, sharedText } from '../../shared';
import { namespaces, packageOfStrings } from '../../unit/workbench/files/packageOfStrings';
import { analyse, folder, write } from '../cli/commandLine';

async function results(file: string): Promise<CellValue[]> {
  const workbook = await openXlsx(readFileSync(file), 'book.xlsx');
  return workbook.sheets.flatMap((sheet) =>
    Array.from(sheet.formulaCells(), ({ row, column }) => sheet.value(row, column)),
  );
}

describe('calculate never replaces a right value of the file by a wrong one', () => {
  for (const [name, isNamed] of [
    ['calc-1904', true],
    ['calc-implicit-intersection', true],
    ['calc-table-with-totals', true],
    ['calc-totals-own-column', false],
    ['calc-subtotal-filtered', true],
    ['calc-indirect-name', true],
    ['calc-this-row-header-space', true],
    ['calc-if-empty-argument', true],
  ] as const) {
    itWithShared(sharedText(`data/awkward/${name}.xlsx`), name, async (_, input) => {
      const output = path.join(folder, `${name}.xlsx`);
      const { status, error } = await analyse('calculate', '--input', input, '--output', output);
      expect([status, error !== '']).toEqual([0, isNamed]);
      expect(await results(output)).toEqual(await results(input));
    });
  }

  const rows =
    '<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>IF(A1&gt;0,5/A1,)</f><v>2.5</v></c>' +
    '<c r="C1"><f>SUBTOTAL(109,A1:A2)</f><v>2</v></c><c r="D1"><f>C1*2</f></c></row>' +
    '<row r="2" hidden="1"><c r="A2"><v>40</v></c></row>';

  test('what the engine finds otherwise is named, and what has no value yet goes on from the value of the file', async () => {
    const input = write('own.xlsx', packageOfStrings(rows));
    const output = path.join(folder, 'own-calculated.xlsx');
    const { error } = await analyse('calculate', '--input', input, '--output', output);
    expect(error).toContain('S!C1');
    // 2 × the 2 that the file holds for the visible rows.
    expect(await results(output)).toEqual([2.5, 2, 4]);
  });

  test('nor in a file that was saved here, which asks Excel for a calculation', async () => {
    const first = path.join(folder, 'saved-once.xlsx');
    const second = path.join(folder, 'saved-twice.xlsx');
    await analyse('calculate', '--input', write('once.xlsx', packageOfStrings(rows)), '--output', first);
    const { error } = await analyse('calculate', '--input', first, '--output', second);
    expect(error).toContain('S!C1');
    expect(await results(second)).toEqual([2.5, 2, 4]);
  });

  test.each([
    ['what does not count hidden rows', '<c r="B1"><f>SUBTOTAL(109,A1:A2)</f><v>2</v></c>', 2],
    ['an error where the file has a value', '<c r="B1"><f>INDIRECT("Rate")*A1</f><v>38</v></c>', 38],
  ])('in a foreign file that asks for a calculation, %s keeps its value and is named', async (_, cell, value) => {
    const workbook = `<workbook ${namespaces}><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets><definedNames><definedName name="Rate">19</definedName></definedNames><calcPr fullCalcOnLoad="1"/></workbook>`;
    const hidden = `<row r="1"><c r="A1"><v>2</v></c>${cell}</row><row r="2" hidden="1"><c r="A2"><v>40</v></c></row>`;
    const output = path.join(folder, 'foreign-calculated.xlsx');
    const input = write('foreign.xlsx', packageOfStrings(hidden, { 'xl/workbook.xml': workbook }));
    const { error } = await analyse('calculate', '--input', input, '--output', output);
    expect(error).toContain('S!B1');
    expect(await results(output)).toEqual([value]);
  });

  test('a file that asks for a calculation gets one: its values are none', async () => {
    const workbook = `<workbook ${namespaces}><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>`;
    const bytes = packageOfStrings('<row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>0</v></c></row>', {
      'xl/workbook.xml': workbook,
    });
    const output = path.join(folder, 'asked.xlsx');
    await analyse('calculate', '--input', write('ask.xlsx', bytes), '--output', output);
    expect(await results(output)).toEqual([6]);
  });
});
