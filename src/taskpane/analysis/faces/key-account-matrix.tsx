import { HeldWeightsField } from '../../forms/HeldWeightsField';
import type { Face } from '../Face';
import { dark, darkest, faint, Grid, light, middle } from '../Picture';

export const keyAccountMatrix: Face = {
  picture: Matrix,
  first: ['id', 'size', 'attractiveness', 'strength', 'firmness'],
  controls: { firmness: HeldWeightsField },
};

/** Three by three fields. */
function Matrix() {
  return (
    <Grid
      colors={[
        [middle, dark, darkest],
        [light, middle, dark],
        [faint, light, middle],
      ]}
    />
  );
}
