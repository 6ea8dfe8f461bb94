/** Every command once as a user types it: a process of its own, its words on the right stream, its exit code. */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createWorkbook } from '../../../src/workbench/workbook/Workbook';
import { openXlsx } from '../../../src/workbench/files/openXlsx';
import { saveXlsx } from '../../../src/workbench/files/saveXlsx';
import { analyse, folder, readReport, write, type Answer } from './commandLine';

const root = path.resolve(__dirname, '../../..');
const english = { ...process.env, LANG: 'en_US.UTF-8' };

/** As `npm pack` makes it. */
const packed = [path.join(root, 'command-line/customer-pyramid.js')];
/** `npm run --silent analyse -- …`, but for npm; to transform the sources takes longer than to make the package. */
const fromSources = [path.join(root, 'node_modules/tsx/dist/cli.mjs'), 'src/cli/main.ts'];

beforeAll(() => {
  const rspack = path.join(root, 'node_modules/@rspack/cli/bin/rspack.js');
  execFileSync(process.execPath, [rspack, 'build', '--config', 'src/cli/rspack.config.js'], { cwd: root });
});

function inProcess(args: readonly string[], env: NodeJS.ProcessEnv = english, program = packed): Promise<Answer> {
  const child = spawn(process.execPath, [...program, ...args], { cwd: root, env });
  const said = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => resolve({ status, ...said }));
  });
}

const list = 'Customer,Sales\nA,500\nB,300\nC,200\n';

describe('the command line as a process of its own', () => {
  it.each([
    { word: '--help', from: 'the package', program: packed },
    { word: '--list', from: 'the sources', program: fromSources },
    { word: '--reference', from: 'the package', program: packed },
    { word: 'pyramid', from: 'the package', program: packed },
  ])(
    '$word says on the same stream, with the same code, what it says in process, run from $from',
    async ({ word, program }) => {
      const answer = await inProcess([word], english, program);
      expect(answer).toEqual(await analyse(word));
      expect(answer.out + answer.error).not.toBe('');
    },
  );

  it('speaks German where the system does', async () => {
    const { status, error } = await inProcess(['pyramid'], { ...english, LANG: 'de_DE.UTF-8' });
    expect(status).toBe(2);
    expect(error).not.toBe((await analyse('pyramid')).error);
    expect(error).toContain('--input');
  });

  it('analyses a file: the report and the workbook are written', async () => {
    const [json, output] = ['process.json', 'process.xlsx'].map((name) => path.join(folder, name));
    const answer = await inProcess(['abc', '--input', write('process.csv', list), '--json', json, '--output', output]);
    expect(answer).toEqual({ status: 0, out: '', error: '' });
    expect(readReport(json).customers.map(({ id }) => id)).toEqual(['A', 'B', 'C']);
    expect((await openXlsx(readFileSync(output), output)).sheets[0].value(0, 2)).toBe('ABC by Sales');
  });

  it('calculates a workbook, worksheet functions included', async () => {
    const book = createWorkbook();
    book.sheets[0].setContents({ row: 0, column: 0, rows: 1, columns: 1 }, [['=PYRAMID.CLV(1,0.8,0.1)']], 'user');
    const output = path.join(folder, 'process-calculated.xlsx');
    const input = write('process-formulas.xlsx', await saveXlsx(book));
    expect(await inProcess(['calculate', '--input', input, '--output', output])).toEqual({
      ...{ status: 0, out: '', error: '' },
    });
    // Gupta & Lehmann (2003), retention 80 % at 10 %: a multiple of 2.667.
    expect((await openXlsx(readFileSync(output), output)).sheets[0].value(0, 0)).toBeCloseTo(2.667, 3);
  });

  it('writes the sample workbook', async () => {
    const output = path.join(folder, 'process-sample.xlsx');
    expect(await inProcess(['sample', '--output', output])).toEqual({ status: 0, out: '', error: '' });
    const { sheets } = await openXlsx(readFileSync(output), output);
    expect(sheets.length).toBeGreaterThan(1);
  });
});
