import type { Face } from '../Face';
import { dark, faint, light, Picture } from '../Picture';

export const abc: Face = {
  picture: Curve,
};

/** A curve that rises steeply, then flattens, over three areas. */
function Curve() {
  return (
    <Picture>
      <path d="M2 41 C 6 14, 12 8, 18 7 L18 41 Z" fill={dark} />
      <path d="M18 7 C 24 5, 28 4, 34 3.5 L34 41 L18 41 Z" fill={light} />
      <path d="M34 3.5 L54 2 L54 41 L34 41 Z" fill={faint} />
    </Picture>
  );
}
