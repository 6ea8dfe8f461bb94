import type { Workbench } from '../../../src/workbench/page/index';

declare const window: { workbench?: Workbench };

/** Runs in the page: a list of customers with numbers that a seed draws, put onto the first sheet as if a file held it. */
export function fillSheet({ rows, columns }: { rows: number; columns: number }): void {
  const sheet = window.workbench?.workbook.sheets[0];
  if (!sheet) throw new Error('no sheet');
  const header = ['Customer', 'Sales', 'Margin %', 'Days to pay', 'Growth %', 'Orders', 'Returns', 'Since'];
  let state = 1;
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  sheet.setContents({ row: 0, column: 0, rows: 1, columns }, [header.slice(0, columns)], 'host');
  for (let start = 0; start < rows; start += 50_000) {
    const count = Math.min(50_000, rows - start);
    const cells = Array.from({ length: count }, (_, index) => [
      `C${1_000_000 + start + index}`,
      Math.round(100 / (draw() + 1e-4)),
      Math.round(draw() * 400) / 10,
      Math.round(draw() * 90),
      Math.round(draw() * 600 - 200) / 10,
      1 + Math.floor(draw() * 40),
      Math.floor(draw() * 6),
      1990 + Math.floor(draw() * 35),
    ]);
    sheet.setContents({ row: 1 + start, column: 0, rows: count, columns }, cells, 'host');
  }
}
