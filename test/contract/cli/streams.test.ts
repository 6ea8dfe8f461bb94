/** Results on standard output, lists from standard input and from several files. */
import { run } from '../../../src/cli/run';
import { createTranslate } from '../../../src/i18n/translate';
import { analyse, write, type Answer } from './commandLine';

const list = 'Customer,Sales\nA,500\nB,300\nC,200\n';

/** `… | customer-pyramid …` */
async function piped(text: string, ...args: string[]): Promise<Answer> {
  const said = { out: '', error: '' };
  const status = await run(args, {
    translate: createTranslate('en-US'),
    out: (more) => void (said.out += more),
    error: (more) => void (said.error += more),
    input: () => Promise.resolve(new TextEncoder().encode(text)),
    isPiped: true,
  });
  return { status, ...said };
}

describe('command line, streams', () => {
  it('prints the list with what was found beside it, read from what is piped in', async () => {
    const { status, out, error } = await piped(list, 'abc', '--format', 'csv');
    expect({ status, error }).toEqual({ status: 0, error: '' });
    // cumulative shares 50 %, 80 %, 100 % of 1,000; a class goes on until its share is full, so that C begins class B
    expect(out).toBe(
      '\ufeffCustomer,Sales,ABC by Sales,Cumulative share of Sales\r\nA,500,A,0.5\r\nB,300,A,0.8\r\nC,200,B,1\r\n',
    );
  });

  it('prints the unrounded numbers, and nothing else, as JSON', async () => {
    const { status, out } = await piped(list, 'abc', '--input', '-', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ analysis: 'abc', source: { file: '-', address: 'A1:B4' } });
  });

  it('prints the report in the language that is asked for where no file is', async () => {
    const { status, out } = await piped(list, 'abc', '--language', 'de');
    expect(status).toBe(0);
    expect(out).toMatch(/^ABC-Analyse/);
    expect(out).toContain('80');
  });

  it('refuses files of other columns in one line that names them', async () => {
    const files = ['--input', write('first.csv', list), '--input', write('second.csv', 'Customer,Profit\nD,1\n')];
    const { status, out, error } = await analyse('abc', ...files);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toMatch(/^columns-differ \(second\.csv\): .*first\.csv.*Sales, Profit.*\n$/);
  });

  it.each([
    ['--input -', ['abc', '--input', '-']],
    ['--format xml', ['abc', '--input', 'list.csv', '--format', 'xml']],
    ['--language fr', ['abc', '--input', 'list.csv', '--language', 'fr']],
    ['--sql', ['all', '--input', 'list.csv', '--sql', 'folder']],
    ['completion bash|zsh|fish', ['completion']],
  ])('refuses %s with exit code 2 where there is no such thing', async (option, args) => {
    const { status, error } = await analyse(...args);
    expect(status).toBe(2);
    expect(error).toContain(`(${option})`);
  });
});
