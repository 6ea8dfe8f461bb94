import type { Text } from '../../../../report/report';
import { sayInto } from '../../../../report/say';
import type { LifetimeDetail } from '../detail';
import type { LifetimeOptions } from '../options';

/** The options that warnings speak of. */
export type WarnedOptions = Pick<LifetimeOptions, 'zeroSpends'> &
  Partial<Pick<LifetimeOptions, 'uncertainty' | 'intervals'>>;

/** What the user must know before relying on the intervals. Keys `lifetime.sure.warning.…`. */
export function surenessWarnings(detail: LifetimeDetail, options: WarnedOptions, found: Text[]): void {
  const warn = sayInto(found, 'lifetime.sure.warning');
  const { sureness, comparison } = detail;
  // of squares, which the mean forecast makes least: absolute errors favour whoever forecasts no purchases
  const better =
    comparison.kind === 'made'
      ? comparison.rules.filter((rule) => rule.rootMeanSquareError < comparison.model.rootMeanSquareError)
      : [];
  for (const { rule } of better) warn(`beaten.${rule}`);
  if (!sureness) {
    if (options.uncertainty ?? options.intervals === 'posterior') warn('notWithModel');
    return;
  }
  if (sureness.isAtMode) warn('atMode');
  // their coefficients are taken as fitted
  if (sureness.spend && detail.spend?.covariates) warn('spendDifferences');
  const posteriors = [sureness.purchases, ...(sureness.spend ? [sureness.spend] : [])];
  if (posteriors.some(({ isReliable }) => !isReliable)) warn('notReliable');
  for (const name of posteriors.flatMap(({ conflicts }) => conflicts)) warn('conflict', { name });
}
