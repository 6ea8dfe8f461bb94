import type { Covariate } from '../../../../orders/covariates/covariate';
import type { Block } from '../../../../report/report';
import { sayUnder } from '../../../../report/say';
import type { LifetimeDetail } from '../detail';

const say = sayUnder('lifetime.groups');

/** What the customers of one group will bring. */
export interface GroupForecast {
  name: string;
  customers: number;
  /** Mean per customer. */
  pAlive: number;
  expectedPurchases: number;
  /** Per purchase, mean over customers who have one; NaN without spend. */
  expectedSpend: number;
  /** Of all customers of the group together; NaN without spend. */
  value: number;
}

/** Forecasts by known difference: customers of a category, or with more and with less than the mean of a number. */
export function groupForecasts({ customers, code: { covariates, spending } }: LifetimeDetail): GroupForecast[] {
  const all = [...(covariates?.buying ?? []), ...(covariates?.leaving ?? []), ...spending];
  const distinct = all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
  return distinct.flatMap((covariate) =>
    groupsOf(covariate).map(({ name, isMember }) => {
      const group: GroupForecast = { name, customers: 0, pAlive: 0, expectedPurchases: 0, expectedSpend: 0, value: 0 };
      let spending = 0;
      covariate.values.forEach((value, i) => {
        if (!isMember(value)) return;
        const count = customers.count ? customers.count[i] : 1;
        group.customers += count;
        group.pAlive += count * customers.pAlive[i];
        group.expectedPurchases += count * customers.expectedPurchases[i];
        if (!Number.isFinite(customers.clv[i])) return;
        spending += count;
        group.expectedSpend += count * customers.expectedSpend[i];
        group.value += count * customers.clv[i];
      });
      group.pAlive /= group.customers;
      group.expectedPurchases /= group.customers;
      group.expectedSpend = spending > 0 ? group.expectedSpend / spending : NaN;
      if (spending === 0) group.value = NaN;
      return group;
    }),
  );
}

interface Group {
  name: string;
  isMember(value: number): boolean;
}

function groupsOf({ name, values }: Covariate): Group[] {
  const isSwitch = values.every((value) => value === 0 || value === 1);
  if (isSwitch) {
    return [
      { name: name.includes('=') ? name : `${name} = 1`, isMember: (value) => value === 1 },
      { name: name.includes('=') ? name.replace('=', ' ≠ ') : `${name} = 0`, isMember: (value) => value === 0 },
    ];
  }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const shown = Number(mean.toPrecision(4));
  return [
    { name: `${name} > ${shown}`, isMember: (value) => value > shown },
    { name: `${name} ≤ ${shown}`, isMember: (value) => value <= shown },
  ];
}

export function groupBlocks(detail: LifetimeDetail): Block[] {
  const groups = groupForecasts(detail);
  if (groups.length === 0) return [];
  const known = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return [
    {
      kind: 'table',
      id: 'groupForecasts',
      title: say('title'),
      columns: [
        { header: say('head.group'), style: 'text' },
        { header: { key: 'lifetime.figure.customers' }, style: 'integer' },
        { header: { key: 'lifetime.column.pAlive' }, style: 'percent1' },
        { header: say('head.purchases'), style: 'decimal2' },
        ...(detail.spend
          ? ([
              { header: { key: 'lifetime.column.expectedSpend' }, style: 'decimal2' },
              { header: say('head.value'), style: 'integer' },
            ] as const)
          : []),
      ],
      rows: groups.map(({ name, customers, pAlive, expectedPurchases, expectedSpend, value }) => [
        { text: name },
        customers,
        pAlive,
        expectedPurchases,
        ...(detail.spend ? [known(expectedSpend), known(value)] : []),
      ]),
    },
  ];
}
