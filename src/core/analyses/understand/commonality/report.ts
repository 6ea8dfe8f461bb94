import { numberValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text, TextParam } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { CommonalityDetail, TestedValue } from './detail';
import { outside } from './group';
import { noBetterThanChance } from './lookAlikes';

const say = sayUnder('commonality');

const significant = 0.05;
const mostInChart = 12;
const mostInTable = 40;
const mostListed = 20;

/** The chance of each customer outside the group to belong to it, where the model carries that. */
export function commonalityColumns({ lookAlikes, membership, group }: CommonalityDetail): ReportColumn[] {
  if (!lookAlikes || lookAlikes.rows.length === 0) return [];
  return [
    {
      id: 'likeness',
      header: say('column.likeness', { group: groupName(group) }),
      values: numberValues(lookAlikes.chances.map((chance, row) => (membership[row] === outside ? chance : NaN))),
      style: 'percent',
    },
  ];
}

/** Profile in words, lift chart, tested values, look-alikes, reading help. */
export function commonalitySheet(detail: CommonalityDetail): ReportSheet {
  const { group, profile, rule } = detail;
  return {
    id: 'commonality',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title', { group: groupName(group) }) },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      ...liftChart(detail),
      ...(profile.length > 0 ? [profileTable(profile)] : []),
      valueTable(detail),
      informationTable(detail),
      ...lookAlikeBlocks(detail),
      guidance({
        read: say('read'),
        next: say(rule ? 'next.rule' : 'next.none'),
        others: [
          { label: say('note.tests'), value: say('note.testsText', { count: detail.attributes.length }) },
          { label: say('note.cause'), value: say('note.causeText') },
        ],
      }),
    ],
  };
}

/** What the group is called: its values, or the top of a column. */
function groupName({ column, values, from }: CommonalityDetail['group']): TextParam {
  return from === null ? { list: values } : `${column} ≥ ${Number(from.toPrecision(6))}`;
}

function finding({ profile, group, rule, attributes }: CommonalityDetail): Text {
  const [clearest] = attributes.filter(({ pAdjusted, lift }) => pAdjusted < significant && lift > 1);
  if (!rule && clearest) {
    return say('finding.some', {
      ...{ group: groupName(group), attribute: clearest.attribute, value: clearest.value },
      lift: { number: clearest.lift, digits: 1 },
      share: { percent: clearest.support },
    });
  }
  if (!rule) return say('finding.none', { group: groupName(group) });
  return say('finding.profile', {
    group: groupName(group),
    profile: { list: profile.map(({ attribute, value }) => `${attribute} ${value}`) },
    share: { percent: rule.inGroup / group.customers },
    others: { percent: rule.others / group.others },
  });
}

function keyFigures({ group, attributes, lookAlikes, profile }: CommonalityDetail): Block {
  const certain = attributes.filter(({ pAdjusted }) => pAdjusted < significant).length;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.group'), value: group.customers, style: 'integer' },
      { label: say('figure.others'), value: group.others, style: 'integer' },
      { label: say('figure.certain'), value: certain, style: 'integer' },
      ...(profile.length > 0
        ? [
            {
              label: say('figure.lift'),
              value: Math.max(...profile.map(({ lift }) => lift)),
              style: 'decimal1' as const,
            },
          ]
        : []),
      ...(typeof lookAlikes?.area === 'number'
        ? [{ label: say('figure.area'), value: lookAlikes.area, style: 'decimal2' as const }]
        : []),
    ],
  };
}

/** The values that differ most for certain; where none does, the ten nearest to it, which the finding says. */
function liftChart({ attributes }: CommonalityDetail): Block[] {
  const certain = attributes.filter(({ pAdjusted }) => pAdjusted < significant);
  const shown = (certain.length > 0 ? certain : attributes).slice(0, mostInChart).sort((a, b) => b.lift - a.lift);
  if (shown.length === 0) return [];
  return [
    {
      kind: 'chart',
      id: 'lift',
      title: say('chart.lift'),
      alt: say('chart.liftAlt'),
      style: 'decimal1',
      wide: true,
      chart: {
        kind: 'lollipop',
        estimate: say('head.lift'),
        interval: say('series.interval'),
        rows: shown.map(({ attribute, value, lift, liftFrom, liftTo }) => ({
          label: `${attribute}: ${value}`,
          ...{ value: lift, from: liftFrom ?? lift, to: liftTo ?? lift },
        })),
      },
    },
  ];
}

function profileTable(profile: readonly TestedValue[]): TableBlock {
  return {
    kind: 'table',
    id: 'profile',
    title: say('table.profile'),
    columns: [
      { header: say('head.attribute'), style: 'text' },
      { header: say('head.value'), style: 'text' },
      { header: say('head.inWords'), style: 'text' },
    ],
    rows: profile.map(({ attribute, value, support, supportOthers }) => [
      { text: attribute },
      { text: value },
      say('profile.line', { share: { percent: support }, others: { percent: supportOthers } }),
    ]),
  };
}

function valueTable({ attributes }: CommonalityDetail): TableBlock {
  const shown = attributes.slice(0, mostInTable);
  return {
    kind: 'table',
    id: 'values',
    title: say('table.values', { count: shown.length, all: attributes.length }),
    columns: [
      { header: say('head.attribute'), style: 'text' },
      { header: say('head.value'), style: 'text' },
      { header: say('head.inGroup'), style: 'integer' },
      { header: say('head.support'), style: 'percent1' },
      { header: say('head.supportOthers'), style: 'percent1' },
      { header: say('head.lift'), style: 'decimal2' },
      { header: say('head.from'), style: 'decimal2' },
      { header: say('head.to'), style: 'decimal2' },
      { header: say('head.chiSquared'), style: 'decimal2' },
      { header: say('head.phi'), style: 'decimal2' },
      { header: say('head.p'), style: 'pValue' },
    ],
    rows: shown.map((of) => [
      { text: of.attribute },
      { text: of.value },
      ...[of.inGroup, of.support, of.supportOthers, of.lift, of.liftFrom, of.liftTo, of.chiSquared, of.phi],
      Number(of.pAdjusted.toPrecision(3)),
    ]),
  };
}

function informationTable({ informationValues }: CommonalityDetail): TableBlock {
  return {
    kind: 'table',
    id: 'information',
    title: say('table.information'),
    columns: [
      { header: say('head.attribute'), style: 'text' },
      { header: say('head.information'), style: 'decimal2' },
      { header: say('head.inWords'), style: 'text' },
    ],
    rows: informationValues.map(({ attribute, informationValue }) => [
      { text: attribute },
      informationValue,
      say(`information.${strengthOf(informationValue)}`),
    ]),
  };
}

/** The usual bands of information value: .02, .1, .3, .5. */
function strengthOf(value: number): 'none' | 'weak' | 'medium' | 'strong' | 'suspicious' {
  if (value < 0.02) return 'none';
  if (value < 0.1) return 'weak';
  if (value < 0.3) return 'medium';
  return value < 0.5 ? 'strong' : 'suspicious';
}

function lookAlikeBlocks({ lookAlikes, ids, group }: CommonalityDetail): Block[] {
  if (!lookAlikes) return [];
  const { area, rows, chances } = lookAlikes;
  if (area === null) return [{ kind: 'sentence', text: say('lookAlikes.unchecked') }];
  if (area < noBetterThanChance) {
    return [{ kind: 'sentence', text: say('lookAlikes.chance', { area: { number: area, digits: 2 } }) }];
  }
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'look-alikes',
      title: say('table.lookAlikes', { group: groupName(group), count: Math.min(mostListed, rows.length) }),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: say('head.chance'), style: 'percent' },
      ],
      rows: rows.slice(0, mostListed).map((row) => [{ text: ids[row] }, chances[row]]),
    },
  ];
}

/** What the user must know: columns left out, cells too small, a value too telling to be true. */
export function commonalityWarnings({ leftOut, suppressed, informationValues, membership }: CommonalityDetail): Text[] {
  const many = leftOut.filter(({ why }) => why === 'too-many-values').map(({ column }) => column);
  const constant = leftOut.filter(({ why }) => why === 'constant').map(({ column }) => column);
  const blank = membership.reduce((sum, of) => (of === 2 ? sum + 1 : sum), 0);
  const telling = informationValues.filter(({ informationValue }) => informationValue >= 2);
  return [
    ...(many.length > 0 ? [say('warning.manyValues', { columns: { list: many } })] : []),
    ...(constant.length > 0 ? [say('warning.constant', { columns: { list: constant } })] : []),
    ...(suppressed > 0 ? [say('warning.suppressed', { count: suppressed })] : []),
    ...(blank > 0 ? [say('warning.blank', { count: blank })] : []),
    ...(telling.length > 0
      ? [say('warning.telling', { columns: { list: telling.map(({ attribute }) => attribute) } })]
      : []),
  ];
}
