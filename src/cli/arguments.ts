import { parseArgs } from 'node:util';
import { Problem } from '../core/problem';
import { shapes } from '../core/shape/recognise';
import { dialectNames, type DialectName } from '../core/warehouse/dialects';
import type { SqlForm } from '../core/warehouse/sqlFiles';
import type { Shape } from '../core/table/table';

const decimals = ['point', 'comma'] as const;
const days = ['day-first', 'month-first'] as const;
const credits = ['credit-negative', 'credit-positive'] as const;
type Decimals = (typeof decimals)[number];
type Days = (typeof days)[number];
type Credits = (typeof credits)[number];

export interface AnalyseCommand {
  analysis: string;
  input: string;
  /** The same customers at an earlier time, for analyses that compare two. */
  before?: string;
  /** `Sheet!A1:D20`, `A1:D20` of the first sheet, or a table's name; left out: the list around the first filled cell. */
  range?: string;
  /** What a row is, where the list does not tell or tells it wrong. */
  shape?: Shape;
  /** How numbers in text are read where their column does not tell. */
  decimals?: Decimals;
  /** How days in text are read where their column does not tell. */
  days?: Days;
  /** What credits do to amounts on both sides of an account. */
  credits?: Credits;
  /** A list of customers, joined to the orders by id: known differences for lifetime value. */
  customers?: string;
  /** A JSON file, or JSON text that begins with `{`. */
  options?: string;
  /** A contact log in a file of its own. */
  contacts?: string;
  /** The plan as a calendar file, and as a list for other programs. */
  ics?: string;
  csv?: string;
  output?: string;
  json?: string;
  /** A folder for scripts that go on without us, with the list that they read. */
  code?: string;
  /** A folder that gets the model as SQL for a warehouse. */
  sql?: string;
  dialect: DialectName;
  /** As statements, or as the folder of a dbt project. */
  form: SqlForm;
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

export type Command =
  | { kind: 'analyse'; command: AnalyseCommand }
  | { kind: 'calculate'; command: CalculateCommand }
  | { kind: 'bring-home'; command: BringHomeCommand }
  | { kind: 'list' }
  | { kind: 'reference' }
  | { kind: 'help' }
  | { kind: 'sample'; output: string };

/** @throws {Problem} `arguments-invalid` naming the argument. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.list) return { kind: 'list' };
  if (values.reference) return { kind: 'reference' };
  if (values.help || positionals.length === 0) return { kind: 'help' };
  const [analysis, surplus] = positionals;
  if (surplus !== undefined) throw new Problem('arguments-invalid', { option: surplus });
  if (analysis === 'sample') {
    if (values.output === undefined) throw new Problem('arguments-invalid', { option: '--output' });
    return { kind: 'sample', output: values.output };
  }
  if (values.input === undefined) throw new Problem('arguments-invalid', { option: '--input' });
  const { range, customers, contacts, options, output, json, ics, csv, code, sql } = values;
  const [before, input] = inputs(values.input);
  if (analysis === 'bring-home') return bringHomeCommand(input, values);
  for (const option of ['result', 'id'] as const) {
    if (values[option] !== undefined) throw new Problem('arguments-invalid', { option: `--${option}` });
  }
  const dialect = choice('dialect', values.dialect, dialectNames);
  if (dialect !== undefined && sql === undefined) throw new Problem('arguments-invalid', { option: '--dialect' });
  if (values.dbt && sql === undefined) throw new Problem('arguments-invalid', { option: '--dbt' });
  const form: SqlForm = values.dbt ? 'dbt' : 'statements';
  const shape = choice('shape', values.shape, shapes);
  const reading = {
    decimals: choice('decimals', values.decimals, decimals),
    days: choice('days', values.days, days),
    credits: choice('credits', values.credits, credits),
  };
  if (analysis === 'calculate') {
    const surplus = {
      input: before,
      range,
      shape,
      ...reading,
      customers,
      contacts,
      options,
      json,
      ics,
      csv,
      code,
      sql,
    };
    const surplusOption = Object.entries(surplus).find(([, value]) => value !== undefined)?.[0];
    if (surplusOption !== undefined) throw new Problem('arguments-invalid', { option: `--${surplusOption}` });
    if (output === undefined) throw new Problem('arguments-invalid', { option: '--output' });
    return { kind: 'calculate', command: { input, output } };
  }
  const files = { output, json, ics, csv, code, sql, dialect: dialect ?? ('duckdb' as const), form };
  return {
    kind: 'analyse',
    command: { analysis, input, before, range, shape, ...reading, customers, contacts, options, ...files },
  };
}

function bringHomeCommand(input: string, values: ReturnType<typeof parse>['values']): Command {
  const { range, result, id, output, input: _input, ...surplus } = values;
  const surplusOption = Object.entries(surplus).find(([, value]) => value !== undefined)?.[0];
  if (surplusOption !== undefined || (_input?.length ?? 0) > 1) {
    throw new Problem('arguments-invalid', { option: `--${surplusOption ?? 'input'}` });
  }
  if (result === undefined) throw new Problem('arguments-invalid', { option: '--result' });
  if (output === undefined) throw new Problem('arguments-invalid', { option: '--output' });
  return { kind: 'bring-home', command: { input, range, result, id, output } };
}

/** The list, behind the one that is compared with it, if there is one. */
function inputs(files: readonly string[]): [before: string | undefined, input: string] {
  const [first, second, surplus] = files;
  if (surplus !== undefined) throw new Problem('arguments-invalid', { option: `--input ${surplus}` });
  return second === undefined ? [undefined, first] : [first, second];
}

/** One of the words that an option takes; `undefined` where it is left out. */
function choice<Word extends string>(
  option: string,
  word: string | undefined,
  words: readonly Word[],
): Word | undefined {
  const found = words.find((candidate) => candidate === word);
  if (word !== undefined && found === undefined)
    throw new Problem('arguments-invalid', { option: `--${option} ${word}` }, { choices: words.join(', ') });
  return found;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        input: { type: 'string', multiple: true },
        range: { type: 'string' },
        shape: { type: 'string' },
        decimals: { type: 'string' },
        days: { type: 'string' },
        credits: { type: 'string' },
        customers: { type: 'string' },
        contacts: { type: 'string' },
        ics: { type: 'string' },
        csv: { type: 'string' },
        options: { type: 'string' },
        output: { type: 'string' },
        json: { type: 'string' },
        code: { type: 'string' },
        sql: { type: 'string' },
        dialect: { type: 'string' },
        result: { type: 'string' },
        id: { type: 'string' },
        dbt: { type: 'boolean' },
        list: { type: 'boolean' },
        reference: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Problem('arguments-invalid', { option: error.message });
  }
}
