import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What the sources say in quotes, as far as it can be a key, and the prefixes under which analyses say it. */
export interface NamedTexts {
  words: ReadonlySet<string>;
  /** Keys put together: what stands before, between and after the inserted parts. */
  patterns: readonly RegExp[];
  prefixes: ReadonlySet<string>;
}

/** Functions of `core/report/say.ts` that put a prefix in front of keys. */
const prefixing = new Set(['sayUnder', 'sayInto']);
/** The workbench speaks no language of the product; i18n is what is asked for. */
const withoutKeys = new Set(['workbench', 'i18n']);

/** Reads every source below `folder` with the parser of TypeScript; types are not looked at. */
export function namedTexts(folder: string): NamedTexts {
  const words = new Set<string>();
  const patterns = new Map<string, RegExp>();
  const prefixes = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) words.add(node.text);
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
      if (/^[\w-]+\.[\w.-]*$/.test(parts[0]))
        patterns.set(parts.join('\n'), new RegExp(`^${parts.map(literally).join('.+')}$`));
    }
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && prefixing.has(node.expression.text)) {
      for (const argument of node.arguments) if (ts.isStringLiteralLike(argument)) prefixes.add(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of sourceFiles(folder)) {
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, false));
  }
  return { words, patterns: [...patterns.values()], prefixes };
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return withoutKeys.has(entry.name) ? [] : sourceFiles(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}
