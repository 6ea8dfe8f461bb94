import { parseArgs } from 'node:util';
import { Problem } from '../core/problem';
import { shapes } from '../core/shape/shapes';
import { dialectNames, type DialectName } from '../core/warehouse/dialects';
import type { SqlForm } from '../core/warehouse/sqlFiles';
import type { Shape } from '../core/table/table';
import {
  commandOptions,
  commonOptions,
  formats,
  optionEntries,
  shells,
  type Format,
  type OptionName,
  type Shell,
} from './optionEntries';

const decimals = ['point', 'comma'] as const;
const days = ['day-first', 'month-first'] as const;
const credits = ['credit-negative', 'credit-positive'] as const;

/** Where a list comes from, and how it is read. */
export interface ListArguments {
  /** Files, or `-` for standard input; several are read as one list. */
  inputs: readonly string[];
  /** `Sheet!A1:D20`, `A1:D20` of the first sheet, or a table's name; left out: the list around the first filled cell. */
  range?: string;
  /** What a row is, where the list does not tell or tells it wrong. */
  shape?: Shape;
  /** How numbers in text are read where their column does not tell. */
  decimals?: (typeof decimals)[number];
  /** How days in text are read where their column does not tell. */
  days?: (typeof days)[number];
  /** What credits do to amounts on both sides of an account. */
  credits?: (typeof credits)[number];
}

/** Where results go; nowhere but on standard output where all are left out. */
export interface ResultArguments {
  output?: string;
  json?: string;
  /** What is printed on standard output. */
  format?: Format;
}

export interface AnalyseCommand extends ListArguments, ResultArguments {
  analysis: string;
  /** A list of customers, joined to the orders by id: known differences for lifetime value. */
  customers?: string;
  /** A JSON file, or JSON text that begins with `{`. */
  options?: string;
  /** A contact log in a file of its own. */
  contacts?: string;
  /** The plan as a calendar file, and as a list for other programs. */
  ics?: string;
  csv?: string;
  /** A folder for scripts that go on without us, with the list that they read. */
  code?: string;
  /** A folder that gets the model as SQL for a warehouse. */
  sql?: string;
  dialect: DialectName;
  /** As statements, or as the folder of a dbt project. */
  form: SqlForm;
}

/** The full report of one list. */
export interface AllCommand extends ListArguments, ResultArguments {
  contacts?: string;
}

/** A workbook whose formulas are calculated, and where it goes. */
export interface CalculateCommand {
  input: string;
  output: string;
}

/** The result of a warehouse that is put beside a list. */
export interface BringHomeCommand {
  input: string;
  range?: string;
  /** A .csv, .xlsx or .parquet file. */
  result: string;
  /** Column of ids in the list; left out: the one that names customers. */
  id?: string;
  output: string;
}

/** Logs of orders that may be larger than a sheet, and the file that gets their customers. */
export interface LogCommand extends Omit<ListArguments, 'range' | 'shape'> {
  /** A JSON file, or JSON text: the options of *customers*. */
  options?: string;
  output: string;
}

export type Command =
  | { kind: 'analyse'; command: AnalyseCommand }
  | { kind: 'all'; command: AllCommand }
  | { kind: 'calculate'; command: CalculateCommand }
  | { kind: 'bring-home'; command: BringHomeCommand }
  | { kind: 'log'; command: LogCommand }
  | { kind: 'completion'; shell: Shell }
  | { kind: 'list' }
  | { kind: 'reference' }
  | { kind: 'version' }
  /** Of everything, or of one command. */
  | { kind: 'help'; of?: string }
  | { kind: 'sample'; output: string };

/**
 * @param piped whether something is piped in: the list, where no file is named
 * @throws {Problem} `arguments-invalid` naming the argument.
 */
export function parseCommand(argv: readonly string[], piped = false): Command {
  const { values, positionals } = parse(argv);
  const [name, ...further] = positionals;
  if (values.list) return { kind: 'list' };
  if (values.reference) return { kind: 'reference' };
  if (values.version) return { kind: 'version' };
  if (name === undefined) return { kind: 'help' };
  if (values.help) return { kind: 'help', of: name };
  const shell = name === 'completion' ? choice('completion', further.shift(), shells) : undefined;
  if (further.length > 0) throw missing(further[0]);
  refuseOthers(name, values);
  switch (name) {
    case 'completion':
      if (shell === undefined) throw missing(`completion ${shells.join('|')}`);
      return { kind: 'completion', shell };
    case 'sample':
      return { kind: 'sample', output: values.output ?? need('--output') };
    case 'calculate': {
      const command = { input: oneInput(values, piped), output: values.output ?? need('--output') };
      return { kind: 'calculate', command };
    }
    case 'bring-home': {
      const { range, id, result = need('--result') } = values;
      const command = { input: oneInput(values, piped), range, id, result, output: values.output ?? need('--output') };
      return { kind: 'bring-home', command };
    }
    case 'log': {
      const { inputs, decimals: decimal, days: order, credits: sides } = listOf(values, false);
      const reading = { decimals: decimal, days: order, credits: sides };
      const command = { inputs, ...reading, options: values.options, output: values.output ?? need('--output') };
      return { kind: 'log', command };
    }
    case 'all':
      return { kind: 'all', command: { ...listOf(values, piped), ...resultsOf(values), contacts: values.contacts } };
    default: {
      const { customers, contacts, options, ics, csv, code, sql } = values;
      const dialect = choice('dialect', values.dialect, dialectNames);
      if (dialect !== undefined && sql === undefined) throw missing('--dialect');
      if (values.dbt && sql === undefined) throw missing('--dbt');
      const form: SqlForm = values.dbt ? 'dbt' : 'statements';
      const files = { ics, csv, code, sql, dialect: dialect ?? ('duckdb' as const), form };
      const lists = { ...listOf(values, piped), customers, contacts, options };
      return { kind: 'analyse', command: { analysis: name, ...lists, ...resultsOf(values), ...files } };
    }
  }
}

type Values = ReturnType<typeof parse>['values'];

function oneInput(values: Values, piped: boolean): string {
  const [input = need('--input'), surplus] = values.input ?? (piped ? ['-'] : []);
  if (surplus !== undefined) throw missing(`--input ${surplus}`);
  return input;
}

function listOf(values: Values, piped: boolean): ListArguments {
  const inputs = values.input ?? (piped ? ['-'] : undefined);
  return {
    inputs: inputs ?? need('--input'),
    range: values.range,
    shape: choice('shape', values.shape, shapes),
    decimals: choice('decimals', values.decimals, decimals),
    days: choice('days', values.days, days),
    credits: choice('credits', values.credits, credits),
  };
}

function resultsOf({ output, json, format }: Values): ResultArguments {
  return { output, json, format: choice('format', format, formats) };
}

/** An option that belongs to another command is a mistake, not something to be passed over. */
function refuseOthers(name: string, values: Values): void {
  const own: readonly OptionName[] =
    name in commandOptions ? commandOptions[name as keyof typeof commandOptions] : commandOptions.analysis;
  const taken = new Set<string>([...own, ...commonOptions]);
  const surplus = Object.keys(values).find((option) => !taken.has(option));
  if (surplus !== undefined) throw missing(`--${surplus}`);
}

function missing(option: string): Problem {
  return new Problem('arguments-invalid', { option });
}

function need(option: string): never {
  throw missing(option);
}

/** One of the words that an option takes; `undefined` where it is left out. */
function choice<Word extends string>(
  option: string,
  word: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((candidate) => candidate === word);
  if (word !== undefined && found === undefined)
    throw new Problem('arguments-invalid', { option: `--${option} ${word}` }, { choices: { list: words } });
  return found;
}

/** The language that `--language` names, wherever it stands; `undefined` where it is left out. Throws `arguments-invalid`. */
export function parseLanguage(argv: readonly string[]): string | undefined {
  return choice('language', parse(argv).values.language, optionEntries.language.words);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: optionEntries });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw missing(error.message);
  }
}
