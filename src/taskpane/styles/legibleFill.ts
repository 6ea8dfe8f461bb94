/** Least contrast of small text, WCAG 2 AA. */
const enough = 4.5;
const step = 0.04;

/**
 * A fill near the tier's own on which small text of the given colour can be read: the same colour if that is so
 * already, else darkened under light text, lightened under dark text, by as little as it takes.
 *
 * @param fill and @param font as `#RRGGBB`
 */
export function legibleFill(fill: string, font: string): string {
  const text = luminance(channels(font));
  const target = text > 0.5 ? 0 : 255;
  const start = channels(fill);
  for (let share = 0; share < 1; share += step) {
    const mixed = start.map((channel) => Math.round(channel + (target - channel) * share));
    if (contrast(luminance(mixed), text) >= enough) return toHex(mixed);
  }
  return toHex([target, target, target]);
}

/** Contrast ratio of two relative luminances, 1–21. */
export function contrast(first: number, second: number): number {
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Relative luminance, 0–1. */
export function luminance(rgb: readonly number[]): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function channels(color: string): number[] {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function toHex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
