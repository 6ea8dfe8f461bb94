import type { PyramidDetail } from './detail';
import type { PyramidOptions } from './options';
import type { PreparedPyramid } from './prepare';
import { ruleTest } from '../../../tiers/rules';

/**
 * 1 for rows that rules leave unrated: of the rules that set a tier or take it away, the last one that holds decides.
 * An override wins over it. `undefined` when no rule has that effect.
 */
export function rowsLeftUnrated(prepared: PreparedPyramid, options: PyramidOptions): Uint8Array | undefined {
  const { rules, overrides } = options;
  if (!rules.some(({ effect }) => effect === 'unrated')) return undefined;
  const { table } = prepared;
  const placed = new Set(overrides.map(({ id }) => id));
  const ids = placed.size > 0 ? prepared.ids : undefined;
  const leftUnrated = new Uint8Array(table.rowCount);
  rules.forEach((rule, i) => {
    if (rule.effect !== 'unrated' && rule.effect !== 'set') return;
    const test = ruleTest(table, rule, `rules.${i}`);
    const mark = rule.effect === 'unrated' ? 1 : 0;
    for (let row = 0; row < leftUnrated.length; row++) {
      if (leftUnrated[row] !== mark && test(row) && !(ids && placed.has(ids[row]))) leftUnrated[row] = mark;
    }
  });
  return leftUnrated;
}

interface Applied {
  tierIndices: Int8Array;
  exceptions: PyramidDetail['exceptions'];
  placed: PyramidDetail['overrides'];
}

/** Rules in their order, then overrides. Customers without a score are placed only by `set` rules and overrides. */
export function applyExceptions(prepared: PreparedPyramid, options: PyramidOptions, tierByScore: Int8Array): Applied {
  const exceptions: PyramidDetail['exceptions'] = [];
  const { rules, overrides } = options;
  if (rules.length + overrides.length === 0) return { tierIndices: tierByScore, exceptions, placed: [] };
  const tierIndices = tierByScore.slice();
  const ids = overrides.length > 0 ? prepared.ids : undefined;
  const tierOf = (name: string | undefined) => options.tiers.cuts.findIndex((cut) => cut.name === name);
  const tests = rules.map((rule, i) => ruleTest(prepared.table, rule, `rules.${i}`));
  const ruleTiers = rules.map(({ effect, tier }) => (effect === 'unrated' ? -1 : tierOf(tier)));
  const overrideById = new Map(overrides.map((override, index) => [override.id, index]));
  const rowsPlaced = new Map<number, number[]>([...overrideById.values()].map((index) => [index, []]));
  for (let row = 0; row < tierIndices.length; row++) {
    let tier = tierByScore[row];
    let by: 'rule' | 'override' = 'rule';
    let index = -1;
    for (let i = 0; i < rules.length; i++) {
      const target = ruleTiers[i];
      const { effect } = rules[i];
      const acts =
        effect === 'set' || effect === 'unrated'
          ? tier !== target
          : tier >= 0 && (effect === 'at-least' ? tier > target : tier < target);
      if (!acts || !tests[i](row)) continue;
      tier = target;
      index = i;
    }
    const override = ids && overrideById.get(ids[row]);
    if (override !== undefined) {
      tier = tierOf(overrides[override].tier);
      by = 'override';
      index = override;
      rowsPlaced.get(override)?.push(row);
    }
    tierIndices[row] = tier;
    if (tier !== tierByScore[row]) {
      const { reason, date } = by === 'override' ? overrides[index] : {};
      exceptions.push({
        ...{ row, by, index, tierByScore: tierByScore[row] },
        ...(reason ? { reason } : {}),
        ...(date ? { date } : {}),
      });
    }
  }
  const placed = [...rowsPlaced].flatMap(([index, rows]): PyramidDetail['overrides'] =>
    rows.length === 0
      ? [{ ...overrides[index], row: null, tierByScore: -1 }]
      : rows.map((row) => ({ ...overrides[index], row, tierByScore: tierByScore[row] })),
  );
  return { tierIndices, exceptions, placed };
}
