import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesWithOffice, membersUsed } from '../../requirementSets/membersUsed';
import { requirementTable, tableFile } from '../../requirementSets/requirementTable';

/** What a file of the product could say, by the file's name. */
const lines = {
  plain: 'range.getMergedAreasOrNullObject();',
  words: "range.load('address,worksheet/tabId');",
  tooOld: "if (supports('1.12')) range.getMergedAreasOrNullObject();",
  otherwise: "if (supports('1.13')) return; else range.getMergedAreasOrNullObject();",
  asked: "if (supports('1.13')) range.getMergedAreasOrNullObject();",
  left: "if (!supports('1.14')) return; range.getMergedAreasOrNullObject();",
};

describe('members of Office.js', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'members-'));
  // One program for all: it takes seconds to be read.
  const bent = Object.entries(lines).map(([name, line]) => {
    const file = path.join(folder, `${name}.ts`);
    const head = 'declare function supports(version: string): boolean;';
    writeFileSync(file, `${head}\nexport function use(range: Excel.Range): void { supports(''); ${line} }\n`);
    return file;
  });
  const members = membersUsed([...filesWithOffice(), ...bent]);
  rmSync(folder, { recursive: true });
  const ofProduct = members.flatMap((member) => {
    const files = member.files.filter((file) => file.startsWith('src/'));
    return files.length === 0 ? [] : [{ ...member, files }];
  });
  const unguarded = members.flatMap(({ unguarded: places }) => places);

  it('newer than what the manifest asks for are used only where this Excel was asked, so that no older one fails', () => {
    expect(unguarded.filter((place) => place.startsWith('src/'))).toEqual([]);
  });

  it('are found unasked in every way that they can be written', () => {
    const found = unguarded.filter((place) => !place.startsWith('src/')).map((place) => path.parse(place).name);
    expect([...new Set(found)].sort()).toEqual(['otherwise', 'plain', 'tooOld', 'words']);
  });

  it('are all listed in docs/requirement-sets.md: npx tsx test/requirementSets/main.ts writes it', () => {
    expect(readFileSync(tableFile, 'utf8')).toBe(requirementTable(ofProduct));
  });
});
