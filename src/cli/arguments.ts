import { parseArgs } from 'node:util';
import { Problem } from '../core/problem';
import { shapes } from '../core/shape/recognise';
import type { Shape } from '../core/table/table';

export interface AnalyseCommand {
  analysis: string;
  input: string;
  /** `Sheet!A1:D20`, `A1:D20` of the first sheet, or a table's name; left out: the list around the first filled cell. */
  range?: string;
  /** What a row is, where the list does not tell or tells it wrong. */
  shape?: Shape;
  /** A JSON file, or JSON text that begins with `{`. */
  options?: string;
  output?: string;
  json?: string;
}

/** A workbook whose formulas are calculated, and where it goes. */
export interface CalculateCommand {
  input: string;
  output: string;
}

export type Command =
  | { kind: 'analyse'; command: AnalyseCommand }
  | { kind: 'calculate'; command: CalculateCommand }
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
  const { input, range, options, output, json } = values;
  const shape = values.shape === undefined ? undefined : parseShape(values.shape);
  if (analysis === 'calculate') {
    const surplusOption = Object.entries({ range, shape, options, json }).find(([, value]) => value !== undefined)?.[0];
    if (surplusOption !== undefined) throw new Problem('arguments-invalid', { option: `--${surplusOption}` });
    if (output === undefined) throw new Problem('arguments-invalid', { option: '--output' });
    return { kind: 'calculate', command: { input, output } };
  }
  return { kind: 'analyse', command: { analysis, input, range, shape, options, output, json } };
}

function parseShape(word: string): Shape {
  const shape = shapes.find((candidate) => candidate === word);
  if (shape === undefined)
    throw new Problem('arguments-invalid', { option: `--shape ${word}` }, { choices: shapes.join(', ') });
  return shape;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        input: { type: 'string' },
        range: { type: 'string' },
        shape: { type: 'string' },
        options: { type: 'string' },
        output: { type: 'string' },
        json: { type: 'string' },
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
