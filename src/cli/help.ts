import { analysesOf, findAnalysis } from '../core/analyses/catalogue';
import { places } from '../core/analyses/entry';
import { textWidth } from '../excel/textWidth';
import type { CommandIo } from './io';
import { describedSchema } from './describedSchema';
import { optionRows } from './optionRows';
import { commandOptions, commonOptions, optionEntries, type OptionEntry, type OptionName } from './optionEntries';

type Translate = CommandIo['translate'];

const program = 'customer-pyramid';
/** What a command that is no analysis is called with. */
const examples = {
  all: [
    'all --input orders.xlsx --output report.xlsx',
    'all --input january.csv --input february.csv --output report.xlsx --language zh-CN',
  ],
  'bring-home': ['bring-home --input LIST.xlsx --result TIERS.parquet --output OUT.xlsx'],
  log: ['log --input orders-2023.csv.gz --input orders-2024.csv.gz --output customers.csv'],
  calculate: ['calculate --input FILE.xlsx --output OUT.xlsx'],
  sample: ['sample --output sample.xlsx'],
  completion: ['completion bash > ~/.local/share/bash-completion/completions/customer-pyramid'],
} as const;
type Command = keyof typeof examples;
const commands = Object.keys(examples) as Command[];
/** What each analysis can be called with. */
const examplesOf = (id: string): string[] => [
  `${id} --input customers.xlsx`,
  `${id} --input customers.csv --output report.xlsx --json numbers.json`,
  `${id} --input customers.xlsx --options options.json --format csv > list.csv`,
];
const examplesOfPair = (id: string): string[] => [`${id} --input BEFORE.xlsx --input AFTER.xlsx --output report.xlsx`];

/** All commands, options and exit codes. */
export function generalHelp({ translate }: Pick<CommandIo, 'translate'>): string {
  const shown = [...examples.all, ...examplesOf('pyramid').slice(0, 2), ...examples.calculate];
  return page([
    [translate({ key: 'cli.help.title' })],
    [`  ${program} COMMAND --input FILE [--output FILE] [OPTIONS]`],
    [
      translate({ key: 'cli.help.commands' }),
      ...twoColumns(commands.map((name) => [name, translate({ key: `cli.command.${name}` })])),
    ],
    [
      translate({ key: 'cli.help.analyses' }),
      ...twoColumns(
        places.flatMap(analysesOf).map(({ id }): [string, string] => [id, translate({ key: `analysis.${id}.line` })]),
      ),
    ],
    optionSection(Object.keys(optionEntries) as OptionName[], translate),
    exampleSection([...shown, `pyramid --format csv < customers.csv`], translate),
    exitSection(translate),
    [translate({ key: 'cli.help.more', params: { command: `${program} pyramid` } })],
  ]);
}

/** One command with its options and examples. Throws `analysis-unknown`. */
export function commandHelp(name: string, { translate }: Pick<CommandIo, 'translate'>): string {
  if (isCommand(name)) {
    return page([
      [`${program} ${name}`, translate({ key: `cli.command.${name}` })],
      optionSection([...commandOptions[name], ...commonOptions], translate),
      exampleSection(examples[name], translate),
      exitSection(translate),
    ]);
  }
  const analysis = findAnalysis(name);
  const isPair = analysis.shapes.includes('snapshots');
  const rows = optionRows(describedSchema(analysis, translate));
  return page([
    [`${program} ${name}`, translate({ key: `analysis.${name}.name` }), translate({ key: `analysis.${name}.line` })],
    [
      translate({ key: 'cli.help.reads' }),
      ...analysis.shapes.map((shape) => `  ${shape}  ${translate({ key: `shape.${shape}.line` })}`),
    ],
    optionSection([...commandOptions.analysis, ...commonOptions], translate),
    [
      translate({ key: 'cli.help.analysisOptions' }),
      ...twoColumns(
        rows.map(({ path, types, isRequired, description = '' }) => {
          const type = types.map(({ name }) => name).join(' ');
          return [`${path}${isRequired ? '*' : ''}`, `${description} (${type})`];
        }),
      ),
    ],
    exampleSection(isPair ? examplesOfPair(name) : examplesOf(name), translate),
    exitSection(translate),
  ]);
}

function isCommand(name: string): name is Command {
  return name in examples;
}

function optionSection(names: readonly OptionName[], translate: Translate): string[] {
  const rows = names.map((name): [string, string] => {
    const { words, takes }: OptionEntry = optionEntries[name];
    const value = words ? ` ${words.join('|')}` : takes === undefined ? '' : ` ${takes}`;
    return [`--${name}${value.length > mostWords ? ' WORD' : value}`, described(name, value, translate)];
  });
  return [translate({ key: 'cli.help.options' }), ...twoColumns(rows)];
}

/** Words that do not fit beside the option stand in front of what it means. */
const mostWords = 20;

function described(name: OptionName, value: string, translate: Translate): string {
  const text = translate({ key: `cli.option.${name}` });
  return value.length > mostWords ? `${value.trim().replaceAll('|', ', ')}. ${text}` : text;
}

function exampleSection(lines: readonly string[], translate: Translate): string[] {
  return [translate({ key: 'cli.help.examples' }), ...lines.map((line) => `  ${program} ${line}`)];
}

function exitSection(translate: Translate): string[] {
  const codes = (['0', '1', '2'] as const).map((code): [string, string] => [
    code,
    translate({ key: `cli.exit.${code}` }),
  ]);
  return [translate({ key: 'cli.help.exit' }), ...twoColumns(codes)];
}

function page(sections: readonly (readonly string[])[]): string {
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Characters of a terminal's line. */
const lineWidth = 100;

/** Names on the left, texts on the right, broken where a line ends. */
function twoColumns(rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(30, Math.max(...rows.map(([name]) => textWidth(name))));
  return rows.flatMap(([name, text]) => {
    const lines = broken(text, lineWidth - left - 4);
    const gap = ' '.repeat(Math.max(0, left - textWidth(name)));
    const [first = '', ...others] = textWidth(name) > left ? ['', ...lines] : lines;
    return [`  ${name}${gap}  ${first}`.trimEnd(), ...others.map((line) => `${' '.repeat(left + 4)}${line}`)];
  });
}

/** Lines of at most `width`; Chinese breaks anywhere. */
function broken(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\p{Script=Han}，。、；：（）]|[^\s\p{Script=Han}，。、；：（）]+\s*|\s+/gu) ?? []) {
    if (textWidth(line + piece.trimEnd()) > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}
