import { Badge } from '@fluentui/react-badge';
import { useMemo } from 'react';
import { findAnalysis } from '../../core/analyses/catalogue';
import { fits } from '../../core/analyses/fits';
import { historyOptions, orderOptions } from '../../core/analyses/value/lifetime/defaults';
import type { Shape, Table } from '../../core/table/table';
import type { TextKey } from '../../i18n/messages';
import { AnalysisPage } from '../analysis/AnalysisPage';
import type { RawOptions } from '../state/openAnalysis';
import { usePane, usePaneState } from '../state/PaneContext';

interface Way {
  id: string;
  labelKey: TextKey;
  lineKey: TextKey;
  analysis: string;
  /** What a row is where this way is the one to go. */
  shapes: readonly Shape[];
  /** Options for this list where the analysis has several ways itself; `undefined` if it has not the columns for it. */
  options?(table: Table): RawOptions | undefined;
}

/** What people have, and what can be made of it. */
const ways: readonly Way[] = [
  {
    id: 'orders',
    labelKey: 'value.orders',
    lineKey: 'value.orders.line',
    analysis: 'lifetime',
    shapes: ['orders', 'order-lines'],
    options: orderOptions,
  },
  {
    id: 'counts',
    labelKey: 'value.counts',
    lineKey: 'value.counts.line',
    analysis: 'lifetime',
    shapes: ['counts'],
    options: historyOptions,
  },
  {
    id: 'customers',
    labelKey: 'value.customers',
    lineKey: 'value.customers.line',
    analysis: 'formula-value',
    shapes: ['customers'],
  },
  {
    id: 'contracts',
    labelKey: 'value.contracts',
    lineKey: 'value.contracts.line',
    analysis: 'contracts',
    shapes: ['contracts'],
  },
];

/** Whether a list is what a way starts from: by its rows, or by what its analysis takes beside them. */
function isWayOf({ shapes, analysis }: Way, table: Table): boolean {
  const { recognition } = table;
  if (recognition && shapes.includes(recognition.shape)) return true;
  const known = findAnalysis(analysis);
  const isForOthers = recognition !== undefined && known.shapes.includes(recognition.shape);
  return !isForOthers && fits(known, table);
}

/** From what people have to what their customers are worth. */
export function Value() {
  const isOpen = usePaneState((state) => state.opened.value !== undefined);
  return isOpen ? <AnalysisPage /> : <Ways />;
}

function Ways() {
  const { pane, t } = usePane();
  const table = usePaneState((state) => state.table);
  // looks through whole columns: once per list, not at every change of the pane
  const fitting = useMemo(() => table && ways.filter((way) => isWayOf(way, table)).map(({ id }) => id), [table]);
  if (!table || !fitting) return null;
  return (
    <section className="explore" aria-label={t('value.title')}>
      <h2>{t('value.title')}</h2>
      <div className="ways">
        {ways.map(({ id, labelKey, lineKey, analysis, options }) => {
          return (
            <button
              key={id}
              type="button"
              className="tile"
              onClick={() => pane.openAnalysis('value', analysis, options?.(table))}
            >
              <span className="way-name">
                <span className="gallery-name">{t(labelKey)}</span>
                {fitting.includes(id) && (
                  <Badge size="small" appearance="tint">
                    {t('value.fits')}
                  </Badge>
                )}
              </span>
              <span className="quiet">{t(lineKey)}</span>
            </button>
          );
        })}
      </div>
    </section>
  );
}
