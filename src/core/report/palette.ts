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

/** Colours of groups without an order, as far from each other as one hue allows. */
export function groupColor(index: number, count: number): string {
  const last = palette.length - 2;
  return count > 1 && count <= last ? palette[Math.round((index * last) / (count - 1))] : tierColor(index, count);
}

/** White on the first three colours and dark on the rest; on other fills what has a contrast of 4.5 : 1 (WCAG 2). */
export function fontColorOn(fill: string): string {
  const place = palette.indexOf(fill.toUpperCase());
  if (place >= 0) return place < 3 ? lightText : darkText;
  const readable = [lightText, darkText, '#000000'].find((text) => contrast(fill, text) >= 4.5);
  return readable ?? lightText;
}

function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
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
