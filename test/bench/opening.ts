import { createWorkbook } from '../../src/workbench/workbook/Workbook';
import { openXlsx } from '../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../src/workbench/files/saveXlsx';
import type { CellValue } from '../../src/workbench/workbook/model';
import { createRandom } from '../../src/core/stats/random';
import { sheetJs } from './peers/sheetJs';
import type { Subject } from './measure';

const columns = 12;
const runs = 5;

/** A plain sheet of texts that repeat, numbers and days. */
async function plainFile(rows: number): Promise<Uint8Array> {
  const random = createRandom(1);
  const workbook = createWorkbook({ fileName: 'plain.xlsx' });
  const [sheet] = workbook.sheets;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => {
      if (row === 0) return `Column ${column + 1}`;
      if (column < 4) return `Name ${random.integer(1, 5_000)} of ${column}`;
      return column < 8 ? random.integer(1, 100_000) : random.integer(1, 1_000_000) / 100;
    }),
  );
  sheet.setContents({ row: 0, column: 0, rows, columns }, cells, 'file');
  return await saveXlsx(workbook);
}

async function median(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** What it costs to open a plain .xlsx, beside SheetJS on the same file where that can be had. */
export async function opening(rows = 100_000): Promise<Subject> {
  const bytes = await plainFile(rows);
  const ours = await median(() => openXlsx(bytes, 'plain.xlsx'));
  const peer = sheetJs((line) => process.stdout.write(`${line}\n`));
  const theirs = peer && (await median(() => peer.read(bytes, { type: 'array', dense: true })));
  const workbook = await openXlsx(bytes, 'plain.xlsx');
  const [sheet] = workbook.sheets;
  const own = sumOf(sheet.values({ row: 0, column: 0, rows, columns }));
  const read = peer?.read(bytes, { type: 'array' });
  const other =
    read && sumOf(peer?.utils.sheet_to_json(read.Sheets[read.SheetNames[0]], { header: 1, raw: true }) ?? []);
  if (other !== undefined && Math.abs(own - other) > 1e-6 * own) throw new Error('the two readers differ');
  return {
    title: `opening: ${rows} rows, ${columns} columns, ${(bytes.length / 2 ** 20).toFixed(1)} MB`,
    steps: [
      ...(theirs === undefined ? [] : [{ name: 'SheetJS', ms: theirs }]),
      { name: 'ours', ms: ours, ...(theirs === undefined ? {} : { ratio: ours / theirs }), wanted: '≤ .7 × SheetJS' },
    ],
    facts: { rows, columns, sum: own },
  };
}

function sumOf(rows: readonly (readonly unknown[])[]): number {
  let sum = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === 'number') sum += cell;
  return sum;
}
