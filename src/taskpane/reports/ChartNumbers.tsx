import { useState } from 'react';
import type { ChartBlock } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { chartTable } from './chartTable';
import { TableView } from './TableView';

/** More points are for the workbook. */
const mostRows = 60;

/** Below a chart: what it shows as a table, made when somebody asks for it. */
export function ChartNumbers({ block }: { block: ChartBlock }) {
  const { t } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="chart-numbers" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="quiet">{t('aloud.chart.table')}</summary>
      {isOpen && <TableView table={chartTable(block)} mostRows={mostRows} />}
    </details>
  );
}
