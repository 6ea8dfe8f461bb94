import { findAnalysis } from '../../core/analyses/catalogue';
import type { Report } from '../../core/report/report';
import type { Column, Table } from '../../core/table/table';
import type { WritingParts } from '../analyse';
import { makeCustomerList } from '../customerList';
import type { AppParts } from '../parts';
import type { CallOptions, Translate, WriteResult } from '../ports';
import type { ContentsLine } from './contentsSheet';
import { joinParts } from './joinParts';
import { standardAnalyses } from './standardAnalyses';
import { tableColumn } from './tableColumn';
import { tryPart, type LeftOutPart, type ReportPart } from './tryPart';

export interface FullReportJob {
  /** Any list. */
  table: Table;
  overwrite: 'ask' | 'replace';
}

export interface FullReportResult {
  parts: ReportPart[];
  left: LeftOutPart[];
  /** All of them as one. */
  report: Report;
  /** The list that the report's columns stand beside. */
  list: Table;
  written: WriteResult;
}

type Parts = WritingParts & Pick<AppParts, 'translate'>;

/**
 * The standard report of any list: every analysis that fits, one page or more each, behind a first page that leads to
 * them and names those that do not fit with the reason. Customers of an order list are written as a sheet of their own
 * first. All of the rest is one write, which *Undo* takes back. Rejects with `Problem`.
 */
export async function fullReport(
  app: Parts,
  { table, overwrite }: FullReportJob,
  call: CallOptions = {},
): Promise<FullReportResult> {
  const { translate } = app;
  const lists = await listsOf(app, table, overwrite, call);
  const parts: ReportPart[] = [];
  const left: LeftOutPart[] = [];
  const isOwnList = lists.base === table;
  let base = lists.base;
  for (const [index, id] of standardAnalyses.entries()) {
    if (!isAsked(id, isOwnList, parts)) continue;
    const made = await tryPart(app, findAnalysis(id), isOwnList ? [base] : [table, base], call);
    call.onProgress?.({ step: 'computing', done: (index + 1) / standardAnalyses.length });
    if ('reason' in made) {
      left.push(made);
      continue;
    }
    // columns belong beside the rows that they were made of
    parts.push(made.list === table && !isOwnList ? { ...made, report: { ...made.report, columns: [] } } : made);
    if (id === 'pyramid') base = withColumns(base, made.report, translate);
  }
  const report = joinParts(table, parts, left, lists.made, translate);
  const plan = {
    ...{ runId: `full-report ${table.origin.tableName ?? table.origin.sheet}`, origin: base.origin, report, overwrite },
    modelName: translate({ key: 'fullReport.name' }),
    sourceColumns: lists.base.columns.map(({ name }) => name),
    ...{ liveFormulas: false, writeColumns: report.columns.length > 0, writeSheets: true },
  };
  return { parts, left, report, list: lists.base, written: await app.workbook.write(plan, call) };
}

/** The list that customers stand in: that of the user, or one made of orders, which has a page of the contents. */
async function listsOf(
  app: Parts,
  table: Table,
  overwrite: FullReportJob['overwrite'],
  call: CallOptions,
): Promise<{ base: Table; made: ContentsLine[] }> {
  const shape = table.recognition?.shape;
  if (shape !== 'orders' && shape !== 'order-lines') return { base: table, made: [] };
  const { customers, written } = await makeCustomerList(app, { table, overwrite }, call);
  const line = { name: app.translate({ key: 'customers.sheet.customers' }) };
  const how = { name: app.translate({ key: 'customers.sheet.source' }) };
  const made = written.sheets.map(({ id, sheet }) => ({
    ...(id === 'customers' ? line : { ...how, isMore: true as const }),
    leadsTo: { place: { sheet, address: 'A1' } },
  }));
  return { base: customers, made };
}

/** Lifetime values leave nothing to a formula, and a list made of orders has no gaps of its own. */
function isAsked(id: string, isOwnList: boolean, parts: readonly ReportPart[]): boolean {
  if (id === 'formula-value') return !parts.some(({ analysis }) => analysis === 'lifetime');
  return id !== 'database-check' || isOwnList;
}

/** The list as it will be once a report is written beside it, for analyses that go on from tiers. */
function withColumns(table: Table, { columns }: Report, translate: Translate): Table {
  const written: Column[] = columns.map(({ header, values }) => tableColumn(translate(header), values));
  return { ...table, written: [...(table.written ?? []), ...written] };
}
