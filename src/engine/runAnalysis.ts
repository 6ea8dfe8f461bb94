import type { Progress } from '../core/analyses/analysis';
import { findAnalysis } from '../core/analyses/catalogue';
import { parseOptions } from '../core/analyses/entry';
import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';

/** The one place where an analysis is run, in a worker or in the thread. Throws `Problem`. */
export function runAnalysis(id: string, table: Table, options: unknown, progress: Progress): Report {
  const analysis = findAnalysis(id);
  return analysis.run(table, parseOptions(analysis, options), progress);
}
