import { findAnalysis } from '../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../src/core/analyses/entry';
import type { PyramidDetail } from '../../../src/core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../../src/core/analyses/classify/pyramid/options';
import { fixedCuts } from '../../../src/core/analyses/classify/pyramid/sqlOf';
import { Problem } from '../../../src/core/problem';
import { createRandom } from '../../../src/core/stats/random';
import type { Column, Table } from '../../../src/core/table/table';
import { dialects } from '../../../src/core/warehouse/dialects';
import { printQuery } from '../../../src/core/warehouse/printQuery';
import { pyramidQuery } from '../../../src/core/warehouse/pyramidQuery';
import type { Query } from '../../../src/core/warehouse/sql';
import { cellOf } from '../../unit/core/warehouse/tableRows';

/** A list, the statement made of a model on it, and what the add-in says of each row. */
export interface Case {
  table: string;
  names: string[];
  kinds: Column['kind'][];
  /** Days are numbers since 1970-01-01. */
  cells: (string | number | boolean | null)[][];
  query: Query;
  sql: string;
  /** Id, score, tier. */
  expected: [string, number | null, string | null][];
  options: unknown;
}

const columnNames = ['Sales "net"', '"; DROP TABLE customers; --', 'Days\\to pay'];
const tierNames = ["Top'", 'Mid', 'Low'];

/** Random models on random lists, as many as the add-in takes; those that it refuses are left out. */
export function randomCases(count: number, seed: number): Case[] {
  const random = createRandom(seed);
  const pick = <T>(of: readonly T[]): T => of[random.integer(0, of.length - 1)];
  const cases: Case[] = [];
  while (cases.length < count) {
    const rowCount = random.integer(3, 60);
    // whole numbers make ties
    const draw = pick([() => random.integer(-3, 9), () => 100 * random.normal()]);
    const numbers = columnNames.map((name): Column => ({
      ...{ kind: 'number', name },
      values: Float64Array.from({ length: rowCount }, draw),
      valid: Uint8Array.from({ length: rowCount }, () => (random.next() < 0.85 ? 1 : 0)),
    }));
    const texts = (name: string, dictionary: string[], code: (row: number) => number): Column => ({
      ...{ kind: 'text', name, dictionary },
      codes: Int32Array.from({ length: rowCount }, (_, row) => code(row)),
    });
    const ids = Array.from({ length: rowCount }, (_, row) => `c'${row}`);
    const columns: Column[] = [
      texts('Customer', ids, (row) => row),
      ...numbers,
      {
        ...{ kind: 'date', name: 'Since' },
        values: Float64Array.from({ length: rowCount }, () => random.integer(19000, 19800)),
        valid: Uint8Array.from({ length: rowCount }, () => (random.next() < 0.9 ? 1 : 0)),
      },
      {
        ...{ kind: 'boolean', name: 'On "hold"' },
        values: Uint8Array.from({ length: rowCount }, () => random.integer(0, 1)),
        valid: Uint8Array.from({ length: rowCount }, () => (random.next() < 0.9 ? 1 : 0)),
      },
      texts('Kind', ["Gov'ment", 'Private', 'PRIVATE', 'x"y'], () => random.integer(-1, 3)),
    ];
    const origin = { sheet: 's', address: 'A1', headerRow: 0, firstRow: 1, columnIndices: columns.map((_, i) => i) };
    const made = caseOf({ rowCount, columns, findings: [], origin }, modelOf(random, pick));
    if (made) cases.push(made);
  }
  return cases;
}

function modelOf(random: ReturnType<typeof createRandom>, pick: <T>(of: readonly T[]) => T): object {
  const scoring = (): object =>
    pick<object>([
      { method: 'min-max' },
      { method: 'percentile-rank' },
      { method: 'z-score' },
      {
        ...{ method: 'bands', below: 10 },
        bands: [
          { from: 0, points: 33.3 },
          { from: 4, points: 90 },
        ],
      },
      { method: 'ratio-to-target', target: 7.5 },
    ]);
  const [top, middle, low] = tierNames;
  const shares = (...of: number[]): object[] => of.map((share, i) => ({ name: tierNames[i], share }));
  const rule = (): object =>
    pick<object>([
      {
        when: [
          { column: 'Kind', operator: pick(['=', '<>', 'contains']), value: pick(["gov'ment", 'priv', 'Private']) },
        ],
        ...{ effect: pick(['set', 'at-least', 'at-most']), tier: pick(tierNames) },
      },
      {
        when: [
          {
            ...{ column: columnNames[1], operator: pick(['>', '>=', '<', '<=', '=', '<>']) },
            value: random.integer(-2, 6),
          },
          { column: 'Kind', operator: 'is-blank' },
        ],
        ...{ match: pick(['all', 'any']), effect: pick(['set', 'unrated', 'at-most']), tier: pick(tierNames) },
      },
      {
        when: [
          pick([
            { column: 'Since', operator: pick(['>', '<=', '=']), value: '2023-03-01' },
            { column: 'Since', operator: 'younger-than-months', value: random.integer(1, 20) },
            { column: 'On "hold"', operator: pick(['=', '<>']), value: pick([true, false]) },
          ]),
        ],
        ...{ effect: pick(['set', 'at-least']), tier: pick(tierNames) },
      },
    ]);
  return {
    id: 'Customer',
    indicators: columnNames.slice(0, random.integer(1, 3)).map((column) => ({
      ...{ column, direction: pick(['benefit', 'cost']), scoring: scoring(), weight: pick([0, 10, 25, 33.3]) },
    })),
    tiers: pick<object>([
      { by: 'share-of-customers', cuts: shares(10, 33.3, 56.7) },
      { by: 'score', cuts: [{ name: top, from: 66.6 }, { name: middle, from: 30 }, { name: low }] },
      { by: 'share-of-value', column: columnNames[0], cuts: shares(50, 30, 20) },
      { by: 'natural-breaks', cuts: tierNames.map((name) => ({ name })) },
    ]),
    ...{ missing: pick(['unrated', 're-weight', 'median']), ties: pick(['up', 'down']) },
    rules: Array.from({ length: random.integer(0, 3) }, rule),
    overrides: pick([
      [],
      [
        { id: "c'1", tier: low, reason: 'r' },
        { id: "c'2", tier: top, reason: 'r' },
      ],
    ]),
  };
}

function caseOf(table: Table, model: object): Case | undefined {
  const analysis = findAnalysis('pyramid');
  try {
    const options = parseOptions(analysis, model) as PyramidOptions;
    const detail = analysis.run(table, options, () => undefined).detail as PyramidDetail;
    const { columns, rowCount } = table;
    const name = 'the "customers"';
    const { tiers } = options;
    const cut = tiers.by === 'natural-breaks' ? { ...options, tiers: fixedCuts(tiers, detail) } : options;
    const query = pyramidQuery(table, cut, { customers: name, score: 'Score', tier: 'Tier' });
    return {
      table: name,
      names: columns.map((column) => column.name),
      kinds: columns.map(({ kind }) => kind),
      cells: Array.from({ length: rowCount }, (_, row) => columns.map((column) => cellOf(column, row))),
      query,
      sql: printQuery(query, dialects.duckdb),
      expected: detail.ids.map((id, row) => [
        id,
        Number.isNaN(detail.scores[row]) ? null : detail.scores[row],
        tierNames[detail.tierIndices[row]] ?? null,
      ]),
      options,
    };
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
