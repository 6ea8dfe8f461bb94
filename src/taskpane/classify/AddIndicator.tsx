import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import { addIndicator, unusedColumns } from './editIndicators';
import { usePane } from '../state/PaneContext';
import { ColumnMenu } from '../frame/ColumnMenu';

export function AddIndicator({ options, table }: { options: PyramidOptions; table: Table }) {
  const { pane, t } = usePane();
  const unused = unusedColumns(table, options);
  if (unused.length === 0) return <p className="quiet small">{t('indicators.none')}</p>;
  return (
    <ColumnMenu
      label={t('indicators.add')}
      columns={unused}
      onChoose={(column) => pane.edit(`add:${column}`, (old) => addIndicator(old, column))}
    />
  );
}
