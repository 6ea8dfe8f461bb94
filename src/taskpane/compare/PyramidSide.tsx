import { Select } from '@fluentui/react-select';
import type { ComparedSide } from '../../core/analyses/classify/pyramid/compareOn';
import type { TierSummary } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { ProblemData } from '../../core/problem';
import { LevelShape, stepWidth } from '../classify/LevelShape';
import { usePane } from '../state/PaneContext';
import type { Candidate } from './candidates';

interface PyramidSideProps {
  label: string;
  candidate: Candidate;
  candidates: readonly Candidate[];
  side: ComparedSide | ProblemData;
  silhouette: PyramidOptions['silhouette'];
  /** Shares that both pyramids draw at full width. */
  scale: { share: number; value: number };
  onChoose(id: string): void;
}

/** One of two pyramids, drawn to the measure of both. */
export function PyramidSide({ label, candidate, candidates, side, silhouette, scale, onChoose }: PyramidSideProps) {
  const { t, say } = usePane();
  return (
    <section className={`compare-side ${silhouette}`} aria-label={`${label}: ${candidate.name}`}>
      <span className="quiet">{label}</span>
      <Select
        size="small"
        aria-label={label}
        title={candidate.name}
        value={candidate.id}
        onChange={(_, data) => onChoose(data.value)}
      >
        {candidates.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {'code' in side ? (
        <p className="quiet">{say({ key: `problem.${side.code}`, params: { ...side.params, ...side.place } })}</p>
      ) : (
        <>
          <ol className="levels">
            {side.tiers.map((tier, i) => (
              <SideLevel
                key={i}
                tier={tier}
                width={silhouette === 'stepped' ? stepWidth(i, side.tiers.length) : tier.share / scale.share}
                mostValue={scale.value}
                column={side.valueColumns[0]}
              />
            ))}
          </ol>
          {side.valueColumns.length > 0 && (
            <p className="quiet one-line" title={t('preview.shareOf', { column: side.valueColumns[0] })}>
              {t('preview.shareOf', { column: side.valueColumns[0] })}
            </p>
          )}
          {side.unrated > 0 && <p className="quiet">{t('preview.unrated', { count: side.unrated })}</p>}
        </>
      )}
    </section>
  );
}

interface SideLevelProps {
  tier: TierSummary;
  width: number;
  mostValue: number;
  column: string | undefined;
}

function SideLevel({ tier, width, mostValue, column }: SideLevelProps) {
  const { t, format } = usePane();
  const value = tier.values[0]?.share;
  const spoken = [
    t('preview.row', { name: tier.name, count: tier.customers, share: format.percent(tier.share) }),
    ...(column !== undefined && typeof value === 'number'
      ? [t('preview.row.value', { share: { percent: value }, column })]
      : []),
  ].reduce((before, after) => t('clauses', { before, after }));
  const part = typeof value === 'number' && mostValue > 0 ? Math.abs(value) / mostValue : 0;
  return (
    <li>
      <span className="visually-hidden">{spoken}</span>
      <LevelShape tier={tier} width={width} />
      {column !== undefined && (
        <div className="level-value" aria-hidden="true">
          <span className="value-track">
            <span className="value-bar" style={{ inlineSize: `${(part * 100).toFixed(2)}%` }} />
          </span>
          <span className="value-share">{typeof value === 'number' ? format.percent(value) : '–'}</span>
        </div>
      )}
    </li>
  );
}
