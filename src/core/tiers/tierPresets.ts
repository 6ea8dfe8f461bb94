export interface TierPreset {
  id: string;
  /** i18n key of the preset's name. */
  nameKey: string;
  by: 'share-of-customers' | 'share-of-value';
  /** Top first. `key` is the i18n key of the tier's default name, `name` the name where nothing translates it. */
  cuts: { key: string; name: string; share: number }[];
}

function preset(id: string, by: TierPreset['by'], cuts: [name: string, share: number][]): TierPreset {
  return {
    id,
    nameKey: `preset.${id}`,
    by,
    cuts: cuts.map(([name, share], i) => ({ key: `tier.${id}.${i + 1}`, name, share })),
  };
}

/** METHODS 1.2, tier presets: Curry; Zeithaml, Rust & Lemon (by profitability, proxy shares); Chinese practice; ABC. */
export const tierPresets: readonly TierPreset[] = [
  preset('curry', 'share-of-customers', [
    ['Top', 1],
    ['Large', 4],
    ['Medium', 15],
    ['Small', 80],
  ]),
  preset('metals', 'share-of-customers', [
    ['Platinum', 20],
    ['Gold', 30],
    ['Iron', 30],
    ['Lead', 20],
  ]),
  preset('vip', 'share-of-customers', [
    ['VIP', 1],
    ['Main', 19],
    ['Ordinary', 30],
    ['Small', 50],
  ]),
  preset('abc', 'share-of-value', [
    ['A', 80],
    ['B', 15],
    ['C', 5],
  ]),
];
