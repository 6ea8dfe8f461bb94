import ts from 'typescript';

/** A published snippet: the functions that its buttons call, and one that runs them. */
export interface Snippet {
  name: string;
  /** Functions that take no arguments, `setup` first. */
  functions: string[];
  /** JavaScript whose value is an object of those functions. */
  code: string;
}

/** The text of `script.content` in a snippet's YAML: a literal block (`|-`), the only form that the snippets use. */
export function scriptOf(yaml: string): string {
  const lines = yaml.split(/\r?\n/);
  const script = lines.findIndex((line) => line.startsWith('script:'));
  const start = lines.findIndex((line, at) => at > script && /^\s+content:\s*[|>]/.test(line));
  if (script < 0 || start < 0) return '';
  const indent = /^\s*/.exec(lines[start])?.[0].length ?? 0;
  const block: string[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.trim() !== '' && (/^\s*/.exec(line)?.[0].length ?? 0) <= indent) break;
    block.push(line);
  }
  const least = Math.min(...block.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return block.map((line) => line.slice(least)).join('\n');
}

/** @param yaml the snippet as published, or its own form here: the same keys */
export function readSnippet(name: string, yaml: string): Snippet {
  const script = scriptOf(yaml);
  const source = ts.createSourceFile(`${name}.ts`, script, ts.ScriptTarget.ES2022, true);
  const functions = source.statements
    .filter(ts.isFunctionDeclaration)
    .filter(({ parameters }) => parameters.length === 0)
    .flatMap(({ name: identifier }) => (identifier ? [identifier.text] : []))
    .sort((one, other) => Number(other === 'setup') - Number(one === 'setup'));
  const { outputText } = ts.transpileModule(`${script}\nreturn { ${functions.join(', ')} };`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
  });
  return { name, functions, code: outputText };
}
