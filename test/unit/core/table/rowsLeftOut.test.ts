import type { KeptRows } from '../../../../src/core/table/rows/rowKinds';
import type { Cell, Finding, SourceCells } from '../../../../src/core/table/table';
import { cellText } from '../../../../src/core/table/customerIds';
import { understandTable } from '../../../../src/core/table/understandTable';
import { sourceOf } from './sourceOf';

/** Rows as tables draw them: `|` between cells, numbers as numbers. A blank line is a blank row. */
function cellsOf(text: string): Cell[][] {
  const lines = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const width = Math.max(...lines.map(({ length }) => length));
  return lines.map((line) =>
    Array.from({ length: width }, (_, column): Cell => {
      const cell = line[column] ?? '';
      return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
    }),
  );
}

function understood(text: string, keepRows?: KeptRows, change?: Partial<SourceCells>) {
  const table = understandTable(sourceOf(cellsOf(text), change), { keepRows });
  const left = table.findings.filter(({ code }) => code.startsWith('rows-'));
  return {
    names: table.columns.map(({ name }) => name),
    first: Array.from({ length: table.rowCount }, (_, row) => cellText(table.columns[0], row)),
    left: Object.fromEntries(left.map(({ code, places, treatment }: Finding) => [`${code} ${treatment}`, places])),
    headerRow: table.origin.headerRow,
    findings: table.findings,
  };
}

const list = 'Customer|City|Revenue\nAcme|Bonn|100\nBirch|Köln|50\nCedar|Ulm|30';
const customers = ['Acme', 'Birch', 'Cedar'];

describe('lines above the header are no customers', () => {
  test.each([
    ['a title and a blank row', `Sales 2024\n\n${list}`, ['A1']],
    ['a title right above', `Sales 2024\n${list}`, ['A1']],
    ['pairs', `Report:|Sales\nCreated:|2024-03-01\n\n${list}`, ['A1', 'A2']],
    ['five lines', `Example Ltd\nSales\nAll regions\nQ1\nEUR\n${list}`, ['A1', 'A2', 'A3', 'A4', 'A5']],
  ])('%s', (_, text, places) => {
    const { names, first, left } = understood(text);
    expect({ names, first, left }).toEqual({
      names: ['Customer', 'City', 'Revenue'],
      first: customers,
      left: { 'rows-preamble skipped': places },
    });
  });

  test('a pair above a list of two columns', () => {
    const { names, first } = understood('Created:|2024-03-01\nCustomer|Revenue\nAcme|10\nBirch|20');
    expect({ names, first }).toEqual({ names: ['Customer', 'Revenue'], first: ['Acme', 'Birch'] });
  });

  test('comments', () => {
    const { first, left } = understood(`# exported 2024-03-01\n# shop 7\n${list}\n# end`);
    expect({ first, left }).toEqual({ first: customers, left: { 'rows-comment skipped': ['A1', 'A2', 'A7'] } });
  });
});

describe('a list without such lines stays whole', () => {
  test.each([
    ['a header with names for one column only', 'Customer||\nAcme|Bonn|100\nBirch|Köln|50', ['Acme', 'Birch']],
    ['the first customer without numbers', 'Customer|Orders|Revenue\nAcme|n/a|n/a\nBirch|2|50', ['Acme', 'Birch']],
    [
      'the first customer with a word instead of a number',
      'Customer|Revenue\nAcme|pending\nBirch|5\nCedar|9',
      customers,
    ],
    ['a word instead of a number, without a header', 'Acme|5\nBirch|n/a\nCedar|7', customers],
    ['texts only', 'Customer|City\nAcme|Bonn\nBirch|Köln', ['Acme', 'Birch']],
    ['orders named by a number sign', 'Order|Customer|Total\n#1001|Acme|5\n#1002|Birch|6', ['#1001', '#1002']],
    ['a last customer with a name only', `${list}\nDelta||`, [...customers, 'Delta']],
    [
      'companies called Total and Summe',
      `${list}\nTotal Energies|Paris|180\nSumme GmbH|Ulm|7`,
      [...customers, 'Total Energies', 'Summe GmbH'],
    ],
    ['a company called Total with numbers of its own', `${list}\nTotal|Paris|7`, [...customers, 'Total']],
    ['one column', 'Customer\nAcme\nBirch\nTotal', ['Acme', 'Birch', 'Total']],
  ])('%s', (_, text, first) => {
    const found = understood(text);
    expect({ first: found.first, left: found.left }).toEqual({ first, left: {} });
  });
});

describe('totals are no customers', () => {
  // 100 + 50 + 30 = 180
  test.each([
    'Total',
    'Grand Total',
    'TOTAL:',
    'Summe',
    'Gesamtsumme',
    'Gesamt',
    'Insgesamt',
    '合计',
    '总计：',
    'Итого',
    'Общо',
    'Total général',
    '合計',
    '합계',
  ])('%s', (word) => {
    const { first, left } = understood(`Customer|Revenue\nAcme|100\nBirch|50\nCedar|30\n${word}|180`);
    expect({ first, left }).toEqual({ first: customers, left: { 'rows-total skipped': ['A5'] } });
  });

  test('without numbers to prove them, by the cells that customers have', () => {
    expect(understood(`${list}\nTotal||`).first).toEqual(customers);
    expect(understood(`${list}\nTotal||999`).first).toEqual(customers);
  });

  test('at the end of two columns, although it is not the sum: but not of companies that have the word in their name', () => {
    const { first, left } = understood('Customer|Revenue\nAcme|100\nTotal Energies|50\nSumme AG|70\nTotal|999');
    expect({ first, left }).toEqual({
      first: ['Acme', 'Total Energies', 'Summe AG'],
      left: { 'rows-total skipped': ['A5'] },
    });
    expect(understood('Customer|Revenue\nTotal Energies|250\nAcme|100\nSumme AG|150').left).toEqual({});
    // less than the largest customer: no total, but the oil company
    expect(understood('Customer|Revenue\nAcme|100\nBirch|50\nTotal|80').left).toEqual({});
  });

  test('subtotals of groups, the total of all, and totals of text numbers', () => {
    const groups = 'Customer|Revenue\nAcme|100\nBirch|50\nNorth total|150\nCedar|30\nSubtotal|30\nGrand total|180';
    expect(understood(groups).left).toEqual({ 'rows-total skipped': ['A4', 'A6', 'A7'] });
    const texts = 'Kunde|Umsatz\nAcme|1.100,50\nBirch|50,25\nSumme|1.150,75';
    expect(understood(texts).first).toEqual(['Acme', 'Birch']);
  });

  test('above the list, and with a blank number column before their word', () => {
    expect(understood('Customer|Revenue\nTotal|180\nAcme|100\nBirch|50\nCedar|30').first).toEqual(customers);
    expect(understood('No|Customer|Revenue\n1|Acme|100\n2|Birch|50\n|Total|150').first).toEqual(['1', '2']);
  });

  test('in an Excel table, too', () => {
    expect(understood(`${list}\nTotal||180`, undefined, { hasHeader: true }).first).toEqual(customers);
  });
});

describe('lines in and below the list are no customers', () => {
  test.each([
    ['a footer apart', `${list}\n\nSales of the first quarter\nExample Ltd`, 'rows-footer skipped', ['A6', 'A7']],
    ['a footer by its words', `${list}\nGenerated by Ann Grey\nExample Ltd`, 'rows-footer skipped', ['A5', 'A6']],
    ['a count below', `${list}\n3 rows selected.`, 'rows-footer skipped', ['A5']],
    ['Ctrl-Z', `${list}\n\u001A`, 'rows-footer skipped', ['A5']],
    [
      'a repeated header',
      'Customer|City|Revenue\nAcme|Bonn|100\nCustomer|City|Revenue\nBirch|Köln|50\nCedar|Ulm|30',
      'rows-header-again skipped',
      ['A3'],
    ],
    [
      'another table',
      `${list}\n\nProduct|Kind|Stock\nChair|Oak|7\nTable|Pine|8`,
      'rows-other-table skipped',
      ['A6', 'A7', 'A8'],
    ],
  ])('%s', (_, text, what, places) => {
    const { first, left } = understood(text);
    expect({ first, left }).toEqual({ first: customers, left: { [what]: places } });
  });

  test.each(['Page 2', 'Page 2 of 3', 'Seite 2', 'Seite 2 von 3', '第 2 页 共 3 页', 'Página 2', '- 2 -'])(
    'the number of a page between the rows: %s',
    (line) => {
      const { first, left } = understood(
        `Customer|City|Revenue\nAcme|Bonn|100\n${line}||\nBirch|Köln|50\nCedar|Ulm|30\n${line}||`,
      );
      expect({ first, left }).toEqual({ first: customers, left: { 'rows-footer skipped': ['A3', 'A6'] } });
    },
  );

  test.each(['fewer', 'more'])('a table right below with %s of the same columns', (which) => {
    const other = which === 'more' ? 'Customer|City|Revenue|Since\nDelta|Bonn|7|1' : 'Customer|City|\nDelta|Bonn|';
    const { first, left } = understood(`${list}\n${other}`);
    expect({ first, left }).toEqual({ first: customers, left: { 'rows-other-table skipped': ['A5', 'A6'] } });
  });

  test('taken back by kind, and one by one', () => {
    const text = `Sales\n\n${list}\nTotal|Bonn|180`;
    expect(understood(text, { kinds: ['total'] })).toMatchObject({
      first: [...customers, 'Total'],
      left: { 'rows-preamble skipped': ['A1'], 'rows-total kept': ['A7'] },
    });
    expect(understood(text, { rows: [6] }).first).toEqual([...customers, 'Total']);
  });
});

describe('groups of a report', () => {
  test('the name above the rows is written into each of them, totals of groups are left out', () => {
    const { names, first, left } = understood(
      '|Date|Amount\nAcme|||\n|2024-01-15|100\n|2024-02-13|50\nTotal for Acme||150\nBirch||\n|2024-03-02|30\nTotal for Birch||30\nTOTAL||180',
    );
    expect({ names: names.slice(0, 3), first, left }).toEqual({
      names: ['A', 'Date', 'Amount'],
      first: ['Acme', 'Acme', 'Birch'],
      left: { 'rows-group skipped': ['A2', 'A6'], 'rows-total skipped': ['A5', 'A8', 'A9'] },
    });
  });

  test('taken back, the lines are rows again', () => {
    const text = 'Region|Customer|Revenue\nNorth||\n|Acme|100\n|Birch|50\nSouth||\n|Cedar|30';
    expect(understood(text).first).toEqual(['North', 'North', 'South']);
    expect(understood(text, { kinds: ['group'] }).first).toEqual(['North', '', '', 'South', '']);
  });
});

describe('headers of several rows', () => {
  test('captions of groups are joined with what is below them', () => {
    const { names, first, headerRow, findings } = understood(
      '|2023||2024|\nCustomer|Orders|Revenue|Orders|Revenue\nAcme|1|10|2|20\nBirch|3|30|4|40',
    );
    expect(names).toEqual(['Customer', '2023 Orders', '2023 Revenue', '2024 Orders', '2024 Revenue']);
    expect(first).toEqual(['Acme', 'Birch']);
    expect(headerRow).toBe(1);
    expect(findings).toContainEqual({ code: 'header-joined', count: 2, places: ['B1', 'A2'], treatment: 'joined' });
  });

  test('captions that are merged over their columns stand for these only', () => {
    const text = 'Customer|2023||Total\n|Q1|Q2|\nAcme|1|10|11\nBirch|3|30|33';
    const merges = [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 0, column: 3, rows: 2, columns: 1 },
    ];
    const { names, first, findings } = understood(text, undefined, { merges });
    expect(names).toEqual(['Customer', '2023 Q1', '2023 Q2', 'Total']);
    expect(first).toEqual(['Acme', 'Birch']);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'header-joined', count: 2 }));
  });

  test('a title that is merged over the list is no part of the names', () => {
    const merges = [{ row: 0, column: 0, rows: 1, columns: 3 }];
    const { names, left } = understood(`Sales 2024||\n${list}`, undefined, { merges });
    expect({ names, left }).toEqual({
      names: ['Customer', 'City', 'Revenue'],
      left: { 'rows-preamble skipped': ['A1'] },
    });
  });

  test('units below the names are a part of them', () => {
    const { names, first } = understood('Customer|Revenue|Weight\n|EUR|kg\nAcme|1|10\nBirch|3|30');
    expect({ names, first }).toEqual({ names: ['Customer', 'Revenue EUR', 'Weight kg'], first: ['Acme', 'Birch'] });
  });
});

describe('lines of reports that stand closer to the list', () => {
  const orders = 'Customer|Date|Revenue\nAcme|2024-01-08|100\nBirch|2024-01-18|50\nCedar|2024-02-07|30';
  test.each([
    ['a header again in capitals', 'CUSTOMER|DATE|REVENUE', 'rows-header-again skipped'],
    ['the foot of a page', 'Page 1 of 2', 'rows-footer skipped'],
    ['a line of dashes', '---|----|---', 'rows-comment skipped'],
  ])('%s in the middle', (_, line, kind) => {
    const { first, left } = understood(orders.replace('Cedar', `${line}\nCedar`));
    expect({ first, left }).toEqual({ first: customers, left: { [kind]: ['A4'] } });
  });

  test.each([
    ['* excluding VAT'],
    ['Alle Angaben ohne Gewähr'],
    ['Fuente: CRM'],
    ['Източник: CRM'],
    ['审核人：李四'],
    ['EOF'],
  ])('"%s" right below', (line) => {
    const { first, left } = understood(`${orders}\n${line}`);
    expect({ first, left }).toEqual({ first: customers, left: { 'rows-footer skipped': ['A5'] } });
  });

  test.each([['合 计'], ['Maximum'], ['Count'], ['']])('a total called "%s"', (label) => {
    const { first } = understood(`${orders}\n${label}||180`);
    expect(first).toEqual(customers);
  });

  test('a last order without a name that sums up nothing stays', () => {
    expect(understood(`${orders}\n||75`).first).toHaveLength(4);
  });

  test('pairs with several values above the header', () => {
    const { names, first, left } = understood(`Report:|Sales\nPeriod:|2024-01-01|2024-12-31\nUser:|jan\n\n${orders}`);
    expect({ names, first, left }).toEqual({
      names: ['Customer', 'Date', 'Revenue'],
      first: customers,
      left: { 'rows-preamble skipped': ['A1', 'A2', 'A3'] },
    });
  });
});
