import type { Face } from '../Face';
import { Bands } from '../Picture';

export const singleIndicator: Face = { picture: Bands };
