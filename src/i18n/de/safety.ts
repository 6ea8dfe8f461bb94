import type { safety as english } from '../en/safety';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texte dessen, was in der Arbeitsmappe bleibt, und wie man es wieder herausnimmt. */
export const safety: TextsOf<typeof english> = under('safety', {
  newerModel: '{name} (von einer neueren Version)',
  remove: 'Alles von diesem Add-in aus der Arbeitsmappe entfernen',
  title: 'Alles entfernen',
  noWayBack: 'Das lässt sich nicht rückgängig machen.',
  whatGoes:
    'Modelle, Einstellungen, verborgene Merkmale und die Namen CLV und TIER verlassen diese Arbeitsmappe endgültig. Ihre Listen bleiben, wie sie sind.',
  sheetsToo: 'Auch Berichtsblätter',
  columnsToo: 'Auch Spalten, die neben Listen geschrieben wurden',
  confirm: 'Entfernen',
  keep: 'Behalten',
  removed: 'Entfernt. Spalten: {columns}, Berichtsblätter: {sheets}.',
});
