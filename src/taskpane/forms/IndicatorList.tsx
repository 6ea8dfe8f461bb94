import { memo } from 'react';
import type { HTMLAttributes, ReactNode } from 'react';
import { ColumnMenu } from '../frame/ColumnMenu';
import { usePane, usePaneState } from '../state/PaneContext';
import type { IndicatorItem } from './indicatorItems';
import { numberColumns } from './scoringChoices';
import { WeightBar } from './WeightBar';

interface IndicatorListProps<Item> extends HTMLAttributes<HTMLUListElement> {
  items: readonly Item[];
  /** Percent of each for the bar above the rows; left out: no bar. */
  shares: readonly number[] | undefined;
  /** A row, with a key of its own. */
  row(item: Item, index: number): ReactNode;
  /** Below the rows. */
  children: ReactNode;
}

/** Columns that count: their weights in one bar, a row for each, and what adds another. */
export function IndicatorList<Item extends IndicatorItem>(props: IndicatorListProps<Item>) {
  const { items, shares, row, children, className = 'plain-list', ...list } = props;
  return (
    <>
      {shares && <WeightBar columns={items.map(({ column }) => column)} weights={shares} />}
      <ul className={className} {...list}>
        {items.map(row)}
      </ul>
      {children}
    </>
  );
}

interface AddIndicatorProps {
  /** What counts already. */
  items: readonly IndicatorItem[];
  onAdd(column: string): void;
  /** Said where no column is left. */
  none?: string;
}

/** Offers the number columns that do not count yet; weights do not concern it. */
export const AddIndicator = memo(function AddIndicator({ items, onAdd, none }: AddIndicatorProps) {
  const { t } = usePane();
  const table = usePaneState((state) => state.table);
  const free = table ? numberColumns(table).filter((name) => items.every(({ column }) => column !== name)) : [];
  if (free.length === 0) return none === undefined ? null : <p className="quiet small">{none}</p>;
  return <ColumnMenu label={t('indicators.add')} columns={free} onChoose={onAdd} />;
}, isSameOffer);

function isSameOffer(before: AddIndicatorProps, after: AddIndicatorProps): boolean {
  return (
    before.onAdd === after.onAdd &&
    before.none === after.none &&
    before.items.length === after.items.length &&
    before.items.every(({ column }, i) => column === after.items[i].column)
  );
}
