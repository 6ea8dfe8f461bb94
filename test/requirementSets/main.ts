import { writeFileSync } from 'node:fs';
import { tableFile, requirementTable } from './requirementTable';
import { filesWithOffice, membersUsed } from './membersUsed';

/** `npm run requirement-sets`: writes docs/requirement-sets.md anew; ends with 1 where a newer member is used unasked. */
const members = membersUsed(filesWithOffice());
writeFileSync(tableFile, requirementTable(members));
const unguarded = members.filter((member) => member.unguarded.length > 0);
for (const { member, set, version, unguarded: places } of unguarded) {
  process.stdout.write(`${member} (${set} ${version}) unguarded: ${places.join(', ')}\n`);
}
process.stdout.write(`${members.length} members\n`);
process.exitCode = unguarded.length === 0 ? 0 : 1;
