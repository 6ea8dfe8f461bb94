import { darkest, faint, light, middle, Picture } from '../analysis/Picture';

/** Stacked columns that change from one to the next. */
export function TrackPicture() {
  const columns = [
    [4, 9, 14, 15],
    [6, 9, 13, 13],
    [5, 12, 12, 11],
    [8, 12, 11, 9],
  ];
  return (
    <Picture>
      {columns.flatMap((parts, c) => {
        let top = 43 - parts.reduce((sum, part) => sum + part, 0);
        return parts.map((height, p) => {
          const y = top;
          top += height;
          return (
            <rect
              key={`${c}.${p}`}
              x={c * 14 + 1}
              y={y}
              width="11"
              height={height - 1}
              fill={[darkest, middle, light, faint][p]}
            />
          );
        });
      })}
    </Picture>
  );
}
