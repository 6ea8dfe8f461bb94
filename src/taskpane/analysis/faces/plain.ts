import type { Face } from '../Face';
import { Bands } from '../Picture';

/** The face of what has none of its own. */
export const plain: Face = { picture: Bands };
