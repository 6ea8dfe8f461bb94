import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import type { CellValue } from '../../../src/workbench/workbook/model';
import { itWithShared, sharedText } from '../../shared';
import { analyse, folder, write } from '../cli/commandLine';

/** What every sheet of a file holds, and what was said about the file. */
async function read(file: string): Promise<{ cells: CellValue[][][]; said: string[] }> {
  const said: string[] = [];
  const workbook = await openXlsx(readFileSync(file), path.basename(file), ({ code }) => said.push(code));
  const cells = workbook.sheets.map((sheet) => {
    const used = sheet.usedArea(true);
    return used ? sheet.values(used) : [];
  });
  return { cells, said };
}

const orders = [
  ['Customer', 'Order date', 'Revenue'],
  ['Acme', 45_300, 120],
  ['Birch', 45_310, 80],
  ['Acme', 45_330, 60],
  ['Cedar', 45_350, 500],
  ['Delta', 45_360, 20],
  ['Elm', 45_370, 75],
  ['Birch', 45_380, 30],
];
const changed = (from: CellValue, to: CellValue): CellValue[][] =>
  orders.map((row) => row.map((cell) => (cell === from ? to : cell)));

describe('awkward workbooks hold what their README calls right', () => {
  for (const [name, cells, said] of [
    ['single-quoted-attributes', [orders], []],
    ['attribute-space-around-equals', [orders], []],
    ['shared-strings-part-without-xml-ending', [orders], []],
    ['latin1-declared-strings', [changed('Acme', 'Müller')], []],
    ['white-space-v', [changed(120, null)], []],
    ['customxml-utf16', [orders], []],
    ['utf16-parts', [orders], []],
    ['backslash-paths', [orders], []],
    ['backslash-rel-targets', [orders], []],
    ['decimal-comma-in-v', [changed(120, 120.5)], []],
    ['drawing-part-missing', [orders], ['part-unreadable']],
    ['sheet-missing-part-of-two', [orders], ['sheet-unreadable']],
    ['duplicate-names', [orders, orders], ['sheet-renamed']],
    ['sheet-name-slash', [orders], ['sheet-renamed']],
  ] as const) {
    itWithShared(sharedText(`data/awkward/${name}.xlsx`), name, async (_, file) => {
      expect(await read(file)).toEqual({ cells, said });
    });
  }

  for (const [name, cells] of Object.entries<CellValue[][]>({
    'inline-text-beside-value': [
      ['Customer', 'Revenue'],
      ['Acme', 7],
      ['Birch', 9],
    ],
    'boolean-TRUE': [
      ['Customer', 'Active'],
      ['Acme', true],
      ['Birch', false],
    ],
    'time-only-iso': [
      ['Customer', 'Call length'],
      ['Acme', 0.4375],
      ['Birch', 0.5],
    ],
    'empty-shared-string-cell': [
      ['Customer', 'Region', 'Revenue'],
      ['Acme', 'North', 100],
      ['Birch', null, 50],
      [null, null, 30],
    ],
  })) {
    itWithShared(sharedText(`data/awkward/${name}.xlsx`), name, async (_, file) => {
      expect(await read(file)).toEqual({ cells: [cells], said: [] });
    });
  }

  itWithShared(
    sharedText('data/awkward/sheet-missing-part-of-two.xlsx'),
    'a sheet that is missing is named on the error stream, and the other one is analysed',
    async (_, file) => {
      const json = path.join(folder, 'missing.json');
      const { status, error } = await analyse('abc', '--input', file, '--json', json);
      expect([status, error.split('\n')[0]]).toEqual([
        0,
        'Sheet "Notes" cannot be read and was left out (xl/worksheets/sheet2.xml): the part is missing',
      ]);
    },
  );
});

describe('a file that is no .xlsx says what it is, and what to do', () => {
  const compound = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(stream, 'utf16le')]);
  test.each([
    ['locked.xlsx', 'EncryptedPackage', 'file-encrypted'],
    ['old.xls', 'Workbook', 'file-is-xls'],
    ['renamed.xlsx', 'Workbook', 'file-is-xls'],
  ])('%s', async (name, stream, code) => {
    const { status, error } = await analyse('abc', '--input', write(name, compound(stream)));
    expect([status, error.slice(0, code.length), error.match(/\n/g)?.length]).toEqual([2, code, 1]);
  });
});
