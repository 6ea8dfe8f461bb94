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

const choices = {
  'direction.benefit': 'Mehr ist besser',
  'direction.cost': 'Weniger ist besser',
  'scoring.method.min-max': 'Vom kleinsten zum größten Wert',
  'scoring.method.percentile-rank': 'Rang unter allen Kunden',
  'scoring.method.z-score': 'Abstand vom Durchschnitt',
  'scoring.method.bands': 'Wertstufen mit Punkten',
  'scoring.method.ratio-to-target': 'Anteil am Zielwert',
};
const labels = {
  column: 'Spalte',
  direction: 'Richtung',
  scoring: 'Bewertung',
  'scoring.method': 'Bewertung',
  'scoring.below': 'Punkte unter der ersten Wertstufe',
  'scoring.bands': 'Wertstufen',
  'scoring.bands.from': 'Ab',
  'scoring.bands.points': 'Punkte',
  'scoring.target': 'Zielwert',
  weight: 'Gewicht',
};

/** Beschriftungen und Auswahlen einer Liste von Merkmalen im Formular einer Auswertung. */
export function indicatorOptions<P extends string>(path: P) {
  return { ...under(`option.${path}`, labels), ...under(`choice.${path}`, choices) };
}

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
