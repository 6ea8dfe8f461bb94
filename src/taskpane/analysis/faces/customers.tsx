import type { Face } from '../Face';
import { darkest, light, middle, Picture } from '../Picture';

export const customers: Face = {
  picture: Gathered,
};

/** Many lines become a few rows. */
function Gathered() {
  return (
    <Picture>
      {[6, 12, 18, 24, 30, 36].map((y, i) => (
        <path key={y} d={`M4 ${y} H${18 + (i % 3) * 3}`} stroke={light} strokeWidth="3" />
      ))}
      <path d="M28 21 H34 M31 18 L34 21 L31 24" fill="none" stroke={middle} strokeWidth="1.5" />
      {[12, 21, 30].map((y) => (
        <path key={y} d={`M39 ${y} H53`} stroke={darkest} strokeWidth="5" />
      ))}
    </Picture>
  );
}
