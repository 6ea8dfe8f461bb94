import type { Progress } from '../core/analyses/analysis';
import { findAnalysis, parseOptions } from '../core/analyses/catalogue';
import { Problem } from '../core/problem';
import type { ProblemData } from '../core/problem';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';

/** The one place where an analysis is run, in a worker or in the thread. Throws `Problem`. */
export function runAnalysis(id: string, table: Table, options: unknown, progress: Progress): Report {
  const analysis = findAnalysis(id);
  return analysis.run(table, parseOptions(analysis, options), progress);
}

/** Whatever was thrown, as a problem that can cross a thread. A fault of ours becomes `internal` with its message. */
export function problemData(error: unknown): ProblemData {
  if (error instanceof Problem) return error.toJSON();
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Problem('internal', {}, { message }).toJSON();
}
