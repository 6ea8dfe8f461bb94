import { customersDefaults } from '../../../../src/core/analyses/understand/customers/defaults';
import type { CustomersDetail } from '../../../../src/core/analyses/understand/customers/detail';
import { evaluateCustomers } from '../../../../src/core/analyses/understand/customers/evaluate';
import { delimitedCells } from '../../../../src/core/export/delimitedCells';
import type { LogDatabase } from '../../../../src/engine/logs/LogDatabase';
import { understandSample } from '../../../../src/engine/logs/LogSample';
import { openLogSource } from '../../../../src/engine/logs/LogSource';
import { summariseLog } from '../../../../src/engine/logs/summariseLog';
import { fileOf, nodeDatabase } from './nodeDatabase';

let database: LogDatabase;
beforeAll(async () => {
  database = await nodeDatabase();
});

/** Rows of a log from a seed that is counted up. */
function log(header: string, rows: number, row: (i: number, random: () => number) => string): string {
  let state = 7;
  const random = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return `${header}\n${Array.from({ length: rows }, (_, i) => row(i, random)).join('\n')}\n`;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** As the sheet sums the same cells up. */
function inSheet(text: string): CustomersDetail {
  const [header, ...rows] = delimitedCells(text);
  const { table } = understandSample('log', [header], rows, {});
  return evaluateCustomers(table, customersDefaults(table));
}

async function fromFile(text: string, sampleRows = 200): Promise<{ detail: CustomersDetail; judged: number }> {
  const source = await openLogSource(database, [fileOf('log.csv', text)], sampleRows);
  const sample = understandSample(source.name, source.head, source.rows, {});
  return summariseLog(database, source, customersDefaults(sample.table), sample, {});
}

/** Customers in the order of their names, as rows. */
function byName(detail: CustomersDetail): unknown[] {
  const { ids, orders, revenue, returns, products, firstDay, lastDay, daysBetween, attributes } = detail;
  return ids
    .map((id, i) => [
      ...[id, orders[i], revenue?.[i], returns?.[i], products?.[i], firstDay[i], lastDay[i], daysBetween[i]],
      ...attributes.map(({ name, values }) => `${name}: ${String(values[i])}`),
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

describe('what is looked at of a log', () => {
  it.each([30, 12_000, 19_000])(
    'has no row twice, or orders would seem to have several lines: %i rows first',
    async (first) => {
      const text = log(
        'Order,Customer,Date,Note',
        20_000,
        (i) => `${i},C${i % 90},2024-01-${two(1 + (i % 28))},"a\nb"`,
      );
      const { rows } = await openLogSource(database, [fileOf('log.csv', text)], first);
      expect(rows.length).toBeGreaterThan(first);
      expect(new Set(rows.map(([order]) => order)).size).toBe(rows.length);
    },
  );
});

describe('a log larger than a sheet', () => {
  it('comes to the same customers as in a sheet: one order a row', async () => {
    const text = log('Customer,Date,Amount', 3000, (_, random) => {
      const day = `2024-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
      return `C${1 + Math.floor(random() * 400)},${day},${(random() * 200).toFixed(2)}`;
    });
    const { detail, judged } = await fromFile(text);
    const expected = inSheet(text);
    expect(byName(detail)).toEqual(byName(expected));
    expect(detail).toMatchObject({ rows: 3000, incomplete: 0, withoutOrders: 0, asOf: expected.asOf });
    expect(judged).toBe(0);
  });

  it('comes to the same customers as in a sheet: lines with returns, services, duplicates, semicolons and decimal commas', async () => {
    const text = log(
      'Rechnungsnummer;Artikelnummer;Bezeichnung;Menge;Rechnungsdatum;Einzelpreis;Kundennummer;Land',
      3000,
      (i, random) => {
        const [order, customer] = [5000 + Math.floor(i / 4), 100 + ((Math.floor(i / 4) * 37) % 190)];
        const [isBack, isPost] = [random() < 0.02, random() < 0.03];
        const product = 2000 + Math.floor(random() * 60);
        const price = 1 + Math.floor(random() * 400) / 100 + (random() < 0.01 ? 1200 : 0);
        const written = price
          .toFixed(2)
          .replace('.', ',')
          .replace(/^(\d)(\d{3}),/, '$1.$2,');
        const day = `${two(1 + (Math.floor(i / 4) % 28))}.${two(1 + Math.floor(i / 251))}.2023`;
        const cells = [
          `${isBack ? 'C' : ''}${order}`,
          isPost ? 'POST' : String(product),
          isPost ? 'Versand' : `Becher ${product}`,
          isBack ? '-1' : String(1 + Math.floor(random() * 5)),
          day,
          written,
          Math.floor(i / 4) % 90 === 7 ? '' : String(customer),
          customer === 120 && i > 1500 ? 'Wales' : ['France', 'Spain', 'Malta'][customer % 3],
        ];
        const line = cells.join(';');
        return i % 100 === 99 ? `${line}\n${line}` : line;
      },
    );
    const { detail, judged } = await fromFile(text, 800);
    const expected = inSheet(text);
    expect(byName(detail)).toEqual(byName(expected));
    const { rows, withoutOrders, changing, asOf } = expected;
    expect(detail).toMatchObject({ rows, withoutOrders, changing, asOf });
    expect(detail.cleaning?.steps.map(({ step, count }) => ({ step, count }))).toEqual(
      expected.cleaning?.steps.map(({ step, count }) => ({ step, count })),
    );
    expect(judged).toBeGreaterThan(10);
    expect(judged).toBeLessThan(expected.ids.length);
  });
});
