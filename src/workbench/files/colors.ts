import type { XmlNode } from './xml';

/** `#RRGGBB` as the `AARRGGBB` of a style sheet. */
export function styleColor(color: string): string {
  return `FF${plainColor(color)}`;
}

/** `#RRGGBB` as the `RRGGBB` of a drawing; short and named forms that CSS knows are not Excel's and stay black. */
export function plainColor(color: string): string {
  const six = /^#?([0-9a-f]{6})$/i.exec(color)?.[1];
  const three = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  return (
    six ??
    (three
      ? three
          .slice(1)
          .map((digit) => digit + digit)
          .join('')
      : '000000')
  ).toUpperCase();
}

/** Colours 0–63 of the old palette. */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

const schemeOrder = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const schemeAliases: Record<string, string> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The theme's colours by name (`accent1` …), without `#`. */
export type ThemeColors = Record<string, string>;

/** Office's own theme, for files that bring none. */
export const officeTheme: ThemeColors = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
};

export function readTheme(root: XmlNode): ThemeColors {
  const scheme = root.children
    .find((each) => each.name === 'themeElements')
    ?.children.find((each) => each.name === 'clrScheme');
  const colors: ThemeColors = { ...officeTheme };
  for (const entry of scheme?.children ?? []) {
    const color = entry.children[0]?.attributes;
    const value = color?.lastClr ?? color?.val;
    if (value && /^[0-9a-f]{6}$/i.test(value)) colors[entry.name] = value.toUpperCase();
  }
  return colors;
}

/** Lighter (tint > 0) or darker, in the way of a style sheet's tint. */
function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  const changed = channels.map((value) => Math.round(tint < 0 ? value * (1 + tint) : value + (255 - value) * tint));
  return changed
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** The colour of a style sheet's `<color>` as `#RRGGBB`; undefined for automatic. */
export function readStyleColor(node: XmlNode | undefined, theme: ThemeColors): string | undefined {
  if (!node) return undefined;
  const { rgb, theme: number, indexed, tint } = node.attributes;
  const base = rgb
    ? rgb.slice(-6).toUpperCase()
    : number !== undefined
      ? theme[schemeOrder[Number(number)] ?? (number === '10' ? 'hlink' : 'folHlink')]
      : indexed !== undefined
        ? palette[Number(indexed)]
        : undefined;
  return base && `#${tint ? tinted(base, Number(tint)) : base}`;
}

/** The colour of a drawing's `solidFill` as `#RRGGBB`. */
export function readDrawingColor(fill: XmlNode | undefined, theme: ThemeColors): string | undefined {
  const node = fill?.children[0];
  if (!node) return undefined;
  const value = node.attributes.val;
  let color = node.name === 'schemeClr' ? theme[schemeAliases[value] ?? value] : (node.attributes.lastClr ?? value);
  if (!color || !/^[0-9a-f]{6}$/i.test(color)) return undefined;
  const change = (name: string): number | undefined => {
    const found = node.children.find((each) => each.name === name)?.attributes.val;
    return found === undefined ? undefined : Number(found) / 100000;
  };
  const [modulate, offset] = [change('lumMod'), change('lumOff')];
  if (offset !== undefined) color = tinted(color, offset);
  else if (modulate !== undefined) color = tinted(color, modulate - 1);
  return `#${color.toUpperCase()}`;
}
