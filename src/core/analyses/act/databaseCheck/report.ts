import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import { listText } from '../../../report/listText';
import type { Block, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayInto, sayUnder } from '../../../report/say';
import type { DatabaseCheckDetail } from './detail';

const say = sayUnder('databaseCheck');

/** As many lines of a table stand on a sheet. */
const mostLines = 1_000;
const mostGaps = 200;
/** Columns of the heat map: the least complete ones. */
const mostColumns = 10;
/** A tier without a name, in pictures. */
const nameless = '–';

/** The check; who may be twice in the list; values to look at. */
export function databaseSheets(detail: DatabaseCheckDetail): ReportSheet[] {
  const doubtful = [...outlierTable(detail), ...dateTable(detail), ...mixedTable(detail)];
  return [
    {
      id: 'database-check',
      name: say('sheet.name'),
      blocks: [
        { kind: 'heading', text: say('sheet.title') },
        { kind: 'sentence', text: finding(detail) },
        keyFigures(detail),
        factChart(detail),
        ...heatMap(detail),
        factTable(detail),
        ...gapTable(detail),
        guidance({
          read: say('read'),
          next: say(`next.${nextOf(detail)}`),
          others: [
            { label: say('note.best'), value: say(detail.completeness.isByValue ? 'note.byValue' : 'note.byTier') },
            { label: say('note.outliers'), value: say('note.outliersText') },
            { label: say('note.duplicates'), value: say('note.duplicatesText') },
          ],
        }),
      ],
    },
    ...(detail.duplicates.length > 0 ? [duplicateSheet(detail)] : []),
    ...(doubtful.length > 0
      ? [
          {
            id: 'doubtful',
            name: say('sheet.doubtful'),
            blocks: [{ kind: 'heading' as const, text: say('title.doubtful') }, ...doubtful],
          },
        ]
      : []),
  ];
}

/** What could not be looked at. */
export function databaseCheckWarnings(detail: DatabaseCheckDetail): Text[] {
  const { nameColumn, today, isTodayRead, completeness, hasDates, dates } = detail;
  const found: Text[] = [];
  const warn = sayInto(found, 'databaseCheck.warning');
  if (nameColumn === null) warn('noNames');
  if (completeness.isByValue) warn('noTiers');
  if (today === null && hasDates) warn('noToday');
  const count = dates.filter(({ why }) => why === 'future').length;
  if (today !== null && isTodayRead && count > 0) warn('todayRead', { count, today });
  return found;
}

const filledOf = ({ completeness: { tiers } }: DatabaseCheckDetail): number => {
  const customers = tiers.reduce((sum, tier) => sum + tier.customers, 0);
  return tiers.reduce((sum, tier) => sum + tier.all * tier.customers, 0) / Math.max(1, customers);
};

function finding(detail: DatabaseCheckDetail): Text {
  const { tiers, gaps } = detail.completeness;
  const [best] = tiers;
  if (gaps.length === 0) return say('finding.complete', { count: detail.customers });
  const missing = gaps.filter(({ tier }) => tier === best.tier).length;
  const params = { tier: best.tier, count: missing, customers: best.customers };
  return say(missing === 0 ? 'finding.bestComplete' : 'finding.bestGaps', {
    ...params,
    filled: { percent: filledOf(detail) },
  });
}

function nextOf({ repairs, duplicates, completeness }: DatabaseCheckDetail) {
  if (repairs.some(({ isAccepted }) => !isAccepted)) return 'repairs';
  if (duplicates.length > 0) return 'duplicates';
  return completeness.gaps.length > 0 ? 'gaps' : 'none';
}

function keyFigures(detail: DatabaseCheckDetail): Block {
  const { facts, duplicates, outlierColumns, dates, repairs } = detail;
  const integer = (key: 'duplicates' | 'outliers' | 'dates' | 'repairs' | 'facts', value: number) => ({
    label: say(`figure.${key}`),
    value,
    style: 'integer' as const,
  });
  return {
    kind: 'key-figures',
    figures: [
      { label: say('figure.filled'), value: filledOf(detail), style: 'percent' },
      integer('facts', facts.filter(({ columns }) => columns.length > 0).length),
      integer('duplicates', duplicates.length),
      integer(
        'outliers',
        outlierColumns.reduce((sum, { count }) => sum + count, 0),
      ),
      integer('dates', dates.length),
      integer('repairs', repairs.length),
    ],
  };
}

function factChart({ facts }: DatabaseCheckDetail): Block {
  return {
    kind: 'chart',
    id: 'facts',
    title: say('chart.facts'),
    alt: say('chart.factsAlt'),
    style: 'percent',
    chart: {
      kind: 'bar',
      categories: facts.map(({ fact }) => say(`fact.${fact}`)),
      series: [{ name: say('head.filled'), values: facts.map(({ filled }) => filled), color: tierColor(1, 6) }],
    },
  };
}

function factTable({ facts }: DatabaseCheckDetail): TableBlock {
  return {
    kind: 'table',
    id: 'facts',
    title: say('table.facts'),
    columns: [
      { header: say('head.fact'), style: 'text' },
      { header: say('head.filled'), style: 'percent' },
      { header: say('head.columns'), style: 'text' },
    ],
    rows: facts.map(({ fact, columns, filled }) => [
      say(`fact.${fact}`),
      filled,
      columns.length === 0 ? say('fact.none') : listText(columns),
    ]),
  };
}

function heatMap({ completeness: { columns, tiers, gaps } }: DatabaseCheckDetail): Block[] {
  if (gaps.length === 0) return [];
  const mean = (at: number): number => tiers.reduce((sum, { filled, customers }) => sum + filled[at] * customers, 0);
  const shown = Array.from(columns.keys())
    .sort((a, b) => mean(a) - mean(b))
    .slice(0, mostColumns)
    .sort((a, b) => a - b);
  return [
    {
      kind: 'heat-map',
      id: 'completeness',
      title: say('chart.completeness'),
      alt: say('chart.completenessAlt'),
      rows: tiers.map(({ tier }) => (tier === '' ? nameless : tier)),
      columns: shown.map((at) => columns[at]),
      values: tiers.map(({ filled }) => shown.map((at) => filled[at])),
      style: 'percent',
    },
  ];
}

function gapTable({ completeness: { gaps } }: DatabaseCheckDetail): TableBlock[] {
  if (gaps.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'gaps',
      title: say('table.gaps', { count: gaps.length, shown: Math.min(gaps.length, mostGaps) }),
      columns: [
        { header: say('head.row'), style: 'integer' },
        { header: say('head.customer'), style: 'text' },
        { header: say('head.tier'), style: 'text' },
        { header: say('head.missing'), style: 'text' },
      ],
      rows: gaps
        .slice(0, mostGaps)
        .map(({ row, id, tier, missing }) => [row, { text: id }, { text: tier }, listText(missing)]),
    },
  ];
}

function duplicateSheet({ duplicates, nameColumn }: DatabaseCheckDetail): ReportSheet {
  const hasNames = duplicates.some(({ ids, names }) => names.some((name, i) => name !== '' && name !== ids[i]));
  const shown = duplicates.slice(0, mostLines);
  return {
    id: 'duplicates',
    name: say('sheet.duplicates'),
    blocks: [
      { kind: 'heading', text: say('title.duplicates') },
      { kind: 'sentence', text: say('finding.duplicates', { count: duplicates.length, shown: shown.length }) },
      {
        kind: 'table',
        id: 'duplicates',
        columns: [
          { header: say('head.group'), style: 'integer' },
          { header: say('head.row'), style: 'integer' },
          { header: say('head.customer'), style: 'text' },
          ...(hasNames && nameColumn !== null ? [{ header: { text: nameColumn }, style: 'text' as const }] : []),
          { header: say('head.similarity'), style: 'percent' },
          { header: say('head.kind'), style: 'text' },
        ],
        rows: shown.flatMap(({ rows, ids, names, similarity, kind }, group) =>
          rows.map((row, i) => [
            ...[group + 1, row, { text: ids[i] }],
            ...(hasNames && nameColumn !== null ? [{ text: names[i] }] : []),
            ...[similarity, say(`kind.${kind}`)],
          ]),
        ),
      },
    ],
  };
}

function outlierTable({ outliers, outlierColumns }: DatabaseCheckDetail): TableBlock[] {
  if (outliers.length === 0) return [];
  const count = outlierColumns.reduce((sum, of) => sum + of.count, 0);
  return [
    {
      kind: 'table',
      id: 'outliers',
      title: say('table.outliers', { count, shown: Math.min(outliers.length, mostLines) }),
      columns: [
        { header: say('head.row'), style: 'integer' },
        { header: say('head.customer'), style: 'text' },
        { header: say('head.column'), style: 'text' },
        { header: say('head.value'), style: 'decimal2' },
        { header: say('head.score'), style: 'decimal1' },
      ],
      rows: outliers
        .slice(0, mostLines)
        .map(({ row, id, column, value, score }) => [row, { text: id }, { text: column }, value, score]),
    },
  ];
}

function dateTable({ dates }: DatabaseCheckDetail): TableBlock[] {
  if (dates.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'dates',
      title: say('table.dates', { count: dates.length, shown: Math.min(dates.length, mostLines) }),
      columns: [
        { header: say('head.row'), style: 'integer' },
        { header: say('head.customer'), style: 'text' },
        { header: say('head.column'), style: 'text' },
        { header: say('head.date'), style: 'text' },
        { header: say('head.why'), style: 'text' },
      ],
      rows: dates
        .slice(0, mostLines)
        .map(({ row, id, column, value, why }) => [
          ...[row, { text: id }, { text: column }],
          ...[{ text: value }, say(`dateFault.${why}`)],
        ]),
    },
  ];
}

function mixedTable({ mixed }: DatabaseCheckDetail): TableBlock[] {
  if (mixed.length === 0) return [];
  return [
    {
      kind: 'table',
      id: 'mixed',
      title: say('table.mixed'),
      columns: [
        { header: say('head.column'), style: 'text' },
        { header: say('head.cells'), style: 'integer' },
        { header: say('head.what'), style: 'text' },
        { header: say('head.where'), style: 'text' },
      ],
      rows: mixed.map(({ column, code, count, places }) => [
        ...[{ text: column }, count],
        ...[say(`mixed.${code as 'mixed-types'}`), listText(places)],
      ]),
    },
  ];
}
