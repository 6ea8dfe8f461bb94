import type { Finding, Question } from '../../core/table/table';

/** How many cells that could be read two ways were read in one of them. */
export interface ReadingDecision {
  chosen: Question['chosen'];
  cells: number;
}

const order: readonly Question['chosen'][] = [
  ...(['point', 'comma', 'day-first', 'month-first', 'credit-negative', 'credit-positive'] as const),
];

/** What was decided about cells that could be read two ways, over all columns; ways that no cell was read in are left out. */
export function readingDecisions(findings: readonly Finding[]): ReadingDecision[] {
  return order
    .map((chosen) => ({
      chosen,
      cells: findings.reduce((sum, finding) => sum + (wayOf(finding) === chosen ? turnedBy(finding) : 0), 0),
    }))
    .filter(({ cells }) => cells > 0);
}

/** Cells that would be another value if read the other way. */
export function turnedBy({ code, count, params }: Finding): number {
  switch (code) {
    case 'decimal-point':
    case 'decimal-comma':
    case 'decimal-unclear':
    case 'date-ambiguous':
    case 'debit-credit':
      return count;
    case 'text-date':
      // Those of a column that is still asked about are told by the question.
      return typeof params?.turned === 'number' && params.by !== 'guess' ? params.turned : 0;
    default:
      return 0;
  }
}

function wayOf({ code, treatment, params }: Finding): unknown {
  if (code === 'debit-credit') return params?.sign;
  return code === 'text-date' || code === 'date-ambiguous' ? treatment : params?.decimal;
}
