import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, NumberStyle, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayInto, sayUnder } from '../../../report/say';
import { resources, type AllocationDetail, type Resource, type TierShare } from './detail';

const say = sayUnder('allocation');

/** Finding, key figures, mismatch of resources and value, now against proposed, what the curves say. */
export function allocationSheet(detail: AllocationDetail): ReportSheet {
  return {
    id: 'allocation',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { column: detail.tierColumn }) },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      mismatchChart(detail),
      ...usedOf(detail).map((resource) => resourceTable(detail, resource)),
      ...responseTable(detail),
      guidance({
        read: say('read'),
        next: say('next'),
        others: [
          { label: say('note.by'), value: say(`by.${detail.by}`) },
          { label: say('note.rounding'), value: say('note.roundingText') },
        ],
      }),
    ],
  };
}

/** What must be known: tiers that are worth nothing, rows left out, money that does not come back. */
export function allocationWarnings({
  worthless,
  isByCustomers,
  incomplete,
  response,
  budget,
  by,
  lacksColumn,
  valueColumn,
}: AllocationDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'allocation.warning');
  if (lacksColumn) warn(by === 'clv' ? 'noClv' : 'noPotential', { column: valueColumn });
  if (isByCustomers) warn('byCustomers');
  else if (worthless.length > 0 && by !== 'response') warn('worthless', { tiers: { list: worthless } });
  if (incomplete > 0) warn('incomplete', { count: incomplete });
  if (resources.every((resource) => budget[resource] === 0)) warn('noBudget');
  if (response && response.marginal < 1 && budget.money > 0) {
    warn('tooMuch', { worthwhile: { number: response.worthwhile, digits: 0 } });
  }
  return found;
}

/** Budgets that there are. */
function usedOf({ budget, tiers }: AllocationDetail): Resource[] {
  const used = resources.filter((resource) => budget[resource] > 0 || tiers.some(({ now }) => now[resource] !== null));
  return used.length > 0 ? used : ['money'];
}

/** The resource that the picture shows, its share per tier now, or as proposed where that is not known. */
function shown(detail: AllocationDetail): { resource: Resource; isNow: boolean; shares: number[] } {
  const used = usedOf(detail);
  const known = used.find((resource) => detail.tiers.some(({ now }) => (now[resource] ?? 0) > 0));
  const resource = known ?? used[0];
  const amount = ({ now, proposed }: TierShare): number => (known ? (now[resource] ?? 0) : proposed[resource]);
  const total = detail.tiers.reduce((sum, tier) => sum + amount(tier), 0);
  return {
    ...{ resource, isNow: known !== undefined },
    shares: detail.tiers.map((tier) => (total > 0 ? amount(tier) / total : 0)),
  };
}

function finding(detail: AllocationDetail): Text {
  const { resource, isNow, shares } = shown(detail);
  const gaps = detail.tiers.map(({ shareOfValue }, i) => Math.abs(shares[i] - (shareOfValue ?? shares[i])));
  const widest = gaps.indexOf(Math.max(...gaps));
  const { tier, shareOfValue } = detail.tiers[widest];
  const params = { tier, share: { percent: shares[widest] }, value: { percent: shareOfValue ?? 0 } };
  return isNow ? say(`finding.now.${resource}`, params) : say(`finding.proposed.${resource}`, params);
}

function keyFigures({ budget, tiers, response }: AllocationDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('resource.money'), value: budget.money, style: moneyStyle(budget.money) },
      { label: say('resource.hours'), value: budget.hours, style: 'integer' },
      { label: say('resource.people'), value: budget.people, style: 'integer' },
      {
        label: say('head.customers'),
        value: tiers.reduce((sum, { customers }) => sum + customers, 0),
        style: 'integer',
      },
      ...(response
        ? [
            {
              label: say('figure.gain'),
              value: response.best - response.compared,
              style: moneyStyle(response.best - response.compared),
            },
          ]
        : []),
    ],
  };
}

function mismatchChart(detail: AllocationDetail): Block {
  const { resource, isNow, shares } = shown(detail);
  return {
    kind: 'chart',
    id: 'mismatch',
    title: say('chart.mismatch'),
    alt: say('chart.mismatchAlt'),
    chart: {
      kind: 'mirrored-bars',
      left: isNow ? say(`series.now.${resource}`) : say(`series.proposed.${resource}`),
      right: say('series.value'),
      rows: detail.tiers.map(({ tier, shareOfValue }, i) => ({
        ...{ label: tier, left: shares[i], right: shareOfValue ?? 0 },
        color: tierColor(i, detail.tiers.length),
      })),
    },
  };
}

function resourceTable({ tiers, budget }: AllocationDetail, resource: Resource): TableBlock {
  const style: NumberStyle = resource === 'people' ? 'integer' : resource === 'money' ? 'decimal2' : 'decimal1';
  const isKnown = tiers.some(({ now }) => now[resource] !== null);
  const share = (amount: number): number | null => (budget[resource] > 0 ? amount / budget[resource] : null);
  return {
    kind: 'table',
    id: resource,
    title: say(`resource.${resource}`),
    columns: [
      { header: say('head.tier'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('series.value'), style: 'percent1' },
      ...(isKnown
        ? [
            { header: say('head.now'), style: resource === 'people' ? ('decimal1' as const) : style },
            { header: say('head.change'), style: resource === 'people' ? ('decimal1' as const) : style },
          ]
        : []),
      { header: say('head.proposed'), style },
      { header: say('head.share'), style: 'percent1' },
    ],
    rows: tiers.map(({ tier, customers, shareOfValue, now, proposed }) => [
      ...[{ text: tier }, customers, shareOfValue],
      ...(isKnown ? [now[resource], proposed[resource] - (now[resource] ?? 0)] : []),
      ...[proposed[resource], share(proposed[resource])],
    ]),
  };
}

function responseTable({ response }: AllocationDetail): TableBlock[] {
  if (!response) return [];
  const { best, compared, comparedWith, marginal, worthwhile } = response;
  return [
    {
      kind: 'table',
      id: 'response',
      title: say('table.response'),
      columns: [
        { header: say('head.what'), style: 'text' },
        { header: say('head.amount'), style: 'decimal2' },
      ],
      rows: [
        [say('response.best'), best],
        [say(comparedWith === 'now' ? 'response.now' : 'response.value'), compared],
        [say('figure.gain'), best - compared],
        [say('response.marginal'), marginal],
        [say('response.worthwhile'), worthwhile],
      ],
    },
  ];
}
