/** One hue, dark at the top: the order reads without colour vision and prints in grey (EXPERIENCE, Tier colours). */
const palette = ['#0B3C5D', '#175E8C', '#2F86B7', '#6DB1D6', '#A9D3E8', '#DCEEF6'];
const darkText = '#0B3C5D';
const lightText = '#FFFFFF';

/** Colour of tier `index` of `count` for charts; more than six tiers are mixed from the six colours. */
export function tierColor(index: number, count: number): string {
  if (count <= palette.length) return palette[index];
  const position = (index * (palette.length - 1)) / (count - 1);
  const low = Math.min(palette.length - 2, Math.floor(position));
  return mix(palette[low], palette[low + 1], position - low);
}

/** White or dark, whichever has the higher contrast (WCAG 2) on the fill. */
export function fontColorOn(fill: string): string {
  const light = luminance(fill);
  const onDark = (light + 0.05) / (luminance(darkText) + 0.05);
  return 1.05 / (light + 0.05) > onDark ? lightText : darkText;
}

/** A light version of a tier's colour for cells, and its text colour. */
export function cellFill(color: string): { fill: string; font: string } {
  const fill = mix(color, '#FFFFFF', 0.7);
  return { fill, font: fontColorOn(fill) };
}

function channels(color: string): [number, number, number] {
  const value = parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mix(first: string, second: string, share: number): string {
  const to = channels(second);
  const mixed = channels(first).map((channel, i) => Math.round(channel + (to[i] - channel) * share));
  return `#${mixed
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}

/** Relative luminance, 0–1 (WCAG 2). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
