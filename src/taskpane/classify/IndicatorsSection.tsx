import { Button } from '@fluentui/react-button';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { Table } from '../../core/table/table';
import { shownWeights } from './editIndicators';
import { usePane } from '../state/PaneContext';
import { AddIndicator } from './AddIndicator';
import { IndicatorRow } from './IndicatorRow';
import { Section } from '../frame/Section';
import { WeightBar } from './WeightBar';

export function IndicatorsSection({ options, table }: { options: PyramidOptions; table: Table }) {
  const { pane, t } = usePane();
  /** The same indicators in the analysis of weights, the heaviest first. */
  const helpMeChoose = ({ indicators, id, missing }: PyramidOptions): void => {
    const ranked = [...indicators].sort((a, b) => b.weight - a.weight);
    pane.openAnalysis('explore', 'weights', {
      ...(id === undefined ? {} : { id }),
      indicators: ranked.map(({ column, direction }) => ({ column, direction })),
      method: { by: 'rank-centroid' },
      missing,
    });
  };
  const weights = shownWeights(options);
  return (
    <Section
      id="indicators"
      title={t('indicators.title')}
      aside={<span className="quiet">{t('indicators.count', { count: options.indicators.length })}</span>}
    >
      <WeightBar columns={options.indicators.map(({ column }) => column)} weights={weights} />
      <ul className="plain-list">
        {options.indicators.map((indicator, i) => (
          <IndicatorRow
            key={indicator.column}
            indicator={indicator}
            index={i}
            weight={weights[i]}
            isOnly={options.indicators.length === 1}
            table={table}
          />
        ))}
      </ul>
      <div className="section-actions">
        <AddIndicator options={options} table={table} />
        <Button size="small" appearance="transparent" className="add-button" onClick={() => helpMeChoose(options)}>
          {t('weights.help')}
        </Button>
      </div>
    </Section>
  );
}
