import type { PyramidOptions } from '../../core/analyses/pyramid/options';
import type { Table } from '../../core/table/table';
import { shownWeights } from '../editIndicators';
import { usePane } from '../PaneContext';
import { AddIndicator } from './AddIndicator';
import { IndicatorRow } from './IndicatorRow';
import { Section } from './Section';
import { WeightBar } from './WeightBar';

export function IndicatorsSection({ options, table }: { options: PyramidOptions; table: Table }) {
  const { t } = usePane();
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
      <AddIndicator options={options} table={table} />
    </Section>
  );
}
