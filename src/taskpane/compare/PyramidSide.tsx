import { Select } from '@fluentui/react-select';
import type { PyramidDetail, TierSummary } from '../../core/analyses/classify/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import { Problem } from '../../core/problem';
import { LevelShape, stepWidth } from '../classify/LevelShape';
import { usePane } from '../state/PaneContext';
import type { Candidate } from './candidates';

interface PyramidSideProps {
  label: string;
  candidate: Candidate;
  candidates: readonly Candidate[];
  detail: PyramidDetail | Problem;
  silhouette: PyramidOptions['silhouette'];
  /** Shares that both pyramids draw at full width. */
  scale: { share: number; value: number };
  onChoose(id: string): void;
}

/** One of two pyramids, drawn to the measure of both. */
export function PyramidSide({ label, candidate, candidates, detail, silhouette, scale, onChoose }: PyramidSideProps) {
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
      {detail instanceof Problem ? (
        <p className="quiet">{say({ key: `problem.${detail.code}`, params: { ...detail.params, ...detail.place } })}</p>
      ) : (
        <>
          <ol className="levels">
            {detail.tiers.map((tier, i) => (
              <SideLevel
                key={i}
                tier={tier}
                width={silhouette === 'stepped' ? stepWidth(i, detail.tiers.length) : tier.share / scale.share}
                mostValue={scale.value}
                column={detail.valueColumns[0]}
              />
            ))}
          </ol>
          {detail.valueColumns.length > 0 && (
            <p className="quiet one-line" title={t('preview.shareOf', { column: detail.valueColumns[0] })}>
              {t('preview.shareOf', { column: detail.valueColumns[0] })}
            </p>
          )}
          {detail.unrated.length > 0 && (
            <p className="quiet">{t('preview.unrated', { count: detail.unrated.length })}</p>
          )}
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
