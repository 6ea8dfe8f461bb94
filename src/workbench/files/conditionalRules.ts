/** Operators of conditional formats: Excel.js' name and the file's. */
const cellOperators: [string, string][] = [
  ['Between', 'between'],
  ['NotBetween', 'notBetween'],
  ['EqualTo', 'equal'],
  ['NotEqualTo', 'notEqual'],
  ['GreaterThan', 'greaterThan'],
  ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'],
  ['LessThanOrEqual', 'lessThanOrEqual'],
];

export const cellOperatorMark = (name: string): string =>
  cellOperators.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1] ?? 'equal';
export const cellOperatorName = (mark: string | undefined): string =>
  cellOperators.find(([, each]) => each === mark)?.[0] ?? 'EqualTo';

/** Text rules: Excel.js' operator, the file's type and operator, and the formula that Excel evaluates. */
export const textRules: {
  name: string;
  type: string;
  operator: string;
  formula(text: string, cell: string): string;
}[] = [
  {
    name: 'Contains',
    type: 'containsText',
    operator: 'containsText',
    formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  {
    name: 'NotContains',
    type: 'notContainsText',
    operator: 'notContains',
    formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  {
    name: 'BeginsWith',
    type: 'beginsWith',
    operator: 'beginsWith',
    formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}`,
  },
  {
    name: 'EndsWith',
    type: 'endsWith',
    operator: 'endsWith',
    formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}`,
  },
];
