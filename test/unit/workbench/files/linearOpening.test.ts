import { Session, type Profiler } from 'node:inspector';
import { openXlsx } from '../../../../src/workbench/files/openXlsx';
import { namespaces, packageOfStrings } from './packageOfStrings';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join('');
const row = (i: number, attributes = '') =>
  `<row r="${i + 1}"${attributes}><c r="A${i + 1}" t="s"><v>0</v></c><c r="B${i + 1}"><v>${i}</v></c></row>`;
const sheet = (rows: string, after = ''): Uint8Array =>
  packageOfStrings('', {
    'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}><sheetData>${rows}</sheetData>${after}</worksheet>`,
  });

/** Files of so many rows, by what made opening grow with their square once. */
const kinds: Record<string, (rows: number) => Uint8Array> = {
  'plain rows': (rows) => sheet(times(rows, (i) => row(i))),
  'rows of their own height': (rows) => sheet(times(rows, (i) => row(i, ` ht="${15 + (i % 40)}" customHeight="1"`))),
  'rows hidden by a filter': (rows) =>
    sheet(
      times(rows, (i) => row(i, i % 2 === 0 ? ' hidden="1"' : '')),
      `<autoFilter ref="A1:B${rows}"/>`,
    ),
  'grouped rows': (rows) => sheet(times(rows, (i) => row(i, ` outlineLevel="${1 + (i % 3)}"`))),
  merges: (rows) =>
    sheet(
      times(rows, (i) => row(i)),
      `<mergeCells>${times(rows, (i) => `<mergeCell ref="C${i + 1}:D${i + 1}"/>`)}</mergeCells>`,
    ),
  names: (rows) =>
    packageOfStrings(
      times(rows, (i) => row(i)),
      {
        'xl/workbook.xml':
          `<workbook ${namespaces}><sheets><sheet name="S" sheetId="1" r:id="s1"/></sheets>` +
          `<definedNames>${times(rows, (i) => `<definedName name="n${i}">S!$B$${i + 1}</definedName>`)}</definedNames></workbook>`,
      },
    ),
};

const session = new Session();
const post = <Result>(method: string, params = {}): Promise<Result> =>
  new Promise((resolve, reject) => {
    session.post(method, params, (error, result) => {
      if (error) reject(error);
      else resolve(result as Result);
    });
  });

// Only functions that are compiled afterwards are counted block by block.
beforeAll(async () => {
  session.connect();
  await post('Profiler.enable');
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
});
afterAll(async () => {
  await post('Profiler.stopPreciseCoverage');
  session.disconnect();
});

/** How often any block of the code ran, as the engine counts for coverage: the same on every machine. */
async function blocksRun(work: () => Promise<unknown>): Promise<number> {
  await post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await post<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  return result
    .filter(({ url }) => /[\\/](?:src[\\/]workbench|node_modules[\\/](?:fflate|saxes))[\\/]/.test(url))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

describe('a sheet of twice the rows takes twice the work to open', () => {
  test.each(Object.entries(kinds))('%s', async (_, make) => {
    const [some, twice, fourTimes] = [200, 400, 800].map(make);
    // What is done once per file is known from the first one.
    await openXlsx(fourTimes, 'some.xlsx');
    const counts: number[] = [];
    for (const bytes of [some, twice, fourTimes]) counts.push(await blocksRun(() => openXlsx(bytes, 'rows.xlsx')));
    const [one, two, four] = counts;
    expect(two).toBeGreaterThan(one);
    // 2 where it is linear, 4 where it grows with the square
    expect((four - two) / (two - one)).toBeLessThan(2.1);
  });
});
