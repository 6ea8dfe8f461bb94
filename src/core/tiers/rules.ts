import { Problem } from '../problem';
import { columnByName } from '../table/columns';
import type { Column, Table, TextColumn } from '../table/table';
import { latestDay, monthsBefore } from '../table/days';
import type { Rule } from './options';

type Condition = Rule['when'][number];
type Test = (row: number) => boolean;

/**
 * A test of rows for a knock-out rule. Numbers and dates compare by value, texts without regard to case and only by
 * =, <>, contains. A blank cell meets `is-blank` and nothing else: a rule acts only on what is known.
 * A value of the wrong kind throws `options-invalid`, an unknown column `column-missing`, an age of anything but a date
 * `column-not-date`, with the option's path.
 */
export function ruleTest(table: Table, rule: Pick<Rule, 'when' | 'match'>, option: string): Test {
  const tests = rule.when.map((condition, i) => conditionTest(table, condition, `${option}.when.${i}`));
  return rule.match === 'all' ? (row) => tests.every((test) => test(row)) : (row) => tests.some((test) => test(row));
}

function conditionTest(table: Table, condition: Condition, option: string): Test {
  const column = columnByName(table, condition.column, `${option}.column`);
  if (condition.operator === 'is-blank') {
    return column.kind === 'text' ? (row) => column.codes[row] < 0 : (row) => !column.valid[row];
  }
  if (condition.value === undefined) throw new Problem('options-invalid', { option: `${option}.value` }, { value: '' });
  if (condition.operator === 'younger-than-months') return ageTest(table, column, condition, option);
  return column.kind === 'text' || condition.operator === 'contains'
    ? textTest(column, condition, option)
    : valueTest(column, condition, option);
}

/** Younger than so many months on the latest day that the table knows. */
function ageTest(table: Table, column: Column, { value }: Condition, option: string): Test {
  if (column.kind !== 'date') {
    throw new Problem('column-not-date', { column: column.name, option: `${option}.column` });
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    throw new Problem('options-invalid', { column: column.name, option: `${option}.value` }, { value: String(value) });
  }
  const today = latestDay(table);
  if (today === undefined) return () => false;
  const border = monthsBefore(today, value);
  return (row) => column.valid[row] === 1 && Math.floor(column.values[row]) > border;
}

function textTest(column: Column, { operator, value }: Condition, option: string): Test {
  const wanted = wantedText(value);
  if (operator !== '=' && operator !== '<>' && operator !== 'contains') {
    throw new Problem('column-not-numeric', { column: column.name, option: `${option}.operator` });
  }
  const meets = (text: string) =>
    operator === 'contains'
      ? text.toLowerCase().includes(wanted)
      : (text.toLowerCase() === wanted) === (operator === '=');
  if (column.kind !== 'text') return (row) => column.valid[row] === 1 && meets(String(column.values[row]));
  const meetsByCode = dictionaryTest(column, meets);
  return (row) => column.codes[row] >= 0 && meetsByCode[column.codes[row]];
}

function dictionaryTest(column: TextColumn, meets: (text: string) => boolean): boolean[] {
  return column.dictionary.map((text) => meets(text.trim()));
}

function valueTest(column: Exclude<Column, TextColumn>, { operator, value }: Condition, option: string): Test {
  const wanted = comparable(column, value);
  if (Number.isNaN(wanted)) {
    throw new Problem('options-invalid', { column: column.name, option: `${option}.value` }, { value: String(value) });
  }
  const { values, valid } = column;
  const has =
    (test: Test): Test =>
    (row) =>
      valid[row] === 1 && test(row);
  switch (operator) {
    case '>':
      return has((row) => values[row] > wanted);
    case '>=':
      return has((row) => values[row] >= wanted);
    case '<':
      return has((row) => values[row] < wanted);
    case '<=':
      return has((row) => values[row] <= wanted);
    case '<>':
      return has((row) => values[row] !== wanted);
    default:
      return has((row) => values[row] === wanted);
  }
}

/** The value on the column's scale: dates as ISO text become days since 1970-01-01; NaN where it cannot be compared. */
function comparable(column: Exclude<Column, TextColumn>, value: Condition['value']): number {
  if (typeof value === 'boolean') return column.kind === 'boolean' ? Number(value) : NaN;
  if (typeof value === 'number') return value;
  const text = (value ?? '').trim();
  if (column.kind === 'date') return Date.parse(text) / 86_400_000;
  if (column.kind === 'boolean')
    return ['false', 'true'].indexOf(text.toLowerCase()) >= 0 ? Number(text.toLowerCase() === 'true') : NaN;
  return text === '' ? NaN : Number(text);
}

/** A condition without what only the product knows: what is compared, and with what. */
export interface Comparison {
  test: 'blank' | 'text=' | 'text<>' | 'contains' | 'later-day' | '>' | '>=' | '<' | '<=' | '=' | '<>';
  /** A text in small letters, or a number on the column's scale (dates: days since 1970-01-01); `null` for `blank`. */
  value: string | number | null;
}

/** What {@link ruleTest} compares, for other languages. Throws as it does. */
export function comparisonOf(table: Table, condition: Condition, option: string): Comparison {
  const { operator, value } = condition;
  conditionTest(table, condition, option);
  if (operator === 'is-blank') return { test: 'blank', value: null };
  const column = columnByName(table, condition.column, `${option}.column`);
  if (operator === 'younger-than-months') {
    const today = latestDay(table);
    return { test: 'later-day', value: today === undefined ? Infinity : monthsBefore(today, Number(value)) };
  }
  if (operator === 'contains') return { test: operator, value: wantedText(value) };
  if (column.kind !== 'text') return { test: operator, value: comparable(column, value) };
  return { test: operator === '<>' ? 'text<>' : 'text=', value: wantedText(value) };
}

function wantedText(value: Condition['value']): string {
  return String(value).trim().toLowerCase();
}
