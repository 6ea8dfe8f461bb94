import { usePane } from '../state/PaneContext';

/** All weights in one bar of 100 %. */
export function WeightBar({ columns, weights }: { columns: readonly string[]; weights: readonly number[] }) {
  const { t } = usePane();
  const spoken = { list: columns.map((column, i) => `${column} ${weights[i]} %`) };
  return (
    <div className="weight-bar" role="img" aria-label={t('indicators.weightBar', { weights: spoken })}>
      {columns.map((column, i) => (
        <span
          key={column}
          className="weight-part"
          title={`${column} ${weights[i]} %`}
          style={{ flexGrow: weights[i], '--shade': `${shade(i, columns.length)}%` } as React.CSSProperties}
        />
      ))}
    </div>
  );
}

/** Percent of the brand colour: from full to faint. */
function shade(index: number, count: number): number {
  return count === 1 ? 100 : Math.round(100 - (72 * index) / (count - 1));
}
