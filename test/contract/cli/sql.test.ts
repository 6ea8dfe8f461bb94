import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, folder, write } from './commandLine';

const header = 'Customer,"""; DROP TABLE orders",{{ env_var(1) }}\n';
const orders = [
  'A,2024-01-02,10',
  'A,2024-02-06,12.5',
  'B,2024-01-09,7',
  'B,2024-03-05,9',
  'B,2024-04-02,8',
  'C,2024-02-01,30',
];
const input = () => write('log.csv', `${header}${orders.join('\n')}\n`);
const options = JSON.stringify({
  ...{ customer: 'Customer', date: '"; DROP TABLE orders', amount: '{{ env_var(1) }}' },
  ...{ model: 'nbd', spend: 'none' },
});

describe('command line, --sql', () => {
  it('writes the lifetime value as statements that name what the user named only between quotes', async () => {
    const sql = path.join(folder, 'lifetime-sql');
    const run = await analyse(
      ...[
        'lifetime',
        '--shape',
        'orders',
        '--input',
        input(),
        '--options',
        options,
        '--sql',
        sql,
        '--dialect',
        'spark',
      ],
    );
    expect(run.status).toBe(0);
    expect(run.error).toContain('Written: lifetime.spark.sql, histories.spark.sql, counted.spark.sql');
    const statement = readFileSync(path.join(sql, 'lifetime.spark.sql'), 'utf8');
    expect(statement).toContain('CAST(`{{ env_var(1) }}` AS DOUBLE)');
    expect(statement.replace(/`(?:[^`]|``)*`/g, '')).not.toMatch(/DROP/);
    expect(statement.trimEnd().endsWith(';')).toBe(true);
  });

  it('writes a dbt project in which no template reads what the user named', async () => {
    const sql = path.join(folder, 'lifetime-dbt');
    const run = await analyse(
      ...['lifetime', '--shape', 'orders', '--input', input(), '--options', options, '--sql', sql, '--dbt'],
    );
    expect(run.status).toBe(0);
    expect(readdirSync(sql).sort()).toEqual(['dbt_project.yml', 'models']);
    const model = readFileSync(path.join(sql, 'models', 'lifetime.sql'), 'utf8');
    const calls = [...model.matchAll(/\{\{(.*?)\}\}/g)].map(([, inside]) => inside.trim());
    expect(new Set(calls)).toEqual(new Set(["source('warehouse', 'orders')", "'{'"]));
    expect(model).not.toContain(';\n');
  });

  it('says where natural breaks were cut, and for which analysis there is no SQL', async () => {
    const list = write(
      'breaks.csv',
      `Customer,Sales\n${[1, 2, 3, 50, 52, 90].map((sales, i) => `C${i},${sales}\n`).join('')}`,
    );
    const model = {
      id: 'Customer',
      indicators: [{ column: 'Sales', direction: 'benefit', scoring: { method: 'min-max' }, weight: 1 }],
      tiers: { by: 'natural-breaks', cuts: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
    };
    const sql = path.join(folder, 'pyramid-sql');
    const run = await analyse('pyramid', '--input', list, '--options', JSON.stringify(model), '--sql', sql);
    expect(run.error).toContain('Natural breaks are found on a list');
    // borders of the scores 100 and (50 − 1)/89 · 100, in steps of 1e-7
    const statement = readFileSync(path.join(sql, 'pyramid.duckdb.sql'), 'utf8');
    expect(statement).toMatch(/1000000000 AS "_cp_border_0",\s+550561798 AS "_cp_border_1"/);
    expect((await analyse('abc', '--input', list, '--sql', sql)).error).toContain('cannot be handed over as SQL');
  });
});
