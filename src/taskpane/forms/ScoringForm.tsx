import { Button } from '@fluentui/react-button';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { Scoring } from '../../core/scoring/options';
import { usePane } from '../state/PaneContext';
import { NumberField } from '../frame/NumberField';

interface ScoringFormProps {
  column: string;
  scoring: Scoring;
  onChange(scoring: Scoring): void;
}

/** Name of the scoring, and its parameters if it has any. The everyday one says nothing. */
export function ScoringForm({ column, scoring, onChange }: ScoringFormProps) {
  const { t } = usePane();
  if (scoring.method === 'min-max') return null;
  return (
    <div className="scoring">
      <span className="quiet">{t(`scoring.${scoring.method}`)}</span>
      {scoring.method === 'ratio-to-target' && (
        <NumberField
          label={t('scoring.target', { column })}
          value={scoring.target}
          onChange={(target) => onChange({ ...scoring, target })}
        />
      )}
      {scoring.method === 'bands' && <BandsForm column={column} scoring={scoring} onChange={onChange} />}
    </div>
  );
}

type Bands = Extract<Scoring, { method: 'bands' }>;

function BandsForm({ column, scoring, onChange }: { column: string; scoring: Bands; onChange(scoring: Bands): void }) {
  const { t } = usePane();
  const { bands, below } = scoring;
  const change = (index: number, part: Partial<Bands['bands'][number]>): void =>
    onChange({ ...scoring, bands: bands.map((band, i) => (i === index ? { ...band, ...part } : band)) });
  const last = bands[bands.length - 1];
  const step = bands.length > 1 ? last.from - bands[bands.length - 2].from : Math.abs(last.from) || 1;
  return (
    <ul className="plain-list bands">
      <li>
        <span className="quiet band-from">{t('scoring.below')}</span>
        <NumberField
          label={t('scoring.belowPoints', { column })}
          value={below}
          onChange={(points) => onChange({ ...scoring, below: points })}
        />
        <span className="quiet">{t('scoring.points')}</span>
      </li>
      {bands.map(({ from, points }, i) => (
        <li key={i}>
          <span className="quiet">{t('scoring.from')}</span>
          <NumberField
            label={t('scoring.bandFrom', { column, n: i + 1 })}
            value={from}
            onChange={(value) => change(i, { from: value })}
          />
          <NumberField
            label={t('scoring.bandPoints', { column, n: i + 1 })}
            value={points}
            onChange={(value) => change(i, { points: value })}
          />
          <span className="quiet">{t('scoring.points')}</span>
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            disabled={bands.length === 1}
            aria-label={t('action.remove.named', { name: t('scoring.bandFrom', { column, n: i + 1 }) })}
            onClick={() => onChange({ ...scoring, bands: bands.filter((_, other) => other !== i) })}
          />
        </li>
      ))}
      <li>
        <Button
          size="small"
          appearance="transparent"
          className="add-button"
          icon={<Add16Regular />}
          onClick={() => onChange({ ...scoring, bands: [...bands, { from: last.from + step, points: last.points }] })}
        >
          {t('scoring.addBand')}
        </Button>
      </li>
    </ul>
  );
}
