import { dayNumber } from '../../core/orders/timeUnit';
import type { BorderHint } from '../../core/analyses/classify/pyramid/borderHints';
import type { DrawnPyramid } from '../../core/analyses/classify/pyramid/preview';
import type { CustomerStanding } from '../../core/analyses/classify/pyramid/standing';
import { usePane } from '../state/PaneContext';

interface CustomerLinesProps {
  detail: DrawnPyramid;
  standing: CustomerStanding;
}

/** In words: why the tier is not the one of the score, which border is nearest, and what would cross it. */
export function CustomerLines({ detail, standing: { row, score, next, lift, fall } }: CustomerLinesProps) {
  const { t } = usePane();
  const exception = useException(detail, row);
  const isRated = !Number.isNaN(score);
  const isOut = detail.unratedByRule.includes(row);
  const missing = next.indicators.filter(({ current }) => current === null).map(({ column }) => column);
  return (
    <div className="customer-line">
      {exception && <p>{exception}</p>}
      {!isRated && !isOut && <p>{t('customer.unrated.line', { columns: { list: missing } })}</p>}
      {/* Points do not move a customer that a rule or a hand has placed. */}
      {isRated && exception === undefined && <Borders lift={lift} fall={fall} />}
    </div>
  );
}

function useException(detail: DrawnPyramid, row: number): string | undefined {
  const { t, format } = usePane();
  const found = detail.exceptions.find((candidate) => candidate.row === row);
  const tier = detail.tiers[found?.tierByScore ?? -1]?.name ?? t('customer.noTier');
  if (detail.unratedByRule.includes(row)) return t('customer.unratedByRule', { tier });
  if (!found) return undefined;
  if (found.by === 'rule') return t('customer.byRule', { tier });
  const { reason = '', date } = found;
  const dated = date === undefined ? reason : `${reason}, ${format.styled(dayNumber(date), 'date')}`;
  return t('customer.byOverride', { tier, reason: dated });
}

/** The way up is always worth saying; the way down when its border is the nearer one. */
function Borders({ lift, fall }: { lift: BorderHint | undefined; fall: BorderHint | undefined }) {
  const { t } = usePane();
  const isFallNearer = fall !== undefined && (lift === undefined || fall.points < lift.points);
  const points = (value: number) => ({ number: value, digits: value < 0.1 ? 2 : 1 });
  const way = ({ step, tier, points: missing, isFar }: BorderHint, direction: 'lift' | 'fall') => {
    if (!step && isFar) return t(`aloud.${direction}.far`, { tier, points: points(missing) });
    if (!step) return t(`customer.${direction}.none`, { tier, points: points(missing) });
    const params = { change: Math.abs(step.change), column: step.column, tier };
    return t(`customer.${direction}.${step.change > 0 ? 'more' : 'less'}`, params);
  };
  return (
    <>
      {isFallNearer && (
        <p>
          {t('customer.border.below', { points: points(fall.points), tier: fall.tier })} {way(fall, 'fall')}
        </p>
      )}
      {lift ? (
        <p>
          {!isFallNearer && lift.step && t('customer.border.above', { points: points(lift.points), tier: lift.tier })}{' '}
          {way(lift, 'lift')}
        </p>
      ) : (
        <p>{t('customer.top')}</p>
      )}
    </>
  );
}
