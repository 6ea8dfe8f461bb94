import { createNodeCalculator } from '../src/workbench/formulas/nodeCalculator';
import { createWorkbook } from '../src/workbench/workbook/Workbook';
async function main() {
  for (const f of [
    '=SUM(A1:A9)',
    '=SUM(A:A)',
    '=COUNTIF(A:A,5)',
    '=VLOOKUP(5,A:B,2,FALSE)',
    '=SUMPRODUCT(A:A*B:B)',
    '=SUM(1:1)',
    '=MATCH(5,A:A,0)',
  ]) {
    const book = createWorkbook();
    const s = book.sheets[0];
    s.setContents(
      { row: 0, column: 0, rows: 9, columns: 2 },
      Array.from({ length: 9 }, (_, i) => [i, i * 2]),
      'user',
    );
    s.setContents({ row: 3, column: 3, rows: 1, columns: 1 }, [[f]], 'user');
    let t = performance.now();
    await createNodeCalculator(book).calculate();
    console.log(f, JSON.stringify(s.value(3, 3)), performance.now() - t);
  }
  process.exit(0);
}
main();
