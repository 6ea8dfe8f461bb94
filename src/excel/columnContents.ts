import type { Origin } from '../core/table/table';
import type { ReportColumn } from '../core/report/report';
import { cellBytes } from './blocks';
import { formulaContent, numberContent, textContent, type Content } from './cellContent';
import type { ColumnSurvey, ColumnTarget } from './columnTargets';
import { formulaText, type FormulaPlaces } from './formulas';

/** Target columns that stand side by side and are written together. */
export interface ColumnGroup {
  targets: ColumnTarget[];
  firstColumn: number;
  /** Content per sheet row and column; `null` leaves a cell as it is. */
  rowAt(sheetRow: number): (Content | null)[];
}

/** Groups the targets and says what their cells will hold. */
export function columnGroups(
  survey: ColumnSurvey,
  origin: Origin,
  epochSerial: number,
  formulas: FormulaPlaces | undefined,
): ColumnGroup[] {
  const tableRowAt = tableRows(survey, origin);
  const groups: ColumnGroup[] = [];
  for (const target of [...survey.targets].sort((a, b) => a.sheetColumn - b.sheetColumn)) {
    const last = groups.at(-1);
    if (last && last.firstColumn + last.targets.length === target.sheetColumn) last.targets.push(target);
    else groups.push({ targets: [target], firstColumn: target.sheetColumn, rowAt: () => [] });
  }
  for (const group of groups) {
    const contents = group.targets.map(({ column }) => contentOf(column, epochSerial, formulas));
    group.rowAt = (sheetRow) => {
      const tableRow = tableRowAt(sheetRow);
      return contents.map((content) => (tableRow < 0 ? null : content(tableRow, sheetRow)));
    };
  }
  return groups;
}

/** Sheet row → table row; -1 for rows that are not part of the table. */
function tableRows({ firstRow, lastRow }: ColumnSurvey, { rowIndices }: Origin): (sheetRow: number) => number {
  if (!rowIndices) return (sheetRow) => sheetRow - firstRow;
  const rows = new Int32Array(lastRow - firstRow + 1).fill(-1);
  rowIndices.forEach((sheetRow, tableRow) => (rows[sheetRow - firstRow] = tableRow));
  return (sheetRow) => rows[sheetRow - firstRow];
}

/** True if the table's rows follow each other on the sheet, so that one range holds them and nothing else. */
export function isConsecutive({ rowIndices }: Origin): boolean {
  return !rowIndices || rowIndices.every((row, index) => row === rowIndices[0] + index);
}

function contentOf(
  column: ReportColumn,
  epochSerial: number,
  formulas: FormulaPlaces | undefined,
): (tableRow: number, sheetRow: number) => Content {
  if (formulas && column.formula) {
    const text = formulaText(column.formula, formulas);
    return (_, sheetRow) => formulaContent(text(sheetRow));
  }
  const { values } = column;
  if (values.kind === 'number') {
    return (row) => (values.valid[row] ? numberContent(values.values[row], column.style, epochSerial) : '');
  }
  const texts = values.dictionary.map(textContent);
  return (row) => (values.codes[row] < 0 ? '' : texts[values.codes[row]]);
}

/** Bytes that a row of all groups takes in a request or in the response with what stood there. */
export function bytesPerRow(groups: ColumnGroup[], lastRow: number): number {
  const longest = groups.flatMap((group) =>
    group.targets.map((target, index) => {
      const { values } = target.column;
      if (values.kind === 'text') return Math.max(0, ...values.dictionary.map((text) => text.length));
      return String(group.rowAt(lastRow)[index] ?? '').length;
    }),
  );
  return longest.reduce((sum, length) => sum + cellBytes(length) + 20, 0);
}
