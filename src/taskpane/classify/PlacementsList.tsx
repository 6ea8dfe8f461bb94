import { Button } from '@fluentui/react-button';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { dayNumber } from '../../core/orders/timeUnit';
import { removePlacement } from './editRules';
import type { Override } from './editRules';
import { usePane } from '../state/PaneContext';
import { useLivePyramid, usePyramidEdits } from './usePyramid';

/** Every customer placed by hand: where, why, since when, and whether it is still in the list. */
export function PlacementsList({ overrides }: { overrides: readonly Override[] }) {
  const { t } = usePane();
  if (overrides.length === 0) return <p className="quiet">{t('rules.overrides.none')}</p>;
  return (
    <ul className="plain-list">
      {overrides.map((placement) => (
        <Placement key={placement.id} placement={placement} />
      ))}
    </ul>
  );
}

function Placement({ placement: { id, tier, reason, date } }: { placement: Override }) {
  const { t, format } = usePane();
  const { edit } = usePyramidEdits();
  // The pyramid knows who is no longer in the list.
  const isGone = useLivePyramid(({ detail }) =>
    detail.overrides.some((placed) => placed.id === id && placed.row === null),
  );
  return (
    <li className="placement">
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
        {isGone && <div className="placement-gone">{t('rules.override.gone')}</div>}
      </div>
      <Button
        size="small"
        appearance="transparent"
        icon={<Dismiss16Regular />}
        aria-label={t('action.remove.named', { name: id })}
        onClick={() => edit(`placement:${id}`, (old) => removePlacement(old, id))}
      />
    </li>
  );
}
