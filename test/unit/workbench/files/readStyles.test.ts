import { officeTheme } from '../../../../src/workbench/files/colors';
import { readStyles } from '../../../../src/workbench/files/readStyles';
import { parseXml } from '../../../../src/workbench/files/xml';

/** Colours of the fonts of two cells: the Normal style's font is the first. */
const colors = (normal: string, own: string): (string | undefined)[] => {
  const fonts = [normal, own].map((color) => `<font><color ${color}/></font>`).join('');
  const root = parseXml(
    `<styleSheet><fonts>${fonts}</fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs></styleSheet>`,
  );
  return readStyles(root, officeTheme).cells.map(({ fontColor }) => fontColor);
};

test('the header of a filled table is readable in files that write black by number', () => {
  // LibreOffice and openpyxl write Normal's black as FF000000; a table's white header font must be able to win.
  expect(colors('rgb="FF000000"', 'rgb="FF000000"')).toEqual([undefined, undefined]);
  expect(colors('rgb="FF000000"', 'rgb="FFC00000"')).toEqual([undefined, '#C00000']);
});

test('a cell that was given black by hand keeps it', () => {
  expect(colors('theme="1"', 'rgb="FF000000"')).toEqual([undefined, '#000000']);
});
