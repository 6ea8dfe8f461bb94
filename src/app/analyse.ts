import type { Report } from '../core/report/report';
import type { Table } from '../core/table/table';
import type { AppParts } from './parts';
import { withFreshList, type FreshList } from './freshList';
import type { CallOptions, ReadRequest, WritePlan, WriteResult } from './ports';

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
  typed?: WritePlan['typed'];
  /** How rows that a filter hides were read. */
  filteredRows?: ReadRequest['filteredRows'];
}

export interface AnalyseResult<Detail> {
  report: Report<Detail>;
  written: WriteResult;
  /** The list that was written: that of the job, or that list read again. */
  table: Table;
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

/**
 * Runs in the engine, then writes; a list that changes meanwhile is read and run again. Rejects with `Problem`; the
 * workbook then stands as before.
 */
export async function analyse<Detail>(
  parts: WritingParts,
  job: AnalyseJob,
  call: CallOptions = {},
): Promise<AnalyseResult<Detail>> {
  return writeReport<Detail>(parts, job, await compute<Detail>(parts, job, call), call);
}

/** What writing needs: the engine too, should the list have changed. */
export type WritingParts = Pick<AppParts, 'engine' | 'workbook'> & Pick<FreshList, 'models'>;

/** Writes a report that was computed for this very job. */
export async function writeReport<Detail>(
  parts: WritingParts,
  job: AnalyseJob,
  report: Report<Detail>,
  call: CallOptions = {},
): Promise<AnalyseResult<Detail>> {
  const { workbook, engine, models } = parts;
  const { table: first, name, analysis: _analysis, options: _options, filteredRows, ...write } = job;
  return withFreshList(
    { workbook, engine, models, filteredRows },
    first,
    async ({ table, tolerant }) => {
      const made = table === first ? report : await compute<Detail>(parts, { ...job, table }, call);
      const sourceColumns = table.columns.map((column) => column.name);
      const plan = { ...write, origin: table.origin, sourceColumns, modelName: name, report: made, tolerant };
      return { report: made, written: await workbook.write(plan, call) };
    },
    call,
  );
}
