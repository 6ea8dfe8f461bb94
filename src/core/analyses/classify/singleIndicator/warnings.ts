import type { Text } from '../../../report/report';
import type { SingleIndicatorDetail } from './detail';
import { say } from './say';

/** What the user must know: missing values, and classes that stay empty because there are too few different values. */
export function singleIndicatorWarnings({ measures }: SingleIndicatorDetail): Text[] {
  return measures.flatMap(({ column, missing, classes, realClasses, distinct, by }) => [
    ...(missing > 0 ? [say('warning.missing', { count: missing, column })] : []),
    ...(realClasses < classes.length && by !== 'thresholds'
      ? [say('warning.fewClasses', { count: realClasses, asked: classes.length, distinct, column })]
      : []),
    ...(by === 'thresholds'
      ? classes
          .filter(({ customers }) => customers === 0)
          .map(({ name }) => say('warning.classEmpty', { class: name, column }))
      : []),
  ]);
}
