import { tierColor } from '../../../../src/core/report/palette';

type Matrix = readonly (readonly number[])[];

/** Severity 1 on linear sRGB: Machado, Oliveira & Fernandes 2009, "A physiologically-based model", table 1. */
const seenBy: Record<string, Matrix> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
/** Linear sRGB to XYZ of D65, and the white of it (IEC 61966-2-1). */
const toXyz: Matrix = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const white = [0.95047, 1, 1.08883];

const times = (matrix: Matrix, vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, factor, i) => sum + factor * vector[i], 0));

/** CIE L*a*b* of a colour as it is seen. */
function labOf(color: string, matrix: Matrix): number[] {
  const linear = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const seen = times(matrix, linear).map((share) => Math.min(1, Math.max(0, share)));
  const [x, y, z] = times(toXyz, seen).map((part, i) => {
    const share = part / white[i];
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const distance = (one: number[], other: number[]): number => Math.hypot(...one.map((value, i) => value - other[i]));

describe('the colours of tiers', () => {
  // ΔE*ab of 2.3 is just noticeable (Mahy, Van Eycken & Oosterlinck 1994); five times as much is told apart at a glance.
  it.each(Object.keys(seenBy))('are told apart, and darker further up, with %s', (kind) => {
    const seen = [0, 1, 2, 3, 4, 5].map((tier) => labOf(tierColor(tier, 6), seenBy[kind]));
    for (const [tier, lab] of seen.slice(1).entries()) {
      expect(distance(lab, seen[tier])).toBeGreaterThan(5 * 2.3);
      expect(lab[0]).toBeGreaterThan(seen[tier][0]);
    }
  });
});
