import type { Face } from '../Face';
import { MergeNames } from '../MergeNames';
import { faint, Picture, shades } from '../Picture';

export const cross: Face = {
  picture: Cross,
  first: ['id', 'first', 'second', 'order', 'valueColumns'],
  actions: MergeNames,
};

/** Two columns of parts with lines between them. */
function Cross() {
  return (
    <Picture>
      <path d="M15 6 L41 10 M15 20 L41 8 M15 22 L41 26 M15 37 L41 38" stroke={faint} strokeWidth="2" />
      {[2, 41].map((x) =>
        [10, 12, 17].map((height, i, all) => (
          <rect
            key={`${x}.${height}`}
            x={x}
            y={1 + all.slice(0, i).reduce((sum, part) => sum + part + 1, 0)}
            width="13"
            height={height}
            rx="1"
            fill={shades[i * 2]}
          />
        )),
      )}
    </Picture>
  );
}
