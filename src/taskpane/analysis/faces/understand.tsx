import type { Face } from '../Face';
import { nextAnalyses } from '../nextAnalyses';
import { dark, darkest, faint, light, middle, Picture, shades } from '../Picture';

export const concentration: Face = { picture: Lorenz, links: nextAnalyses('commonality', 'profitability', 'abc') };
export const profitability: Face = {
  picture: Ladder,
  first: ['id', 'tier', 'revenue', 'discounts', 'costOfGoods', 'drivers'],
  links: nextAnalyses('concentration', 'commonality'),
};
export const regression: Face = {
  picture: Line,
  first: ['kind', 'outcome', 'predictors', 'robust'],
  links: nextAnalyses('commonality', 'clusters'),
};
export const clusters: Face = {
  picture: Clouds,
  first: ['id', 'columns', 'k', 'standardize'],
  links: nextAnalyses('cross', 'commonality', 'factors'),
};
export const factors: Face = { picture: Axes, links: nextAnalyses('clusters') };
export const cohorts: Face = {
  picture: Triangle,
  first: ['customer', 'date', 'amount', 'period', 'group'],
  links: nextAnalyses('retention-economics', 'cross-selling'),
};
export const customerShare: Face = { picture: Shares, links: nextAnalyses('cross-selling', 'concentration') };
export const crossSelling: Face = {
  picture: Arrows,
  first: ['customer', 'date', 'product', 'amount', 'basis'],
  links: nextAnalyses('customer-share', 'cohorts'),
};
export const satisfactionTrap: Face = {
  picture: Quadrants,
  first: ['id', 'satisfaction', 'satisfiedFrom', 'stays', 'staysFrom'],
  links: nextAnalyses('commonality', 'regression', 'retention-economics'),
};
export const retentionEconomics: Face = { picture: Hill, links: nextAnalyses('cohorts', 'satisfaction-trap') };

/** A curve above a straight line. */
function Lorenz() {
  return (
    <Picture>
      <path d="M3 40 C 6 12, 20 4, 53 3" fill="none" stroke={darkest} strokeWidth="2.5" />
      <path d="M3 40 L53 3" stroke={light} strokeWidth="1.5" strokeDasharray="3 2" />
    </Picture>
  );
}

/** Columns of parts, one below the line. */
function Ladder() {
  return (
    <Picture>
      {[6, 23, 40].map((x, i) => (
        <g key={x}>
          <rect x={x} y={4 + i * 5} width="11" height="12" fill={faint} />
          <rect x={x} y={16 + i * 5} width="11" height={8 - i * 2} fill={middle} />
          <rect x={x} y={i === 2 ? 32 : 24 + i * 3} width="11" height={i === 2 ? 7 : 8 - i * 3} fill={darkest} />
        </g>
      ))}
      <path d="M2 32 H54" stroke={dark} />
    </Picture>
  );
}

/** Points along a line. */
function Line() {
  return (
    <Picture>
      <path d="M4 37 L52 8" stroke={darkest} strokeWidth="2" />
      {[
        [8, 30],
        [15, 34],
        [22, 22],
        [29, 25],
        [36, 14],
        [44, 17],
        [49, 6],
      ].map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="2.2" fill={light} />
      ))}
    </Picture>
  );
}

/** Three clouds of points. */
function Clouds() {
  return (
    <Picture>
      {[
        [13, 12],
        [42, 14],
        [28, 33],
      ].map(([x, y], i) =>
        [
          [0, 0],
          [5, -3],
          [-5, 3],
          [3, 5],
          [-4, -4],
        ].map(([dx, dy]) => <circle key={`${i}.${dx}`} cx={x + dx} cy={y + dy} r="2.2" fill={shades[i + 1]} />),
      )}
    </Picture>
  );
}

/** Arrows from one point. */
function Axes() {
  return (
    <Picture>
      {['M28 38 L8 10', 'M28 38 L18 6', 'M28 38 L50 16', 'M28 38 L44 8'].map((d, i) => (
        <path key={d} d={d} stroke={i < 2 ? darkest : light} strokeWidth="2" />
      ))}
    </Picture>
  );
}

/** A triangle of fields that fade to the right. */
function Triangle() {
  return (
    <Picture>
      {[0, 1, 2, 3].flatMap((row) =>
        [0, 1, 2, 3]
          .slice(0, 4 - row)
          .map((column) => (
            <rect
              key={`${row}.${column}`}
              x={4 + column * 12}
              y={3 + row * 10}
              width="11"
              height="9"
              fill={shades[column]}
            />
          )),
      )}
    </Picture>
  );
}

/** Bars of which a part is ours. */
function Shares() {
  return (
    <Picture>
      {[20, 34, 12].map((ours, i) => (
        <g key={ours}>
          <rect x="3" y={4 + i * 13} width="50" height="9" rx="1" fill={faint} />
          <rect x="3" y={4 + i * 13} width={ours} height="9" rx="1" fill={dark} />
        </g>
      ))}
    </Picture>
  );
}

/** From one thing to others. */
function Arrows() {
  return (
    <Picture>
      {[8, 21.5, 35].map((y) => (
        <g key={y}>
          <path d={`M16 21.5 L38 ${y}`} stroke={light} strokeWidth="1.5" />
          <rect x="38" y={y - 4} width="12" height="8" rx="1" fill={middle} />
        </g>
      ))}
      <circle cx="12" cy="21.5" r="6" fill={darkest} />
    </Picture>
  );
}

/** Four fields, one of them dark. */
function Quadrants() {
  return (
    <Picture>
      <rect x="6" y="3" width="21" height="17" fill={faint} />
      <rect x="29" y="3" width="21" height="17" fill={middle} />
      <rect x="6" y="22" width="21" height="17" fill={faint} />
      <rect x="29" y="22" width="21" height="17" fill={darkest} />
    </Picture>
  );
}

/** A curve with a top. */
function Hill() {
  return (
    <Picture>
      <path d="M3 38 C 12 2, 26 2, 53 34" fill="none" stroke={dark} strokeWidth="2.5" />
      <path d="M21 12 V40" stroke={light} strokeDasharray="2 2" />
    </Picture>
  );
}
