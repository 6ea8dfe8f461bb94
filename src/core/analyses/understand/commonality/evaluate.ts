import { Problem } from '../../../problem';
import { benjaminiHochberg } from '../../../stats/tests/benjaminiHochberg';
import { ruleTest } from '../../../tiers/rules';
import type { Table } from '../../../table/table';
import type { Progress } from '../../analysis';
import { describeColumn, type DescribedColumn } from './describeColumn';
import type { CommonalityDetail, ProfileCondition, TestedValue } from './detail';
import { inside, membershipOf, outside } from './group';
import { findLookAlikes } from './lookAlikes';
import type { CommonalityOptions } from './options';
import { informationValue, isSuppressed, testCounts } from './testValue';

const significant = 0.05;
/** A value of the profile is this many times as frequent in the group, and half of the group or more have it. */
const [clearLift, clearSupport] = [1.2, 0.4];
const mostConditions = 4;

/**
 * What the customers of a group share: values of attributes that are more frequent among them than among the others. `ids`
 * names the rows. Throws what reading the columns throws, `group-too-small`, `group-everyone`, `no-attribute`.
 */
export function evaluateCommonality(
  table: Table,
  ids: string[],
  options: CommonalityOptions,
  progress: Progress,
): CommonalityDetail {
  const { group, membership } = membershipOf(table, options.group);
  const leftOut: CommonalityDetail['leftOut'] = [];
  const described = namesOf(table, options).flatMap((name, i): DescribedColumn[] => {
    const found = describeColumn(table, name, `attributes.${i}`, options.bins);
    if (typeof found !== 'string') return [found];
    leftOut.push({ column: name, why: found });
    return [];
  });
  if (described.length === 0) {
    throw new Problem('no-attribute', { sheet: table.origin.sheet, option: 'attributes' });
  }
  progress(0.2);
  const counted = described.map((column) => ({ column, ...countValues(column, membership) }));
  let suppressed = 0;
  const tested = counted.flatMap(({ column, inGroup, inOthers }) => {
    const [known, others] = [sumOf(inGroup), sumOf(inOthers)];
    return column.values.flatMap(({ value, range, when }, code) => {
      const counts = { inGroup: inGroup[code], group: known, inOthers: inOthers[code], others };
      if (isSuppressed(counts)) {
        suppressed++;
        return [];
      }
      return [{ of: { attribute: column.column, value, range, ...testCounts(counts) }, when }];
    });
  });
  const adjusted = benjaminiHochberg(tested.map(({ of }) => of.pValue));
  const all = tested
    .map(({ of, when }, i) => ({ of: { ...of, pAdjusted: adjusted[i] }, when }))
    .sort((a, b) => a.of.pAdjusted - b.of.pAdjusted || b.of.chiSquared - a.of.chiSquared);
  const profile = profileOf(all);
  progress(0.5);
  return {
    group,
    attributes: all.map(({ of }) => of),
    informationValues: counted
      .map(({ column, inGroup, inOthers }) => ({
        attribute: column.column,
        informationValue: informationValue(inGroup, inOthers),
      }))
      .sort((a, b) => b.informationValue - a.informationValue),
    suppressed,
    leftOut,
    profile: profile.map(({ of }) => of),
    rule: ruleOf(table, profile, membership),
    lookAlikes: findLookAlikes(described, membership, options.seed),
    ids,
    membership,
  };
}

/** The columns asked for, or all but those that name customers or make the group. */
function namesOf(table: Table, { attributes, id, group }: CommonalityOptions): string[] {
  if (attributes.length > 0) {
    attributes.forEach((column, i) => {
      const isTwice = attributes.indexOf(column) !== i || column === group.column;
      if (isTwice) throw new Problem('column-duplicate', { column, option: `attributes.${i}` });
    });
    return attributes;
  }
  return table.columns.map(({ name }) => name).filter((name) => name !== id && name !== group.column);
}

function countValues({ values, codes }: DescribedColumn, membership: Uint8Array) {
  const [inGroup, inOthers] = [new Array<number>(values.length).fill(0), new Array<number>(values.length).fill(0)];
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] < 0) continue;
    if (membership[row] === inside) inGroup[codes[row]]++;
    else if (membership[row] === outside) inOthers[codes[row]]++;
  }
  return { inGroup, inOthers };
}

/** A tested value and the conditions that say it. */
interface Tested {
  of: TestedValue;
  when: ProfileCondition[];
}

/** The best value of each attribute that is certain, clearly more frequent, and shared by many of the group. */
function profileOf(all: readonly Tested[]): Tested[] {
  const attributes = new Set<string>();
  return all
    .filter(({ of }) => of.pAdjusted < significant && of.lift >= clearLift && of.support >= clearSupport)
    .filter(({ of }) => !attributes.has(of.attribute) && attributes.add(of.attribute))
    .slice(0, mostConditions);
}

function ruleOf(table: Table, profile: readonly Tested[], membership: Uint8Array): CommonalityDetail['rule'] {
  if (profile.length === 0) return null;
  const when = profile.flatMap((tested) => tested.when);
  const meets = ruleTest(table, { when, match: 'all' }, 'rule');
  let [inGroup, others] = [0, 0];
  for (let row = 0; row < membership.length; row++) {
    if (membership[row] === inside && meets(row)) inGroup++;
    if (membership[row] === outside && meets(row)) others++;
  }
  return { when, inGroup, others };
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
