import type { NoteBlock } from '../report/report';

/**
 * Notes under a matrix of customers.
 *
 * @param missing what was done about customers with a missing indicator; `unrated` says how many
 * @param step one customer in so many is drawn
 */
export function matrixNotes(
  missing: 'unrated' | 're-weight' | 'median',
  unrated: number,
  step: number,
): NoteBlock['lines'] {
  const lines: NoteBlock['lines'] = [
    {
      label: { key: 'pyramid.note.missing' },
      value: { key: `pyramid.missing.${missing}`, params: { count: unrated } },
    },
  ];
  if (step > 1) {
    lines.push({ label: { key: 'matrix.note.points' }, value: { key: 'matrix.note.pointsText', params: { step } } });
  }
  return lines;
}
