import { Button } from '@fluentui/react-button';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { PyramidDetail } from '../../core/analyses/classify/pyramid/detail';
import { dayNumber } from '../../core/orders/timeUnit';
import { removePlacement } from './editRules';
import type { Override } from './editRules';
import { usePane } from '../state/PaneContext';

interface PlacementsListProps {
  overrides: readonly Override[];
  /** The preview's, where there is one: it knows who is no longer in the list. */
  placed: PyramidDetail['overrides'] | undefined;
}

/** Every customer placed by hand: where, why, since when, and whether it is still in the list. */
export function PlacementsList({ overrides, placed }: PlacementsListProps) {
  const { pane, t, format } = usePane();
  if (overrides.length === 0) return <p className="quiet">{t('rules.overrides.none')}</p>;
  const gone = new Set(placed?.flatMap(({ id, row }) => (row === null ? [id] : [])));
  return (
    <ul className="plain-list">
      {overrides.map(({ id, tier, reason, date }) => (
        <li key={id} className="placement">
          <div className="placement-text">
            <div className="placement-head">
              <span className="one-line" title={id}>
                {id}
              </span>
              <span className="placement-tier">{tier}</span>
            </div>
            <div className="quiet">
              {[reason, ...(date === undefined ? [] : [format.styled(dayNumber(date), 'date')])].join(' · ')}
            </div>
            {gone.has(id) && <div className="placement-gone">{t('rules.override.gone')}</div>}
          </div>
          <Button
            size="small"
            appearance="transparent"
            icon={<Dismiss16Regular />}
            aria-label={t('action.remove.named', { name: id })}
            onClick={() => pane.edit(`placement:${id}`, (old) => removePlacement(old, id))}
          />
        </li>
      ))}
    </ul>
  );
}
