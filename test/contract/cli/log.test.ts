import path from 'node:path';
import { analyse, folder, write } from './commandLine';

describe('command line, log', () => {
  it('says how to install the engine that it needs, or makes the list where it is there', async () => {
    const log = write('log.csv', `Customer,Date,Amount\n${'A1,2024-01-05,10\nA2,2024-02-05,20\n'.repeat(4)}`);
    const { status, error } = await analyse('log', '--input', log, '--output', path.join(folder, 'customers.csv'));
    const said = status === 0 ? /^2 customers made of 8 rows/ : /log-engine-missing.*npm install @duckdb\/node-api/;
    expect(error).toMatch(said);
    expect([0, 2]).toContain(status);
  });
});
