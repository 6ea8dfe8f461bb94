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

/** Runs in the engine; nothing is written. Rejects with `Problem`. */
export async function compute<Detail>(
  { engine }: Pick<AppParts, 'engine'>,
  { analysis, table, options }: Pick<AnalyseJob, 'analysis' | 'table' | 'options'>,
  call: CallOptions = {},
): Promise<Report<Detail>> {
  return engine.run<Detail>(analysis, table, options, {
    signal: call.signal,
    onProgress: (done) => call.onProgress?.({ step: 'computing', done }),
  });
}

/** Runs in the engine, then writes. Rejects with `Problem`; the workbook then stands as before. */
export async function analyse<Detail>(
  parts: Pick<AppParts, 'engine' | 'workbook'>,
  job: AnalyseJob,
  call: CallOptions = {},
): Promise<AnalyseResult<Detail>> {
  const report = await compute<Detail>(parts, job, call);
  return { report, written: await writeReport(parts, job, report, call) };
}

/** Writes a report that was computed for this very job. */
export async function writeReport(
  { workbook }: Pick<AppParts, 'workbook'>,
  job: AnalyseJob,
  report: Report,
  call: CallOptions = {},
): Promise<WriteResult> {
  const { table, name, analysis: _analysis, options: _options, ...write } = job;
  const sourceColumns = table.columns.map((column) => column.name);
  return workbook.write({ ...write, origin: table.origin, sourceColumns, modelName: name, report }, call);
}
