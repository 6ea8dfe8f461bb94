import { useState } from 'react';
import type { FormulaValueDetail } from '../../core/analyses/formulaValue/detail';
import { equityUnder, type Change } from '../../core/analyses/formulaValue/equityUnder';
import type { Report } from '../../core/report/report';
import { usePane } from '../PaneContext';
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
  const shownHorizon = (change.horizon === undefined ? horizon : change.horizon) ?? endless;
  return (
    <WhatIfStrip
      equity={equityUnder(detail, change)}
      before={detail.equity}
      action={{ label: t('whatIf.reset'), onClick: () => setChange({}) }}
      levers={[
        {
          id: 'retention',
          label: t('whatIf.retention'),
          least: -20,
          most: 20,
          value: change.retentionPoints ?? 0,
          text: points(change.retentionPoints ?? 0),
          onMove: (retentionPoints) => setChange({ ...change, retentionPoints }),
        },
        {
          id: 'discount',
          label: t('whatIf.discount'),
          least: -10,
          most: 10,
          value: change.discountPoints ?? 0,
          text: points(change.discountPoints ?? 0),
          onMove: (discountPoints) => setChange({ ...change, discountPoints }),
        },
        {
          id: 'margin',
          label: t('whatIf.margin'),
          least: -50,
          most: 50,
          value: change.marginPercent ?? 0,
          text: `${points(change.marginPercent ?? 0)} %`,
          onMove: (marginPercent) => setChange({ ...change, marginPercent }),
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
