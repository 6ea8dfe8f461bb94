import { Link, Slider } from '@fluentui/react-components';
import { useState } from 'react';
import type { LifetimeDetail } from '../../core/analyses/lifetime/detail';
import type { Report } from '../../core/report/report';
import { usePane } from '../PaneContext';
import type { OpenAnalysis } from './openAnalysis';

interface Lever {
  option: string;
  least: number;
  most: number;
  /** Shares are shown in percent. */
  isShare: boolean;
}

/** What can be moved, per analysis, and what follows from it. */
const strips: Readonly<Record<string, { levers: readonly Lever[]; equity(report: Report): number }>> = {
  lifetime: {
    levers: [
      { option: 'horizon', least: 1, most: 260, isShare: false },
      { option: 'discountPerYear', least: 0, most: 0.5, isShare: true },
      { option: 'margin', least: 0, most: 1, isShare: true },
    ],
    equity: ({ detail }) => lifetimeEquity(detail as LifetimeDetail),
  },
};

/** Sliders for what could be otherwise, and what all customers together are worth then. */
export function WhatIf({ analysis }: { analysis: OpenAnalysis }) {
  const { pane, t, say, format } = usePane();
  const [before, setBefore] = useState<number>();
  const strip = strips[analysis.id];
  if (!strip || !analysis.report) return null;
  const equity = strip.equity(analysis.report);
  if (!Number.isFinite(equity)) return null;
  const base = before ?? equity;
  const options = analysis.history.present;
  const move = (option: string, value: number): void => {
    if (before === undefined) setBefore(equity);
    pane.editAnalysis(`what-if:${option}`, (old) => ({ ...old, [option]: value }));
  };
  const value = format.styled(equity, 'integer');
  const change = base === 0 ? 0 : equity / base - 1;
  return (
    <section className="what-if" aria-label={t('whatIf.title')}>
      <div className="what-if-head" role="status">
        <strong>
          {equity === base
            ? t('whatIf.now', { value })
            : t('whatIf.change', {
                value,
                before: format.styled(base, 'integer'),
                change: `${change > 0 ? '+' : ''}${format.styled(change, 'percent1')}`,
              })}
        </strong>
        {equity !== base && <Link onClick={() => setBefore(undefined)}>{t('whatIf.keep')}</Link>}
      </div>
      {strip.levers.map(({ option, least, most, isShare }) => {
        const now = Number(options[option] ?? 0);
        const scale = isShare ? 100 : 1;
        const label = say({ key: `option.${analysis.id}.${option}` });
        return (
          <label key={option} className="lever">
            <span className="quiet one-line">{label}</span>
            <Slider
              size="small"
              min={least * scale}
              max={Math.max(most, now) * scale}
              value={Math.round(now * scale)}
              aria-label={label}
              onChange={(_, data) => move(option, data.value / scale)}
            />
            <span className="lever-value">{isShare ? format.percent(now) : format.number(now)}</span>
          </label>
        );
      })}
    </section>
  );
}

function lifetimeEquity({ customers, spend }: LifetimeDetail): number {
  if (!spend) return NaN;
  return customers.clv.reduce(
    (sum, clv, i) => (Number.isFinite(clv) ? sum + clv * (customers.count?.[i] ?? 1) : sum),
    0,
  );
}
