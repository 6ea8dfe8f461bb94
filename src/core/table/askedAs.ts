import type { Finding, Question } from './table';

/** Where a question stands on a finding: open after a guess, settled where it may still be answered otherwise. */
export function askedAs(question: Question, decidedBy: string): Pick<Finding, 'question' | 'settled'> {
  if (decidedBy === 'guess') return { question };
  return decidedBy === 'answer' || decidedBy === 'culture' ? { settled: question } : {};
}
