import { zipSync, unzipSync, strToU8 } from 'fflate';
import { columnName } from '../../../../src/workbench/workbook/address';
import { openCsv } from '../../../../src/workbench/files/openCsv';
import { crc32 } from '../../../../src/workbench/files/crc32';
import type { FileWarning } from '../../../../src/workbench/files/fileWarning';
import { openXlsx } from '../../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../../src/workbench/files/saveXlsx';
import { namespaces, packageOfStrings } from './packageOfStrings';

/** What a small file may take, in milliseconds: reading and saving. Each took a minute and more, or all memory. */
const limit = 20_000;

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');
const sheet = (inside: string): string => `<worksheet ${namespaces}>${inside}</worksheet>`;
const one = '<row r="1"><c r="A1"><v>187.62</v></c></row>';
const withSheet = (xml: string): Uint8Array => packageOfStrings('', { 'xl/worksheets/sheet1.xml': xml });
const around = (after: string, before = ''): Uint8Array =>
  withSheet(sheet(`${before}<sheetData>${one}</sheetData>${after}`));
const withWorkbook = (inside: string): Uint8Array =>
  packageOfStrings(one, {
    'xl/workbook.xml': `<workbook ${namespaces}><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets>${inside}</workbook>`,
  });

/** Small files of which a sheet with 187.62 in A1 can be read. */
const readable: Record<string, () => Uint8Array> = {
  'a merge over the whole sheet': () => around('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  '20,000 merges over the whole sheet': () =>
    around(`<mergeCells>${times(20_000, () => '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`),
  '2,000 tall merges and 10,000 over them': () =>
    around(
      `<mergeCells>${times(2000, (i) => `<mergeCell ref="${columnName(2 * i + 2)}1:${columnName(2 * i + 3)}9999"/>`)}${times(10_000, () => '<mergeCell ref="A2:XFD1048576"/>')}</mergeCells>`,
    ),
  '20,000 names': () =>
    withWorkbook(
      `<definedNames>${times(20_000, (i) => `<definedName name="n${i}">S!$A$1</definedName>`)}</definedNames>`,
    ),
  '20,000 times the same name': () =>
    withWorkbook(`<definedNames>${times(20_000, () => '<definedName name="n">S!$A$1</definedName>')}</definedNames>`),
  'cells beyond the last column and row': () =>
    packageOfStrings(
      `${one}<row r="2"><c r="ZZZZZZ5"><v>1</v></c><c><v>2</v></c><c r="${'Z'.repeat(50_000)}1"><v>1</v></c><c r="A${'9'.repeat(50_000)}"><v>1</v></c></row>`,
    ),
  'hidden and tall rows far below': () =>
    packageOfStrings(
      `${one}<row r="999999999999" hidden="1" ht="99" customHeight="1"><c><v>1</v></c></row><row hidden="1"/>`,
    ),
  'an array formula over the whole sheet': () =>
    packageOfStrings(`${one}<row r="2"><c r="A2"><f t="array" ref="A2:XFD1048576">1+1</f><v>2</v></c></row>`),
  '2,000 array formulas over 900,000 cells each': () =>
    packageOfStrings(
      one +
        times(2000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"><f t="array" ref="A2:I100001">1</f><v>2</v></c></row>`),
    ),
  'a long formula shared by 1,000 cells': () =>
    packageOfStrings(
      `${one}<row r="2"><c r="A2"><f t="shared" si="0" ref="A2:A1001">${'1+'.repeat(4000)}1</f><v>2</v></c></row>` +
        times(1000, (i) => `<row r="${i + 3}"><c r="A${i + 3}"><f t="shared" si="0"/><v>2</v></c></row>`),
    ),
  'attributes full of quotes': () =>
    packageOfStrings(
      `${one}<row r="2"><c a='${'"'.repeat(500_000)}' b="${"'".repeat(500_000)}" r="A2"><v>1</v></c></row>`,
    ),
  'attributes without quotes': () =>
    packageOfStrings(one + times(20_000, () => '<row r=2><c r=A2 s=1><v>1</v></c></row>')),
  'a thousand times all columns with a look': () =>
    around('', `<cols>${times(1000, () => '<col min="1" max="16384" style="0" width="30" customWidth="1"/>')}</cols>`),
  'ten thousand areas by a thousand rules': () =>
    around(
      `<conditionalFormatting sqref="${times(10_000, (i) => `A${i + 1} `)}">${times(1000, (i) => `<cfRule type="expression" priority="${i + 1}"><formula>TRUE</formula></cfRule>`)}</conditionalFormatting>`,
    ),
  'entities that grow by ten, nine times': () =>
    withSheet(
      `<!DOCTYPE x [<!ENTITY a0 "ha">${times(9, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]>` +
        sheet(`<sheetData>${one}<row r="2"><c r="A2" t="str"><v>&a9;</v></c></row></sheetData>`),
    ),
  '100,000 elements in each other': () => {
    const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
    return packageOfStrings(one, { 'xl/sharedStrings.xml': deep });
  },
  'paths that lead out of the file': () =>
    packageOfStrings(one, {
      '../../../../etc/passwd': 'x',
      '/absolute': 'x',
      'C:\\windows\\system.ini': 'x',
      'xl/../../up': 'x',
    }),
};

describe('a small file never takes all time or memory', () => {
  it.each(Object.entries(readable))(
    '%s: the rest is read, and can be saved',
    async (_, make) => {
      const bytes = make();
      const workbook = await openXlsx(bytes, 'hostile.xlsx');
      expect(workbook.sheets[0].value(0, 0)).toBe(187.62);
      workbook.sheets[0].setContents({ row: 0, column: 1, rows: 1, columns: 1 }, [[1]], 'user');
      expect((await saveXlsx(workbook)).length).toBeGreaterThan(0);
    },
    limit,
  );

  it.each([
    [
      '200,000 document types',
      () => withSheet(`${times(200_000, () => '<!>')}${sheet(`<sheetData>${one}</sheetData>`)}`),
    ],
    ['tags that never end', () => withSheet('<c a="'.repeat(100_000))],
    ['a part that unpacks to 40 MB of blanks', () => packageOfStrings(' '.repeat(40_000_000))],
    [
      'a directory that tells of 40 times the same 100 MB',
      () => {
        const bytes = packageOfStrings(one, { 'xl/media/x.bin': new Uint8Array(1000) });
        const view = new DataView(bytes.buffer, bytes.byteOffset);
        for (let at = 0; at + 46 < bytes.length; at++)
          if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 400_000_000, true);
        return bytes;
      },
    ],
  ])(
    '%s: refused',
    async (_, make) => {
      await expect(openXlsx(make(), 'bomb.xlsx')).rejects.toMatchObject({ code: 'FileDamaged' });
    },
    limit,
  );

  it(
    'a file in a file in a file is left packed',
    async () => {
      let inner: Uint8Array = strToU8('0'.repeat(10_000_000));
      for (let level = 0; level < 5; level++) inner = zipSync({ [`level${level}.zip`]: inner });
      const workbook = await openXlsx(packageOfStrings(one, { 'xl/embeddings/inner.zip': inner }), 'nested.xlsx');
      expect(workbook.sheets[0].value(0, 0)).toBe(187.62);
    },
    limit,
  );

  it('a text file of 100,000 columns is refused', () => {
    expect(() => openCsv(`${'a;'.repeat(100_000)}\n1;2`, 'wide.csv')).toThrow(
      expect.objectContaining({ fault: 'too-many-columns' }),
    );
  });
});

describe('a damaged file never opens with other numbers', () => {
  it('the checksum is that of ISO 3309', () => {
    // CRC-32 check value of "123456789": cbf43926 (APPNOTE.TXT, ISO 3309)
    expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  });

  it('every truncation and 500 flipped bits: refused, told, or the very same cells', async () => {
    const rows = times(
      40,
      (i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${187.62 + i}</v></c><c r="B${i + 1}" t="s"><v>0</v></c></row>`,
    );
    const bytes = packageOfStrings(rows);
    const expected = await contents(bytes);
    const found = { same: 0, refused: 0, told: 0, other: [] as string[] };
    const look = async (mutant: Uint8Array, what: string): Promise<void> => {
      const warnings: FileWarning[] = [];
      try {
        const now = await contents(mutant, (warning) => warnings.push(warning));
        if (now === expected) found.same += 1;
        else if (warnings.length > 0) found.told += 1;
        else found.other.push(what);
      } catch (error) {
        expect(error).toMatchObject({ name: 'WorkbookError' });
        found.refused += 1;
      }
    };
    for (let length = 0; length < bytes.length; length += 7) await look(bytes.slice(0, length), `cut at ${length}`);
    for (let turn = 0; turn < 500; turn++) {
      const mutant = bytes.slice();
      const at = (turn * 7919) % bytes.length;
      mutant[at] ^= 1 << (turn % 8);
      await look(mutant, `byte ${at}, bit ${turn % 8}`);
    }
    expect(found.other).toEqual([]);
    expect(found.refused).toBeGreaterThan(100);
  });

  it('a part whose numbers were changed is not read', async () => {
    const bytes = packageOfStrings(one);
    const parts = unzipSync(bytes);
    const stored = zipSync(parts, { level: 0 });
    const text = new TextDecoder('latin1').decode(stored);
    const at = text.indexOf('187.62');
    const changed = stored.slice();
    // 187.62 → 1287.6, as in a file with a bad sector
    changed.set(strToU8('1287.6'), at);
    await expect(openXlsx(changed, 'changed.xlsx')).rejects.toMatchObject({ code: 'FileDamaged' });
  });
});

async function contents(bytes: Uint8Array, warn?: (warning: FileWarning) => void): Promise<string> {
  const workbook = await openXlsx(bytes, 'mutant.xlsx', warn);
  return JSON.stringify(
    workbook.sheets.map((each) => {
      const used = each.usedArea(true);
      return [each.name, used ? each.values(used) : []];
    }),
  );
}
