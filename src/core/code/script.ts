import type { CodeLanguage } from './codeLanguages';

/** A file of a script that goes on without us: the script, or the list that it reads. */
export interface CodeFile {
  name: string;
  text: string;
}

/** What a setting may be: it becomes a literal of the language, never a piece of its code. */
export type Setting = number | boolean | string | null | readonly Setting[] | { readonly [name: string]: Setting };

const names: Record<CodeLanguage, { comment: string; ending: string; assign: string }> = {
  python: { comment: '#', ending: 'py', assign: '=' },
  r: { comment: '#', ending: 'R', assign: '<-' },
};

/** The name of a script, such as `pyramid.py`. */
export function scriptName(stem: string, language: CodeLanguage): string {
  return `${stem}.${names[language].ending}`;
}

/**
 * A script with its settings put in front of a body that knows none: whatever a user wrote stands between quotes.
 *
 * @param settings what the body calls them, with their values
 */
export function withSettings(language: CodeLanguage, settings: Record<string, Setting>, body: string): string {
  const { assign } = names[language];
  const literal = language === 'python' ? pythonLiteral : rLiteral;
  const lines = Object.entries(settings).map(([name, value]) => `${name} ${assign} ${literal(value, '')}`);
  return body.replace('{settings}', () => lines.join('\n'));
}

/** Python 3: numbers keep every digit, texts are ASCII with escapes. */
export function pythonLiteral(value: Setting, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return numberLiteral(value, ['float("nan")', 'float("inf")', 'float("-inf")']);
  if (typeof value === 'string') return quoted(value, (code) => `\\U${code.toString(16).padStart(8, '0')}`);
  return isList(value)
    ? lines(
        '[',
        value.map((entry) => pythonLiteral(entry, `${indent}    `)),
        ']',
        indent,
      )
    : lines(
        '{',
        Object.entries(value).map(
          ([name, entry]) => `${pythonLiteral(name, '')}: ${pythonLiteral(entry, `${indent}    `)}`,
        ),
        '}',
        indent,
      );
}

/** R: lists for lists and for names with values; numbers keep every digit, texts are ASCII with escapes. */
export function rLiteral(value: Setting, indent: string): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberLiteral(value, ['NaN', 'Inf', '-Inf']);
  if (typeof value === 'string') return quoted(value, (code) => `\\U{${code.toString(16)}}`);
  const entries = isList(value)
    ? value.map((entry) => rLiteral(entry, `${indent}  `))
    : Object.entries(value).map(([name, entry]) => `${rLiteral(name, '')} = ${rLiteral(entry, `${indent}  `)}`);
  return lines('list(', entries, ')', indent, '  ');
}

function isList(value: Setting): value is readonly Setting[] {
  return Array.isArray(value);
}

function numberLiteral(value: number, [notANumber, infinite, negative]: [string, string, string]): string {
  if (Number.isNaN(value)) return notANumber;
  if (!Number.isFinite(value)) return value > 0 ? infinite : negative;
  return Object.is(value, -0) ? '0' : String(value);
}

/** Between double quotes; all but printable ASCII, and what has a meaning there, is escaped by its code point. */
function quoted(text: string, escape: (code: number) => string): string {
  let inside = '';
  for (const character of text.replaceAll('\0', '')) {
    const code = character.codePointAt(0) ?? 0;
    // half of a character outside of the basic plane is none
    const known = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    const isPlain = known >= 32 && known < 127 && character !== '"' && character !== '\\';
    inside += isPlain ? character : escape(known);
  }
  return `"${inside}"`;
}

/** On one line where that is short. */
function lines(open: string, entries: string[], close: string, indent: string, step = '    '): string {
  const short = `${open}${entries.join(', ')}${close}`;
  if (short.length <= 100 && !short.includes('\n')) return short;
  return `${open}\n${entries.map((entry) => `${indent}${step}${entry}`).join(',\n')}\n${indent}${close}`;
}

/** A list as a file with commas (RFC 4180), every cell between quotes; blank where there is nothing. */
export function csvText(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  return [header, ...rows].map((cells) => `${line(cells)}\r\n`).join('');
}

/** The line of a script that names its list, and the code that writes the list where it is missing. */
const listLine = /^LIST (?:=|<-) "[a-z.]+"$/m;
const writesList: Record<CodeLanguage, (text: string) => string> = {
  python: (text) =>
    [
      `LIST_TEXT = ${pythonLiteral(text, '')}`,
      'if not __import__("os").path.exists(LIST):',
      '    with open(LIST, "w", encoding="utf-8", newline="") as file:',
      '        file.write(LIST_TEXT)',
    ].join('\n'),
  r: (text) =>
    [
      `LIST_TEXT <- ${rLiteral(text, '')}`,
      'if (!file.exists(LIST)) writeBin(charToRaw(enc2utf8(LIST_TEXT)), LIST)',
    ].join('\n'),
};

/** A script and its list as one text, for the clipboard: it writes the list beside itself when it first runs. */
export function asOneText(language: CodeLanguage, [script, list]: readonly CodeFile[]): string {
  return script.text.replace(listLine, (line) => `${line}\n${writesList[language](list.text)}`);
}
