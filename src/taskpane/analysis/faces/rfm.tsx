import { SegmentMap } from '../../forms/SegmentMap';
import { settleSegments } from '../../forms/segmentCodes';
import type { Face } from '../Face';
import { dark, darkest, Grid, light, middle, shades } from '../Picture';

export const rfm: Face = {
  picture: Cells,
  first: ['customer', 'date', 'amount', 'recency', 'frequency', 'monetary', 'bins', 'method', 'cutoffs', 'segments'],
  settle: settleSegments,
  hidden: ({ date, method }) => [
    ...(date === undefined ? ['date', 'amount', 'returns'] : ['recency', 'frequency', 'monetary']),
    ...(method === 'manual' ? [] : ['cutoffs']),
  ],
  controls: { segments: SegmentMap },
};

/** Cells, darker to the top right. */
function Cells() {
  const row = (from: number): string[] => [4, 3, 2, 1].map((i) => shades[Math.min(4, i + from)]);
  return (
    <Grid
      colors={[
        [...row(-1), darkest],
        [...row(0), dark],
        [...row(1), middle],
        [...row(2), light],
      ]}
    />
  );
}
