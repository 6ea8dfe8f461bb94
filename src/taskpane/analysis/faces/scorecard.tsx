import { HeldWeightsField } from '../../forms/HeldWeightsField';
import type { Face } from '../Face';
import { dark, darkest, faint, light, middle, Picture } from '../Picture';

export const scorecard: Face = {
  picture: Quadrants,
  first: ['id', 'financial', 'sales', 'customer', 'service', 'split', 'firmness'],
  controls: { firmness: HeldWeightsField },
};

/** Points in four fields. */
function Quadrants() {
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
