import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isGuarded } from './guards';
import { noSet, setOf } from './setOf';
import type { ApiSet } from './setOf';

/** A member of Office.js that the product uses. */
export interface UsedMember extends ApiSet {
  /** `Range.getCell`, `Office.onReady`. */
  member: string;
  /** Files that use it, below the root. */
  files: string[];
  /** Places, as `file:line`, that use it without asking whether this Excel has it. */
  unguarded: string[];
}

const root = path.resolve(__dirname, '../..');
/** Who speaks with Office.js; everything else cannot (`.dependency-cruiser.cjs`), except by its globals. */
const folders = ['src/excel', 'src/functions', 'src/taskpane', 'src/commands'];

/** The product's files that may use Office.js: all of the adapter, of the others those that name a global of it. */
export function filesWithOffice(): string[] {
  return folders
    .flatMap((folder) => sourceFiles(path.join(root, folder)))
    .filter(
      (file) =>
        file.startsWith(path.join(root, 'src/excel')) ||
        /\b(?:Excel|Office|OfficeExtension|CustomFunctions)\./.test(readFileSync(file, 'utf8')),
    );
}

/** Every member of Office.js that `files` use by access, by destructuring or by the words of `load`. Sorted by name. */
export function membersUsed(files: readonly string[]): UsedMember[] {
  const options: ts.CompilerOptions = {
    ...{
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
    },
    ...{ jsx: ts.JsxEmit.ReactJSX, strict: true, skipLibCheck: true, noEmit: true },
    types: ['office-js', 'custom-functions-runtime'],
    typeRoots: [path.join(root, 'node_modules/@types')],
  };
  const program = ts.createProgram(files, options, hostFor(files, options));
  const checker = program.getTypeChecker();
  const found = new Map<string, UsedMember>();
  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const declaration = symbol?.declarations?.find(isOfOffice);
    if (!symbol || !declaration) return;
    const member = memberName(symbol, declaration);
    if (member === undefined) return;
    const set = setOf(declaration) ?? noSet;
    const known = found.get(member) ?? { member, ...set, files: [], unguarded: [] };
    found.set(member, known);
    const source = node.getSourceFile();
    const file = path.relative(root, source.fileName).split(path.sep).join('/');
    if (!known.files.includes(file)) known.files.push(file);
    if (!isGuarded(node, set)) {
      known.unguarded.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), node);
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) note(type.getProperty(name.text), node);
    }
    if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
      const type = checker.getContextualType(node.parent);
      if (ts.isIdentifier(node.name)) note(type?.getProperty(node.name.text), node);
    }
    if (ts.isCallExpression(node)) for (const symbol of loaded(node, checker)) note(symbol, node);
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return [...found.values()].sort((a, b) => (a.member < b.member ? -1 : 1));
}

/** Reads what can say something of Office.js; all else, above all the pane and its components, is taken as empty. */
function hostFor(files: readonly string[], options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const asked = new Set(files);
  const says =
    /\/src\/(excel|functions|app|core\/(table|report|problem))|\/node_modules\/(typescript|@types\/(office-js|custom-f))/;
  return {
    ...host,
    getSourceFile: (file, target) =>
      asked.has(file) || says.test(file)
        ? host.getSourceFile(file, target)
        : ts.createSourceFile(file, 'export {};', target),
  };
}

/** What the words of `object.load('a,b/c')` name. */
function loaded(call: ts.CallExpression, checker: ts.TypeChecker): ts.Symbol[] {
  const [words] = call.arguments;
  if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return [];
  if (words === undefined || !ts.isStringLiteralLike(words)) return [];
  const start = checker.getTypeAtLocation(call.expression.expression);
  return words.text.split(',').flatMap((way) => {
    let type = start;
    return way
      .trim()
      .split('/')
      .flatMap((name) => {
        const symbol = type.getProperty(name);
        if (!symbol) return [];
        const next = checker.getTypeOfSymbol(symbol);
        type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
        return [symbol];
      });
  });
}

const isOfOffice = (declaration: ts.Declaration): boolean =>
  /@types\/(office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName);

/** `undefined` for what is no member: a namespace on the way to one, or a part of another type's plain data. */
function memberName(symbol: ts.Symbol, declaration: ts.Declaration): string | undefined {
  if (ts.isModuleDeclaration(declaration) || ts.isClassDeclaration(declaration) || ts.isEnumDeclaration(declaration)) {
    return undefined;
  }
  let { parent }: { parent: ts.Node } = declaration;
  while (!ts.isSourceFile(parent)) {
    if (
      (ts.isClassDeclaration(parent) ||
        ts.isInterfaceDeclaration(parent) ||
        ts.isEnumDeclaration(parent) ||
        ts.isModuleDeclaration(parent)) &&
      parent.name
    ) {
      return `${parent.name.text}.${symbol.name}`;
    }
    parent = parent.parent;
  }
  return symbol.name;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}
