import type { CellFormat, CellValue, FilterCriteria } from '../workbook/model';
import { readColor } from './colors';
import { periodTest } from './datePeriods';
import { ExcelError } from './excelError';
import { isRecord } from './methodArguments';
import { calendarToday, serialToDate } from './serialDates';

/** A cell that a filter looks at; what costs time is asked for only where the criteria need it. */
export interface FilteredCell {
  value: CellValue;
  text(): string;
  format(): CellFormat;
}

type CellTest = (cell: FilteredCell) => boolean;

/** How much of an ISO date counts: up to the day, say. */
const specificities: Readonly<Record<string, number>> = {
  Year: 4,
  Month: 7,
  Day: 10,
  Hour: 13,
  Minute: 16,
  Second: 19,
};

/** Criteria as they were sent, checked: what Excel would not take is InvalidArgument. */
export function readCriteria(sent: Record<string, unknown>): FilterCriteria {
  const { filterOn } = sent;
  switch (filterOn) {
    case 'Values':
      if (!Array.isArray(sent.values)) throw new ExcelError('InvalidArgument');
      return { filterOn, values: sent.values.map(readValue) };
    case 'Custom': {
      const second = sent.criterion2;
      if (sent.operator !== undefined && sent.operator !== null && !['And', 'Or'].includes(String(sent.operator)))
        throw new ExcelError('InvalidArgument');
      return {
        ...{ filterOn, criterion1: readCriterion(sent.criterion1) },
        ...(second === undefined || second === null ? {} : { criterion2: readCriterion(second) }),
        ...(typeof sent.operator === 'string' ? { operator: sent.operator } : {}),
      };
    }
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent': {
      const count = Number(readCriterion(sent.criterion1));
      if (!Number.isInteger(count) || count < 1 || count > (filterOn.endsWith('Items') ? 500 : 100))
        throw new ExcelError('InvalidArgument');
      return { filterOn, criterion1: String(count) };
    }
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: readColor(sent.color) };
    case 'Dynamic': {
      const { dynamicCriteria } = sent;
      if (typeof dynamicCriteria !== 'string' || !isDynamic(dynamicCriteria)) throw new ExcelError('InvalidArgument');
      return { filterOn, dynamicCriteria };
    }
    case 'Icon':
      throw new ExcelError('NotImplemented', 'filter on Icon');
    default:
      throw new ExcelError('InvalidArgument');
  }
}

function readValue(value: unknown): string | { date: string; specificity: string } {
  if (!isRecord(value)) return readCriterion(value);
  const { date, specificity } = value;
  const length = typeof specificity === 'string' ? specificities[specificity] : undefined;
  if (typeof date !== 'string' || typeof specificity !== 'string' || length === undefined || date.length < length)
    throw new ExcelError('InvalidArgument');
  return { date, specificity };
}

function readCriterion(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new ExcelError('InvalidArgument');
  return String(value);
}

const isDynamic = (name: string): boolean =>
  name === 'AboveAverage' || name === 'BelowAverage' || periodTest(name, calendarToday(), 1900) !== undefined;

/**
 * Whether a cell passes. @param column everything that the column holds in the list: averages and ranks are of all of its
 * numbers, whatever other columns hide
 */
export function criteriaTest(
  criteria: FilterCriteria,
  column: readonly CellValue[],
  dateSystem: 1900 | 1904,
): CellTest {
  const { filterOn, criterion1 = '', criterion2, color, dynamicCriteria = '' } = criteria;
  const numbers = column.filter((value) => typeof value === 'number');
  switch (filterOn) {
    case 'Values':
      return valuesTest(criteria, dateSystem);
    case 'Custom': {
      const first = comparison(criterion1);
      if (criterion2 === undefined) return first;
      const second = comparison(criterion2);
      return criteria.operator === 'Or' ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
    }
    case 'TopItems':
    case 'BottomItems':
    case 'TopPercent':
    case 'BottomPercent':
      return rankTest(filterOn, Number(criterion1), numbers);
    case 'CellColor':
      return ({ format }) => format().fill?.toUpperCase() === color;
    case 'FontColor':
      return ({ format }) => (format().fontColor ?? '#000000').toUpperCase() === color;
    default: {
      const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
      if (dynamicCriteria === 'AboveAverage') return ofNumbers((value) => value > average);
      if (dynamicCriteria === 'BelowAverage') return ofNumbers((value) => value < average);
      return ofNumbers(periodTest(dynamicCriteria, calendarToday(), dateSystem) ?? (() => false));
    }
  }
}

const ofNumbers =
  (test: (value: number) => boolean): CellTest =>
  ({ value }) =>
    typeof value === 'number' && test(value);

/** Texts as cells show them, and dates by as much of them as was named. */
function valuesTest({ values = [] }: FilterCriteria, dateSystem: 1900 | 1904): CellTest {
  const texts = new Set(values.filter((value) => typeof value === 'string').map((value) => value.toLowerCase()));
  const dates = values.filter((value) => typeof value !== 'string');
  return ({ value, text }) => {
    if (texts.has(text().toLowerCase())) return true;
    if (typeof value !== 'number' || dates.length === 0) return false;
    const iso = serialToDate(value, dateSystem).toISOString();
    return dates.some(({ date, specificity }) => {
      const length = specificities[specificity];
      return iso.slice(0, length) === date.slice(0, length).replace(' ', 'T');
    });
  };
}

/** The first ones in order, and those that equal the last of them; of a percentage at least one. */
function rankTest(filterOn: string, count: number, numbers: readonly number[]): CellTest {
  const isTop = filterOn.startsWith('Top');
  const sorted = [...numbers].sort((one, other) => (isTop ? other - one : one - other));
  const taken = filterOn.endsWith('Percent') ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const last = sorted[Math.min(taken, sorted.length) - 1];
  return ofNumbers((value) => (isTop ? value >= last : value <= last));
}

/** `>100`, `<=5`, `<>x`, `=North`, `=*east`, `>M`. Numbers are compared with numbers, texts with texts. */
export function comparison(criterion: string): CellTest {
  const [, operator = '=', operand] = /^(>=|<=|<>|>|<|=)?(.*)$/s.exec(criterion) ?? [];
  const limit = operand.trim() === '' ? Number.NaN : Number(operand);
  const equal = Number.isNaN(limit) ? textTest(operand) : ({ value }: FilteredCell): boolean => value === limit;
  const ordered =
    (test: (order: number) => boolean): CellTest =>
    ({ value }) => {
      if (!Number.isNaN(limit)) return typeof value === 'number' && test(value - limit);
      return typeof value === 'string' && test(collator.compare(value, operand));
    };
  switch (operator) {
    case '>':
      return ordered((order) => order > 0);
    case '>=':
      return ordered((order) => order >= 0);
    case '<':
      return ordered((order) => order < 0);
    case '<=':
      return ordered((order) => order <= 0);
    case '<>':
      return (cell) => !equal(cell);
    default:
      return equal;
  }
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** `*` stands for any characters, `?` for one, `~` before one of them for itself: of texts only, as in Excel. */
function textTest(pattern: string): CellTest {
  const plain = pattern.replace(/~([*?~])/g, '$1').toLowerCase();
  if (!/(?<!~)[*?]/.test(pattern)) return ({ text }) => text().toLowerCase() === plain;
  const source = pattern.replace(
    /~([*?~])|([*?])|([\\^$.|+()[\]{}])/g,
    (_, escaped?: string, wild?: string, own?: string) => (wild ? (wild === '*' ? '.*' : '.') : `\\${escaped ?? own}`),
  );
  const expression = new RegExp(`^${source}$`, 'is');
  return ({ value }) => typeof value === 'string' && expression.test(value);
}
