import type { Listed } from '../problem';
import type { Text } from '../report/report';
import { sayInto } from '../report/say';
import type { SnapshotPair } from './snapshot';

/** Fewer common customers than this, and the lists are hardly of the same customers. */
const fewCommon = 0.3;
/** As many names fit in a sentence. */
const mostNamed = 3;

/** What must be known of two snapshots before their difference is believed. */
export function snapshotWarnings({ noticed, before, after }: SnapshotPair): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'snapshots.warning');
  const { repeated, nameless, tierless, tiersOfOne, isOrderGuessed, common, jump, units, models, weights } = noticed;
  if (common < fewCommon) {
    warn('fewCommon', { share: { percent: common }, before: before.name, after: after.name });
  }
  if (units) warn('units', { before: units[0] || '–', after: units[1] || '–' });
  if (models) warn('models', { before: models[0], after: models[1] });
  if (weights.length > 0) warn('weights', { indicators: listed(weights), count: weights.length });
  if (jump !== null) warn('jump', { factor: { number: jump, digits: jump < 1 ? 2 : 1 } });
  if (tiersOfOne.length > 0) warn('tiersOfOne', { tiers: { list: tiersOfOne } });
  if (isOrderGuessed) warn('orderGuessed');
  if (repeated.length > 0) {
    warn('repeated', { count: repeated.length, names: listed(repeated) });
  }
  if (nameless > 0) warn('nameless', { count: nameless });
  if (tierless > 0) warn('tierless', { count: tierless });
  return found;
}

const listed = (names: readonly string[]): Listed => ({ list: names.slice(0, mostNamed) });
