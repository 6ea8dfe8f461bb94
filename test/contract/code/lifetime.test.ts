import { lifetimeJson } from '../../../src/core/analyses/value/lifetime/json';
import { lifetime } from '../../../src/core/analyses/value/lifetime/lifetime';
import { lifetimeSchema, type LifetimeInput } from '../../../src/core/analyses/value/lifetime/options';
import { codeLanguages } from '../../../src/core/code/codeLanguages';
import { createRandom } from '../../../src/core/stats/random';
import type { Column, Table } from '../../../src/core/table/table';
import { itWithLanguage, runScript } from './interpreters';

/** Orders of customers who buy by rhythm, some of them until the end, with an attribute that makes a difference. */
function orders(customers: number): Table {
  const random = createRandom(4);
  const rows: { id: string; day: number; amount: number; vip: number }[] = [];
  for (let i = 0; i < customers; i++) {
    const vip = Number(random.next() < 0.4);
    const pause = (20 + 80 * random.next()) / (1 + vip);
    let day = 18_000 + random.integer(0, 200);
    do {
      rows.push({ id: `c "${i}"`, day: Math.floor(day), amount: Math.round(1000 * random.next() + 500) / 100, vip });
      day += (pause * (random.next() + random.next() + random.next())) / 1.5;
    } while (day < 18_700 && random.next() < 0.88);
  }
  const dictionary = [...new Set(rows.map(({ id }) => id))];
  const valid = new Uint8Array(rows.length).fill(1);
  const column = (kind: 'number' | 'date', name: string, of: (row: (typeof rows)[number]) => number): Column => ({
    ...{ kind, name, valid, values: Float64Array.from(rows, of) },
  });
  return {
    rowCount: rows.length,
    columns: [
      { kind: 'text', name: 'Customer', dictionary, codes: Int32Array.from(rows, ({ id }) => dictionary.indexOf(id)) },
      column('date', 'Date', ({ day }) => day),
      column('number', 'Amount', ({ amount }) => amount),
      column('number', 'Vip "x"', ({ vip }) => vip),
      // so uneven that the fitted spend has no mean
      column('number', 'Wild', ({ id, amount }) => amount * 10 ** (id.length + (Number(id.slice(3, -1)) % 7))),
    ],
    findings: [],
    origin: {
      sheet: 'Orders',
      address: `A1:E${rows.length + 1}`,
      headerRow: 0,
      firstRow: 1,
      columnIndices: [0, 1, 2, 3, 4],
    },
  };
}

const names = { customer: 'Customer', date: 'Date', amount: 'Amount', observationEnd: '2021-03-15' };
const known = { buying: ['Vip "x"'], leaving: ['Vip "x"'] };
const ofSpend = { ...known, spending: ['Vip "x"'] };
const cases: [what: string, options: LifetimeInput][] = [
  ['BG/NBD, undiscounted', { ...names, model: 'bg-nbd', discountPerYear: 0 }],
  ['MBG/NBD with known differences', { ...names, model: 'mbg-nbd', covariates: ofSpend }],
  [
    'Pareto/NBD with known differences, a margin and a long horizon',
    { ...names, model: 'pareto-nbd', covariates: known, margin: 0.3, horizon: 520 },
  ],
  [
    'NBD at the mode of the posterior, where spend has no mean',
    { ...names, model: 'nbd', amount: 'Wild', uncertainty: { draws: 100 } },
  ],
  ['BG/BB over months', { ...names, model: 'bg-bb', unit: 'month', horizon: 7.5 }],
  ['MBG/CNBD-k', { ...names, model: 'mbg-cnbd-k' }],
  ['BG/CNBD-k without spend', { ...names, model: 'bg-cnbd-k', spend: 'none' }],
];
const numbers = ['pAlive', 'expectedPurchases', 'expectedSpend', 'clv', 'silenceByChance', 'pauseInDays'] as const;
type Customer = { id: string } & Partial<Record<(typeof numbers)[number], number>>;

describe('the lifetime model as code gives the numbers of the report', () => {
  for (const language of codeLanguages) {
    for (const [what, input] of cases) {
      itWithLanguage(language, `with ${what}: every customer to 1e-9`, () => {
        const table = orders(90);
        const options = lifetimeSchema.parse(input);
        const { detail } = lifetime.run(table, options, () => undefined);
        expect(detail.sureness?.isAtMode ?? true).toBe(true);
        const customers = lifetimeJson(detail).customers as Customer[];
        const [head, ...rows] = runScript(language, lifetime.code?.(table, options, detail, language) ?? []);
        expect(head).toEqual(['id', ...numbers]);
        expect(rows.map(([id]) => id)).toEqual(customers.map(({ id }) => id));
        rows.forEach(([, ...found], i) => {
          numbers.forEach((name, j) => {
            const expected = customers[i][name];
            if (expected === undefined || Number.isNaN(expected)) expect(found[j]).toBe('');
            else expect(Math.abs(Number(found[j]) / expected - 1)).toBeLessThan(1e-9);
          });
        });
      });
    }
  }
});
