import { useCallback, useState } from 'react';
import type { FormulaValueDetail } from '../../../core/analyses/value/formulaValue/detail';
import { equityUnder, type Change } from '../../../core/analyses/value/formulaValue/equityUnder';
import { useInSight, usePane } from '../../state/PaneContext';
import type { Face } from '../Face';
import { WhatIfStrip } from '../WhatIfStrip';
import { Picture, shades } from '../Picture';

export const formulaValue: Face = {
  picture: Formula,
  first: ['id', 'margin', 'retention', 'discount', 'horizon', 'tier'],
  whatIf: FormulaWhatIf,
};

/** The longest horizon of the slider stands for no end. */
const endless = 31;

const changes: Readonly<Record<string, (value: number) => Change>> = {
  retention: (retentionPoints) => ({ retentionPoints }),
  discount: (discountPoints) => ({ discountPoints }),
  margin: (marginPercent) => ({ marginPercent }),
  horizon: (horizon) => ({ horizon: horizon === endless ? null : horizon }),
};

/** Moves what all customers have in common, in the same frame; the settings stay as they are. */
function FormulaWhatIf() {
  const report = useInSight((analysis) => analysis.report);
  const { t, format } = usePane();
  const [change, setChange] = useState<Change>({});
  const move = useCallback(
    (lever: string, value: number) => setChange((old) => ({ ...old, ...changes[lever](value) })),
    [],
  );
  if (!report) return null;
  const detail = report.detail as FormulaValueDetail;
  const { horizon } = detail.assumptions;
  const signed = (value: number, text: string): string => `${value > 0 ? '+' : ''}${text}`;
  const points = (count: number): string => signed(count, t('aloud.unit.point', { count }));
  const { retentionPoints = 0, discountPoints = 0, marginPercent = 0 } = change;
  const isHorizonMoved = change.horizon !== undefined && change.horizon !== horizon;
  const isChanged = isHorizonMoved || [retentionPoints, discountPoints, marginPercent].some((moved) => moved !== 0);
  const shownHorizon = (change.horizon === undefined ? horizon : change.horizon) ?? endless;
  return (
    <WhatIfStrip
      equity={isChanged ? equityUnder(detail, change) : detail.equity}
      before={detail.equity}
      action={{ label: t('whatIf.reset'), onClick: () => setChange({}) }}
      onMove={move}
      levers={[
        {
          id: 'retention',
          label: t('whatIf.retention'),
          least: -20,
          most: 20,
          value: retentionPoints,
          text: points(retentionPoints),
        },
        {
          id: 'discount',
          label: t('whatIf.discount'),
          least: -10,
          most: 10,
          value: discountPoints,
          text: points(discountPoints),
        },
        {
          id: 'margin',
          label: t('whatIf.margin'),
          least: -50,
          most: 50,
          value: marginPercent,
          text: signed(marginPercent, format.percent(marginPercent / 100)),
        },
        {
          id: 'horizon',
          label: t('whatIf.horizon'),
          least: 1,
          most: endless,
          value: shownHorizon,
          text: shownHorizon === endless ? '∞' : t('aloud.unit.period', { count: shownHorizon }),
        },
      ]}
    />
  );
}

/** Shrinking circles in a row. */
function Formula() {
  return (
    <Picture>
      {[11, 8, 6, 4].map((radius, i) => (
        <circle key={radius} cx={[12, 31, 43, 52][i]} cy="21.5" r={radius} fill={shades[i]} />
      ))}
    </Picture>
  );
}
