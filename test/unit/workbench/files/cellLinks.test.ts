import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../../../src/workbench/files/openXlsx';
import type { Area } from '../../../../src/workbench/workbook/model';
import { createWorkbook } from '../../../../src/workbench/workbook/Workbook';
import { saveXlsx } from '../../../package/saveChecked';
import { namespaces, packageOfStrings, relationshipBase } from './packageOfStrings';

const at = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
const partOf = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
/** A row is put above. */
const push = { row: 0, column: 0, rows: 1, columns: 16_384 };

describe('links from cells to cells', () => {
  it('are in the saved file, with what they say, and in the workbook that is opened from it', async () => {
    const workbook = createWorkbook({ fileName: 'story.xlsx' });
    const [sheet] = workbook.sheets;
    workbook.renameSheet(sheet.id, 'Story & cells', 'host');
    sheet.setContents(at(1, 0), [['“A” < B']], 'host');
    const link = { area: at(1, 0), location: "'Story & cells'!B3:C4", tip: 'See "B"' };
    sheet.setLinks([link], 'host');
    const bytes = await saveXlsx(workbook);
    expect(partOf(bytes)).toContain('<hyperlinks><hyperlink ref="A2" location="\'Story &amp; cells\'!B3:C4"');
    expect((await openXlsx(bytes, 'again.xlsx')).sheets[0].links).toEqual([link]);
  });

  it('move with their cells, go with them, and come back when that is taken back', () => {
    const workbook = createWorkbook({ fileName: 'story.xlsx' });
    const [sheet] = workbook.sheets;
    sheet.setLinks([{ area: at(1, 0), location: 'S!B3' }], 'host');
    sheet.insert(push, 'down', 'host');
    expect(sheet.links.map(({ area }) => area.row)).toEqual([2]);
    sheet.clear(at(2, 0), 'all', 'user');
    expect(sheet.links).toEqual([]);
    workbook.undo();
    expect(sheet.links).toHaveLength(1);
  });

  it('of an opened file stay to the letter where nothing is done to them; those into the web stay always', async () => {
    const web = '<hyperlink ref="B1" r:id="h1" display="web"/>';
    const inside = '<hyperlink ref="A1" location="S!C3" xr:uid="{1}" xmlns:xr="x"/>';
    const cells = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    const file = packageOfStrings(cells, {
      'xl/worksheets/sheet1.xml': `<worksheet ${namespaces}><sheetData>${cells}</sheetData><hyperlinks>${inside}${web}</hyperlinks></worksheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="${relationshipBase}hyperlink" Target="https://example.com" TargetMode="External"/></Relationships>`,
    });
    const workbook = await openXlsx(file, 'links.xlsx');
    const [sheet] = workbook.sheets;
    expect(sheet.links).toEqual([{ area: at(0, 0), location: 'S!C3' }]);
    sheet.setContents(at(2, 2), [[3]], 'host');
    expect(partOf(await saveXlsx(workbook))).toContain(`<hyperlinks>${inside}${web}</hyperlinks>`);
    sheet.setLinks([...sheet.links, { area: at(3, 0), location: 'S!A1' }], 'host');
    const changed = partOf(await saveXlsx(workbook));
    expect(changed.match(/<hyperlink ref="[^"]*"/g)).toEqual(
      ['B1', 'A1', 'A4'].map((ref) => `<hyperlink ref="${ref}"`),
    );
    sheet.setLinks([], 'host');
    expect(partOf(await saveXlsx(workbook))).toContain(`<hyperlinks>${web}</hyperlinks>`);
  });
});
