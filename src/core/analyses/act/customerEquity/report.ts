import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, NumberStyle, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayInto, sayUnder } from '../../../report/say';
import type { AssetReturn, CustomerEquityDetail, EquityGroup } from './detail';
import { driverBlocks, investmentBlocks } from './driverBlocks';
import { switchingBlocks } from './switchingBlocks';

const say = sayUnder('customerEquity');

/** A regression with fewer customers per driver than this says little (Harrell 2001). */
const customersPerDriver = 10;

/** Who holds the equity, what drives it, what an investment returns, what customers returned. */
export function customerEquitySheets(detail: CustomerEquityDetail): ReportSheet[] {
  const { tiers, segments, assets } = detail;
  const money = moneyStyle(detail.equity);
  return [
    {
      id: 'customer-equity',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.title') },
        { kind: 'sentence', text: finding(detail) },
        keyFigures(detail),
        ...groupChart(tiers),
        concentrationChart(detail),
        ...groupTable('tiers', tiers, money),
        ...groupTable('segments', segments, money),
        ...driverBlocks(detail),
        ...investmentBlocks(detail),
        ...switchingBlocks(detail),
        ...(assets ? assetTables(assets, money) : []),
        guidance({
          read: say('read', { column: detail.valueColumn }),
          next: say(detail.drivers.length > 0 ? 'next.drivers' : 'next.none'),
          others: [
            { label: say('note.worth'), value: say(`note.worth.${detail.from}`) },
            ...(detail.drivers.length > 0
              ? [{ label: say('note.weights'), value: say(`note.weights.${detail.weights}`) }]
              : []),
            ...(assets ? [{ label: say('note.assets'), value: say('note.assetsText') }] : []),
          ],
        }),
      ],
    },
  ];
}

/** What must be known: customers without a value, drivers without an effect, a regression of few, a guessed order. */
export function customerEquityWarnings(detail: CustomerEquityDetail): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'customerEquity.warning');
  const { valueless, equity, withoutEffect, drivers, weights, rated, isOrderGuessed, assets, investment } = detail;
  if (detail.isValueAssumed) warn('valueAssumed', { column: detail.valueColumn });
  if (valueless > 0) warn('valueless', { count: valueless });
  if (!(equity > 0)) warn('noEquity');
  if (withoutEffect.length > 0) warn('withoutEffect', { drivers: { list: withoutEffect } });
  if (weights === 'regression' && drivers.length > 0) {
    if (rated < customersPerDriver * drivers.length) warn('fewRated', { count: rated });
    warn('notCause');
  }
  if (investment?.return === null) warn('noCost');
  if (assets && !(assets.total.spent > 0)) warn('nothingSpent');
  if (isOrderGuessed) warn('orderGuessed');
  return found;
}

function finding({ equity, concentration, customers }: CustomerEquityDetail): Text {
  const fifth = concentration.find(({ share }) => share === 0.2);
  const amount = { number: equity, digits: 0 };
  return fifth === undefined || fifth.shareOfEquity === null
    ? say('finding.plain', { count: customers, equity: amount })
    : say('finding.share', { count: customers, equity: amount, share: { percent: fifth.shareOfEquity } });
}

function keyFigures({ equity, customers, lossMaking, assets }: CustomerEquityDetail): Block {
  const mean = customers > 0 ? equity / customers : 0;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.equity'), value: equity, style: moneyStyle(equity) },
      { label: say('figure.mean'), value: mean, style: moneyStyle(mean) },
      { label: say('figure.lossMaking'), value: lossMaking, style: 'integer' },
      ...(assets && assets.total.return !== null
        ? [{ label: say('figure.return'), value: assets.total.return, style: 'percent1' as const }]
        : []),
    ],
  };
}

function groupChart(groups: readonly EquityGroup[]): Block[] {
  if (groups.length < 2 || groups.some(({ shareOfEquity }) => shareOfEquity === null || shareOfEquity < 0)) return [];
  return [
    {
      kind: 'chart',
      id: 'groups',
      title: say('chart.groups'),
      alt: say('chart.groupsAlt'),
      style: 'percent1',
      chart: {
        kind: 'mirrored-bars',
        left: say('head.shareOfCustomers'),
        right: say('head.shareOfEquity'),
        rows: groups.map(({ name, shareOfCustomers, shareOfEquity }, i) => ({
          ...{ label: name, left: shareOfCustomers, right: shareOfEquity ?? 0 },
          color: tierColor(i, groups.length),
        })),
      },
    },
  ];
}

function concentrationChart({ concentration }: CustomerEquityDetail): Block {
  return {
    kind: 'chart',
    id: 'concentration',
    title: say('chart.concentration'),
    alt: say('chart.concentrationAlt'),
    style: 'percent1',
    chart: {
      kind: 'column',
      categories: concentration.map(({ share }) => say('best', { share: { percent: share } })),
      series: [
        {
          name: say('head.shareOfEquity'),
          values: concentration.map(({ shareOfEquity }) => shareOfEquity ?? 0),
          color: tierColor(1, 6),
        },
      ],
    },
  };
}

function groupTable(id: 'tiers' | 'segments', groups: readonly EquityGroup[], money: NumberStyle): TableBlock[] {
  if (groups.length === 0) return [];
  return [
    {
      kind: 'table',
      id,
      title: say(`table.${id}`),
      columns: [
        { header: say('head.group'), style: 'text' },
        { header: say('head.customers'), style: 'integer' },
        { header: say('head.shareOfCustomers'), style: 'percent1' },
        { header: say('head.equity'), style: money },
        { header: say('head.shareOfEquity'), style: 'percent1' },
        { header: say('head.perCustomer'), style: money },
      ],
      rows: groups.map(({ name, customers, shareOfCustomers, equity, shareOfEquity }) => [
        ...[{ text: name }, customers, shareOfCustomers, equity, shareOfEquity],
        customers > 0 ? equity / customers : null,
      ]),
    },
  ];
}

function assetTables(
  { total, tiers, owners }: NonNullable<CustomerEquityDetail['assets']>,
  money: NumberStyle,
): TableBlock[] {
  const table = (id: 'returnsByTier' | 'returnsByOwner', rows: readonly AssetReturn[]): TableBlock[] => {
    if (rows.length === 0 && id === 'returnsByOwner') return [];
    return [
      {
        kind: 'table',
        id,
        title: say(`table.${id}`),
        columns: [
          { header: say('head.group'), style: 'text' },
          { header: say('head.customers'), style: 'integer' },
          { header: say('head.before'), style: money },
          { header: say('head.after'), style: money },
          { header: say('head.profit'), style: money },
          { header: say('head.spent'), style: money },
          { header: say('head.return'), style: 'percent1' },
        ],
        rows: [...rows, total].map((of, i) => [
          ...[i < rows.length ? { text: of.name } : say('head.total'), of.customers, of.before, of.after],
          ...[of.profit, of.spent, of.return],
        ]),
      },
    ];
  };
  return [...table('returnsByTier', tiers), ...table('returnsByOwner', owners)];
}
