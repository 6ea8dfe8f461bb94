import { followMoves } from '../../../../src/workbench/files/followMoves';
import { moveReferences } from '../../../../src/workbench/files/moveReferences';
import type { ChartModel } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';

interface SomeSeries {
  name?: string;
  values: string;
  categories?: string;
}
const chart = (series: readonly SomeSeries[], more: Partial<ChartModel> = {}): ChartModel =>
  ({ name: 'Chart 1', left: 0, title: 'Sales', series, ...more }) as unknown as ChartModel;
const part = (...references: string[]): string =>
  `<c:chart>${references.map((reference) => `<c:ser odd="1"><c:f>${reference}</c:f></c:ser>`).join('')}</c:chart>`;
const stay = (reference: string): string => reference;

describe('the part of a chart that was read', () => {
  it('keeps all of it but the references that moved', () => {
    const [before, now] = ['D!$B$2:$B$5', 'D!$B$3:$B$6'].map((values) => chart([{ values }]));
    expect(moveReferences(part('D!$B$2:$B$5'), before, now, stay)).toBe(part('D!$B$3:$B$6'));
  });

  it('stays where the chart stands elsewhere only', () => {
    const before = chart([{ values: 'D!$B$2' }]);
    expect(moveReferences(part('D!$B$2'), before, { ...before, left: 40 }, stay)).toBe(part('D!$B$2'));
  });

  it('is written anew where a word changed, or a series got another name in place of a cell’s', () => {
    const before = chart([{ name: '=D!$B$1', values: 'D!$B$2' }]);
    expect(moveReferences(part('D!$B$1', 'D!$B$2'), before, { ...before, title: 'Umsatz' }, stay)).toBeUndefined();
    const named = chart([{ name: 'Umsatz', values: 'D!$B$2' }]);
    expect(moveReferences(part('D!$B$1', 'D!$B$2'), before, named, stay)).toBeUndefined();
  });

  it('is written anew where one of two series with the same cells got others', () => {
    const before = chart([
      { values: 'D!$B$2', categories: 'D!$A$2' },
      { values: 'D!$C$2', categories: 'D!$A$2' },
    ]);
    const now = chart([
      { values: 'D!$B$2', categories: 'D!$E$2' },
      { values: 'D!$C$2', categories: 'D!$A$2' },
    ]);
    expect(moveReferences(part('D!$B$2', 'D!$A$2', 'D!$C$2', 'D!$A$2'), before, now, stay)).toBeUndefined();
  });

  it('lets what the workbook has no word for follow: titles and error bars from cells', () => {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    const before = createWorkbook();
    const moves = [{ sheetId: sheet.id, axis: 'row' as const, at: 0, count: 2 }];
    workbook.renameSheet(sheet.id, 'It’s', 'user');
    const follow = followMoves(before, workbook, moves);
    const [old, now] = ['Sheet1!$B$2:$B$5', "'It’s'!$B$4:$B$7"].map((values) => chart([{ values }]));
    const xml = part('Sheet1!$B$2:$B$5', 'Sheet1!$F$1', 'Other!$F$1', '[1]Sheet1!$F$1');
    expect(moveReferences(xml, old, now, follow)).toBe(
      part("'It’s'!$B$4:$B$7", "'It’s'!$F$3", 'Other!$F$1', '[1]Sheet1!$F$1'),
    );
  });
});
