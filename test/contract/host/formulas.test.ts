import { createNodeCalculator } from '../../../src/workbench/formulas/nodeCalculator';
import { errorOf, onNewSheet, useOffice } from './office';

const running = useOffice();

/** Addresses without the name of the sheet that all are on. */
const local = (addresses: readonly string[], name: string): string[] =>
  addresses.map((address) => address.replaceAll(new RegExp(`'?${name}'?!`, 'g'), ''));

test('what formulas read is found: references, names and parts of tables, and with all what these read', async () => {
  const cells = [
    ['A', 'B', 'C'],
    [1, 2, '=A2+B2'],
    [3, 4, '=A3+B3'],
    ['', '', '=SUM(C2:C3)'],
  ];
  await onNewSheet(cells, async (sheet, range, context) => {
    sheet.load('name');
    const other = context.workbook.worksheets.add();
    other.load('name');
    await context.sync();
    context.workbook.names.add('Rate', sheet.getRange('B2'));
    other.getRange('A1').formulas = [[`='${sheet.name}'!C4*Rate`]];
    const direct = range.getCell(3, 2).getDirectPrecedents().load('addresses');
    const all = range.getCell(3, 2).getPrecedents().load('addresses');
    const across = other.getRange('A1').getDirectPrecedents();
    across.ranges.load('items/address');
    across.areas.load('items/address');
    const onSheet = across.getRangeAreasBySheet(sheet.name).load('areaCount');
    const elsewhere = across.getRangeAreasOrNullObjectBySheet(other.name).load('address');
    await context.sync();
    expect(local(direct.addresses, sheet.name)).toEqual(['C2:C3']);
    expect(local(all.addresses, sheet.name)).toEqual(['C2:C3,A2,B2,A3,B3']);
    const named = across.ranges.items.map(({ address }) => address);
    expect(local(named, sheet.name)).toEqual(['C4', 'B2']);
    expect(onSheet.areaCount).toBe(2);
    expect(elsewhere.isNullObject).toBe(true);
    // what a collection gave can be gone on with
    across.areas.items[0].format.fill.color = '#FF0000';
    sheet.tables.add('E1:F3', true).name = 'Parts';
    sheet.getRange('E1:F3').values = [
      ['Size', 'Count'],
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('H2').formulas = [['=SUM(Parts[Count])+Parts[@Size]+"A1"']];
    const parts = sheet.getRange('H2').getDirectPrecedents().load('addresses');
    await context.sync();
    expect(local(parts.addresses, sheet.name)).toEqual(['F2:F3,E2']);
    sheet.getRange('A2').getPrecedents().load('addresses');
    expect(await errorOf(context.sync())).toMatchObject({ code: 'ItemNotFound' });
  });
});

test('which formulas read a cell is found, neighbours together, on every sheet', async () => {
  await onNewSheet(
    [
      [1, '=A1', '=B1'],
      ['', '=$A$1+1', '=A9'],
    ],
    async (sheet, range, context) => {
      sheet.load('name');
      const other = context.workbook.worksheets.add();
      other.load('name');
      await context.sync();
      other.getRange('D4').formulas = [[`=SUM('${sheet.name}'!A:A)`]];
      const direct = range.getCell(0, 0).getDirectDependents().load('addresses');
      const all = range.getCell(0, 0).getDependents().load('addresses');
      await context.sync();
      expect(local(local(direct.addresses, sheet.name), other.name)).toEqual(['B1:B2', 'D4']);
      expect(local(local(all.addresses, sheet.name), other.name)).toEqual(['B1:B2,C1', 'D4']);
    },
  );
});

test('formulas are written and read by rows and columns from their cells', async () => {
  await onNewSheet([[1, 2, 3]], async (sheet, _, context) => {
    const cells = sheet.getRange('B3:B4');
    const texts = ['=RC[-1]*R[-2]C+R1C3', '=SUM(R[-3]C[-1]:R1C2)&"RC"&C1'];
    cells.formulasR1C1 = texts.map((text) => [text]);
    cells.load('formulas,formulasR1C1');
    const whole = sheet.getRange('C5');
    whole.formulas = [['=SUM($1:$1)+C4']];
    whole.load('formulasR1C1');
    await context.sync();
    expect(cells.formulas).toEqual([['=A3*B1+$C$1'], ['=SUM(A1:$B$1)&"RC"&$A:$A']]);
    expect(cells.formulasR1C1).toEqual([[texts[0]], ['=SUM(R[-3]C[-1]:R1C2)&"RC"&C1']]);
    expect(whole.formulasR1C1).toEqual([['=SUM(R1)+R[-1]C']]);
    cells.formulasR1C1 = '=R[-9]C' as unknown as string[][];
    cells.load('formulas');
    await context.sync();
    expect(cells.formulas).toEqual([['=#REF!'], ['=#REF!']]);
  });
});

test('worksheet functions are called without a cell, on values, cells and each other', async () => {
  const cells = [
    ['Wrench', 12, 'x'],
    ['Hammer', 30, true],
  ];
  await onNewSheet(cells, async (_, range, context) => {
    const { functions } = context.workbook;
    const found = functions.vlookup('Hammer', range, 2, false);
    const results = [
      found,
      functions.sum(found, functions.vlookup('Wrench', range, 2, false), 1),
      functions.average(range),
      functions.countIf(range, '>12'),
      functions.round(2.345, 2),
      functions.upper('abc'),
      functions.vlookup('Saw', range, 2, false),
      functions.sum(functions.vlookup('Saw', range, 2, false), 1),
      functions.max(range),
      functions.if(true, 'yes', 'no'),
      functions.match('Ham*', range.getColumn(0), 0),
    ];
    for (const result of results) result.load('value,error');
    const random = functions.randBetween(3, 4).load('value');
    await context.sync();
    expect(results.map(({ value, error }) => (error || value) as unknown)).toEqual([
      ...[30, 43, 21, 1, 2.35, 'ABC', '#N/A', '#N/A', 30, 'yes', 2],
    ]);
    expect([3, 4]).toContain(random.value);
    functions.besselI(1, 1).load('value');
    expect((await errorOf(context.sync())).location).toBe('Functions.besselI');
  });
});

test('cells that a formula spills over are found in the batch that wrote it', async () => {
  running.workbook.calculator = createNodeCalculator(running.workbook);
  try {
    await onNewSheet([[1, 2, 3]], async (sheet, _, context) => {
      const anchor = sheet.getRange('A3');
      anchor.formulas = [['=A1:C1']];
      const spill = anchor.getSpillingToRange().load('address,values');
      const formulas = sheet.getRange('A:C').getSpecialCells('Formulas').load('address');
      await context.sync();
      expect(spill.address.split('!')[1]).toBe('A3:C3');
      expect(spill.values).toEqual([[1, 2, 3]]);
      expect(formulas.address.split('!')[1]).toBe('A3');
    });
  } finally {
    running.workbook.calculator = undefined;
  }
});
