import fc from 'fast-check';
import type { FileWarning } from '../../../src/workbench/files/fileWarning';
import { openCsv } from '../../../src/workbench/files/openCsv';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { TextFileError } from '../../../src/workbench/files/text/TextFileError';
import type { WorkbookApi } from '../../../src/workbench/workbook/api';
import { WorkbookError } from '../../../src/workbench/workbook/WorkbookError';
import { packageOfStrings } from '../workbench/files/packageOfStrings';
import { fuzz, fuzzLimit } from './seeds';

const rows = Array.from(
  { length: 30 },
  (_, i) =>
    `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${i % 3}</v></c><c r="B${i + 1}"><v>${187.62 + i}</v></c></row>`,
).join('');
const whole = packageOfStrings(rows);

const cellsOf = (workbook: WorkbookApi): string =>
  JSON.stringify(
    workbook.sheets.map((sheet) => {
      const used = sheet.usedArea(true);
      return used ? sheet.values(used) : [];
    }),
  );

const damagedFile = fc
  .record({
    flips: fc.array(fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) }), { maxLength: 6 }),
    length: fc.oneof(fc.constant(whole.length), fc.nat(whole.length)),
  })
  .map(({ flips, length }) => {
    const bytes = whole.slice(0, length);
    for (const { at, bit } of flips) if (at < length) bytes[at] ^= 1 << bit;
    return bytes;
  });

describe('files, damaged at random', () => {
  it(
    'an .xlsx is refused, told of, or the very same cells',
    async () => {
      const expected = cellsOf(await openXlsx(whole, 'whole.xlsx'));
      await fc.assert(
        fc.asyncProperty(damagedFile, async (bytes) => {
          const warnings: FileWarning[] = [];
          try {
            const found = cellsOf(await openXlsx(bytes, 'damaged.xlsx', (warning) => warnings.push(warning)));
            if (warnings.length === 0) expect(found).toBe(expected);
          } catch (error) {
            if (!(error instanceof WorkbookError)) throw error;
            expect(error.code).toMatch(/^File/);
          }
        }),
        fuzz(400) as fc.Parameters<[Uint8Array<ArrayBuffer>]>,
      );
    },
    fuzzLimit,
  );

  it(
    'any bytes as .csv are a table or refused with a reason',
    () => {
      fc.assert(
        fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ maxLength: 400 })), (content) => {
          try {
            expect(openCsv(content, 'any.csv').sheets).toHaveLength(1);
          } catch (error) {
            if (!(error instanceof TextFileError)) throw error;
          }
        }),
        fuzz(400) as fc.Parameters<[string | Uint8Array<ArrayBuffer>]>,
      );
    },
    fuzzLimit,
  );
});
