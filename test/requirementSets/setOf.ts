import ts from 'typescript';

/** A requirement set, as `ExcelApi` 1.9. */
export interface ApiSet {
  /** Empty where the type declarations name none: the common part of Office.js, which every host has. */
  set: string;
  version: string;
}

export const noSet: ApiSet = { set: '', version: '' };

/**
 * The set that a member of `@types/office-js` came with: its own, else that of the class, interface or enum around it.
 * What came to Outlook with a set of its own says nothing of Excel. Declarations say it as `[Api set: ExcelApi 1.9]`, or as `**Requirement set**: [RibbonApi 1.1](…)`.
 */
export function setOf(declaration: ts.Node): ApiSet | undefined {
  for (let node = declaration; !ts.isSourceFile(node) && !ts.isModuleDeclaration(node); node = node.parent) {
    const text = ts
      .getJSDocCommentsAndTags(node)
      .map((comment) => comment.getText())
      .join('\n');
    const [, set, version] =
      /\[Api set:\s*(\w+) (\d+\.\d+)/.exec(text) ?? /\*\*Requirement sets?\*\*:\s*\[?(\w+) (\d+\.\d+)/.exec(text) ?? [];
    if (set === 'Mailbox') return undefined;
    if (set !== undefined) return { set, version };
  }
  return undefined;
}

/** Whether version `a` is newer than `b`, by numbers: 1.10 is newer than 1.9. */
export function isNewer(a: string, b: string): boolean {
  const [[major, minor], [otherMajor, otherMinor]] = [a, b].map((version) => version.split('.').map(Number));
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}
