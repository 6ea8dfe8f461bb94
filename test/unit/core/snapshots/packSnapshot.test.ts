import { Problem } from '../../../../src/core/problem';
import { packNames, unpackNames } from '../../../../src/core/snapshots/kept/nameBlocks';
import { packSnapshot, unpackSnapshot } from '../../../../src/core/snapshots/kept/packSnapshot';
import { deflated } from '../../../../src/core/snapshots/kept/packed';
import { europeanCountries } from '../../../../src/core/sample/words/europeanCountries';
import { createRandom, type Random } from '../../../../src/core/stats/random';
import { someSnapshot, type SomeCustomer } from './someSnapshot';

const indicators = [
  { column: 'Sales (EUR)', weight: 0.6 },
  { column: 'Margin %', weight: 0.4 },
];
const january: SomeCustomer[] = [
  { id: 'Łódź GmbH', tier: 'Top', value: 120_000.55, points: [100, 33.333], owner: 'Weber' },
  { id: 'b', tier: 'Small', value: -0.01, points: [0, NaN] },
  { id: 'b', tier: 'Large', points: [50, 25] },
];

describe('a kept snapshot comes back as it was', () => {
  const blocks = [{ id: 'one', names: ['b', 'x', 'Łódź GmbH'] }];
  const kept = someSnapshot('2026-01-31', january, { indicators });
  const back = unpackSnapshot(packSnapshot(kept, blocks), blocks, 'n');

  it('with every customer under its name, twice where it stood twice', () => {
    expect(back.ids).toEqual(['Łódź GmbH', 'b', 'b']);
    expect([...back.tiers]).toEqual([0, 2, 1]);
    expect(back.owners).toEqual(['Weber', '', '']);
  });

  it('with its values to the cent, and none where there was none', () => {
    expect([...(back.values ?? [])]).toEqual([120_000.55, -0.01, NaN]);
  });

  it('with its points to a hundredth, and none where there were none', () => {
    expect(back.points[1][1]).toBeNaN();
    expect(back.points[1][0]).toBe(33.33);
    expect(back.points[0][0]).toBe(100);
  });

  it('with all that is known of it', () => {
    expect(back.info).toEqual(kept.info);
  });

  it('keeps small values to a millionth: shares are not rounded to cents', () => {
    const shares = someSnapshot('s', [{ id: 'b', tier: 'Top', value: 0.034567 }]);
    expect(unpackSnapshot(packSnapshot(shares, blocks), blocks, 'n').values?.[0]).toBeCloseTo(0.034567, 9);
  });

  it('keeps any names', () => {
    const names = ['', 'a', '株式会社', '🙂', 'x'.repeat(5000)];
    expect(unpackNames(packNames(names))).toEqual(names);
  });
});

describe('a snapshot that is not whole is never taken for one', () => {
  const blocks = [{ id: 'one', names: ['Łódź GmbH', 'b'] }];
  const packed = packSnapshot(someSnapshot('2026-01-31', january, { indicators }), blocks);
  const codeOf = (bytes: Uint8Array, of = blocks): string => {
    try {
      unpackSnapshot(bytes, of, 'January');
    } catch (error) {
      if (error instanceof Problem) return `${error.code} ${String(error.params.name)}`;
      throw error;
    }
    return 'read';
  };

  it('wherever it was cut off', () => {
    for (let length = 0; length < packed.length; length++) {
      expect(codeOf(packed.slice(0, length))).toBe('snapshot-damaged January');
    }
  });

  it('without the names of its customers', () => {
    expect(codeOf(packed, [])).toBe('snapshot-damaged January');
  });

  it('where a byte changed it is damaged or another snapshot, and nothing else is thrown', () => {
    for (let at = 0; at < packed.length; at++) {
      const spoilt = packed.slice();
      spoilt[at] ^= 0x55;
      expect(['read', 'snapshot-damaged January', 'snapshot-newer January']).toContain(codeOf(spoilt));
    }
  });

  it('is told from one of a newer version', () => {
    const head = new TextEncoder().encode('{"format":2}');
    expect(codeOf(deflated(Uint8Array.of(head.length, ...head)))).toBe('snapshot-newer January');
  });

  it('does not take the memory that damaged bytes ask for', () => {
    expect(codeOf(Uint8Array.of(255, 255, 255, 255, 1, 2))).toBe('snapshot-damaged January');
  });
});

function companyNames(count: number, draw: Random): string[] {
  return Array.from({ length: count }, (_, i) => {
    const { stems, trades, legalForms } = draw.pick(europeanCountries);
    return `${draw.pick(stems)} ${draw.pick(trades)} ${draw.pick(legalForms)} ${10_000 + i}`;
  });
}

/** Characters of base64. */
const characters = (bytes: Uint8Array): number => 4 * Math.ceil(bytes.length / 3);

it('10,000 customers in 24 months with six indicators take less than 5 MB of a workbook', () => {
  const count = 6;
  const draw = createRandom(24);
  const random = (): number => draw.next();
  const companies = companyNames(10_000 + 24 * 100, draw);
  const points = companies.map(() => Array.from({ length: count }, () => 100 * random() ** 3));
  const sales = companies.map(() => Math.round(100 * Math.exp(9 + 1.5 * random() * random() * 4)) / 100);
  const some = Array.from({ length: count }, (_, j) => ({ column: `Indicator ${j}`, weight: 1 / count }));
  const blocks = [{ id: 'first', names: companies.slice(0, 10_000) }];
  let size = characters(packNames(blocks[0].names));
  for (let month = 0; month < 24; month++) {
    // a hundred leave, a hundred come, everybody moves a little
    const from = 100 * month;
    if (month > 0) {
      const added = companies.slice(10_000 + from - 100, 10_000 + from);
      blocks.push({ id: `month ${month}`, names: added });
      size += characters(packNames(added));
    }
    const customers = Array.from({ length: 10_000 }, (_, i): SomeCustomer => {
      const c = from + i;
      points[c] = points[c].map((point) => Math.min(100, Math.max(0, point + 4 * (random() - 0.5))));
      sales[c] = Math.round(100 * sales[c] * (0.9 + 0.2 * random())) / 100;
      const [tier] = random() < 0.05 ? ['Top'] : random() < 0.2 ? ['Large'] : ['Small'];
      return { id: companies[c], tier, value: sales[c], points: points[c], owner: `Owner ${c % 12}` };
    });
    size += characters(packSnapshot(someSnapshot(`month ${month}`, customers, { indicators: some }), blocks));
  }
  expect(size / 1_000_000).toBeLessThan(5);
});
