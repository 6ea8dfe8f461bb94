import type { Face } from '../Face';
import { darkest, light, Picture } from '../Picture';

export const contracts: Face = {
  picture: Survival,
};

/** Steps down. */
function Survival() {
  return (
    <Picture>
      <path d="M2 4 H14 V16 H26 V24 H38 V29 H54 V42 H2 Z" fill={light} />
      <path d="M2 4 H14 V16 H26 V24 H38 V29 H54" fill="none" stroke={darkest} strokeWidth="2" />
    </Picture>
  );
}
