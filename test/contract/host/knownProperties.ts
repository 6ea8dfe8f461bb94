import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const modules = path.resolve(__dirname, '../../../node_modules');

/** What objects have on the add-in's side alone. */
const notLoaded: ReadonlySet<string> = new Set(['context', 'isNullObject', 'items']);

/** The properties of Excel's classes: those that Office.js can load, and those that its type declarations know besides. */
export function knownProperties(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (className: string, name: string): void => {
    const names = found.get(className) ?? new Set();
    found.set(className, names);
    if (!name.startsWith('_') && !notLoaded.has(name)) names.add(name);
  };
  const library = readFileSync(path.join(modules, '@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const lists =
    /defineProperty\((\w+)\.prototype, "_(?:scalar|navigation)PropertyNames", \{\s+get: function \(\) \{\s+return \[([^\]]*)\]/g;
  for (const [, className, names] of library.matchAll(lists))
    for (const [, name] of names.matchAll(/"(\w+)"/g)) add(className, name);
  const types = path.join(modules, '@types/office-js/index.d.ts');
  const source = ts.createSourceFile(types, readFileSync(types, 'utf8'), ts.ScriptTarget.ES2022);
  for (const declared of source.statements.filter(ts.isModuleDeclaration)) {
    if (declared.name.text !== 'Excel' || !declared.body || !ts.isModuleBlock(declared.body)) continue;
    for (const { name, members } of declared.body.statements.filter(ts.isClassDeclaration))
      for (const member of members.filter(ts.isPropertyDeclaration)) {
        const isEvent = member.type?.getText(source).startsWith('OfficeExtension.EventHandlers');
        const own = member.name.getText(source);
        if (name && !isEvent) add(name.text, own);
      }
  }
  return found;
}
