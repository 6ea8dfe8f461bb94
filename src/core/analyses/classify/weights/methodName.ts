import type { Text } from '../../../report/report';
import type { WeightMethod } from './options';

/** What a method is called. */
export function methodName(method: WeightMethod): Text {
  return {
    key: method.by === 'entropy' ? `weights.method.entropy-${method.normalize}` : `weights.method.${method.by}`,
  };
}
