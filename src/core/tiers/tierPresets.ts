type PresetId = 'curry' | 'metals' | 'vip' | 'abc';
/** i18n key of a tier's default name. */
export type TierNameKey = `tier.${Exclude<PresetId, 'abc'>}.${1 | 2 | 3 | 4}` | `tier.abc.${1 | 2 | 3}`;

export interface TierPreset {
  id: PresetId;
  /** i18n key of the preset's name. */
  nameKey: `preset.${PresetId}`;
  by: 'share-of-customers' | 'share-of-value';
  /** Top first. `name` is the tier's name where nothing translates its key. */
  cuts: { key: TierNameKey; name: string; share: number }[];
}

/** METHODS 1.2, tier presets: Curry; Zeithaml, Rust & Lemon (by profitability, proxy shares); Chinese practice; ABC. */
export const tierPresets: readonly TierPreset[] = [
  {
    id: 'curry',
    nameKey: 'preset.curry',
    by: 'share-of-customers',
    cuts: [
      { key: 'tier.curry.1', name: 'Top', share: 1 },
      { key: 'tier.curry.2', name: 'Large', share: 4 },
      { key: 'tier.curry.3', name: 'Medium', share: 15 },
      { key: 'tier.curry.4', name: 'Small', share: 80 },
    ],
  },
  {
    id: 'metals',
    nameKey: 'preset.metals',
    by: 'share-of-customers',
    cuts: [
      { key: 'tier.metals.1', name: 'Platinum', share: 20 },
      { key: 'tier.metals.2', name: 'Gold', share: 30 },
      { key: 'tier.metals.3', name: 'Iron', share: 30 },
      { key: 'tier.metals.4', name: 'Lead', share: 20 },
    ],
  },
  {
    id: 'vip',
    nameKey: 'preset.vip',
    by: 'share-of-customers',
    cuts: [
      { key: 'tier.vip.1', name: 'VIP', share: 1 },
      { key: 'tier.vip.2', name: 'Main', share: 19 },
      { key: 'tier.vip.3', name: 'Ordinary', share: 30 },
      { key: 'tier.vip.4', name: 'Small', share: 50 },
    ],
  },
  {
    id: 'abc',
    nameKey: 'preset.abc',
    by: 'share-of-value',
    cuts: [
      { key: 'tier.abc.1', name: 'A', share: 80 },
      { key: 'tier.abc.2', name: 'B', share: 15 },
      { key: 'tier.abc.3', name: 'C', share: 5 },
    ],
  },
];
