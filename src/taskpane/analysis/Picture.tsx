import type { ReactNode } from 'react';

/** Small pictures of the analyses for the gallery. Decoration: their names stand beside them. On a dark ground all shades are lighter. */
export const [darkest, dark, middle, light, faint] = ['#0B3C5D', '#175E8C', '#2F86B7', '#6DB1D6', '#A9D3E8'].map(
  (shade, i) => `var(--picture-${i + 1}, ${shade})`,
);
export const shades = [darkest, dark, middle, light, faint];

export function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="pyramid-picture" viewBox="0 0 56 43" width="56" height="43" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Fields of equal size. */
export function Grid({ colors }: { colors: readonly (readonly string[])[] }) {
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

/** Bars in steps, cut by lines: the picture of an analysis that brings none. */
export function Bands() {
  return (
    <Picture>
      {[50, 40, 26, 16, 9].map((width, i) => (
        <rect key={i} x="2" y={i * 9} width={width} height="7" rx="1" fill={shades[i]} />
      ))}
    </Picture>
  );
}
