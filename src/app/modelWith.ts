import type { PyramidOptions } from '../core/analyses/classify/pyramid/options';
import type { AppParts } from './parts';
import type { Model } from './state/schema';

/** A model that nobody has named yet. */
export function modelWith({ newId, translate }: Pick<AppParts, 'newId' | 'translate'>, options: PyramidOptions): Model {
  return { id: newId(), name: translate({ key: 'model.defaultName' }), analysis: 'pyramid', options };
}
