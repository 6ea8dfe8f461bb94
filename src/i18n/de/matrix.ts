import type { matrix as english } from '../en/matrix';
import type { TextsOf } from '../textsOf';
import { under } from '../under';

/** Texte, die sich die Auswertungen mit Matrix teilen. */
export const matrix: TextsOf<typeof english> = {
  'matrix.border': 'Grenze',
  'matrix.head.valueShare': 'Anteil an {column}',
  'matrix.note.points': 'Gezeichnete Punkte',
  'matrix.note.pointsText': 'Einer von {step} Kunden',
  'matrix.warning.fieldEmpty': 'In {name} ist niemand.',
};

/** Beschriftung und Auswahlen der Einstellung für fehlende Werte. */
export function missingOption<P extends string>(analysis: P) {
  return {
    ...under(`option.${analysis}`, { missing: 'Fehlende Werte' }),
    ...under(`choice.${analysis}.missing`, {
      unrated: 'Kunden unbewertet lassen',
      're-weight': 'Die anderen Merkmale gelten lassen',
      median: 'Den mittleren Wert der Spalte nehmen',
    }),
  };
}
