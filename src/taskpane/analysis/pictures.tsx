import type { ReactNode } from 'react';

/** Small pictures of the analyses for the gallery. Decoration: their names stand beside them. */
const [darkest, dark, middle, light, faint] = ['#0B3C5D', '#175E8C', '#2F86B7', '#6DB1D6', '#A9D3E8'];

function Picture({ children }: { children: ReactNode }) {
  return (
    <svg className="pyramid-picture" viewBox="0 0 56 43" width="56" height="43" aria-hidden="true">
      {children}
    </svg>
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

/** A list with a mark. */
export function Plain() {
  return (
    <Picture>
      {[4, 15, 26, 37].map((y, i) => (
        <g key={y}>
          <rect x="2" y={y - 2} width="8" height="6" rx="1" fill={[darkest, middle, light, faint][i]} />
          <rect x="14" y={y - 1} width={[40, 34, 28, 36][i]} height="4" rx="1" fill={faint} />
        </g>
      ))}
    </Picture>
  );
}
