import type { safety as english } from '../en/safety';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texte dessen, was in der Arbeitsmappe bleibt, und wie man es wieder herausnimmt. */
export const safety: TextsOf<typeof english> = under('safety', {
  newerModel: '{name} (von einer neueren Version)',
});
