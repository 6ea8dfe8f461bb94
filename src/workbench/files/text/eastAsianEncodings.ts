/** Characters of two bytes (one, where `single`) by their first byte, as a language uses them. */
interface Zone {
  from: number;
  to: number;
  single?: true;
  /** How much of a text they are. */
  share: number;
  characters: number;
}

export interface EastAsianEncoding {
  /** As TextDecoder knows it. */
  label: string;
  zones: readonly Zone[];
  isSecond: (byte: number) => boolean;
}

const isHigh = (byte: number): boolean => byte >= 0xa1 && byte <= 0xfe;
const isHighOrLow = (byte: number): boolean => (byte >= 0x40 && byte <= 0x7e) || isHigh(byte);
const isAny = (byte: number): boolean => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

/** Sizes are those of the standards: GB 2312 level 1, Big5 level 1, JIS X 0208 kana and level 1, KS X 1001 syllables. */
export const eastAsianEncodings: readonly EastAsianEncoding[] = [
  {
    label: 'gb18030',
    zones: [
      { from: 0xb0, to: 0xd7, share: 0.95, characters: 3755 },
      { from: 0xa1, to: 0xa3, share: 0.03, characters: 282 },
      { from: 0xd8, to: 0xf7, share: 0.015, characters: 3008 },
      { from: 0x81, to: 0xfe, share: 0.005, characters: 14_000 },
    ],
    isSecond: isAny,
  },
  {
    label: 'big5',
    zones: [
      { from: 0xa4, to: 0xc6, share: 0.95, characters: 5401 },
      { from: 0xa1, to: 0xa3, share: 0.03, characters: 408 },
      { from: 0xc9, to: 0xf9, share: 0.02, characters: 7652 },
    ],
    isSecond: isHighOrLow,
  },
  {
    label: 'shift_jis',
    zones: [
      { from: 0x82, to: 0x83, share: 0.45, characters: 230 },
      { from: 0x88, to: 0x97, share: 0.45, characters: 2965 },
      { from: 0x81, to: 0x81, share: 0.05, characters: 147 },
      { from: 0xa1, to: 0xdf, single: true, share: 0.03, characters: 63 },
      { from: 0x98, to: 0xfc, share: 0.02, characters: 3390 },
    ],
    isSecond: (byte) => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f,
  },
  {
    label: 'euc-jp',
    zones: [
      { from: 0xa4, to: 0xa5, share: 0.45, characters: 169 },
      { from: 0xb0, to: 0xcf, share: 0.45, characters: 2965 },
      { from: 0xa1, to: 0xa3, share: 0.05, characters: 209 },
      { from: 0xd0, to: 0xf4, share: 0.02, characters: 3390 },
    ],
    isSecond: isHigh,
  },
  {
    label: 'euc-kr',
    zones: [
      { from: 0xb0, to: 0xc8, share: 0.96, characters: 2350 },
      { from: 0xa1, to: 0xa3, share: 0.02, characters: 282 },
      { from: 0xca, to: 0xfd, share: 0.015, characters: 4888 },
      { from: 0x81, to: 0xc8, share: 0.005, characters: 8822 },
    ],
    isSecond: (byte) => isAny(byte) && byte !== 0xff,
  },
];
/** What a byte that fits nowhere costs: as rare as one in a million of 256. */
const misfit = Math.log(1e-6 / 256);
/** A text of an encoding has at least this share of its characters where everyday ones are. */
const everyday = 0.8;

/**
 * How likely bytes are as text of an encoding: the logarithm of the probability of its characters, each zone's share
 * spread evenly over it. Likely in itself, where nearly all characters are everyday ones.
 */
export function likelihood(bytes: Uint8Array, encoding: EastAsianEncoding): { likelihood: number; isLikely: boolean } {
  let sum = 0;
  let characters = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte < 0x80) continue;
    characters += 1;
    const zone = encoding.zones.find(
      ({ from, to, single }) => byte >= from && byte <= to && (single ?? encoding.isSecond(bytes[at + 1])),
    );
    // Half-width kana do not stand inside Latin words.
    if (!zone || (zone.single && (isLatin(bytes[at - 1]) || isLatin(bytes[at + 1])))) {
      sum += misfit;
      continue;
    }
    sum += Math.log(zone.share / zone.characters);
    if (zone.share >= 0.03) common += 1;
    if (!zone.single) at += 1;
  }
  return { likelihood: sum, isLikely: common >= everyday * characters };
}

function isLatin(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
