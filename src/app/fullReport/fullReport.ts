import type { Analysis, Naming } from '../../core/analyses/analysis';
import { findAnalysis } from '../../core/analyses/catalogue';
import { checkFits, fits } from '../../core/analyses/fits';
import { Problem, type Place, type ProblemCode } from '../../core/problem';
import { partOfReport } from '../../core/report/partOfReport';
import type { Report, ReportSheet, Text } from '../../core/report/report';
import { guessRoles } from '../../core/table/guessRoles';
import type { Column, Table } from '../../core/table/table';
import { compute, type WritingParts } from '../analyse';
import { makeCustomerList } from '../customerList';
import type { AppParts } from '../parts';
import type { CallOptions, Translate, WriteResult } from '../ports';
import { contentsSheet, type ContentsLine } from './contentsSheet';
import { listSheet } from './listSheet';
import { standardAnalyses } from './standardAnalyses';
import { tableColumn } from './tableColumn';

export interface FullReportJob {
  /** Any list. */
  table: Table;
  overwrite: 'ask' | 'replace';
}

/** An analysis of the full report, and what came of it. */
export interface ReportPart {
  analysis: string;
  report: Report;
}

/** An analysis that is not in the report. */
export interface LeftOutPart {
  analysis: string;
  code: ProblemCode | 'example-only' | 'no-amount';
  place: Place;
  /** In the user's language. */
  reason: string;
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

/** Analyses of one amount per customer: a number that is none, such as a code, makes no report. */
const ofAmounts: ReadonlySet<string> = new Set(['abc', 'formula-value', 'concentration', 'profitability']);

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
  let base = lists.base;
  for (const [index, id] of standardAnalyses.entries()) {
    if (id === 'formula-value' && parts.some(({ analysis }) => analysis === 'lifetime')) continue;
    const made = await tryPart(app, findAnalysis(id), lists.base === table ? [base] : [table, base], call);
    call.onProgress?.({ step: 'computing', done: (index + 1) / standardAnalyses.length });
    if ('reason' in made) {
      left.push(made);
      continue;
    }
    // columns belong beside the rows that they were made of
    parts.push(
      made.list === table && table !== lists.base ? { ...made, report: { ...made.report, columns: [] } } : made,
    );
    if (id === 'pyramid') base = withColumns(base, made.report, translate);
  }
  const report = joined(table, parts, left, lists.made, translate);
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

/** An analysis that was run, and on which list. */
interface MadePart extends ReportPart {
  list: Table;
}

/**
 * The report of an analysis on the first list that it fits, or why there is none. Rejects with `cancelled` and faults of
 * ours.
 */
async function tryPart(
  app: Parts,
  analysis: Analysis,
  lists: readonly Table[],
  call: CallOptions,
): Promise<MadePart | LeftOutPart> {
  const { translate } = app;
  const { id } = analysis;
  const leftOut = (code: LeftOutPart['code'], place: Place, reason: Text): LeftOutPart => ({
    ...{ analysis: id, code, place },
    reason: translate(reason),
  });
  const fitting = lists.find((candidate) => fits(analysis, candidate)) ?? lists[lists.length - 1];
  try {
    checkFits(analysis, fitting);
    if (ofAmounts.has(id) && !hasAmounts(fitting)) return leftOut('no-amount', {}, { key: 'fullReport.noAmount' });
    const { list, options } = withOptions(analysis, fitting, (key) => translate({ key }));
    const report = await compute(app, { analysis: id, table: list, options }, { signal: call.signal });
    return report.isExample
      ? leftOut('example-only', {}, { key: 'fullReport.exampleOnly' })
      : { analysis: id, report, list: fitting };
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'cancelled' || error.code === 'internal') throw error;
    const { code, place, params } = error;
    // the defaults named nothing: the list has no such column
    const isNameless = code === 'column-not-date' && (place.column ?? '') === '';
    if (code === 'options-invalid' || isNameless) return leftOut(code, place, { key: 'fullReport.noColumn' });
    return leftOut(code, place, { key: `problem.${code}`, params: { ...params, ...place } });
  }
}

function hasAmounts(table: Table): boolean {
  const { amount = [], value = [] } = guessRoles(table);
  return amount.length + value.length > 0;
}

/** Defaults for a list; profit is looked at by the tiers that the pyramid made. */
function withOptions(analysis: Analysis, list: Table, naming: Naming): { list: Table; options: unknown } {
  const tiers = analysis.id === 'profitability' ? list.written?.find(({ kind }) => kind === 'text') : undefined;
  if (!tiers || list.columns.some(({ name }) => name === tiers.name)) {
    return { list, options: analysis.defaults(list, naming) };
  }
  const tiered = { ...list, columns: [...list.columns, tiers] };
  return { list: tiered, options: { ...(analysis.defaults(tiered, naming) as object), tier: tiers.name } };
}

/** The list as it will be once a report is written beside it, for analyses that go on from tiers. */
function withColumns(table: Table, { columns }: Report, translate: Translate): Table {
  const written: Column[] = columns.map(({ header, values }) => tableColumn(translate(header), values));
  return { ...table, written: [...(table.written ?? []), ...written] };
}

/** All parts as one report. */
function joined(
  table: Table,
  parts: readonly ReportPart[],
  left: readonly LeftOutPart[],
  made: readonly ContentsLine[],
  translate: Translate,
): Report {
  const nameOf = (analysis: string): string => translate({ key: `analysis.${findAnalysis(analysis).id}.name` });
  const pages = parts.map(({ analysis, report }) => {
    // the first sheet is what the analysis is called; others say what more they are
    const named = ({ id, name }: ReportSheet): Text => (id === report.sheets[0].id ? { text: nameOf(analysis) } : name);
    return { finding: findingOf(report, translate), ...partOfReport(report, named) };
  });
  const own = listSheet(table);
  const lines: ContentsLine[] = [
    { name: translate(own.name), finding: findingOf({ sheets: [own] }, translate), leadsTo: { sheet: own.id } },
    ...made,
    ...pages.flatMap(({ sheets, finding }) =>
      sheets.map((sheet, index): ContentsLine => {
        const name = translate(sheet.name);
        const leadsTo = { sheet: sheet.id };
        return index === 0
          ? { name, leadsTo, ...(finding === undefined ? {} : { finding }) }
          : { name, leadsTo, isMore: true };
      }),
    ),
  ];
  const unfit = left.map(({ analysis, reason }) => ({ name: nameOf(analysis), reason }));
  return {
    analysis: 'all',
    columns: pages.flatMap(({ columns }) => columns),
    sheets: [contentsSheet(table, lines, unfit), own, ...pages.flatMap(({ sheets }) => sheets)],
    warnings: parts.flatMap(({ report }) => report.warnings),
    detail: null,
  };
}

/** Characters of a sheet's name. */
const longestName = 31;

/** A further sheet with the analysis' name in front, where that is not too long for a sheet, nor said already. */
function pageName(analysis: string, sheet: string): string {
  const both = `${analysis} – ${sheet}`;
  return both.length > longestName || sheet.toLowerCase().includes(analysis.toLowerCase()) ? sheet : both;
}

/** The sentence that a report begins with. */
function findingOf({ sheets }: Pick<Report, 'sheets'>, translate: Translate): string | undefined {
  const sentence = sheets[0]?.blocks.find((block) => block.kind === 'sentence');
  return sentence && translate(sentence.text);
}
