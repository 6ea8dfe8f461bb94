import { evaluateRetentionEconomics } from '../../src/core/analyses/understand/retentionEconomics/evaluate';
import { retentionEconomicsSchema } from '../../src/core/analyses/understand/retentionEconomics/options';
import { replacementRatio } from '../../src/core/orders/replacementRatio';
import { retentionEffect } from '../../src/core/orders/retentionEffect';

const percent = (share: number): string => (100 * share).toFixed(1);

describe('retention economics (METHODS 3.7, after Reichheld & Sasser 1990)', () => {
  it('five points more retention are worth +27.5 % from 80 % and +40.7 % from 90 %, at 10 %', () => {
    // .85/.25 ÷ .8/.3 = 3.4/2.6667; .95/.15 ÷ .9/.2 = 6.3333/4.5
    expect(percent(retentionEffect(0.8, 0.85, 0.1))).toBe('27.5');
    expect(percent(retentionEffect(0.9, 0.95, 0.1))).toBe('40.7');
  });

  it('13 customers of 275 replace one of 3,500', () => {
    expect(replacementRatio(3500, 275)).toBe(13);
  });
});

describe('retention economics as an analysis (METHODS 3.7)', () => {
  const run = (options: object) => evaluateRetentionEconomics(retentionEconomicsSchema.parse(options));

  it('[H] finds 12.36 the best spend for each prospect where $5 win 20 % of at most 40 % and a customer is worth 100', () => {
    const { acquisition } = run({ acquisition: { spend: 5, won: 0.2, ceiling: 0.4, value: 100 } });
    expect(acquisition.k.toFixed(4)).toBe('0.1386');
    expect(acquisition.bestSpend.toFixed(2)).toBe('12.36');
    expect(acquisition.bestWon.toFixed(3)).toBe('0.328');
    expect(acquisition.bestNet.toFixed(2)).toBe('20.43');
  });

  it('[H] gives five points more +27.5 % from 80 % and +40.7 % from 90 %, and 13 ordinary customers for one of the best', () => {
    const found = run({ retention: 0.8, points: 5, discount: 0.1, best: 3500, ordinary: 275 });
    expect(percent(found.retention.change)).toBe('27.5');
    expect(percent(run({ retention: 0.9 }).retention.change)).toBe('40.7');
    expect(found.replacementRatio).toBe(13);
  });

  it('asks a loyalty programme for the points at which value is what it was without', () => {
    const { programme } = run({ retention: 0.8, discount: 0.1, margin: 100, programmeCost: 20 });
    const r = programme?.breakEven ?? NaN;
    // (100 − 20) r/(1.1 − r) = 100 × .8/.3
    expect((80 * r) / (1.1 - r)).toBeCloseTo(80 / 0.3, 9);
    expect(programme?.points).toBeCloseTo(100 * (r - 0.8), 9);
  });

  it('says that a programme never pays instead of a retention above 100 %', () => {
    expect(run({ margin: 100, programmeCost: 100 }).programme).toBeNull();
    expect(run({ retention: 0.99, points: 0, margin: 100, programmeCost: 60 }).programme).toBeNull();
  });

  it('spends nothing on prospects of no value, and refuses a share at the ceiling by its option', () => {
    expect(run({ acquisition: { value: 1 } }).acquisition).toMatchObject({ bestSpend: 0, bestNet: 0 });
    expect(() => run({ acquisition: { won: 0.4 } })).toThrow('acquisition.won');
    expect(() => run({ retention: 0.98, points: 5 })).toThrow('points');
  });
});
