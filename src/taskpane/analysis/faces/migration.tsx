import type { Face } from '../Face';
import { darkest, faint, light, middle, Picture } from '../Picture';

export const migration: Face = {
  picture: States,
};

/** States in a row, with the way back. */
function States() {
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
