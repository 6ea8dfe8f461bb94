import { useState } from 'react';
import type { FormulaValueDetail } from '../../core/analyses/value/formulaValue/detail';
import { equityUnder, type Change } from '../../core/analyses/value/formulaValue/equityUnder';
import type { Report } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import { WhatIfStrip } from './WhatIfStrip';

/** The longest horizon of the slider stands for no end. */
const endless = 31;

/** Moves what all customers have in common, in the same frame; the settings stay as they are. */
export function FormulaWhatIf({ report }: { report: Report }) {
  const { t, format } = usePane();
  const [change, setChange] = useState<Change>({});
  const detail = report.detail as FormulaValueDetail;
  const { horizon } = detail.assumptions;
  const points = (value: number): string => `${value > 0 ? '+' : ''}${format.number(value)}`;
  const { retentionPoints = 0, discountPoints = 0, marginPercent = 0 } = change;
  const isHorizonMoved = change.horizon !== undefined && change.horizon !== horizon;
  const isChanged = isHorizonMoved || [retentionPoints, discountPoints, marginPercent].some((moved) => moved !== 0);
  const shownHorizon = (change.horizon === undefined ? horizon : change.horizon) ?? endless;
  return (
    <WhatIfStrip
      equity={isChanged ? equityUnder(detail, change) : detail.equity}
      before={detail.equity}
      action={{ label: t('whatIf.reset'), onClick: () => setChange({}) }}
      levers={[
        {
          id: 'retention',
          label: t('whatIf.retention'),
          least: -20,
          most: 20,
          value: retentionPoints,
          text: points(retentionPoints),
          onMove: (value) => setChange({ ...change, retentionPoints: value }),
        },
        {
          id: 'discount',
          label: t('whatIf.discount'),
          least: -10,
          most: 10,
          value: discountPoints,
          text: points(discountPoints),
          onMove: (value) => setChange({ ...change, discountPoints: value }),
        },
        {
          id: 'margin',
          label: t('whatIf.margin'),
          least: -50,
          most: 50,
          value: marginPercent,
          text: `${points(marginPercent)} %`,
          onMove: (value) => setChange({ ...change, marginPercent: value }),
        },
        {
          id: 'horizon',
          label: t('whatIf.horizon'),
          least: 1,
          most: endless,
          value: shownHorizon,
          text: shownHorizon === endless ? '∞' : format.number(shownHorizon),
          onMove: (value) => setChange({ ...change, horizon: value === endless ? null : value }),
        },
      ]}
    />
  );
}
