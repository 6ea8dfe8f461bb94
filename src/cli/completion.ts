import { catalogue } from '../core/analyses/catalogue';
import { commandOptions, optionEntries, shells, type OptionEntry, type Shell } from './optionEntries';

const entries: [string, OptionEntry][] = Object.entries(optionEntries);
const commands = [
  ...Object.keys(commandOptions).filter((name) => name !== 'analysis'),
  ...catalogue.map(({ id }) => id),
];
const flags = entries.map(([name]) => `--${name}`);
const withWords = entries.flatMap(([name, { words }]) => (words ? [{ name, words }] : []));
const withFiles = entries
  .filter(([, { takes }]) => takes !== undefined && takes !== 'RANGE' && takes !== 'COLUMN')
  .map(([name]) => name);

/** A script that a shell reads once, and then completes commands, options, their words and files. */
export function completionScript(shell: Shell): string {
  switch (shell) {
    case 'bash':
      return bash();
    case 'zsh':
      return zsh();
    case 'fish':
      return fish();
  }
}

function bash(): string {
  return `_customer_pyramid() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${withWords.map(({ name, words }) => `    --${name}) COMPREPLY=($(compgen -W "${words.join(' ')}" -- "$word")); return ;;`).join('\n')}
    ${withFiles.map((name) => `--${name}`).join('|')}) COMPREPLY=($(compgen -f -- "$word")); return ;;
    completion) COMPREPLY=($(compgen -W "${shells.join(' ')}" -- "$word")); return ;;
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "${flags.join(' ')}" -- "$word"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${commands.join(' ')}" -- "$word"))
  else COMPREPLY=($(compgen -f -- "$word")); fi
}
complete -o filenames -F _customer_pyramid customer-pyramid
`;
}

function zsh(): string {
  const options = entries.map(([name, { words, takes, multiple }]) => {
    const value = words ? `:${name}:(${words.join(' ')})` : takes === undefined ? '' : `:${name}:${zshValue(takes)}`;
    return `    '${multiple ? '*' : ''}--${name}[${name}]${value}'`;
  });
  return `#compdef customer-pyramid
_customer_pyramid() {
  _arguments \\
    '1:command:(${commands.join(' ')})' \\
${options.join(' \\\n')} \\
    '*:word:(${shells.join(' ')})'
}
compdef _customer_pyramid customer-pyramid
`;
}

function zshValue(takes: NonNullable<OptionEntry['takes']>): string {
  if (takes === 'RANGE' || takes === 'COLUMN') return '';
  return takes === 'FOLDER' ? '_directories' : '_files';
}

function fish(): string {
  const lines = entries.map(([name, { words, takes }]) => {
    const value = words
      ? ` -x -a '${words.join(' ')}'`
      : takes === 'RANGE'
        ? ' -x'
        : takes === undefined
          ? ''
          : ' -r -F';
    return `complete -c customer-pyramid -l ${name}${value}`;
  });
  return `complete -c customer-pyramid -f
complete -c customer-pyramid -n __fish_use_subcommand -a '${commands.join(' ')}'
complete -c customer-pyramid -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'
${lines.join('\n')}
`;
}
