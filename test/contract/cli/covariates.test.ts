import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createRandom } from '../../../src/core/stats/random';
import { analyse, folder, write } from './commandLine';

interface Report {
  fit: {
    model: string;
    parameters: Record<string, number>;
    covariates?: Record<'buying' | 'leaving', Record<string, { estimate: number; standardError: number | null }>>;
  };
  customers: { id: string }[];
}

/** 240 customers, those of the fair order twice as often, some leave; orders over a year. */
function lists() {
  const random = createRandom(7);
  const orders = ['Customer,Date,Amount'];
  const customers = ['Customer,Channel,Size'];
  for (let i = 0; i < 240; i++) {
    const isFair = i % 3 === 0;
    customers.push(`K${i},${isFair ? 'Fair' : 'Web'},${1 + (i % 5)}`);
    let day = random.integer(0, 90);
    const until = 120 + random.integer(0, 240);
    while (day < until) {
      const date = new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
      orders.push(`K${i},${date},${random.integer(20, 90)}`);
      if (random.next() < 0.02 + 0.3 * ((i * 7) % 11 === 0 ? 1 : 0.1)) break;
      day += Math.ceil(-Math.log(1 - random.next()) * (isFair ? 20 : 45));
    }
  }
  return { orders, customers };
}

const { orders, customers } = lists();
const ordersFile = write('orders.csv', orders.join('\n'));
const options = (covariates: object): string =>
  JSON.stringify({ customer: 'Customer', date: 'Date', amount: 'Amount', model: 'auto', covariates });

async function run(customersText: string | undefined, covariates: object) {
  const json = path.join(folder, 'report.json');
  const known = customersText === undefined ? [] : ['--customers', write('customers.csv', customersText)];
  const answer = await analyse(
    ...['lifetime', '--input', ordersFile, ...known, '--options', options(covariates), '--json', json],
  );
  return { ...answer, report: () => JSON.parse(readFileSync(json, 'utf8')) as Report };
}

describe('command line, known differences between customers', () => {
  it('joins a second list by id and says how much more often a channel buys, with its standard error', async () => {
    const { status, error, report } = await run(customers.join('\n'), { buying: ['Channel', 'Size'], leaving: [] });
    expect({ status, error }).toEqual({ status: 0, error: '' });
    const { fit, customers: found } = report();
    expect(found).toHaveLength(240);
    expect(Object.keys(fit.covariates?.buying ?? {})).toEqual(['Channel=Fair', 'Size']);
    const { estimate, standardError } = fit.covariates?.buying['Channel=Fair'] ?? { estimate: 0, standardError: null };
    expect(estimate).toBeGreaterThan(0.4);
    expect(standardError).toBeGreaterThan(0);
    expect(fit.covariates?.leaving).toEqual({});
  });

  it.each([
    ['a customer is missing there', customers.slice(0, -1), 'Channel', 'K239'],
    ['a customer stands there twice with other values', [...customers, 'K5,Fair,1'], 'Channel', 'K5'],
    ['the column is missing there', customers, 'Region', 'Region'],
    [
      'the column is the same for all',
      customers.map((line, i) => `${line},${i === 0 ? 'Land' : 'DE'}`),
      'Land',
      'Land',
    ],
  ])('says so in one line when %s', async (_, list, column, named) => {
    const { status, error } = await run(list.join('\n'), { buying: [column] });
    expect(status).toBe(2);
    expect(error.trim().split('\n')).toHaveLength(1);
    expect(error).toContain(named);
  });

  it('a second list that no option asks for is refused, not ignored', async () => {
    const { status, error } = await run(customers.join('\n'), {});
    expect(status).toBe(2);
    expect(error).toContain('--customers');
  });

  it('a column that changes from order to order is refused with the customers', async () => {
    const { status, error } = await run(undefined, { buying: ['Amount'] });
    expect(status).toBe(2);
    expect(error).toContain('K0');
  });

  it('BG/BB takes none, and says which models do', async () => {
    const answer = await analyse(
      ...['lifetime', '--input', ordersFile, '--options'],
      JSON.stringify({ customer: 'Customer', date: 'Date', model: 'bg-bb', covariates: { buying: ['Amount'] } }),
    );
    expect(answer.status).toBe(2);
    expect(answer.error).toContain('Pareto/NBD');
  });
});
