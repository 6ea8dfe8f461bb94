import { numberValues } from '../../../report/columnValues';
import { guidance } from '../../../report/guidance';
import { tierColor } from '../../../report/palette';
import type { Block, ReportColumn, ReportSheet, TableBlock, Text } from '../../../report/report';
import { sayUnder } from '../../../report/say';
import type { FactorsDetail } from './detail';

const say = sayUnder('factors');

/** Below this share of a column the components do not speak for it. */
const poorlyExplained = 0.4;

/** The scores of each customer, ready to be indicators of a pyramid. */
export function factorsColumns({ names, scores }: FactorsDetail): ReportColumn[] {
  return scores.map((of, j) => ({
    id: `factor:${j + 1}`,
    header: say('column.factor', { name: names[j] }),
    values: numberValues(of),
    style: 'decimal2',
  }));
}

/** Key finding, scree, loadings, what is explained, reading help. */
export function factorsSheet(detail: FactorsDetail): ReportSheet {
  const { components, columns, explained } = detail;
  const whole = explained.reduce((sum, share) => sum + share, 0);
  return {
    id: 'factors',
    name: say('sheet.name'),
    blocks: [
      { kind: 'heading', text: say('sheet.title') },
      {
        kind: 'sentence',
        text: say('finding', { count: components, columns: columns.length, share: { percent: whole } }),
      },
      {
        kind: 'key-figures',
        figures: [
          { label: say('figure.components'), value: components, style: 'integer' },
          { label: say('figure.explained'), value: whole, style: 'percent1' },
          { label: say('figure.first'), value: explained[0], style: 'percent1' },
          { label: say('figure.rows'), value: detail.rows, style: 'integer' },
        ],
      },
      scree(detail),
      loadingTable(detail),
      eigenvalueTable(detail),
      guidance({
        read: say('read'),
        next: say('next'),
        others: [
          { label: say('note.method'), value: say(`method.${detail.rotation}`) },
          { label: say('note.count'), value: say(detail.isKaiser ? 'count.kaiser' : 'count.chosen') },
        ],
      }),
    ],
  };
}

function scree({ eigenvalues }: FactorsDetail): Block {
  return {
    kind: 'chart',
    id: 'scree',
    title: say('chart.scree'),
    alt: say('chart.screeAlt'),
    style: 'decimal2',
    chart: {
      kind: 'column',
      categories: eigenvalues.map((_, i) => String(i + 1)),
      series: [{ name: say('head.eigenvalue'), values: eigenvalues, color: tierColor(1, 6) }],
    },
  };
}

function loadingTable({ columns, names, loadings, communalities }: FactorsDetail): TableBlock {
  return {
    kind: 'table',
    id: 'loadings',
    title: say('table.loadings'),
    columns: [
      { header: say('head.column'), style: 'text' },
      ...names.map((name) => ({ header: { text: name }, style: 'decimal2' as const })),
      { header: say('head.communality'), style: 'percent' },
    ],
    rows: columns.map((column, i) => [{ text: column }, ...loadings[i], communalities[i]]),
  };
}

function eigenvalueTable({ eigenvalues }: FactorsDetail): TableBlock {
  let sum = 0;
  return {
    kind: 'table',
    id: 'eigenvalues',
    title: say('table.eigenvalues'),
    columns: [
      { header: say('head.component'), style: 'integer' },
      { header: say('head.eigenvalue'), style: 'decimal2' },
      { header: say('head.share'), style: 'percent1' },
      { header: say('head.cumulative'), style: 'percent1' },
    ],
    rows: eigenvalues.map((value, i) => [
      i + 1,
      value,
      value / eigenvalues.length,
      (sum += value) / eigenvalues.length,
    ]),
  };
}

/** What the user must know: rows left out, columns that the components do not speak for, few rows. */
export function factorsWarnings({ incomplete, columns, communalities, rows }: FactorsDetail): Text[] {
  const poor = columns.filter((_, i) => communalities[i] < poorlyExplained);
  return [
    ...(incomplete > 0 ? [say('warning.incomplete', { count: incomplete })] : []),
    ...(poor.length > 0 ? [say('warning.poor', { count: poor.length, columns: { list: poor } })] : []),
    ...(rows < 5 * columns.length ? [say('warning.few', { count: rows, columns: columns.length })] : []),
  ];
}
