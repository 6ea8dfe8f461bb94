import { findAnalysis } from '../../../../src/core/analyses/catalogue';
import { parseOptions } from '../../../../src/core/analyses/entry';
import type { TargetDetail } from '../../../../src/core/analyses/classify/target/detail';
import type { CommonalityDetail } from '../../../../src/core/analyses/understand/commonality/detail';
import { withProfile } from '../../../../src/taskpane/analysis/faces/commonality';
import { tableOf } from '../../core/analyses/classify/pyramid/tableOf';

const times = <T>(count: number, value: T): T[] => new Array<T>(count).fill(value);

it('the profile that Commonality finds is taken over as the condition of Target customers, and meets the same customers', () => {
  const table = tableOf({
    Customer: Array.from({ length: 200 }, (_, i) => `c${i}`),
    Tier: [...times(20, 'Top'), ...times(180, 'Rest')],
    Source: [...times(15, 'Fair'), ...times(5, 'Web'), ...times(45, 'Fair'), ...times(135, 'Web')],
    Sales: Array.from({ length: 200 }, (_, i) => 1000 - i),
  });
  const run = <Detail>(id: string, input: object): Detail => {
    const analysis = findAnalysis(id);
    return analysis.run(table, parseOptions(analysis, input), () => undefined).detail as Detail;
  };
  const { rule } = run<CommonalityDetail>('commonality', {
    ...{ id: 'Customer', group: { column: 'Tier', values: ['Top'] }, attributes: ['Source'] },
  });
  const options = withProfile({ value: { column: 'Sales', atLeast: 0 } }, rule?.when ?? []);
  const { reasons, verdicts } = run<TargetDetail>('target', options);
  expect(reasons.filter((reason) => reason === 'all-met')).toHaveLength(15 + 45);
  expect(reasons.filter((reason) => reason === 'profile')).toHaveLength(5 + 135);
  expect(verdicts[15]).toBe('non-target');
});
