import { nameValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { moneyStyle } from '../../../report/moneyStyle';
import { tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayInto, sayUnder } from '../../../report/say';
import type { RewardsDetail } from './detail';
import type { RewardsOptions } from './options';

const say = sayUnder('rewards');

/** As many customers stand on the sheet. */
const mostNear = 200;

/** The highest reward that each customer reaches. */
export function rewardsColumns({ reached, rules }: RewardsDetail): ReportColumn[] {
  const names = rules.map(({ name }) => name);
  return [{ id: 'reward', header: say('column.reward'), values: nameValues(reached, names), style: 'general' }];
}

/** Finding, key figures, what each rule costs and needs, who is nearly there, contact points. */
export function rewardsSheet(detail: RewardsDetail): ReportSheet {
  return {
    id: 'rewards',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      costChart(detail),
      ...pointChart(detail),
      ruleTable(detail),
      ...nearTable(detail),
      ...pointTable(detail),
      guidance({
        read: say('read', { column: detail.valueColumn }),
        next: say(detail.near.length > 0 ? 'next.near' : 'next.none'),
        others: [{ label: say('note.needed'), value: say('note.neededText') }],
      }),
    ],
  };
}

/** What must be known before a programme is promised. */
export function rewardsWarnings(detail: RewardsDetail, { marginShare, retention }: RewardsOptions): Text[] {
  const found: Text[] = [];
  const warn = sayInto(found, 'rewards.warning');
  const { unrated, qualified, customers, rules, isMarginAssumed, isRetentionAssumed, cost } = detail;
  if (qualified === 0) warn('nobody');
  if (qualified === customers && customers > 0) warn('everybody');
  if (qualified > 0 && cost === 0) warn('free');
  const never = rules.filter((rule) => rule.customers > 0 && rule.needed === null).map(({ name }) => name);
  if (never.length > 0) warn('never', { rules: { list: never } });
  if (isMarginAssumed) warn('marginAssumed', { share: { percent: marginShare } });
  if (isRetentionAssumed) warn('retentionAssumed', { share: { percent: retention } });
  if (unrated > 0) warn('unrated', { count: unrated });
  return found;
}

function finding({ qualified, customers, cost, gain }: RewardsDetail): Text {
  const params = {
    ...{ count: qualified, share: { percent: customers > 0 ? qualified / customers : 0 } },
    cost: { number: cost, digits: 0 },
  };
  if (gain === null) return say('finding.cost', params);
  return say(gain >= 0 ? 'finding.pays' : 'finding.loses', { ...params, gain: { number: Math.abs(gain), digits: 0 } });
}

function keyFigures({ qualified, cost, near, gain }: RewardsDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.qualified'), value: qualified, style: 'integer' },
      { label: say('figure.cost'), value: cost, style: moneyStyle(cost) },
      { label: say('figure.near'), value: near.length, style: 'integer' },
      ...(gain === null ? [] : [{ label: say('figure.gain'), value: gain, style: moneyStyle(gain) }]),
    ],
  };
}

function costChart({ rules }: RewardsDetail): Block {
  return {
    kind: 'chart',
    id: 'retention',
    title: say('chart.retention'),
    alt: say('chart.retentionAlt'),
    style: 'percent1',
    chart: {
      kind: 'column',
      categories: rules.map(({ name }) => name),
      series: [
        {
          name: say('head.retention'),
          values: rules.map(({ retention }) => (Number.isFinite(retention) ? retention : 0)),
          color: tierColor(3, 6),
        },
        { name: say('head.needed'), values: rules.map(({ needed }) => needed ?? 0), color: tierColor(0, 6) },
      ],
    },
  };
}

function ruleTable({ rules }: RewardsDetail): TableBlock {
  const money = moneyStyle(Math.max(...rules.map(({ cost }) => cost)));
  const hasGain = rules.some(({ gain }) => gain !== null);
  return {
    kind: 'table',
    id: 'rules',
    title: say('table.rules'),
    columns: [
      { header: say('head.rule'), style: 'text' },
      { header: say('head.threshold'), style: 'integer' },
      { header: say('head.reward'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.share'), style: 'percent1' },
      { header: say('head.cost'), style: money },
      { header: say('head.costPerCustomer'), style: 'decimal2' },
      { header: say('head.retention'), style: 'percent1' },
      { header: say('head.needed'), style: 'percent1' },
      ...(hasGain ? [{ header: say('head.gain'), style: money }] : []),
    ],
    rows: rules.map((rule) => [
      ...[{ text: rule.name }, rule.threshold, rule.reward === '' ? null : { text: rule.reward }, rule.customers],
      ...[rule.share, rule.cost, rule.costPerCustomer, Number.isFinite(rule.retention) ? rule.retention : null],
      rule.needed ?? (rule.customers > 0 ? say('never') : null),
      ...(hasGain ? [rule.gain] : []),
    ]),
  };
}

function nearTable({ near, rules, valueColumn }: RewardsDetail): TableBlock[] {
  if (near.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'near',
      title: say('table.near', { count: near.length, shown: Math.min(near.length, mostNear) }),
      hasFilter: true,
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: { text: valueColumn }, style: 'decimal2' },
        { header: say('head.rule'), style: 'text' },
        { header: say('head.missing'), style: 'decimal2' },
      ],
      rows: near
        .slice(0, mostNear)
        .map(({ id, value, rule, missing }) => [{ text: id }, value, { text: rules[rule].name }, missing]),
    },
  ];
}

function pointChart({ contactPoints }: RewardsDetail): Block[] {
  if (contactPoints.length === 0) return [];
  return [
    {
      kind: 'chart',
      id: 'points',
      title: say('chart.points'),
      alt: say('chart.pointsAlt'),
      style: 'decimal1',
      chart: {
        kind: 'bar',
        categories: contactPoints.map(({ name }) => name),
        series: [{ name: say('head.gap'), values: contactPoints.map(({ gap }) => gap), color: tierColor(1, 6) }],
      },
    },
  ];
}

function pointTable({ contactPoints }: RewardsDetail): TableBlock[] {
  if (contactPoints.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'points',
      title: say('table.points'),
      columns: [
        { header: say('head.point'), style: 'text' },
        { header: say('head.importance'), style: 'decimal1' },
        { header: say('head.rating'), style: 'decimal1' },
        { header: say('head.gap'), style: 'decimal1' },
      ],
      rows: contactPoints.map(({ name, importance, rating, gap }) => [{ text: name }, importance, rating, gap]),
    },
  ];
}
