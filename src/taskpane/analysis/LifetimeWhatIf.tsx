import { useState } from 'react';
import { customerEquity } from '../../core/orders/customerEquity';
import type { LifetimeDetail } from '../../core/analyses/value/lifetime/detail';
import type { Report } from '../../core/report/report';
import { usePane } from '../state/PaneContext';
import type { OpenAnalysis } from './openAnalysis';
import { WhatIfStrip } from './WhatIfStrip';

/** Shares stand in percent on their sliders. */
const levers = [
  { option: 'horizon', most: 260, isShare: false },
  { option: 'discountPerYear', most: 50, isShare: true },
  { option: 'margin', most: 100, isShare: true },
] as const;

/** Moves the options themselves: the forecast follows at the fitted parameters. */
export function LifetimeWhatIf({ analysis, report }: { analysis: OpenAnalysis; report: Report }) {
  const { pane, say, t, format } = usePane();
  const [before, setBefore] = useState<number>();
  const equity = customerEquity(report.detail as LifetimeDetail);
  if (equity === null) return null;
  const options = analysis.history.present;
  const move = (option: string, value: number): void => {
    if (before === undefined) setBefore(equity);
    pane.editAnalysis(`what-if:${option}`, (old) => ({ ...old, [option]: value }));
  };
  return (
    <WhatIfStrip
      equity={equity}
      before={before ?? equity}
      action={{ label: t('whatIf.keep'), onClick: () => setBefore(undefined) }}
      levers={levers.map(({ option, most, isShare }) => {
        const now = Number(options[option] ?? 0);
        const scale = isShare ? 100 : 1;
        return {
          id: option,
          label: say({ key: `option.lifetime.${option}` }),
          least: isShare ? 0 : 1,
          most,
          value: Math.round(now * scale),
          text: isShare ? format.percent(now) : format.number(now),
          onMove: (value) => move(option, value / scale),
        };
      })}
    />
  );
}
