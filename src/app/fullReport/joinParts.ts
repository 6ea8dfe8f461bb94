import { findAnalysis } from '../../core/analyses/catalogue';
import { partOfReport } from '../../core/report/partOfReport';
import type { Report, ReportSheet, Text } from '../../core/report/report';
import type { Table } from '../../core/table/table';
import type { Translate } from '../ports';
import { contentsSheet, type ContentsLine } from './contentsSheet';
import { listSheet } from './listSheet';
import type { LeftOutPart, ReportPart } from './tryPart';

/** Of these the first page is enough: what follows are lists of single cells, to be worked off in the analysis itself. */
const shortened: ReadonlySet<string> = new Set(['database-check']);

/**
 * All parts as one report, behind the contents and what the list is.
 *
 * @param made pages that were written before
 */
export function joinParts(
  table: Table,
  parts: readonly ReportPart[],
  left: readonly LeftOutPart[],
  made: readonly ContentsLine[],
  translate: Translate,
): Report {
  const nameOf = (analysis: string): string => translate({ key: `analysis.${findAnalysis(analysis).id}.name` });
  const pages = parts.map(({ analysis, report }) => {
    // the first sheet is what the analysis is called; others say what more they are
    const named = ({ id, name }: ReportSheet): Text => ({
      text: id === report.sheets[0].id ? nameOf(analysis) : pageName(nameOf(analysis), translate(name)),
    });
    const { columns, sheets } = partOfReport(report, named);
    const shown = shortened.has(analysis) ? sheets.slice(0, 1) : sheets;
    return { finding: findingOf(report, translate), columns, sheets: shown };
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
