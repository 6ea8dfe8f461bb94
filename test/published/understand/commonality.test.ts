import { commonality } from '../../../src/core/analyses/understand/commonality/commonality';
import type { CommonalityDetail } from '../../../src/core/analyses/understand/commonality/detail';
import { commonalitySchema } from '../../../src/core/analyses/understand/commonality/options';
import { createRandom } from '../../../src/core/stats/random';
import { tableOf } from '../../unit/core/analyses/classify/pyramid/tableOf';

type Columns = Parameters<typeof tableOf>[0];

function find(columns: Columns, options: object): CommonalityDetail {
  return commonality.run(tableOf(columns), commonalitySchema.parse(options), () => undefined).detail;
}

const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);
const top = { column: 'Tier', values: ['Top'] };

describe('METHODS 3.1 [H]: 200 customers, 20 best; attribute in 15 of the best, 45 of the others', () => {
  const columns = {
    Tier: [...times(20, 'Top'), ...times(180, 'Rest')],
    Source: [...times(15, 'Fair'), ...times(5, 'Web'), ...times(45, 'Fair'), ...times(135, 'Web')],
  };
  const found = find(columns, { group: top, attributes: ['Source'] });
  const fair = found.attributes.find(({ value }) => value === 'Fair');

  it('gives lift 2.5, χ² 21.43, Yates 19.11, φ .327', () => {
    expect(fair?.lift).toBeCloseTo(2.5, 12);
    expect(fair?.chiSquared.toFixed(2)).toBe('21.43');
    expect(fair?.chiSquaredYates.toFixed(2)).toBe('19.11');
    expect(fair?.phi.toFixed(3)).toBe('0.327');
  });

  it('gives the information value 1.099', () => {
    expect(found.informationValues[0].informationValue.toFixed(3)).toBe('1.099');
  });

  it('says in the profile what the best share, as conditions that 15 of the best and 45 others meet', () => {
    expect(found.rule).toEqual({
      when: [{ column: 'Source', operator: '=', value: 'Fair' }],
      inGroup: 15,
      others: 45,
    });
  });
});

describe('commonality finds what is planted and nothing else', () => {
  const random = createRandom(20261128);
  const n = 600;
  const rows = Array.from({ length: n }, () => ({
    industry: random.pick(['Food', 'Metal', 'Chemistry', 'Paper']),
    advice: random.integer(1, 5),
    staff: Math.round(20 * Math.exp(random.normal())),
    letter: random.pick(['a', 'b', 'c', 'd', 'e', 'f']),
  }));
  const noise = { Letter: rows.map(({ letter }) => letter), Staff: rows.map(({ staff }) => staff) };
  const planted = {
    Industry: rows.map(({ industry }) => industry),
    Advice: rows.map(({ advice }) => advice),
    ...noise,
  };
  const chanceOf = ({ industry, advice }: (typeof rows)[number]): number =>
    0.05 + (industry === 'Food' ? 0.35 : 0) + (advice === 5 ? 0.4 : 0);
  const isTop = rows.map((row) => (random.next() < chanceOf(row) ? 'Top' : 'Rest'));
  const byChance = rows.map(() => (random.next() < 0.2 ? 'Top' : 'Rest'));

  it('finds industry and advice, offers look-alikes that have them, and keeps noise out of the profile', () => {
    const found = find({ Tier: isTop, ...planted }, { group: top });
    expect(found.profile.map(({ attribute, value }) => `${attribute} ${value}`).sort()).toEqual([
      'Advice 5',
      'Industry Food',
    ]);
    expect(found.lookAlikes?.area).toBeGreaterThan(0.7);
    const likeliest = found.lookAlikes?.rows[0] ?? -1;
    expect(rows[likeliest]).toMatchObject({ industry: 'Food', advice: 5 });
    expect(isTop[likeliest]).toBe('Rest');
  });

  it('finds nothing where the group was drawn by lot: no profile, no rule, no list of look-alikes', () => {
    const found = find({ Tier: byChance, ...planted }, { group: top });
    expect(found.profile).toEqual([]);
    expect(found.rule).toBeNull();
    expect(found.lookAlikes?.rows ?? []).toEqual([]);
  });

  it('cuts numbers into classes of which a rule can be made', () => {
    const found = find({ Tier: rows.map(({ staff }) => (staff >= 60 ? 'Top' : 'Rest')), ...noise }, { group: top });
    expect(found.rule?.when[0]).toMatchObject({ column: 'Staff', operator: '>=' });
  });
});

describe('commonality of awkward groups', () => {
  const some = { Kind: [...times(6, 'a'), ...times(6, 'b')] };

  it('refuses a group of one, and a group of all, with what is needed', () => {
    expect(() => find({ Tier: ['Top', ...times(11, 'Rest')], ...some }, { group: top })).toThrow('group-too-small');
    expect(() => find({ Tier: times(12, 'Top'), ...some }, { group: top })).toThrow('group-everyone');
  });

  it('leaves out columns of one value and of a value each, and says so', () => {
    const names = Array.from({ length: 100 }, (_, i) => `Street ${i}`);
    const tiers = [...times(30, 'Top'), ...times(70, 'Rest')];
    const found = find(
      { Tier: tiers, Address: names, Country: times(100, 'DE'), Kind: tiers.map((_, i) => (i % 2 ? 'x' : 'y')) },
      { group: top },
    );
    expect(found.leftOut).toEqual([
      { column: 'Address', why: 'too-many-values' },
      { column: 'Country', why: 'constant' },
    ]);
  });

  it('says that no column describes anybody where all are left out', () => {
    const tiers = [...times(30, 'Top'), ...times(70, 'Rest')];
    expect(() => find({ Tier: tiers, Country: times(100, 'DE') }, { group: top })).toThrow('no-attribute');
  });

  it('gives no look-alikes, but the numbers, where a value tells the group without doubt', () => {
    const tiers = [...times(30, 'Top'), ...times(70, 'Rest')];
    const found = find({ Tier: tiers, Same: tiers.map((tier) => (tier === 'Top' ? 'yes' : 'no')) }, { group: top });
    expect(found.lookAlikes).toBeNull();
    expect(found.attributes[0].lift).toBeCloseTo(100 / 30, 12);
  });

  it('takes the top percent of a number column, equal ones together', () => {
    const found = find(
      {
        Sales: Array.from({ length: 100 }, (_, i) => i),
        Kind: Array.from({ length: 100 }, (_, i) => (i % 2 ? 'x' : 'y')),
      },
      { group: { column: 'Sales', topPercent: 20 } },
    );
    expect(found.group).toMatchObject({ customers: 20, others: 80 });
  });
});
