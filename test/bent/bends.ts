/** One bug, made on purpose: what is replaced in a file of the product, and the tests that have to catch it. */
export interface Bend {
  name: string;
  file: string;
  from: string;
  to: string;
  project: 'unit' | 'contract';
  /** A pattern of paths of tests. */
  tests: string;
}

export const bends: readonly Bend[] = [
  {
    name: 'the journal is skipped',
    file: 'src/excel/journalPart.ts',
    from: 'for (let part = 0; part < count; part += 1) {',
    to: 'for (let part = count; part < count; part += 1) {',
    project: 'contract',
    tests: 'contract/excel/unfinished',
  },
  {
    name: 'changes are rolled back first change first',
    file: 'src/excel/undo.ts',
    from: '[...this.steps].reverse();',
    to: '[...this.steps];',
    project: 'contract',
    tests: 'contract/(excel/(reportSheets|writeColumns|session|unfinished)|faults)',
  },
  {
    name: 'text that looks like a formula is not escaped',
    file: 'src/excel/cellContent.ts',
    from: 'const formulaStart = /^[\\s\\p{Cc}\\p{Cf}]*[=+\\-@＝＋－＠]/u;',
    to: 'const formulaStart = /^\\0/u;',
    project: 'contract',
    tests: 'contract/excel/hostileTexts',
  },
  {
    name: 'a range is off by one row',
    file: 'src/excel/ranges.ts',
    from: 'sheet.getRangeByIndexes(area.row, area.column,',
    to: 'sheet.getRangeByIndexes(area.row + 1, area.column,',
    project: 'contract',
    tests: 'contract/excel/writeColumns',
  },
  {
    name: 'a member newer than the floor is used unasked',
    file: 'src/excel/columnTargets.ts',
    from: "if (!supports('1.13')) return undefined;",
    to: '',
    project: 'unit',
    tests: 'unit/requirementSets',
  },
];
