import fc from 'fast-check';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import type { CellValue } from '../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';

/** What a cell of a list may hold, sane or not. */
const kinds = {
  amount: fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 5000 })),
  extreme: fc.constantFrom(1e308, -1e308, 5e-324, 0, -0, 1e15, 0.1 + 0.2),
  day: fc.integer({ min: 40_000, max: 46_000 }),
  text: fc.string({ maxLength: 12 }),
  number: fc.constantFrom('1.234,56', '１２３', '$ 12', '12%', '(5)', '1e3', '٣٤', ' 7 ', "'8"),
  name: fc.constantFrom('Ada', 'Bob', 'Cem', 'עברית', 'العربية', '😀 Co', 'e\u0301', 'Z\u200Da', 'NaN', 'toString'),
  error: fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#SPILL!'),
  formula: fc.constantFrom('=1+1', '=A1', '=NA()', '=SEQUENCE(2)'),
  hostile: fc.constantFrom("'=1+1", '+1', '@SUM(1)', '-A1', '\t=2'),
  flag: fc.boolean(),
  blank: fc.constant(null),
  long: fc.constant('x'.repeat(32_767)),
} satisfies Record<string, fc.Arbitrary<CellValue>>;

const rare = new Set(['long', 'extreme', 'error', 'formula', 'hostile', 'number']);
const weighted = Object.entries(kinds).map(([kind, arbitrary]) => ({
  weight: kind === 'long' ? 1 : rare.has(kind) ? 3 : 12,
  arbitrary: arbitrary as fc.Arbitrary<CellValue>,
}));
const headers = fc.constantFrom(
  ...['Customer', 'Sales', 'Date', 'Amount', 'Orders', 'Margin', 'Retention', 'Tier', 'Product', 'Start', 'End'],
  ...['', 'Customer', 'NPS', 'Sales', '__proto__', '=x', 'שם', '日付', '😀', '1', 'x'.repeat(300)],
);

/** A column: mostly one kind of cell, with some of any. */
const column = fc.record({
  header: headers,
  main: fc.constantFrom(...(['amount', 'day', 'name', 'text', 'flag', 'amount'] as const)),
  odd: fc.integer({ min: 0, max: 4 }),
});

export interface RandomList {
  dateSystem: 1900 | 1904;
  rows: CellValue[][];
  hasTable: boolean;
  hiddenRows: number[];
  /** Merges below or in the list: row, column, rows, columns. */
  merges: [number, number, number, number][];
  /** What stands to the right of the list, behind so many blank columns. */
  neighbour: { gap: number; value: CellValue };
}

const cellsOf = (columns: { header: string; main: keyof typeof kinds; odd: number }[], count: number) =>
  fc
    .array(
      fc.tuple(
        ...columns.map(({ main, odd }) =>
          fc.oneof(
            { weight: 800, arbitrary: kinds[main] as fc.Arbitrary<CellValue> },
            ...(odd === 0 ? [] : weighted.map((one) => ({ ...one, weight: one.weight * odd }))),
          ),
        ),
      ),
      { minLength: count, maxLength: count },
    )
    .map((rows): CellValue[][] => [columns.map(({ header }) => header), ...rows]);

export const randomList: fc.Arbitrary<RandomList> = fc
  .record({ columns: fc.array(column, { minLength: 1, maxLength: 7 }), count: fc.integer({ min: 0, max: 30 }) })
  .chain(({ columns, count }) =>
    fc.record({
      dateSystem: fc.constantFrom<1900 | 1904>(1900, 1904),
      rows: cellsOf(columns, count),
      hasTable: fc.boolean(),
      hiddenRows: fc.array(fc.integer({ min: 1, max: Math.max(1, count) }), { maxLength: 3 }),
      merges: fc.oneof(
        { weight: 4, arbitrary: fc.constant<RandomList['merges']>([]) },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.integer({ min: 0, max: count + 4 }), fc.integer({ min: 0, max: columns.length + 1 }))
            .map(([row, at]): RandomList['merges'] => [[row, at, 2, 2]]),
        },
      ),
      neighbour: fc.record({ gap: fc.integer({ min: 1, max: 3 }), value: fc.constantFrom<CellValue>(1, 'mine', true) }),
    }),
  );

/** The workbook of a random list, on its first sheet from A1 on. */
export function workbookOf({ dateSystem, rows, hasTable, hiddenRows, merges, neighbour }: RandomList): WorkbookApi {
  const workbook = createWorkbook({ dateSystem });
  const [sheet] = workbook.sheets;
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0].length };
  sheet.setContents(area, rows, 'file');
  const right = { row: 1, column: area.columns + neighbour.gap, rows: 1, columns: 1 };
  sheet.setContents(right, [[neighbour.value]], 'file');
  const names = rows[0].map((header) => String(header ?? '').toLowerCase());
  const isTable = hasTable && rows.length > 1 && names.every((name, at) => name !== '' && names.indexOf(name) === at);
  if (isTable) {
    sheet.addTable(
      {
        ...{ name: 'Table1', area, showHeaders: true, showTotals: false, showBandedRows: true },
        ...{ showFilterButton: true, style: 'TableStyleMedium2' },
        ...{ columnNames: rows[0].map(String), columnIds: rows[0].map((_, at) => at + 1) },
      },
      'file',
    );
  } else {
    for (const [row, at, height, width] of merges)
      sheet.merge({ row, column: at, rows: height, columns: width }, 'file');
  }
  for (const row of hiddenRows) sheet.setHiddenRows(row, 1, true, 'file');
  workbook.forgetHistory();
  return workbook;
}
