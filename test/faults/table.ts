import { kinds } from './plans';
import { outcomes, type Tried } from './walk';

/** The table of faults tried × outcome, in Markdown, with the jobs below each other. */
export function outcomeTable(all: readonly Tried[]): string {
  const jobs = [...new Set(all.map(({ trial }) => trial.job))];
  const head = ['Job', 'Fault', 'Tried', ...outcomes];
  const lines = jobs.flatMap((job) =>
    kinds.flatMap((kind) => {
      const some = all.filter(({ trial }) => trial.job === job && trial.kind === kind);
      if (some.length === 0) return [];
      const counts = outcomes.map((outcome) => some.filter((tried) => tried.outcome === outcome).length);
      return [[job, kind, some.length, ...counts]];
    }),
  );
  const sums = outcomes.map((outcome) => all.filter((tried) => tried.outcome === outcome).length);
  const rows = [head, head.map(() => '---'), ...lines, ['**all**', '', all.length, ...sums]];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
