import type { Analysis, Naming } from '../../core/analyses/analysis';
import { checkFits, fits } from '../../core/analyses/fits';
import { Problem, type Place, type ProblemCode } from '../../core/problem';
import type { Report, Text } from '../../core/report/report';
import { guessRoles } from '../../core/table/guessRoles';
import type { Table } from '../../core/table/table';
import { compute } from '../analyse';
import type { AppParts } from '../parts';
import type { CallOptions } from '../ports';

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

/** Analyses of one amount per customer: a number that is none, such as a code, makes no report. */
const ofAmounts: ReadonlySet<string> = new Set(['abc', 'formula-value', 'concentration', 'profitability']);

/** An analysis that was run, and on which list. */
export interface MadePart extends ReportPart {
  list: Table;
}

/**
 * The report of an analysis on the first list that it fits, or why there is none. Rejects with `cancelled` and faults of
 * ours.
 */
export async function tryPart(
  app: Pick<AppParts, 'engine' | 'translate'>,
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
