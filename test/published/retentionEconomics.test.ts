import { replacementRatio } from '../../src/core/analyses/value/formulaValue/replacementRatio';
import { retentionEffect } from '../../src/core/analyses/value/formulaValue/retentionEffect';

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
