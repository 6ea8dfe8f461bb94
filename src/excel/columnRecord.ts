import type { Translate } from '../app/ports';
import { textContent } from './cellContent';
import type { ColumnGroup } from './columnContents';
import type { ColumnSurvey } from './columnTargets';
import type { ColumnRecord } from './writeRecord';

/** What will be done to the columns, before anything is. */
export function columnRecord(
  survey: ColumnSurvey,
  groups: ColumnGroup[],
  sourceColumns: number[],
  translate: Translate,
): ColumnRecord {
  const taken = new Set(survey.table?.columnNames.map((name) => name.toLowerCase()));
  const added: string[] = [];
  const targets = survey.targets.map((target) => {
    const { column, name, sheetColumn, area, before } = target;
    const title = translate(column.header);
    if (!before && survey.table) added.push(freeName(title, taken));
    return {
      ...{ name, column: sheetColumn, area },
      ...(before ? { before } : {}),
      ...(before || survey.headerRow < 0 ? {} : { header: { written: textContent(title) } }),
      fills: { written: column.fills ?? [], before: [], others: [] },
      ...(column.values.kind === 'text' ? { words: column.values.dictionary } : {}),
    };
  });
  const { sheetId, sheet, headerRow, firstRow, lastRow, table } = survey;
  return {
    ...{ sheetId, sheet, headerRow, firstRow, lastRow, sourceColumns, targets },
    ...(table ? { table: { name: table.name, columnIds: table.columnIds, added } } : {}),
    groups: groups.map((group) => ({
      firstColumn: group.firstColumn,
      columns: group.targets.length,
      blocks: [],
      rowAt: (row) => group.rowAt(row),
    })),
  };
}

/** A header that no column of the table has: Excel takes none twice. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  taken.add(free.toLowerCase());
  return free;
}
