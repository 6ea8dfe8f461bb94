import path from 'node:path';
import { asked, floor } from './floor';
import type { UsedMember } from './membersUsed';
import { isNewer } from './setOf';

export const tableFile = path.resolve(__dirname, '../../docs/requirement-sets.md');

/** The members by requirement set, newest set first, as Markdown. */
export function requirementTable(members: readonly UsedMember[]): string {
  const bySet = groupBy(members, ({ set, version }) => `${set} ${version}`.trim());
  const sets = [...bySet.entries()].sort(([, [a]], [, [b]]) => compareSets(a, b));
  const floors = Object.entries(asked).map(([set, version]) => `${set} ${version}`);
  return [
    '# Requirement sets',
    '',
    `Members of Office.js that the add-in uses, by the requirement set that they came with. The manifest asks for ${floors.join(' and ')};`,
    'what is newer is used only where the code has asked whether this Excel has it. Generated from the sources and the type',
    'declarations of Office.js: `npx tsx test/requirementSets/main.ts`; a test fails when this page is out of date.',
    '',
    ...sets.flatMap(([name, [first, ...more]]) => [
      `## ${name === '' ? 'Common API, without a set' : name}${isAbove(first) ? ', asked for before use' : ''}`,
      '',
      ...wrapped([first, ...more].map(({ member }) => `\`${member}\``)),
      '',
    ]),
  ].join('\n');
}

const isAbove = ({ set, version }: UsedMember): boolean =>
  set !== '' && (floor[set] === undefined || isNewer(version, floor[set]));

function compareSets(a: UsedMember, b: UsedMember): number {
  if (a.set !== b.set) return a.set < b.set ? 1 : -1;
  return isNewer(a.version, b.version) ? -1 : 1;
}

/** A line per object, so that a change is a line of the difference. */
function wrapped(names: readonly string[]): string[] {
  const byObject = groupBy(names, (name) => name.split('.')[0]);
  return [...byObject.values()].map((own) => `- ${own.join(', ')}`);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
