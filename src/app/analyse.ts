import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { AppParts } from './parts';
import type { CallOptions, WriteResult } from './ports';

/** Any analysis of the catalogue, run and written under a name. */
export interface AnalyseJob {
  analysis: string;
  table: Table;
  options: unknown;
  /** Identity of what is written: the same `runId` updates its own output. */
  runId: string;
  name: string;
  liveFormulas: boolean;
  writeColumns: boolean;
  writeSheets: boolean;
  overwrite: 'ask' | 'replace';
}

export interface AnalyseResult<Detail> {
  report: Report<Detail>;
  written: WriteResult;
}

/** Runs in the engine, then writes. Rejects with `Problem`; the workbook then stands as before. */
export async function analyse<Detail>(
  parts: Pick<AppParts, 'engine' | 'workbook'>,
  job: AnalyseJob,
  call: CallOptions = {},
): Promise<AnalyseResult<Detail>> {
  const report = await parts.engine.run<Detail>(job.analysis, job.table, job.options, {
    signal: call.signal,
    onProgress: (done) => call.onProgress?.({ step: 'computing', done }),
  });
  const { table, name, analysis: _analysis, options: _options, ...write } = job;
  const sourceColumns = table.columns.map((column) => column.name);
  const plan = { ...write, origin: table.origin, sourceColumns, modelName: name, report };
  const written = await parts.workbook.write(plan, call);
  return { report, written };
}
