import fc from 'fast-check';
import { formulaContent } from '../../../src/excel/cellContent';
import { packCells, packedCells } from '../../../src/excel/packedCells';

const content = fc.oneof(
  fc.constantFrom('a', '', '=A1*2').map(formulaContent),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
);

test('what a journal keeps of cells comes back cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(content, content), { maxLength: 30 }), (contents) => {
      const cells = { contents, numberFormats: contents.map(() => ['General', '0%']) };
      const text = JSON.stringify(packCells(cells));
      expect(packedCells.parse(JSON.parse(text))).toEqual(cells);
    }),
    { seed: 12, numRuns: 100 },
  );
});

test('a million empty cells do not swell the workbook: they take less than 200 characters', () => {
  const rows = 1_048_575;
  const cells = {
    contents: Array.from({ length: rows }, () => ['' as const]),
    numberFormats: Array.from({ length: rows }, () => ['General']),
  };
  expect(JSON.stringify(packCells(cells)).length).toBeLessThan(200);
});

test('runs that are longer than a sheet are no journal', () => {
  const bomb = {
    rows: 4_000_000_000,
    contents: [[[4_000_000_000, '']]],
    numberFormats: [[[4_000_000_000, 'General']]],
  };
  expect(packedCells.safeParse(bomb).success).toBe(false);
});
