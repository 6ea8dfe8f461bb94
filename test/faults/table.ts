import { kinds } from './plans';
import { outcomes, type Tried } from './walk';

/** Faults tried × outcome, in Markdown: how many trials of each kind ended how. */
export function outcomeTable(all: readonly Tried[]): string {
  const lines = kinds.flatMap((kind) => {
    const some = all.filter(({ trial }) => trial.kind === kind);
    return some.length === 0 ? [] : [[kind, some.length, ...countsOf(some)]];
  });
  return markdown([['Fault', 'Tried', ...outcomes], ...lines, ['**all**', all.length, ...countsOf(all)]]);
}

/** Faults × jobs: how many held of how many that were tried. */
export function jobTable(all: readonly Tried[]): string {
  const jobs = [...new Set(all.map(({ trial }) => trial.job))];
  const lines = kinds.map((kind) => [
    kind,
    ...jobs.map((job) => {
      const some = all.filter(({ trial }) => trial.job === job && trial.kind === kind);
      return some.length === 0 ? '' : `${some.filter(({ outcome }) => outcome === 'held').length} of ${some.length}`;
    }),
  ]);
  return markdown([['Fault', ...jobs], ...lines.filter(([, ...cells]) => cells.some((cell) => cell !== ''))]);
}

function countsOf(some: readonly Tried[]): number[] {
  return outcomes.map((outcome) => some.filter((tried) => tried.outcome === outcome).length);
}

function markdown([head, ...rows]: (string | number)[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
