import { Button } from '@fluentui/react-button';
import { memo, useCallback } from 'react';
import { AddIndicator, IndicatorList } from '../forms/IndicatorList';
import { Section } from '../frame/Section';
import { usePane } from '../state/PaneContext';
import { modelOptions } from '../state/paneState';
import { addIndicator, shownWeights } from './editIndicators';
import { IndicatorRow } from './IndicatorRow';
import { usePyramidEdits, usePyramidOption } from './usePyramid';

export const IndicatorsSection = memo(function IndicatorsSection() {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  const indicators = usePyramidOption((options) => options.indicators);
  const add = useCallback(
    (column: string) => edit(`add:${column}`, (options) => addIndicator(options, column)),
    [edit],
  );
  const weights = shownWeights({ indicators });
  return (
    <Section
      id="indicators"
      title={t('indicators.title')}
      aside={<span className="quiet">{t('indicators.count', { count: indicators.length })}</span>}
    >
      <IndicatorList
        items={indicators}
        shares={weights}
        row={(indicator, i) => (
          <IndicatorRow
            key={indicator.column}
            indicator={indicator}
            index={i}
            weight={weights[i]}
            isOnly={indicators.length === 1}
          />
        )}
      >
        <div className="section-actions">
          <AddIndicator items={indicators} onAdd={add} none={t('indicators.none')} />
          <HelpMeChoose />
        </div>
      </IndicatorList>
    </Section>
  );
});

/** The same indicators in the analysis of weights, the heaviest first. */
const HelpMeChoose = memo(function HelpMeChoose() {
  const { pane, t } = usePane();
  const open = (): void => {
    const options = modelOptions(pane.store.get());
    if (!options) return;
    const { id, indicators, missing } = options;
    const ranked = [...indicators].sort((a, b) => b.weight - a.weight);
    pane.openAnalysis('explore', 'weights', {
      ...(id === undefined ? {} : { id }),
      indicators: ranked.map(({ column, direction }) => ({ column, direction })),
      method: { by: 'rank-centroid' },
      missing,
    });
  };
  return (
    <Button size="small" appearance="transparent" className="add-button" onClick={open}>
      {t('weights.help')}
    </Button>
  );
});
