import { listText } from '../../../report/listText';
import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { firmnessBlocks } from '../../../groups/firmnessBlocks';
import { groupFill, sharesChart, valueCells, valueHeads } from '../../../groups/sharesOfGroups';
import type { TargetDetail } from './detail';
import { reasonName, verdictColors, verdictName } from './names';
import { questions, verdicts, type TargetOptions } from './options';
import { sayUnder } from '../../../report/say';

const say = sayUnder('target');

/** So many big customers with a poor fit are named. */
const mostNamed = 20;

/** The sheet for the reader: finding, key figures, verdicts, reasons, market types, big misfits, self-test, notes. */
export function targetSheet(options: TargetOptions, detail: TargetDetail): ReportSheet {
  return {
    id: 'target',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      { kind: 'sentence', text: keyFinding(detail) },
      keyFigures(options, detail),
      ...shares(options, detail),
      verdictTable(options, detail),
      reasonTable(options, detail),
      ...marketTable(detail),
      ...strengthTable(detail),
      ...bigTable(detail),
      ...firmnessBlocks(detail.firmness, {
        ids: detail.ids,
        names: verdicts.map((verdict) => verdictName(options, verdict)),
        places: Int8Array.from(detail.verdicts, (verdict) => (verdict === undefined ? -1 : verdicts.indexOf(verdict))),
        weights: detail.strengths.map(({ column }) => ({ text: column })),
      }),
      selfTestTable(options),
      notes(options, detail),
    ],
  };
}

function keyFinding({ summary }: TargetDetail): Text {
  const [target, grow] = summary;
  const params = { customers: { percent: target.share }, grow: { percent: grow.share } };
  const value = target.values[0];
  return value === undefined || value.share === null
    ? say('finding.customers', params)
    : say('finding.value', { ...params, value: { percent: value.share }, column: value.column });
}

function keyFigures(options: TargetOptions, { ids, summary, unrated }: TargetDetail): Block {
  const style = 'integer' as const;
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.customers'), value: ids.length, style },
      ...summary.map(({ verdict, customers }) => ({
        label: { text: verdictName(options, verdict) },
        value: customers,
        style,
      })),
      { label: say('figure.unrated'), value: unrated.length, style },
    ],
  };
}

function shares(options: TargetOptions, { summary, valueColumns }: TargetDetail): Block[] {
  const groups = summary.map(({ verdict, share, values }) => ({
    ...{ name: verdictName(options, verdict), share, values, color: verdictColors[verdict] },
  }));
  return sharesChart(groups, valueColumns, (column) => ({
    title: say('chart.shares', { column }),
    alt: say('chart.shares', { column }),
    left: say('head.share'),
    right: { key: 'matrix.head.valueShare', params: { column } },
  }));
}

function verdictTable(options: TargetOptions, { summary, valueColumns }: TargetDetail): TableBlock {
  return {
    kind: 'table',
    id: 'verdicts',
    title: say('table.verdicts'),
    columns: [
      { header: say('head.verdict'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.share'), style: 'percent1' },
      ...valueHeads(valueColumns),
    ],
    rows: summary.map(({ verdict, customers, share, values }) => [
      { text: verdictName(options, verdict) },
      customers,
      share,
      ...valueCells(values),
    ]),
    rowFills: summary.map(({ verdict }) => groupFill({ color: verdictColors[verdict] })),
  };
}

function reasonTable(options: TargetOptions, { byReason }: TargetDetail): TableBlock {
  return {
    kind: 'table',
    id: 'reasons',
    title: say('table.reasons'),
    columns: [
      { header: say('head.verdict'), style: 'text' },
      { header: say('head.customers'), style: 'integer' },
      { header: say('head.reason'), style: 'text' },
    ],
    rows: byReason.map(({ reason, verdict, customers }) => [
      verdict === undefined ? say('figure.unrated') : { text: verdictName(options, verdict) },
      customers,
      { text: reasonName(options, reason) },
    ]),
  };
}

function marketTable({ byMarketType }: TargetDetail): TableBlock[] {
  if (byMarketType.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'market-types',
      title: say('table.marketTypes'),
      columns: [
        { header: say('head.marketType'), style: 'text' },
        { header: say('head.customers'), style: 'integer' },
        { header: say('head.targets'), style: 'integer' },
        { header: say('head.targetShare'), style: 'percent1' },
      ],
      rows: byMarketType.map(({ type, customers, targets }) => [
        say(`marketType.${type}`),
        customers,
        targets,
        targets / customers,
      ]),
    },
  ];
}

function strengthTable({ strengths }: TargetDetail): TableBlock[] {
  if (strengths.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'strengths',
      title: say('table.strengths'),
      columns: [
        { header: say('head.strength'), style: 'text' },
        { header: say('head.weight'), style: 'percent1' },
        { header: say('head.own'), style: 'decimal1' },
        { header: say('head.theirs'), style: 'decimal1' },
      ],
      rows: strengths.map(({ column, weight, own, theirs }) => [{ text: column }, weight, own, theirs ?? null]),
    },
  ];
}

/** Big is not target: the largest customers that we do not fit. */
function bigTable({ size, ids, fit, reasons }: TargetDetail): TableBlock[] {
  if (!size || size.bigWithPoorFit.length === 0 || reasons.length === 0) return [];
  const shown = size.bigWithPoorFit.slice(0, mostNamed);
  return [
    {
      kind: 'table',
      id: 'big-with-poor-fit',
      title: say('table.big', { size: size.size, shown: shown.length, all: size.bigWithPoorFit.length }),
      columns: [
        { header: say('head.customer'), style: 'text' },
        { header: say('column.fit'), style: 'decimal1' },
      ],
      rows: shown.map((row) => [{ text: ids[row] }, fit[row]]),
    },
  ];
}

/** The seven questions with their answers; for a weak one the analysis that helps. */
function selfTestTable({ selfTest }: TargetOptions): TableBlock {
  return {
    kind: 'table',
    id: 'self-test',
    title: say('table.selfTest'),
    columns: [
      { header: say('head.question'), style: 'text' },
      { header: say('head.answer'), style: 'text' },
      { header: say('head.help'), style: 'text' },
    ],
    rows: questions.map((question) => {
      const answer = selfTest[question];
      const isWeak = answer === 'partly' || answer === 'no';
      return [say(`question.${question}`), say(`answer.${answer}`), isWeak ? say(`help.${question}`) : null];
    }),
  };
}

function notes(options: TargetOptions, { size }: TargetDetail): Block {
  const { value, fit, fitAtLeast, commonality } = options;
  return {
    kind: 'note',
    lines: [
      { label: say('note.verdict'), value: say('note.verdictText') },
      {
        label: say('note.value'),
        value: value ? say('note.valueText', { column: value.column, from: value.atLeast }) : say('note.none'),
      },
      {
        label: say('note.fit'),
        value: fit.length > 0 ? say('note.fitText', { from: fitAtLeast }) : say('note.none'),
      },
      ...(size && Number.isFinite(size.rho)
        ? [
            {
              label: say('note.size'),
              value: say('note.sizeText', {
                size: size.size,
                score: size.score,
                rho: { number: size.rho, digits: 2 },
              }),
            },
          ]
        : []),
      {
        label: say('note.commonalities'),
        value:
          commonality.when.length > 0
            ? listText(commonality.when.map(({ column, operator, value: of }) => `${column} ${operator} ${of ?? ''}`))
            : say('note.commonalitiesNone'),
      },
    ],
  };
}
