import { kaplanMeier, medianSurvival } from '../../../src/core/stats/survival/kaplanMeier';
import { logRank } from '../../../src/core/stats/survival/logRank';
import { remission } from './dataSets';

const { drug, placebo } = remission;

describe('Freireich 1963 (as in Collett, Modelling Survival Data, and R survival::gehan)', () => {
  it('Kaplan–Meier under 6-MP: .857, .807, .753, .690, .627, .538, .448', () => {
    const steps = kaplanMeier(drug.weeks, drug.relapsed);
    expect(steps.map(({ time }) => time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(steps.map(({ survival }) => survival.toFixed(3))).toEqual([
      '0.857',
      '0.807',
      '0.753',
      '0.690',
      '0.627',
      '0.538',
      '0.448',
    ]);
    expect(steps.map(({ standardError }) => standardError.toFixed(4))).toEqual([
      '0.0764',
      '0.0869',
      '0.0963',
      '0.1068',
      '0.1141',
      '0.1282',
      '0.1346',
    ]);
  });

  it('half have relapsed after 23 weeks under 6-MP and after 8 under placebo', () => {
    expect(medianSurvival(kaplanMeier(drug.weeks, drug.relapsed))).toBe(23);
    expect(medianSurvival(kaplanMeier(placebo.weeks, placebo.relapsed))).toBe(8);
  });

  it('log-rank test: χ² 16.79, 9 relapses observed against 19.3 expected', () => {
    const test = logRank(
      [...drug.weeks, ...placebo.weeks],
      [...drug.relapsed, ...placebo.relapsed],
      [...drug.weeks.map(() => 0), ...placebo.weeks.map(() => 1)],
      2,
    );
    expect(test?.chiSquared.toFixed(2)).toBe('16.79');
    expect(test?.observed).toEqual([9, 21]);
    expect(test?.expected.map((value) => value.toFixed(1))).toEqual(['19.3', '10.7']);
    expect(test?.degrees).toBe(1);
  });
});
