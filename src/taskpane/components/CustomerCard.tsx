import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { PyramidDetail } from '../../core/analyses/pyramid/detail';
import type { PyramidOptions } from '../../core/analyses/pyramid/options';
import { changeToNextTier } from '../../core/analyses/pyramid/pyramid';
import type { NextTier, PreparedPyramid } from '../../core/analyses/pyramid/pyramid';
import { removePlacement } from '../editRules';
import { legibleFill } from '../legibleFill';
import { liftHint } from '../liftHint';
import { useOpenSection } from '../openSections';
import { usePane } from '../PaneContext';
import { sheetRow } from '../sourceArea';
import { PlacementForm } from './PlacementForm';

interface CustomerCardProps {
  detail: PyramidDetail;
  options: PyramidOptions;
  prepared: PreparedPyramid;
  row: number;
}

/** The selected customer: tier, score, where the points come from, and what would lift it. */
export function CustomerCard({ detail, options, prepared, row }: CustomerCardProps) {
  const { t, pane } = usePane();
  const [isOpen, toggle] = useOpenSection('customer');
  const [isPlacing, setIsPlacing] = useState(false);
  const titleId = useId();
  const tier = detail.tiers[detail.tierIndices[row]];
  const score = detail.scores[row];
  const isRated = !Number.isNaN(score);
  const id = detail.ids[row];
  const next = changeToNextTier(prepared, detail, options, row);
  const name =
    options.id !== undefined && id !== '' ? id : t('customer.row', { row: sheetRow(prepared.table.origin, row) + 1 });
  const isPlaced = options.overrides.some((override) => override.id === id);
  return (
    <section className="customer-card" aria-labelledby={titleId}>
      <div className="customer-head">
        <h2 id={titleId} title={name}>
          {name}
        </h2>
        <span
          className="badge"
          style={tier && { backgroundColor: legibleFill(tier.color, tier.fontColor), color: tier.fontColor }}
        >
          {tier
            ? isRated
              ? t('customer.badge', { tier: tier.name, score: { number: score, digits: 1 } })
              : tier.name
            : t('customer.unrated')}
        </span>
        <Button
          size="small"
          appearance="transparent"
          icon={isOpen ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
          aria-expanded={isOpen}
          aria-label={t('customer.title')}
          onClick={toggle}
        />
      </div>
      {isOpen && (
        <>
          {isRated && <Contributions detail={detail} next={next} />}
          <p className="customer-line">
            <Exception detail={detail} row={row} />
            <Lift next={next} prepared={prepared} isRated={isRated} tierIndex={detail.tierIndices[row]} />
          </p>
          {isPlacing ? (
            <PlacementForm id={id} options={options} onDone={() => setIsPlacing(false)} />
          ) : (
            <Button
              size="small"
              appearance="transparent"
              className="add-button"
              onClick={() =>
                isPlaced ? pane.edit(`placement:${id}`, (old) => removePlacement(old, id)) : setIsPlacing(true)
              }
            >
              {t(isPlaced ? 'customer.unplace' : 'customer.place')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

/** Points per indicator against the average of the tier; a full bar is all the points that the weight allows. */
function Contributions({ detail, next }: { detail: PyramidDetail; next: NextTier }) {
  const { t, format } = usePane();
  return (
    <ul className="plain-list contributions">
      {next.indicators.map(({ column, contribution, tierMean }, i) => {
        const most = detail.indicators[i].weight * 100;
        const part = (value: number) =>
          `${(most > 0 ? Math.min(100, Math.max(0, (value / most) * 100)) : 0).toFixed(1)}%`;
        const mean = tierMean === null ? '–' : format.fixed(tierMean, 1);
        return (
          <li
            key={column}
            title={t('customer.contribution', { column, value: { number: contribution, digits: 1 }, mean })}
          >
            <span className="contribution-name">{column}</span>
            <span className="contribution-track" aria-hidden="true">
              <span className="contribution-bar" style={{ inlineSize: part(contribution) }} />
              {tierMean !== null && <span className="contribution-mean" style={{ insetInlineStart: part(tierMean) }} />}
            </span>
            <span className="contribution-points">{format.fixed(contribution, 1)}</span>
          </li>
        );
      })}
    </ul>
  );
}

interface LiftProps {
  next: NextTier;
  prepared: PreparedPyramid;
  isRated: boolean;
  /** The tier of now, which a rule or a placement by hand may have set above the next one by score. */
  tierIndex: number;
}

function Lift({ next, prepared, isRated, tierIndex }: LiftProps) {
  const { t } = usePane();
  if (!isRated) {
    const missing = next.indicators.filter(({ current }) => current === null).map(({ column }) => column);
    return <>{t('customer.unrated.line', { columns: missing.join(', ') })}</>;
  }
  const isThere = next.next !== null && tierIndex >= 0 && tierIndex <= next.next.tier;
  if (isThere) return null;
  const hint = liftHint(next, prepared);
  if (!hint) return <>{t('customer.top')}</>;
  const { step, tier } = hint;
  if (!step) return <>{t('customer.lift.none', { tier, points: { number: hint.missingPoints, digits: 1 } })}</>;
  const params = { change: Math.abs(step.change), column: step.column, tier };
  return <>{step.change > 0 ? t('customer.lift.more', params) : t('customer.lift.less', params)}</>;
}

function Exception({ detail, row }: { detail: PyramidDetail; row: number }) {
  const { t } = usePane();
  const exception = detail.exceptions.find((candidate) => candidate.row === row);
  if (!exception) return null;
  const tier = detail.tiers[exception.tierByScore]?.name ?? t('customer.noTier');
  const text =
    exception.by === 'rule'
      ? t('customer.byRule', { tier })
      : t('customer.byOverride', { tier, reason: exception.reason ?? '' });
  return <>{text} </>;
}
