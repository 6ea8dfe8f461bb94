import { nameValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { cellFill, fontColorOn, tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { SatisfactionTrapDetail } from './detail';

const say = sayUnder('satisfaction-trap');

const significant = 0.05;
const fewLeavers = 10;

/** The group of each customer. */
export function satisfactionTrapColumns({ groups, groupOf, satisfaction }: SatisfactionTrapDetail): ReportColumn[] {
  const names = groups.map(({ name }) => name);
  return [
    {
      id: 'group',
      header: say('column.group', { column: satisfaction }),
      values: nameValues(groupOf, names),
      style: 'general',
      fills: names.map((name, i) => ({ value: name, ...cellFill(tierColor(i, names.length)) })),
    },
  ];
}

/** Key finding, who stays by what was said, the groups, reading help. */
export function satisfactionTrapSheet(detail: SatisfactionTrapDetail): ReportSheet {
  const { trap, test } = detail;
  return {
    id: 'satisfaction-trap',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: finding(detail) },
      keyFigures(detail),
      levelChart(detail),
      groupTable(detail),
      levelTable(detail),
      guidance({
        read: say('read'),
        next: say(trap && trap.share >= 0.5 ? 'next.trap' : 'next.usual'),
        others: [
          {
            label: say('note.satisfied'),
            value: say('note.satisfiedText', { from: detail.satisfiedFrom, column: detail.satisfaction }),
          },
          {
            label: say('note.stays'),
            value:
              detail.staysFrom === null
                ? say('note.staysText', { column: detail.stays })
                : say('note.staysFrom', { column: detail.stays, from: detail.staysFrom }),
          },
          ...(test
            ? [
                {
                  label: say('note.test'),
                  value: say(test.pValue < significant ? 'note.goes' : 'note.goesNot', {
                    p: { number: test.pValue, digits: 3 },
                    phi: { number: test.phi, digits: 2 },
                  }),
                },
              ]
            : []),
          { label: say('note.seen'), value: say('note.seenText') },
        ],
      }),
    ],
  };
}

function finding({ trap, test }: SatisfactionTrapDetail): Text {
  if (!trap) return say('finding.nobody');
  if (test && test.pValue >= significant) {
    return say('finding.nothing', {
      satisfied: { percent: test.stayOfSatisfied },
      others: { percent: test.stayOfOthers },
    });
  }
  return say('finding.trap', {
    count: trap.leavers,
    share: { percent: trap.share },
    from: { percent: trap.from },
    to: { percent: trap.to },
  });
}

function keyFigures({ trap, satisfied, staying, customers }: SatisfactionTrapDetail): Block {
  return {
    kind: 'key-figures',
    figures: [
      ...(trap ? [{ label: say('figure.trap'), value: trap.share, style: 'percent1' as const }] : []),
      { label: say('figure.satisfied'), value: satisfied, style: 'percent1' },
      { label: say('figure.staying'), value: staying, style: 'percent1' },
      { label: say('figure.customers'), value: customers, style: 'integer' },
    ],
  };
}

const levelName = ({ from, to }: SatisfactionTrapDetail['levels'][number]): string =>
  from === to ? String(from) : `${from}–${to}`;

function levelChart({ levels, satisfaction }: SatisfactionTrapDetail): Block {
  return {
    kind: 'chart',
    id: 'levels',
    title: say('chart.levels', { column: satisfaction }),
    alt: say('chart.levelsAlt', { column: satisfaction }),
    style: 'percent',
    chart: {
      kind: 'column',
      categories: levels.map(levelName),
      series: [{ name: say('head.stay'), values: levels.map(({ stay }) => stay), color: tierColor(1, 6) }],
    },
  };
}

function groupTable({ groups }: SatisfactionTrapDetail): Block {
  const shown = groups.filter(({ group, customers }) => group !== 'unprofitable' || customers > 0);
  const fill = (index: number) => tierColor(index, groups.length);
  return {
    kind: 'table',
    id: 'groups',
    title: say('table.groups'),
    columns: [
      { header: say('head.group'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.share'), style: 'percent1' },
      { header: say('head.action'), style: 'text' },
    ],
    rows: shown.map(({ group, name, customers, share }) => [{ text: name }, customers, share, say(`action.${group}`)]),
    rowFills: shown.map(({ group }) => {
      const color = fill(groups.findIndex((of) => of.group === group));
      return { fill: color, font: fontColorOn(color) };
    }),
  };
}

function levelTable({ levels, satisfaction }: SatisfactionTrapDetail): Block {
  return {
    kind: 'table',
    id: 'levels',
    title: say('table.levels'),
    columns: [
      { header: { text: satisfaction }, style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.stay'), style: 'percent1' },
    ],
    rows: levels.map((level) => [{ text: levelName(level) }, level.customers, level.stay]),
  };
}

/** What the user must know: rows left out, few leavers, all of one kind. */
export function satisfactionTrapWarnings({ incomplete, trap, test }: SatisfactionTrapDetail): Text[] {
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(trap && trap.leavers < fewLeavers ? [say('warning.few', { count: trap.leavers })] : []),
    ...(test === null ? [say('warning.oneKind')] : []),
  ];
}
