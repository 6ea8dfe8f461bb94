import { pyramidSchema } from '../../../../src/core/analyses/classify/pyramid/options';
import type { Column } from '../../../../src/core/table/table';
import {
  changeEffect,
  changeOperator,
  newCondition,
  operatorsOf,
  placeByHand,
  removePlacement,
} from '../../../../src/taskpane/classify/editRules';
import { removeTier, renameTier } from '../../../../src/taskpane/classify/editTiers';

// Day 20,000 after 1970-01-01 is 2024-10-04.
const since: Column = { kind: 'date', name: 'Since', values: Float64Array.of(20_000, 10), valid: Uint8Array.of(1, 1) };
const options = pyramidSchema.parse({
  indicators: [{ column: 'X', weight: 1 }],
  tiers: { by: 'natural-breaks', cuts: [{ name: 'Gold' }, { name: 'Iron' }, { name: 'Lead' }] },
  rules: [{ when: [{ column: 'Since', operator: '>', value: '2024-10-04' }], effect: 'at-most', tier: 'Iron' }],
});

describe('conditions on dates', () => {
  it('offers an age for dates only', () => {
    expect(operatorsOf(since)).toContain('younger-than-months');
    expect(operatorsOf({ ...since, kind: 'number' })).not.toContain('younger-than-months');
  });
  it('never leaves a day where months are meant, nor months where a day is meant', () => {
    const dated = newCondition(since);
    expect(dated.value).toBe('2024-10-04');
    const aged = changeOperator(dated, 'younger-than-months', since);
    expect(aged).toEqual({ column: 'Since', operator: 'younger-than-months', value: 3 });
    expect(changeOperator({ ...aged, value: 6 }, 'younger-than-months', since).value).toBe(6);
    expect(changeOperator(aged, '<', since)).toEqual({ column: 'Since', operator: '<', value: '2024-10-04' });
    expect(changeOperator(dated, '<=', since).value).toBe('2024-10-04');
    expect(changeOperator(aged, 'is-blank', since).value).toBeUndefined();
  });
});

describe('a rule that leaves customers unrated', () => {
  const unrated = changeEffect(options, 0, 'unrated');
  it('names no tier, and gets one back with another effect, so that options stay valid', () => {
    expect(unrated.rules[0]).toMatchObject({ effect: 'unrated', tier: undefined });
    expect(changeEffect(unrated, 0, 'at-least').rules[0]).toMatchObject({ effect: 'at-least', tier: 'Lead' });
    expect(changeEffect(options, 0, 'set').rules[0].tier).toBe('Iron');
  });
  it('stays when tiers are removed or renamed', () => {
    expect(removeTier(unrated, 1).rules).toHaveLength(1);
    expect(removeTier(options, 1).rules).toHaveLength(0);
    expect(renameTier(unrated, 1, 'Bronze').rules).toEqual(unrated.rules);
  });
});

it('keeps one placement a customer, the latest, until it is removed', () => {
  const first = placeByHand(options, { id: 'a', tier: 'Gold', reason: 'Founder', date: '2026-01-01' });
  const again = placeByHand(first, { id: 'a', tier: 'Iron', reason: 'Left the board', date: '2026-05-01' });
  expect(again.overrides).toEqual([{ id: 'a', tier: 'Iron', reason: 'Left the board', date: '2026-05-01' }]);
  expect(removePlacement(again, 'a').overrides).toEqual([]);
});
