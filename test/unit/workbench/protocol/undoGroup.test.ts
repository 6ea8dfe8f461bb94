import { UndoGroup } from '../../../../src/workbench/protocol/undoGroup';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Batches that take no time, and seconds between them. */
function batches(...steps: ('write' | 'read' | number)[]) {
  const workbook = createWorkbook({ fileName: 'Book1.xlsx' });
  const group = new UndoGroup(workbook);
  let row = 0;
  for (const step of steps) {
    if (typeof step === 'number') {
      jest.advanceTimersByTime(step * 1000);
      continue;
    }
    group.open(step === 'write');
    const area = { row: row++, column: 0, rows: 1, columns: 1 };
    if (step === 'write') workbook.sheets[0].setContents(area, [['written']], 'host');
    group.closeSoon();
  }
  group.close();
  workbook.undo();
  return workbook.sheets[0].usedArea(true)?.rows ?? 0;
}

test('one undo takes back a slow write too: reading between its batches does not end it', () => {
  expect(batches('write', 0.8, 'read', 0.8, 'write')).toBe(0);
});

test('what is written after a quiet second is another step, and stays', () => {
  expect(batches('write', 1.1, 'write')).toBe(1);
});
