import { Link } from '@fluentui/react-link';
import { Slider } from '@fluentui/react-slider';
import { memo } from 'react';
import { usePane } from '../state/PaneContext';

/** Something that can be moved. */
export interface Lever {
  id: string;
  label: string;
  least: number;
  most: number;
  value: number;
  /** The value as people read it. */
  text: string;
}

interface WhatIfStripProps {
  levers: readonly Lever[];
  /** The same function as long as the strip stands: levers that nobody moves are left alone. */
  onMove(id: string, value: number): void;
  /** What all customers are worth now, and were before anything was moved. */
  equity: number | null;
  before: number;
  /** What can be done about a difference. */
  action: { label: string; onClick(): void };
}

/** Sliders for what could be otherwise, and what all customers together are worth then. */
export function WhatIfStrip({ levers, onMove, equity, before, action }: WhatIfStripProps) {
  const { t, format } = usePane();
  const isMoved = equity !== before;
  const change = equity === null || before === 0 ? 0 : equity / before - 1;
  const value = equity === null ? '∞' : format.styled(equity, 'integer');
  return (
    <section className="what-if" aria-label={t('whatIf.title')}>
      <div className="what-if-head" role="status">
        <strong>
          {isMoved
            ? t('whatIf.change', {
                value,
                before: format.styled(before, 'integer'),
                change: equity === null ? '∞' : `${change > 0 ? '+' : ''}${format.styled(change, 'percent1')}`,
              })
            : t('whatIf.now', { value })}
        </strong>
        {isMoved && <Link onClick={action.onClick}>{action.label}</Link>}
      </div>
      {levers.map((lever) => (
        <LeverSlider key={lever.id} {...lever} onMove={onMove} />
      ))}
    </section>
  );
}

const LeverSlider = memo(function LeverSlider(props: Lever & Pick<WhatIfStripProps, 'onMove'>) {
  const { id, label, least, most, value, text, onMove } = props;
  return (
    <label className="lever">
      <span className="quiet one-line" title={label}>
        {label}
      </span>
      <Slider
        size="small"
        min={least}
        max={Math.max(most, value)}
        value={value}
        aria-label={label}
        aria-valuetext={text}
        onChange={(_, data) => onMove(id, data.value)}
      />
      <span className="lever-value">{text}</span>
    </label>
  );
});
