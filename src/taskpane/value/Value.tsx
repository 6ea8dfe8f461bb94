import { Badge } from '@fluentui/react-badge';
import { useMemo } from 'react';
import { contractsDefaults } from '../../core/analyses/value/contracts/defaults';
import { formulaValueDefaults } from '../../core/analyses/value/formulaValue/defaults';
import { historyOptions, orderOptions } from '../../core/analyses/value/lifetime/defaults';
import { Problem } from '../../core/problem';
import type { Table } from '../../core/table/table';
import type { TextKey } from '../../i18n/messages';
import { AnalysisPage } from '../analysis/AnalysisPage';
import type { RawOptions } from '../state/openAnalysis';
import { usePane, usePaneState } from '../state/PaneContext';

interface Way {
  id: string;
  labelKey: TextKey;
  lineKey: TextKey;
  analysis: string;
  /** Options for this list; `undefined` if it has not the columns for it. */
  options(table: Table): RawOptions | undefined;
}

/** What people have, and what can be made of it. */
const ways: readonly Way[] = [
  {
    id: 'orders',
    labelKey: 'value.orders',
    lineKey: 'value.orders.line',
    analysis: 'lifetime',
    options: orderOptions,
  },
  {
    id: 'counts',
    labelKey: 'value.counts',
    lineKey: 'value.counts.line',
    analysis: 'lifetime',
    options: historyOptions,
  },
  {
    id: 'customers',
    labelKey: 'value.customers',
    lineKey: 'value.customers.line',
    analysis: 'formula-value',
    options: marginOptions,
  },
  {
    id: 'contracts',
    labelKey: 'value.contracts',
    lineKey: 'value.contracts.line',
    analysis: 'contracts',
    options: contractOptions,
  },
];

/** A list with a column of retention is made for the formula; any other can take it with a retention typed in. */
function marginOptions(table: Table): RawOptions | undefined {
  const options = attemptDefaults(() => formulaValueDefaults(table));
  return options?.retention.from === 'column' ? options : undefined;
}

/** Customers with orders have two dates as well: their first and last order are no contract. */
function contractOptions(table: Table): RawOptions | undefined {
  const options = attemptDefaults(() => contractsDefaults(table));
  return options?.source.from === 'survivors' ? options : undefined;
}

/** Defaults, or `undefined` for a table that has none. */
function attemptDefaults<Options>(defaults: () => Options): Options | undefined {
  try {
    return defaults();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return undefined;
  }
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
  const found = useMemo(() => table && new Map(ways.map((way) => [way.id, way.options(table)])), [table]);
  if (!found) return null;
  return (
    <section className="explore" aria-label={t('value.title')}>
      <h2>{t('value.title')}</h2>
      <div className="ways">
        {ways.map(({ id, labelKey, lineKey, analysis }) => {
          const options = found.get(id);
          return (
            <button
              key={id}
              type="button"
              className="tile"
              onClick={() => pane.openAnalysis('value', analysis, options)}
            >
              <span className="way-name">
                <span className="gallery-name">{t(labelKey)}</span>
                {options && (
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
