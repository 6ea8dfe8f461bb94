import { closeWorkbooks, customers, openWorkbook } from './openWorkbook';
import { plan } from './plans';

afterEach(closeWorkbooks);

const beside = [
  { header: 'Tier', cells: ['Top', 'Small', 'Small', ''] },
  { header: 'Score', cells: [100, 64, 36, ''] },
];

describe('what was written beside a list', () => {
  test('is read back row by row, for analyses that go on from it', async () => {
    const { port } = await openWorkbook(customers);
    expect(await port.writtenColumns(plan().origin, 4)).toEqual([]);
    await port.write(plan());
    expect(await port.writtenColumns(plan().origin, 4)).toEqual(beside);
  });

  test('follows its columns when others are inserted, and the rows that were read', async () => {
    const { port, office } = await openWorkbook(customers);
    await port.write(plan());
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Customers').getRange('C:C').insert('Right');
      await context.sync();
    });
    const origin = { ...plan().origin, rowIndices: Uint32Array.of(3, 1) };
    expect(await port.writtenColumns(origin, 2)).toEqual([
      { header: 'Tier', cells: ['Small', 'Top'] },
      { header: 'Score', cells: [36, 100] },
    ]);
  });

  test('is nothing for a sheet that is gone', async () => {
    const { port } = await openWorkbook(customers);
    expect(await port.writtenColumns({ ...plan().origin, sheet: 'Gone' }, 4)).toEqual([]);
  });
});
