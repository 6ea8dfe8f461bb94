import { Button } from '@fluentui/react-button';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { PyramidOptions } from '../../core/analyses/classify/pyramid/options';
import type { DrawnPyramid } from '../../core/analyses/classify/pyramid/preview';
import type { NextTier } from '../../core/analyses/classify/pyramid/pyramid';
import type { CustomerStanding } from '../../core/analyses/classify/pyramid/standing';
import { removePlacement } from './editRules';
import { legibleFill } from '../styles/legibleFill';
import { useOpenSection } from '../state/openSections';
import { ErrorBoundary } from '../frame/ErrorBoundary';
import { usePane, usePaneState } from '../state/PaneContext';
import { modelOptions } from '../state/paneState';
import { sheetRow } from '../state/sourceArea';
import { CustomerForecast } from '../value/CustomerForecast';
import { CustomerContacts } from './CustomerContacts';
import { CustomerLines } from './CustomerLines';
import { CustomerFirmness } from './FirmnessLine';
import { PlacementForm } from './PlacementForm';
import { livePyramid, usePyramidEdits, type LivePyramid } from './usePyramid';
import { useStanding } from './useStanding';

/** The selected customer, where one is selected and the pyramid stands. */
export function SelectedCustomer() {
  const { pane, say } = usePane();
  const row = usePaneState((state) => state.row);
  const live = usePaneState((state) => (state.row === undefined ? undefined : livePyramid(state)));
  const options = usePaneState((state) => (state.row === undefined ? undefined : modelOptions(state)));
  if (!live || !options || row === undefined) return null;
  return (
    <ErrorBoundary key={row} say={say} copyText={pane.copyDetails}>
      <StandingCustomer live={live} options={options} row={row} />
    </ErrorBoundary>
  );
}

/** The card, once it is known where the customer stands; until then as it stood before, if that is known. */
function StandingCustomer({ live, options, row }: { live: LivePyramid; options: PyramidOptions; row: number }) {
  const standing = useStanding(live, row);
  return standing ? <CustomerCard detail={live.detail} standing={standing} options={options} /> : null;
}

interface CustomerCardProps {
  detail: DrawnPyramid;
  standing: CustomerStanding;
  options: PyramidOptions;
}

/** The selected customer: tier, score, where the points come from, and what would lift it. */
function CustomerCard({ detail, options, standing }: CustomerCardProps) {
  const { t } = usePane();
  const { edit } = usePyramidEdits();
  const [isOpen, toggle] = useOpenSection('customer');
  const [isPlacing, setIsPlacing] = useState(false);
  const titleId = useId();
  const { row, id, score, next } = standing;
  const tier = detail.tiers[detail.tierIndices[row]];
  const isRated = !Number.isNaN(score);
  const origin = usePaneState((state) => state.table?.origin);
  const name =
    (options.id !== undefined && id) || t('customer.row', { row: (origin ? sheetRow(origin, row) : row) + 1 });
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
          {tier && <CustomerFirmness row={row} tier={tier.name} />}
          {options.id !== undefined && id !== '' && <CustomerForecast id={id} />}
          <CustomerLines detail={detail} standing={standing} />
          {options.id !== undefined && id !== '' && <CustomerContacts id={id} />}
          {isPlacing ? (
            <PlacementForm id={id} onDone={() => setIsPlacing(false)} />
          ) : (
            <Button
              size="small"
              appearance="transparent"
              className="add-button"
              onClick={() =>
                isPlaced ? edit(`placement:${id}`, (old) => removePlacement(old, id)) : setIsPlacing(true)
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
function Contributions({ detail, next }: { detail: DrawnPyramid; next: NextTier }) {
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
