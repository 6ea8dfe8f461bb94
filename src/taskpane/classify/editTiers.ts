import type { DrawnPyramid } from '../../core/analyses/classify/pyramid/preview';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Tiers } from '../../core/tiers/options';
import { tierPresets } from '../../core/analyses/classify/pyramid/pyramid';
import type { TierPreset } from '../../core/analyses/classify/pyramid/pyramid';
import type { TierNameKey } from '../../core/tiers/tierPresets';

/** Edits of the tiers: each gives new options that are valid if the old ones were. */

export const mostTiers = 10;

type Cut = { name: string; color?: string; share?: number; from?: number };

/** The preset the tiers follow, whatever their names and colours; `undefined` for tiers of the user's own. */
export function presetOf(tiers: Tiers): TierPreset | undefined {
  return tierPresets.find(
    (preset) =>
      preset.by === tiers.by &&
      preset.cuts.length === tiers.cuts.length &&
      preset.cuts.every(({ share }, i) => 'share' in tiers.cuts[i] && tiers.cuts[i].share === share),
  );
}

/** @param nameOf the tier's name in the user's language; @param valueColumn for presets that cut by value */
export function applyPreset(
  options: PyramidOptions,
  preset: TierPreset,
  nameOf: (key: TierNameKey) => string,
  valueColumn: string,
): PyramidOptions {
  const cuts = preset.cuts.map(({ key, share }) => ({ name: nameOf(key), share }));
  const tiers: Tiers =
    preset.by === 'share-of-value' ? { by: preset.by, column: valueColumn, cuts } : { by: preset.by, cuts };
  return keepTierNames({ ...options, tiers }, options);
}

/** Another way to cut that gives, as far as it can, the tiers of now. */
export function changeCutMethod(
  options: PyramidOptions,
  by: Tiers['by'],
  detail: DrawnPyramid | undefined,
  valueColumn: string,
): PyramidOptions {
  const { tiers } = options;
  if (by === tiers.by) return options;
  const plain = tiers.cuts.map(({ name, color }) => (color ? { name, color } : { name }));
  const shares = (values: (number | null | undefined)[] | undefined) => {
    const known = values?.map((value) => Math.floor((value ?? 0) * 1000) / 10);
    const parts = known && known.some((value) => value > 0) ? known : plain.map(() => roundShare(100 / plain.length));
    return withRest(plain.map((cut, i) => ({ ...cut, share: parts[i] })));
  };
  switch (by) {
    case 'share-of-customers':
      return { ...options, tiers: { by, cuts: shares(detail?.tiers.map(({ share }) => share)) } };
    case 'share-of-value': {
      const index = detail?.valueColumns.indexOf(valueColumn) ?? -1;
      const cuts = shares(detail?.tiers.map(({ values }) => values[index]?.share));
      return { ...options, tiers: { by, column: valueColumn, cuts } };
    }
    case 'natural-breaks':
      return { ...options, tiers: { by, cuts: plain } };
    case 'score':
      return { ...options, tiers: { by, cuts: thresholds(plain, detail) } };
  }
}

export function setValueColumn(options: PyramidOptions, column: string): PyramidOptions {
  return options.tiers.by === 'share-of-value' ? { ...options, tiers: { ...options.tiers, column } } : options;
}

/** The last tier takes the rest, so the others can have at most 100 together. */
export function setShare(options: PyramidOptions, index: number, share: number): PyramidOptions {
  return mapCuts(options, (cuts) => {
    const others = cuts.reduce(
      (sum, cut, i) => (i === index || i === cuts.length - 1 ? sum : sum + (cut.share ?? 0)),
      0,
    );
    const most = roundShare(Math.max(0, 100 - others));
    const value = roundShare(Math.min(most, Math.max(0, share)));
    return withRest(cuts.map((cut, i) => (i === index ? { ...cut, share: value } : { ...cut, share: cut.share ?? 0 })));
  });
}

/** Thresholds stay in order: a score stops short of its neighbours'. */
export function setFrom(options: PyramidOptions, index: number, from: number): PyramidOptions {
  return mapCuts(options, (cuts) => {
    const above = index > 0 ? (cuts[index - 1].from ?? 100) - 0.1 : 100;
    const below = index < cuts.length - 2 ? (cuts[index + 1].from ?? 0) + 0.1 : 0;
    const value = Math.round(Math.min(above, Math.max(below, from)) * 10) / 10;
    return cuts.map((cut, i) => (i === index ? { ...cut, from: value } : cut));
  });
}

/** Rules and placements by hand follow the new name. An empty or taken name is refused. */
export function renameTier(options: PyramidOptions, index: number, name: string): PyramidOptions {
  const old = options.tiers.cuts[index].name;
  const wanted = name.trim().slice(0, 60);
  if (wanted === '' || options.tiers.cuts.some((cut, i) => i !== index && cut.name === wanted)) return options;
  const follow = <Item extends { tier?: string }>(items: Item[]) =>
    items.map((item) => (item.tier === old ? { ...item, tier: wanted } : item));
  const renamed = mapCuts(options, (cuts) => cuts.map((cut, i) => (i === index ? { ...cut, name: wanted } : cut)));
  return { ...renamed, rules: follow(options.rules), overrides: follow(options.overrides) };
}

export function setColor(options: PyramidOptions, index: number, color: string): PyramidOptions {
  return mapCuts(options, (cuts) => cuts.map((cut, i) => (i === index ? { ...cut, color } : cut)));
}

/** A new tier above the last one, with half of what the last one has. */
export function addTier(options: PyramidOptions, nameOf: (n: number) => string): PyramidOptions {
  const { cuts } = options.tiers;
  if (cuts.length >= mostTiers) return options;
  let number = cuts.length + 1;
  while (cuts.some(({ name }) => name === nameOf(number))) number++;
  return mapCuts(options, (all) => {
    const last = all[all.length - 1];
    const before = all.slice(0, -1);
    const lowest = before.at(-1)?.from ?? 100;
    const added: Cut = { name: nameOf(number), share: roundShare((last.share ?? 0) / 2), from: roundShare(lowest / 2) };
    return withRest([...before, added, last]);
  });
}

/** The last tier takes its share; rules and placements of that tier go with it. At least two tiers stay. */
export function removeTier(options: PyramidOptions, index: number): PyramidOptions {
  const { cuts } = options.tiers;
  if (cuts.length <= 2) return options;
  const reduced = mapCuts(options, (all) => {
    const left = all.filter((_, i) => i !== index);
    return withRest(left.map((cut, i) => (i === left.length - 1 ? { ...cut, from: undefined } : cut)));
  });
  return keepTierNames(reduced, options);
}

/** Drops rules and placements that name a tier which is gone. */
function keepTierNames(next: PyramidOptions, before: PyramidOptions): PyramidOptions {
  const names = next.tiers.cuts.map(({ name }) => name);
  return {
    ...next,
    rules: before.rules.filter(({ tier }) => tier === undefined || names.includes(tier)),
    overrides: before.overrides.filter(({ tier }) => names.includes(tier)),
  };
}

function thresholds(cuts: { name: string; color?: string }[], detail: DrawnPyramid | undefined) {
  let above = 100.1;
  return cuts.map((cut, i) => {
    if (i === cuts.length - 1) return cut;
    const known = detail?.tiers[i]?.from;
    const even = above - above / (cuts.length - i);
    const from = Math.max(0, Math.min(above - 0.1, Math.floor((known ?? even) * 10) / 10));
    above = Math.round(from * 10) / 10;
    return { ...cut, from: above };
  });
}

/** Runs an edit on cuts of any kind and keeps only the fields that the kind knows. */
function mapCuts(options: PyramidOptions, change: (cuts: Cut[]) => Cut[]): PyramidOptions {
  const { tiers } = options;
  const cuts = change(tiers.cuts);
  const plain = ({ name, color }: Cut) => (color ? { name, color } : { name });
  switch (tiers.by) {
    case 'share-of-customers':
      return {
        ...options,
        tiers: { by: tiers.by, cuts: cuts.map((cut) => ({ ...plain(cut), share: cut.share ?? 0 })) },
      };
    case 'share-of-value':
      return { ...options, tiers: { ...tiers, cuts: cuts.map((cut) => ({ ...plain(cut), share: cut.share ?? 0 })) } };
    case 'score': {
      const last = cuts.length - 1;
      const scored = cuts.map((cut, i) => (i === last ? plain(cut) : { ...plain(cut), from: cut.from ?? 0 }));
      return { ...options, tiers: { by: tiers.by, cuts: scored } };
    }
    case 'natural-breaks':
      return { ...options, tiers: { by: tiers.by, cuts: cuts.map(plain) } };
  }
}

function withRest<Item extends Cut>(cuts: Item[]): (Item & { share: number })[] {
  const last = cuts.length - 1;
  const used = cuts.reduce((sum, cut, i) => (i === last ? sum : sum + (cut.share ?? 0)), 0);
  return cuts.map((cut, i) => ({ ...cut, share: i === last ? Math.max(0, roundShare(100 - used)) : (cut.share ?? 0) }));
}

/** Hundredths of a percent: finer shares cannot be typed, and sums stay free of noise. */
function roundShare(share: number): number {
  return Math.round(share * 100) / 100;
}
