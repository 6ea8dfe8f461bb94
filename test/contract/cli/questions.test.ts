import path from 'node:path';
import { readFileSync } from 'node:fs';
import { analyse, folder, write } from './commandLine';

/** 12.500 may be twelve thousand or twelve and a half; 3/4/2024 a day of March or of April. Nothing else tells. */
const file = write(
  'questions.csv',
  'Customer;Revenue;Since\nA;12.500;03/04/2024\nB;8.250;05/06/2024\nC;1.750;07/08/2024\n',
);

/** Sums of both readings of the column: 22,500 and 22.5. */
async function revenueOf(...options: string[]): Promise<{ error: string; sum: number }> {
  const json = path.join(folder, 'questions.json');
  const { error, status } = await analyse('abc', '--input', file, '--json', json, ...options);
  expect(status).toBe(0);
  const report = JSON.parse(readFileSync(json, 'utf8')) as { customers: { value: number }[] };
  return { error, sum: report.customers.reduce((sum, { value }) => sum + value, 0) };
}

describe('a list that can be read two ways', () => {
  it('is not read in silence: a line for each column says how it was read, how else it can be, and how to say so', async () => {
    const { error, sum } = await revenueOf();
    expect(sum).toBe(22500);
    expect(error.trimEnd().split('\n')).toEqual([
      'Column Revenue: 12.500 was read as 12500; it can also be 12.5. Say which with --decimals comma or --decimals point.',
      'Column Since: 03/04/2024 was read as 2024-04-03; it can also be 2024-03-04. Say which with --days day-first or --days month-first.',
    ]);
  });

  it('is read as the options say, without further questions', async () => {
    expect(await revenueOf('--decimals', 'point', '--days', 'month-first')).toEqual({ error: '', sum: 22.5 });
  });

  it.each([
    ['--decimals', 'dot'],
    ['--days', 'monday'],
  ])('takes no other word after %s', async (option, word) => {
    const { status, error } = await analyse('abc', '--input', file, option, word);
    expect(status).toBe(2);
    expect(error).toContain(`${option} ${word}`);
  });
});
