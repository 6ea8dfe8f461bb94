import type { ReactNode } from 'react';

/** Small pictures of the analyses for the gallery. Decoration: their names stand beside them. */
const [darkest, dark, middle, light, faint] = ['#0B3C5D', '#175E8C', '#2F86B7', '#6DB1D6', '#A9D3E8'];
const shades = [darkest, dark, middle, light, faint];

function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="pyramid-picture" viewBox="0 0 56 43" width="56" height="43" aria-hidden="true">
      {children}
    </svg>
  );
}

function Grid({ colors }: { colors: readonly (readonly string[])[] }) {
  const width = 56 / colors[0].length;
  const height = 43 / colors.length;
  return (
    <Picture>
      {colors.flatMap((row, r) =>
        row.map((color, c) => (
          <rect
            key={`${r}.${c}`}
            x={c * width + 0.5}
            y={r * height + 0.5}
            width={width - 1}
            height={height - 1}
            rx="1"
            fill={color}
          />
        )),
      )}
    </Picture>
  );
}

/** A cell with a formula in it. */
export function FunctionSign() {
  return (
    <Picture>
      <rect x="2" y="9" width="52" height="25" rx="2" fill="none" stroke={light} strokeWidth="2" />
      <path d="M10 19 H19 M10 24 H19" stroke={darkest} strokeWidth="2.5" />
      <path d="M29 15 Q25 21.5 29 28 M43 15 Q47 21.5 43 28" fill="none" stroke={dark} strokeWidth="2.5" />
      <circle cx="36" cy="21.5" r="2.5" fill={dark} />
    </Picture>
  );
}

/** Bars in steps, cut by lines. */
export function Bands() {
  return (
    <Picture>
      {[50, 40, 26, 16, 9].map((width, i) => (
        <rect key={i} x="2" y={i * 9} width={width} height="7" rx="1" fill={shades[i]} />
      ))}
    </Picture>
  );
}

/** A curve that rises steeply, then flattens, over three areas. */
export function Curve() {
  return (
    <Picture>
      <path d="M2 41 C 6 14, 12 8, 18 7 L18 41 Z" fill={dark} />
      <path d="M18 7 C 24 5, 28 4, 34 3.5 L34 41 L18 41 Z" fill={light} />
      <path d="M34 3.5 L54 2 L54 41 L34 41 Z" fill={faint} />
    </Picture>
  );
}

/** Cells, darker to the top right. */
export function Cells() {
  const row = (from: number): string[] => [4, 3, 2, 1].map((i) => shades[Math.min(4, i + from)]);
  return (
    <Grid
      colors={[
        [...row(-1), darkest],
        [...row(0), dark],
        [...row(1), middle],
        [...row(2), light],
      ]}
    />
  );
}

/** Points in four fields. */
export function Quadrants() {
  return (
    <Picture>
      <path d="M28 1 V42 M2 21.5 H54" stroke={faint} strokeWidth="1.5" />
      {[
        [40, 9, darkest],
        [47, 15, dark],
        [36, 16, dark],
        [15, 11, middle],
        [8, 17, middle],
        [42, 30, light],
        [12, 33, faint],
        [20, 29, faint],
      ].map(([x, y, color], i) => (
        <circle key={i} cx={x} cy={y} r="3" fill={String(color)} />
      ))}
    </Picture>
  );
}

/** Three by three fields. */
export function Matrix() {
  return (
    <Grid
      colors={[
        [middle, dark, darkest],
        [light, middle, dark],
        [faint, light, middle],
      ]}
    />
  );
}

/** Rings with a centre. */
export function Target() {
  return (
    <Picture>
      {[20, 14, 8, 3].map((radius, i) => (
        <circle key={radius} cx="28" cy="21.5" r={radius} fill={[faint, light, middle, darkest][i]} />
      ))}
    </Picture>
  );
}

/** One bar of parts. */
export function Weights() {
  return (
    <Picture>
      {[22, 15, 11, 8].map((width, i, all) => (
        <rect
          key={width}
          x={all.slice(0, i).reduce((sum, part) => sum + part, 0)}
          y="14"
          width={width - 1}
          height="14"
          rx="1"
          fill={shades[i]}
        />
      ))}
    </Picture>
  );
}

/** Two columns of parts with lines between them. */
export function Cross() {
  return (
    <Picture>
      <path d="M15 6 L41 10 M15 20 L41 8 M15 22 L41 26 M15 37 L41 38" stroke={faint} strokeWidth="2" />
      {[2, 41].map((x) =>
        [10, 12, 17].map((height, i, all) => (
          <rect
            key={`${x}.${height}`}
            x={x}
            y={1 + all.slice(0, i).reduce((sum, part) => sum + part + 1, 0)}
            width="13"
            height={height}
            rx="1"
            fill={shades[i * 2]}
          />
        )),
      )}
    </Picture>
  );
}

/** Columns that fall, with a line over them. */
export function Lifetime() {
  return (
    <Picture>
      {[36, 26, 18, 12, 8].map((height, i) => (
        <rect key={i} x={i * 11 + 1} y={43 - height} width="9" height={height} rx="1" fill={i === 0 ? dark : light} />
      ))}
      <path d="M2 4 C 16 22, 34 30, 54 33" fill="none" stroke={darkest} strokeWidth="2" />
    </Picture>
  );
}

/** Shrinking circles in a row. */
export function Formula() {
  return (
    <Picture>
      {[11, 8, 6, 4].map((radius, i) => (
        <circle key={radius} cx={[12, 31, 43, 52][i]} cy="21.5" r={radius} fill={shades[i]} />
      ))}
    </Picture>
  );
}

/** Steps down. */
export function Survival() {
  return (
    <Picture>
      <path d="M2 4 H14 V16 H26 V24 H38 V29 H54 V42 H2 Z" fill={light} />
      <path d="M2 4 H14 V16 H26 V24 H38 V29 H54" fill="none" stroke={darkest} strokeWidth="2" />
    </Picture>
  );
}

/** States in a row, with the way back. */
export function States() {
  return (
    <Picture>
      <path d="M10 22 C 16 4, 40 4, 46 22" fill="none" stroke={light} strokeWidth="2" />
      <path d="M10 22 H46" stroke={light} strokeWidth="2" />
      {[8, 28, 48].map((x, i) => (
        <circle key={x} cx={x} cy="26" r="7" fill={[darkest, middle, faint][i]} />
      ))}
    </Picture>
  );
}
