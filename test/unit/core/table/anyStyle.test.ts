import fc from 'fast-check';
import type { Cell, Column, Finding } from '../../../../src/core/table/table';
import { understandTable } from '../../../../src/core/table/understandTable';
import { sourceOf } from './sourceOf';

/** How one culture writes: what the columns of one list have in common. */
interface Culture {
  decimal: '.' | ',';
  thousands: string;
  isDayFirst: boolean;
}

const cultures: Culture[] = [
  { decimal: '.', thousands: ',', isDayFirst: false },
  { decimal: '.', thousands: ',', isDayFirst: true },
  { decimal: ',', thousands: '.', isDayFirst: true },
  { decimal: ',', thousands: ' ', isDayFirst: true },
  { decimal: ',', thousands: '\u202f', isDayFirst: true },
  { decimal: '.', thousands: "'", isDayFirst: true },
  { decimal: '.', thousands: '’', isDayFirst: false },
  { decimal: '.', thousands: '', isDayFirst: false },
  { decimal: ',', thousands: '', isDayFirst: true },
];

type Write = (digits: string, isNegative: boolean) => string;
const minus = (text: string, isNegative: boolean, sign = '-') => (isNegative ? `${sign}${text}` : text);
const wide = (text: string) => text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
const numberStyles: Write[] = [
  (digits, isNegative) => minus(digits, isNegative),
  (digits, isNegative) => minus(digits, isNegative, '−'),
  (digits, isNegative) => minus(`$${digits}`, isNegative),
  (digits, isNegative) => minus(`${digits} €`, isNegative),
  (digits, isNegative) => minus(`${digits} лв.`, isNegative),
  (digits, isNegative) => `AED ${minus(digits, isNegative)}`,
  (digits, isNegative) => `Rs. ${minus(digits, isNegative)}`,
  (digits, isNegative) => `${minus(digits, isNegative)}\u00a0BGN`,
  (digits, isNegative) => (isNegative ? `${digits}-` : digits),
  (digits, isNegative) => (isNegative ? `€(${digits})` : `€${digits}`),
  (digits, isNegative) => (isNegative ? `($${digits})` : `$${digits} USD`),
  (digits, isNegative) => (isNegative ? `'-${digits}` : `'${digits}`),
  (digits, isNegative) => wide(minus(digits, isNegative)),
  (digits, isNegative) => minus(`¥${digits}元`, isNegative),
];

/** Decimals of a number: as an integer and where its decimal sign stands, so that nothing is rounded. */
interface Value {
  whole: number;
  decimals: number;
}
const valueOf = ({ whole, decimals }: Value) => Number(`${whole}e-${decimals}`);

function digitsOf({ whole, decimals }: Value, { decimal, thousands }: Culture, isGrouped: boolean): string {
  const all = String(Math.abs(whole)).padStart(decimals + 1, '0');
  const integer = all.slice(0, all.length - decimals);
  const fraction = decimals > 0 ? decimal + all.slice(all.length - decimals) : '';
  return (isGrouped ? integer.replace(/\B(?=(\d{3})+$)/g, thousands) : integer) + fraction;
}

const two = (number: number) => String(number).padStart(2, '0');
const months = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  bg: 'януари февруари март април май юни юли август септември октомври ноември декември'.split(' '),
};
type WriteDate = (year: number, month: number, day: number, isDayFirst: boolean) => string;
const inOrder = (month: number, day: number, isDayFirst: boolean, sign: string, pad = two) =>
  isDayFirst ? pad(day) + sign + pad(month) : pad(month) + sign + pad(day);
const dateStyles: WriteDate[] = [
  (year, month, day) => `${year}-${two(month)}-${two(day)}`,
  (year, month, day) => `${year}-${two(month)}-${two(day)}T23:15:00-05:00`,
  (year, month, day) => `${year}-${two(month)}-${two(day)} 23:15:00 -0500`,
  (year, month, day) => `${year}-${two(month)}-${two(day)} 00:15:00.123 UTC`,
  (year, month, day) => `${year}${two(month)}${two(day)}`,
  (year, month, day) => `${year}年${month}月${day}日`,
  (year, month, day) => `${year}년 ${two(month)}월 ${two(day)}일`,
  (year, month, day) => `${year}. ${two(month)}. ${two(day)}.`,
  (year, month, day) => `${months.en[month - 1].slice(0, 3)} ${two(day)}, ${year}`,
  (year, month, day) => `${two(day)}-${months.en[month - 1].slice(0, 3)}-${two(year % 100)}`,
  (year, month, day) => `${two(day)}. ${months.de[month - 1]} ${year}`,
  (year, month, day) => `${day} ${months.bg[month - 1]} ${year} г.`,
  (year, month, day, isDayFirst) => `${inOrder(month, day, isDayFirst, '/')}/${year}`,
  (year, month, day, isDayFirst) => `${inOrder(month, day, isDayFirst, '/', String)}/${two(year % 100)}`,
  (year, month, day, isDayFirst) => `${inOrder(month, day, isDayFirst, '/')}/${year}, 10:15 PM`,
  (year, month, day, isDayFirst) => `${inOrder(month, day, isDayFirst, '-')}-${year} 10:15`,
  // Between points the day is first by custom: month first needs a proof, and gets none here.
  (year, month, day) => `${inOrder(month, day, true, '.')}.${year} г.`,
];

const noise = fc.constantFrom('', 'n/a', '-', 'unknown', 'k. A.', '无', '#N/A', '  ');

interface Written {
  text: Cell;
  /** What was meant; `undefined` for noise. */
  value?: number;
}

/** A column with one number of decimals, so that all its texts may be open (1.234, 12.345). */
function numberColumn(culture: Culture, rowCount: number): fc.Arbitrary<Written[]> {
  return fc
    .record({ decimals: fc.nat({ max: 3 }), most: fc.constantFrom(999, 99_999, 999_999, 9_999_999) })
    .chain(({ decimals, most }) =>
      fc.record({
        style: fc.constantFrom(...numberStyles),
        isGrouped: fc.boolean(),
        values: rowsOf(
          fc.record({ whole: fc.integer({ min: -most, max: most }), decimals: fc.constant(decimals) }),
          rowCount,
        ),
      }),
    )
    .map(({ style, isGrouped, values }) =>
      values.map(({ given, instead }) =>
        given === undefined
          ? { text: instead }
          : { text: style(digitsOf(given, culture, isGrouped), given.whole < 0), value: valueOf(given) },
      ),
    );
}

/** A column of dates, at times of first to twelfth days only, which are days in either order. */
function dateColumn({ isDayFirst }: Culture, rowCount: number): fc.Arbitrary<Written[]> {
  return fc
    .constantFrom(12, 28)
    .chain((lastDay) =>
      fc.record({
        style: fc.constantFrom(...dateStyles),
        // Two digits of a year stand for 1930 to 2029.
        values: rowsOf(
          fc.tuple(
            fc.integer({ min: 1990, max: 2029 }),
            fc.integer({ min: 1, max: 12 }),
            fc.integer({ min: 1, max: lastDay }),
          ),
          rowCount,
        ),
      }),
    )
    .map(({ style, values }) =>
      values.map(({ given, instead }) =>
        given === undefined
          ? { text: instead }
          : { text: style(...given, isDayFirst), value: Date.UTC(given[0], given[1] - 1, given[2]) / 86_400_000 },
      ),
    );
}

/** Rows of which up to a third hold noise instead of a value. */
function rowsOf<T>(
  value: fc.Arbitrary<T>,
  rowCount: number,
): fc.Arbitrary<{ given: T | undefined; instead: string }[]> {
  return fc
    .record({
      values: fc.array(value, { minLength: rowCount, maxLength: rowCount }),
      noisy: fc.uniqueArray(fc.nat({ max: rowCount - 1 }), { maxLength: Math.floor(rowCount / 3) }),
      instead: noise,
    })
    .map(({ values, noisy, instead }) =>
      values.map((given, row) => ({ given: noisy.includes(row) ? undefined : given, instead })),
    );
}

const list = fc
  .record({ culture: fc.constantFrom(...cultures), rowCount: fc.integer({ min: 2, max: 9 }) })
  .chain(({ culture, rowCount }) =>
    fc.array(
      fc.oneof(
        numberColumn(culture, rowCount).map((written) => ({ kind: 'number' as const, written })),
        dateColumn(culture, rowCount).map((written) => ({ kind: 'date' as const, written })),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  );

test('a list in any style comes back with its values or with a question, never with other values', () => {
  fc.assert(
    fc.property(list, (columns) => {
      const header = ['Row', ...columns.map((_, i) => `Field ${'ABC'[i]}`)];
      const rows = columns[0].written.map((_, row): Cell[] => [row, ...columns.map((each) => each.written[row].text)]);
      const table = understandTable(sourceOf([header, ...rows], { hasHeader: true }));
      columns.forEach(({ kind, written }, i) => {
        const column = table.columns[i + 1];
        const findings = table.findings.filter(({ column: name }) => name === column.name);
        expect(column.kind).toBe(kind);
        written.forEach(({ value }, row) => expectValue(column, row, value, findings));
      });
    }),
    { numRuns: 1_000, seed: 20_261_127 },
  );
});

function expectValue(column: Column, row: number, value: number | undefined, findings: Finding[]): void {
  if (column.kind !== 'number' && column.kind !== 'date') throw new Error('asked of numbers and dates only');
  const read = column.valid[row] ? column.values[row] : undefined;
  if (value === undefined) expect(read).toBeUndefined();
  else if (!findings.some(({ question }) => question !== undefined)) {
    // Adding 0 makes 0 of −0, which "-0" is read as.
    expect((column.kind === 'date' ? Math.floor(read ?? Number.NaN) : (read ?? Number.NaN)) + 0).toBe(value + 0);
  }
}
