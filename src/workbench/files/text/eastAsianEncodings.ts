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

/** ｰ ｲ ｶ ｸ ｼ ｽ ﾀ ﾄ ﾏ ﾗ ﾘ ﾙ, each as frequent in names as four others together. */
function frequentKana(byte: number): Zone {
  return { from: byte, to: byte, single: true, share: 0.045, characters: 1 };
}

/** า น ร อ ก เ ง ม ย ว ล ด ท ส ต ่ ้ ั ี ิ ะ ค ห ป บ ข จ แ: nine letters of ten in a Thai text. */
const frequentThai = [
  ...[0xd2, 0xb9, 0xc3, 0xcd, 0xa1, 0xe0, 0xa7, 0xc1, 0xc2, 0xc7, 0xc5, 0xb4, 0xb7, 0xca],
  ...[0xb5, 0xe8, 0xe9, 0xd1, 0xd5, 0xd4, 0xd0, 0xa4, 0xcb, 0xbb, 0xba, 0xa2, 0xa8, 0xe1],
];

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
    // Names in half-width kana only, as banks and cash registers write them.
    label: 'shift_jis',
    zones: [
      ...[0xb0, 0xb2, 0xb6, 0xb8, 0xbc, 0xbd, 0xc0, 0xc4, 0xcf, 0xd7, 0xd8, 0xd9].map(frequentKana),
      { ...frequentKana(0xdd), to: 0xde, share: 0.11, characters: 2 },
      { from: 0xa6, to: 0xdf, single: true, share: 0.34, characters: 43 },
      { from: 0xa1, to: 0xa5, single: true, share: 0.01, characters: 5 },
    ],
    isSecond: () => false,
  },
  {
    label: 'windows-874',
    zones: [
      ...frequentThai.map((byte) => ({ from: byte, to: byte, single: true as const, share: 0.033, characters: 1 })),
      { from: 0xa1, to: 0xfb, single: true, share: 0.07, characters: 59 },
    ],
    isSecond: () => false,
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
