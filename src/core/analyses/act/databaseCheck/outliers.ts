import { robustScores } from '../../../stats/robustScores';
import { isIdHeader } from '../../../table/headerWords';
import { sheetRow } from '../../../table/sheetRow';
import type { NumberColumn, Table } from '../../../table/table';
import { means } from '../../../table/words/meanings';
import type { DatabaseCheckDetail, Outlier } from './detail';

/** Fewer values than this have no middle half to speak of. */
const fewValues = 8;
/** Of each column the most outlying are named: this share of its values, and no fewer than so many. */
const mostShare = 0.01;
const fewNamed = 5;

/** Numbers far from the middle of their column, the farthest first; ids and other codes are not looked at. */
export function findOutliers(
  table: Table,
  ids: readonly string[],
  idColumn: string | undefined,
  from: number,
): Pick<DatabaseCheckDetail, 'outliers' | 'outlierColumns'> {
  const outliers: Outlier[] = [];
  const outlierColumns: DatabaseCheckDetail['outlierColumns'] = [];
  for (const column of table.columns) {
    if (column.kind !== 'number' || column.name === idColumn || isCode(column)) continue;
    const count = column.valid.reduce((sum, valid) => sum + valid, 0);
    const found = count < fewValues ? undefined : robustScores(present(column));
    if (!found) continue;
    const { scores, isLog } = found;
    const rows = Array.from(scores.keys())
      .filter((row) => Math.abs(scores[row]) > from)
      .sort((a, b) => Math.abs(scores[b]) - Math.abs(scores[a]));
    if (rows.length === 0) continue;
    outlierColumns.push({ column: column.name, count: rows.length, isLog });
    for (const row of rows.slice(0, Math.max(fewNamed, Math.floor(mostShare * count)))) {
      outliers.push({
        ...{ row: sheetRow(table, row), id: ids[row], column: column.name },
        ...{ value: column.values[row], score: scores[row] },
      });
    }
  }
  outliers.sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  outlierColumns.sort((a, b) => b.count - a.count);
  return { outliers, outlierColumns };
}

function isCode({ name }: NumberColumn): boolean {
  return isIdHeader(name) || means(name, 'code');
}

function present({ values, valid }: NumberColumn): Float64Array {
  return values.map((value, row) => (valid[row] ? value : NaN));
}
