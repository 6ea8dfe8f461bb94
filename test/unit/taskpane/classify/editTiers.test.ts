import { pyramidSchema } from '../../../../src/core/analyses/classify/pyramid/options';
import type { PyramidOptions } from '../../../../src/core/analyses/classify/pyramid/options';
import { tierPresets } from '../../../../src/core/analyses/classify/pyramid/pyramid';
import {
  addTier,
  applyPreset,
  changeCutMethod,
  presetOf,
  removeTier,
  renameTier,
  setFrom,
  setShare,
} from '../../../../src/taskpane/classify/editTiers';

const options: PyramidOptions = pyramidSchema.parse({
  indicators: [{ column: 'Sales', weight: 100 }],
  tiers: {
    by: 'share-of-customers',
    cuts: [
      { name: 'Top', share: 1 },
      { name: 'Large', share: 4 },
      { name: 'Medium', share: 15 },
      { name: 'Small', share: 80 },
    ],
  },
  rules: [{ when: [{ column: 'Sales', operator: '<', value: 1 }], effect: 'set', tier: 'Small' }],
  overrides: [{ id: 'Müller', tier: 'Large', reason: 'partner' }],
});
const shares = ({ tiers }: PyramidOptions) => tiers.cuts.map((cut) => ('share' in cut ? cut.share : undefined));
const names = ({ tiers }: PyramidOptions) => tiers.cuts.map(({ name }) => name);

describe('editing tiers', () => {
  it('lets the last tier take the rest, so that shares always add up to 100', () => {
    expect(shares(setShare(options, 1, 9))).toEqual([1, 9, 15, 75]);
    // 1 + 15 are taken: 84 is the most, and nothing is left for the last.
    expect(shares(setShare(options, 1, 99))).toEqual([1, 84, 15, 0]);
    expect(shares(setShare(options, 0, -3))).toEqual([0, 4, 15, 81]);
  });

  it('takes rules and placements along when a tier is renamed', () => {
    const renamed = renameTier(options, 3, ' Basic ');
    expect(names(renamed)).toEqual(['Top', 'Large', 'Medium', 'Basic']);
    expect(renamed.rules[0].tier).toBe('Basic');
    expect(renamed.overrides[0].tier).toBe('Large');
  });

  it('refuses an empty name and one that is taken, because columns and rules go by name', () => {
    expect(renameTier(options, 3, '  ')).toBe(options);
    expect(renameTier(options, 3, 'Top')).toBe(options);
  });

  it('drops the rules of a removed tier instead of leaving options that cannot run', () => {
    const removed = removeTier(options, 1);
    expect(names(removed)).toEqual(['Top', 'Medium', 'Small']);
    // 100 − 1 − 15
    expect(shares(removed)).toEqual([1, 15, 84]);
    expect(removed.overrides).toEqual([]);
    expect(removed.rules).toHaveLength(1);
  });

  it('adds a tier above the last with half of its share', () => {
    const added = addTier(options, (n) => `Tier ${n}`);
    expect(names(added)).toEqual(['Top', 'Large', 'Medium', 'Tier 5', 'Small']);
    expect(shares(added)).toEqual([1, 4, 15, 40, 40]);
  });

  it('knows a preset again after names were changed', () => {
    expect(presetOf(renameTier(options, 0, 'Best').tiers)?.id).toBe('curry');
    expect(presetOf(setShare(options, 0, 2).tiers)).toBeUndefined();
  });

  it('gives every preset and every way to cut as options that the schema takes', () => {
    for (const preset of tierPresets) {
      const applied = applyPreset(options, preset, (key) => key, 'Sales');
      expect(pyramidSchema.safeParse(applied).success).toBe(true);
      expect(presetOf(applied.tiers)?.id).toBe(preset.id);
      expect(applied.rules).toEqual([]);
    }
    for (const by of ['share-of-value', 'score', 'natural-breaks'] as const) {
      const changed = changeCutMethod(options, by, undefined, 'Sales');
      expect(pyramidSchema.safeParse(changed).success).toBe(true);
      expect(names(changed)).toEqual(names(options));
    }
  });

  it('keeps thresholds in order, so that no tier becomes unreachable by a slip of the finger', () => {
    const scored = changeCutMethod(options, 'score', undefined, 'Sales');
    const from = (edited: PyramidOptions) => edited.tiers.cuts.map((cut) => ('from' in cut ? cut.from : undefined));
    const [top, large, medium] = from(scored) as number[];
    expect(top > large && large > medium).toBe(true);
    // One tenth of a point above the tier below.
    expect(from(setFrom(scored, 0, 0))[0]).toBeCloseTo(large + 0.1, 10);
    expect(from(scored)[3]).toBeUndefined();
  });
});
