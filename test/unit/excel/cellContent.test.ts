import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentAsRead, textContent, titleText } from '../../../src/excel/cellContent';

const product = ['excel', 'app', 'taskpane', 'commands', 'functions', 'cli'];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

describe('text stays text in a cell', () => {
  it.each([
    '=1+1',
    '+1+1',
    '-A1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n-1',
    ' =1+1',
    '\u200b=1+1',
    '\ufeff+1',
    '＝1+1',
    '＋1',
    "'quoted",
    '=',
    '-',
    '007',
    'Mar 3',
  ])('%j gets an apostrophe, which Excel takes away', (text) => {
    expect(textContent(text)).toBe(`'${text}`);
  });

  it.each(['Ada', 'a=b', 'A-1 Ltd', 'x@y.example', '#N/A'])('%j needs none', (text) => {
    expect(textContent(text)).toBe(text);
  });

  it('a title that takes no apostrophe never begins with an equals sign', () => {
    expect(titleText('=Sheet1!A1')).toBe(' =Sheet1!A1');
    expect(titleText('Sales')).toBe('Sales');
  });

  it('a text that looks like a formula is written back as text, a formula as a formula', () => {
    expect(contentAsRead('=1+1', true, 'General')).toBe("'=1+1");
    expect(contentAsRead('=1+1', true, '@')).toBe('=1+1');
    expect(contentAsRead('=1+1', false, 'General')).toBe('=1+1');
    expect(contentAsRead('2024', true, 'General')).toBe("'2024");
    expect(contentAsRead(2024, false, 'General')).toBe(2024);
    expect(contentAsRead('', true, 'General')).toBe('');
    expect(contentAsRead('#N/A', false, 'General')).toBe('#N/A');
  });

  it('nothing but cellContent.ts writes into cells: no text gets past it', () => {
    const writes =
      /\.(values|formulas|formulasLocal|formulasR1C1|valuesAsJson|valuesAsJsonLocal)\s*=[^=]|\.rows\.add\(|insertWorksheetsFromBase64|\.set\(\s*\{\s*(values|formulas)/;
    const found = product
      .flatMap((folder) => sources(path.join('src', folder)))
      // The self-test writes constants of its own on its own sheet, and reads back what Excel makes of them.
      .filter((file) => !file.includes(path.join('excel', 'selfTest')))
      .filter((file) => writes.test(readFileSync(file, 'utf8')));
    expect(found.map((file) => path.basename(file))).toEqual(['cellContent.ts']);
  });
});
