import { shapes } from '../core/shape/shapes';
import { dialectNames } from '../core/warehouse/dialects';
import { spoken } from '../i18n/spoken';

/** What is printed on standard output. */
export const formats = ['table', 'json', 'csv'] as const;
export type Format = (typeof formats)[number];

/** What an option is called, and what follows it: one of a few words, or a name; for parsing, help and completion. */
export interface OptionEntry {
  type: 'string' | 'boolean';
  multiple?: boolean;
  words?: readonly string[];
  takes?: 'FILE' | 'FOLDER' | 'RANGE' | 'JSON' | 'COLUMN';
}

/** In the order of the help. */
export const optionEntries = {
  input: { type: 'string', multiple: true, takes: 'FILE' },
  range: { type: 'string', takes: 'RANGE' },
  shape: { type: 'string', words: shapes },
  decimals: { type: 'string', words: ['point', 'comma'] },
  days: { type: 'string', words: ['day-first', 'month-first'] },
  credits: { type: 'string', words: ['credit-negative', 'credit-positive'] },
  options: { type: 'string', takes: 'JSON' },
  customers: { type: 'string', takes: 'FILE' },
  contacts: { type: 'string', takes: 'FILE' },
  output: { type: 'string', takes: 'FILE' },
  json: { type: 'string', takes: 'FILE' },
  format: { type: 'string', words: formats },
  ics: { type: 'string', takes: 'FILE' },
  csv: { type: 'string', takes: 'FILE' },
  code: { type: 'string', takes: 'FOLDER' },
  sql: { type: 'string', takes: 'FOLDER' },
  dialect: { type: 'string', words: dialectNames },
  dbt: { type: 'boolean' },
  result: { type: 'string', takes: 'FILE' },
  id: { type: 'string', takes: 'COLUMN' },
  language: { type: 'string', words: spoken.map(({ tag }) => tag) },
  list: { type: 'boolean' },
  reference: { type: 'boolean' },
  help: { type: 'boolean' },
  version: { type: 'boolean' },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof optionEntries;

const reading = ['input', 'range', 'shape', 'decimals', 'days', 'credits'] as const;

/** Options of each command; every other command is an analysis. */
export const commandOptions = {
  all: [...reading, 'contacts', 'output', 'json', 'format'],
  analysis: [
    ...reading,
    ...(['options', 'customers', 'contacts', 'output', 'json', 'format'] as const),
    ...(['ics', 'csv', 'code', 'sql', 'dialect', 'dbt'] as const),
  ],
  'bring-home': ['input', 'range', 'result', 'id', 'output'],
  log: ['input', 'decimals', 'days', 'credits', 'options', 'output'],
  calculate: ['input', 'output'],
  sample: ['output'],
  completion: [],
} as const satisfies Record<string, readonly OptionName[]>;

/** Options that every command takes. */
export const commonOptions = ['language', 'help'] as const satisfies readonly OptionName[];

export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
